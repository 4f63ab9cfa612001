/** Works that several talks cite. */
import { TalkgraphError } from '../errors.ts'
import { asList, asNumber } from '../graph/value.ts'
import type { WorkEntity } from '../model/entity.ts'
import type { WorkKind } from '../model/work.ts'
import type { Asker } from './asker.ts'
import { readChoice } from './choice.ts'
import { neededTopics } from './find/needed.ts'
import type { Page } from './page.ts'
import type { Pages } from './pages.ts'
import { workProperties } from './record/work.ts'
import { type IntRangeInput, ifGiven, type Maybe, readRange, readRefs } from './where/arguments.ts'
import { aboutTopics, citedByTalks, ofKinds, ofYears } from './where/on-work.ts'
import { type ListPredicate, when } from './where/predicate.ts'
import { works } from './works.ts'

/** A work and how many distinct talks cite it. */
export interface SharedCitationRecord {
  readonly work: WorkEntity
  readonly talkCount: number
}

/** Which of them, as it comes from GraphQL; topics are whatever names them. */
export interface SharedCitationsWhere {
  readonly minTalks?: Maybe<number>
  readonly kinds?: Maybe<readonly WorkKind[]>
  readonly topics?: Maybe<readonly string[]>
  readonly years?: Maybe<IntRangeInput>
}

const mostCited = works.MOST_CITING_TALKS

/** Works, most cited first, then by title: those that the filter leaves, which has to say from how many talks on. */
export const sharedCitations: Pages<SharedCitationRecord, SharedCitationsFilter> = {
  list: { ...mostCited.list, name: 'Query.worksCitedAcrossTalks' },
  page: {
    looksAt: ['citingTalkCount'],
    reach: {
      // Most cited first: fewer talks reach farther down.
      common: ({ filter, slice }) => (slice.fromEnd ? null : JSON.stringify([filter.others, slice])),
      isFarther: (args, than) => args.filter.minTalks < than.filter.minTalks,
      within: (rows, { filter }) => rows.filter(({ r }) => talkCountIn(r) >= filter.minTalks),
    },
    statement: ({ filter, slice }) => mostCited.page.statement({ filter: predicatesOf(filter), slice }),
    answer: (rows, { filter, slice }) => counted(mostCited.page.answer(rows, { filter: predicatesOf(filter), slice })),
  },
  count: {
    statement: (filter) => mostCited.count.statement(predicatesOf(filter)),
    answer: (rows, filter) => mostCited.count.answer(rows, predicatesOf(filter)),
  },
}

/** From how many talks on, and what else must hold. */
export interface SharedCitationsFilter {
  readonly minTalks: number
  readonly others: readonly ListPredicate[]
}

function predicatesOf({ minTalks, others }: SharedCitationsFilter): readonly ListPredicate[] {
  return [...others, citedByTalks(minTalks)]
}

/** How many talks cite the work of a row, without reading all of it. */
function talkCountIn(r: unknown): number {
  const [, values] = asList(r, 'a place in a list')
  return asNumber(asList(values, 'a work')[placeOfCount], 'citingTalkCount')
}

const placeOfCount = workProperties.indexOf('citingTalkCount')

function counted(page: Page<WorkEntity>): Page<SharedCitationRecord> {
  const items = page.items.map(({ item, at }) => ({ item: { work: item, talkCount: item.citingTalkCount }, at }))
  return { ...page, items }
}

/** The filter, as `talksWhere` gives it. */
export async function sharedCitationsWhere(asker: Asker, where: SharedCitationsWhere): Promise<SharedCitationsFilter> {
  const [minTalks, kinds] = [readMinTalks(where.minTalks), readChoice(where.kinds, 'kinds')]
  const years = readRange(where.years, 'years')
  const topics = await ifGiven(readRefs(where.topics, 'topics'), (refs) => neededTopics(asker, refs))
  return { minTalks, others: [when(topics, aboutTopics), when(kinds, ofKinds), when(years, ofYears)].flat() }
}

/** From how many talks on: a whole number of at least 1, 2 where it is absent. */
export function readMinTalks(minTalks: Maybe<number>): number {
  if (minTalks === null || minTalks === undefined) return 2
  if (minTalks >= 1) return minTalks
  throw new TalkgraphError('INVALID_ARGUMENT', `Expected minTalks of at least 1, got ${minTalks}`, {
    data: { argument: 'minTalks', minimum: 1, value: minTalks },
  })
}
