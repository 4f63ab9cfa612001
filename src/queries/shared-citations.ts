/** Works that several talks cite. */
import { TalkgraphError } from '../errors.ts'
import type { WorkEntity } from '../model/entity.ts'
import type { WorkKind } from '../model/work.ts'
import type { Asker } from './asker.ts'
import { readChoice } from './choice.ts'
import { neededTopics } from './find/needed.ts'
import type { Page } from './page.ts'
import type { Pages } from './pages.ts'
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
export const sharedCitations: Pages<SharedCitationRecord, readonly ListPredicate[]> = {
  list: { ...mostCited.list, name: 'Query.worksCitedAcrossTalks' },
  page: {
    statement: (args) => mostCited.page.statement(args),
    answer: (rows, args) => counted(mostCited.page.answer(rows, args)),
  },
  count: mostCited.count,
}

function counted(page: Page<WorkEntity>): Page<SharedCitationRecord> {
  const items = page.items.map(({ item, at }) => ({ item: { work: item, talkCount: item.citingTalkCount }, at }))
  return { ...page, items }
}

/** The predicates, as `talksWhere` gives them. */
export async function sharedCitationsWhere(
  asker: Asker,
  where: SharedCitationsWhere,
): Promise<readonly ListPredicate[]> {
  const [minTalks, kinds] = [readMinTalks(where.minTalks), readChoice(where.kinds, 'kinds')]
  const years = readRange(where.years, 'years')
  const topics = await ifGiven(readRefs(where.topics, 'topics'), (refs) => neededTopics(asker, refs))
  return [when(topics, aboutTopics), when(kinds, ofKinds), when(years, ofYears), when(minTalks, citedByTalks)].flat()
}

/** From how many talks on: a whole number of at least 1, 2 where it is absent. */
export function readMinTalks(minTalks: Maybe<number>): number {
  if (minTalks === null || minTalks === undefined) return 2
  if (minTalks >= 1) return minTalks
  throw new TalkgraphError('INVALID_ARGUMENT', `Expected minTalks of at least 1, got ${minTalks}`, {
    data: { argument: 'minTalks', minimum: 1, value: minTalks },
  })
}
