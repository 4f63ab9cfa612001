/** What the names in a request mean, as nodes of the snapshot, and what is wrong with those that mean nothing. */
import type { Snapshot } from '../../adjacency/snapshot.ts'
import { isJoined } from '../../recommend/joined.ts'
import { areVersions } from '../../recommend/versions.ts'
import type { Asker } from '../asker.ts'
import type { Found } from '../find/anything.ts'
import type { Decision } from '../find/decide.ts'
import { decideMany } from '../find/many.ts'
import type { Diagnostic } from './diagnostic.ts'

/** The lists of names in a request. */
export const refLists = ['like', 'unlike', 'exclude', 'alreadySeen'] as const
export type RefList = (typeof refLists)[number]

/** Nodes for each list, and what could not be used. */
export interface Seeds extends Readonly<Record<RefList, readonly number[]>> {
  readonly diagnostics: readonly Diagnostic[]
}

/** What one name comes to. */
interface Read {
  readonly nodes: readonly number[]
  /** Nodes that it might mean: never recommended, though nothing follows from them. */
  readonly perhaps: readonly number[]
  readonly diagnostics: readonly Diagnostic[]
}

/** What a name means: all that counts of a thing is which it is. */
type Meant = Decision<Pick<Found, 'id'>>

/** Finds all seeds, in two statements at most; ids that the snapshot has cost none. */
export async function findSeeds(
  asker: Asker,
  snapshot: Snapshot,
  refs: Readonly<Record<RefList, readonly string[]>>,
): Promise<Seeds> {
  const isId = (ref: string): boolean => snapshot.numberOf(ref) !== undefined
  const named = refLists.flatMap((list) => refs[list].filter((ref) => !isId(ref)))
  const decided = await decideMany(asker, named)
  const meant = (ref: string): Meant =>
    isId(ref) ? { kind: 'one', thing: { id: ref } } : (decided.get(ref) ?? { kind: 'none' })
  const read = (list: RefList): readonly Read[] =>
    [...new Set(refs[list])].map((ref) => readRef(snapshot, list, ref, meant(ref)))
  const [like, unlike, exclude, alreadySeen] = [read('like'), read('unlike'), read('exclude'), read('alreadySeen')]
  const excluded = new Set(exclude.flatMap(({ nodes }) => nodes))
  const all = [...like, ...unlike, ...exclude, ...alreadySeen]
  return {
    like: nodesOf(like),
    unlike: nodesOf(unlike),
    exclude: nodesOf(exclude),
    alreadySeen: [...nodesOf(alreadySeen), ...all.flatMap(({ perhaps }) => perhaps)],
    diagnostics: [
      ...all.flatMap(({ diagnostics }) => diagnostics),
      ...[...new Set(refs.like)].flatMap((ref, i) =>
        like[i]?.nodes.some((node) => excluded.has(node)) ? [both(ref)] : [],
      ),
    ],
  }
}

function nodesOf(all: readonly Read[]): readonly number[] {
  return all.flatMap(({ nodes }) => nodes)
}

function readRef(snapshot: Snapshot, list: RefList, ref: string, decision: Meant): Read {
  const isSeed = list === 'like' || list === 'unlike'
  const things = decision.kind === 'one' ? [decision.thing] : decision.kind === 'several' ? decision.things : []
  const nodes = things.flatMap(({ id }) => snapshot.numberOf(id) ?? [])
  if (nodes.length === 0)
    return unused(isSeed ? 'SEED_NOT_FOUND' : 'REF_NOT_FOUND', ref, `Nothing is called ${quoted(ref)}`)
  const meant = isSeed ? meantBy(snapshot, nodes) : nodes
  if (meant.length === 0) {
    const ids = things.slice(0, mostNamed).map(({ id }) => id)
    const message = `${nodes.length} things are called ${quoted(ref)}, and none of them was used: ask for one by its id, such as ${ids.join(', ')}`
    return { ...unused('SEED_AMBIGUOUS', ref, message), perhaps: nodes }
  }
  if (isSeed && !meant.some((node) => isJoined(snapshot, node)))
    return {
      nodes: meant,
      perhaps: [],
      diagnostics: [
        {
          code: 'SEED_WITHOUT_NEIGHBOURS',
          ref,
          message: `${quoted(ref)} cites nothing, nothing cites it, and no person, topic or venue is known of it: its words alone can say something`,
        },
      ],
    }
  const several = !isSeed && meant.length > 1
  const diagnostics: readonly Diagnostic[] = several
    ? [
        {
          code: 'REF_AMBIGUOUS',
          ref,
          message: `${meant.length} things are called ${quoted(ref)}: all of them are left out`,
        },
      ]
    : []
  return { nodes: meant, perhaps: [], diagnostics }
}

/** Of several things of one name the one that is joined to others, if it is only one, or all where they are versions of one work. */
function meantBy(snapshot: Snapshot, nodes: readonly number[]): readonly number[] {
  const [first] = nodes
  if (first === undefined || nodes.every((node) => node === first || areVersions(snapshot, first, node))) return nodes
  const joined = nodes.filter((node) => isJoined(snapshot, node))
  return joined.length === 1 ? joined : []
}

function unused(code: Diagnostic['code'], ref: string, message: string): Read {
  return { nodes: [], perhaps: [], diagnostics: [{ code, ref, message }] }
}

function both(ref: string): Diagnostic {
  return { code: 'SEED_EXCLUDED', ref, message: `${quoted(ref)} is liked and excluded: nothing was made of it` }
}

/** Ids that a message names, and characters of a name that it repeats. */
const mostNamed = 5
const longestQuoted = 100

function quoted(ref: string): string {
  return `"${ref.length > longestQuoted ? `${ref.slice(0, longestQuoted)}…` : ref}"`
}
