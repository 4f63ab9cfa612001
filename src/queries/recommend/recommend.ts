/** Recommendations: names to nodes, these to a ranking, and a page of it. */
import { kindOf, neighboursOf, type Snapshot } from '../../adjacency/snapshot.ts'
import { TalkgraphError } from '../../errors.ts'
import { hashId } from '../../model/id.ts'
import type { WorkKind } from '../../model/work.ts'
import { type RankedWork, type Ranking, type RecommendationRequest, rank } from '../../recommend/rank.ts'
import { weights } from '../../recommend/weights.ts'
import type { Asker } from '../asker.ts'
import { readChoice } from '../choice.ts'
import { decodeCursor, type PagedList } from '../cursor.ts'
import { neededTopics } from '../find/needed.ts'
import { type Page, readSize, toPage } from '../page.ts'
import { type IntRange, type IntRangeInput, ifGiven, type Maybe, readRange, readRefs } from '../where/arguments.ts'
import type { Diagnostic } from './diagnostic.ts'
import { findSeeds, type RefList, refLists, type Seeds } from './seeds.ts'

/** What is asked for, as it comes from GraphQL; names are whatever names a thing. */
export interface RecommendationInput extends Readonly<Partial<Record<RefList, Maybe<readonly string[]>>>> {
  readonly like: readonly string[]
  readonly kinds?: Maybe<readonly WorkKind[]>
  readonly topics?: Maybe<readonly string[]>
  readonly years?: Maybe<IntRangeInput>
  readonly first?: Maybe<number>
  readonly after?: Maybe<string>
}

/** A page of a ranking. */
export interface RecommendedPage {
  readonly list: PagedList
  readonly page: Page<RankedWork>
  readonly ranking: Ranking
  readonly diagnostics: readonly Diagnostic[]
}

/** How many are given where `first` is absent. */
const usualRecommendations = 10
/** Names that one list may have. */
const mostSeeds = 1000

/**
 * The page that is asked for. What a seed has wrong with it is a diagnostic; throws INVALID_ARGUMENT, INVALID_CURSOR, and what
 * `neededTopics` throws for a topic to filter by.
 */
export async function recommend(
  asker: Asker,
  snapshot: Snapshot,
  input: RecommendationInput,
): Promise<RecommendedPage> {
  const refs = readLists(input)
  const list = listOf(input, refs)
  const size = readSize(input.first, 'first', usualRecommendations)
  const after = readPlace(list, snapshot, input.after)
  const filter = await readFilter(asker, snapshot, input)
  const seeds = await findSeeds(asker, snapshot, refs)
  const request: RecommendationRequest = { ...seeds, allows: (work) => passes(snapshot, work, filter) }
  const ranking = rank(snapshot, request, weights)
  const rows = ranking.works
    .slice(after, after + size + 1)
    .map((item, i) => ({ item, at: [snapshot.version, after + i + 1] }))
  return {
    list,
    page: toPage(rows, { size, after: after === 0 ? null : [after] }),
    ranking,
    diagnostics: [...seeds.diagnostics, ...ofAnswer(seeds, refs, ranking, size)],
  }
}

type Refs = Readonly<Record<RefList, readonly string[]>>

function readLists(input: RecommendationInput): Refs {
  const [like = [], unlike = [], exclude = [], alreadySeen = []] = refLists.map((name) => {
    const refs = input[name] ?? []
    if (refs.length <= mostSeeds) return refs
    throw new TalkgraphError('INVALID_ARGUMENT', `Expected at most ${mostSeeds} names as ${name}, got ${refs.length}`, {
      data: { argument: name, maximum: mostSeeds, value: refs.length },
    })
  })
  return { like, unlike, exclude, alreadySeen }
}

/** The list of an input, whatever its page: names in any order make the same list. */
function listOf({ kinds, topics, years }: RecommendationInput, refs: Refs): PagedList {
  const sorted = (all: Maybe<readonly string[]>) => (all ? [...new Set(all)].sort() : null)
  const parts = [...refLists.map((name) => sorted(refs[name])), sorted(kinds), sorted(topics)]
  const named = hashId(JSON.stringify([...parts, years?.from ?? null, years?.to ?? null]))
  return { name: `recommendations ${named}`, types: ['number', 'number'] }
}

/** How many come before the page. */
function readPlace(list: PagedList, { version }: Snapshot, after: Maybe<string>): number {
  if (after === null || after === undefined) return 0
  const [given, place] = decodeCursor(list, after).map(Number)
  if (given === version) return Math.max(0, Math.floor(place ?? 0))
  throw new TalkgraphError(
    'INVALID_CURSOR',
    'The data has changed since this cursor was given out, and with it the order: ask again from the beginning',
    { data: { cursor: after, dataVersion: String(version), cursorVersion: String(given) } },
  )
}

interface Filter {
  readonly kinds: readonly string[] | null
  readonly topics: ReadonlySet<number> | null
  readonly years: IntRange | null
}

async function readFilter(asker: Asker, snapshot: Snapshot, input: RecommendationInput): Promise<Filter> {
  const [kinds, years] = [readChoice(input.kinds, 'kinds'), readRange(input.years, 'years')]
  const topics = await ifGiven(readRefs(input.topics, 'topics'), (refs) => neededTopics(asker, refs))
  return { kinds, years, topics: topics && new Set(topics.flatMap((id) => snapshot.numberOf(id) ?? [])) }
}

function passes(snapshot: Snapshot, work: number, { kinds, topics, years }: Filter): boolean {
  if (kinds !== null && !kinds.includes(kindOf(snapshot, work))) return false
  if (years !== null && !isWithin(snapshot.years[work] ?? 0, years)) return false
  return topics === null || neighboursOf(snapshot.out.ABOUT, work).some((topic) => topics.has(topic))
}

/** A work of which nobody says the year is of none. */
function isWithin(year: number, { from, to }: IntRange): boolean {
  return year !== 0 && year >= (from ?? year) && year <= (to ?? year)
}

function ofAnswer(
  seeds: Seeds,
  { like }: Refs,
  { found, works, anchors }: Ranking,
  size: number,
): readonly Diagnostic[] {
  const say = (code: Diagnostic['code'], message: string): readonly Diagnostic[] => [{ code, ref: null, message }]
  if (like.length === 0) return say('NO_SEEDS', 'Expected something that is liked, got nothing to begin from')
  if (seeds.like.length === 0 || anchors.length === 0)
    return say('NOTHING_FOUND', 'None of what is liked could be used, so there is nothing to begin from')
  if (found === 0) return say('NOTHING_FOUND', 'Nothing is joined to what is liked, and nothing shares a word with it')
  const left = `${works.length} of ${found} works that there is evidence for`
  if (works.length === 0)
    return say('ALL_FILTERED_OUT', `${left} are left: the others are filtered out, excluded, unliked or have been seen`)
  return works.length >= size
    ? []
    : say(
        'FEWER_THAN_ASKED',
        `${left} are left: all others are filtered out, excluded, unliked, have been seen, or are versions of these`,
      )
}
