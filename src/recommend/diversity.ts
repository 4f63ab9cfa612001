/** What keeps one speaker or one topic from filling the first page. */
import { degreeOf, type Snapshot } from '../adjacency/snapshot.ts'
import type { Neighbours } from '../adjacency/sparse-rows.ts'
import { peopleOf } from './versions.ts'

/** How many of the best are compared. */
export const mostCompared = 200
/** How many that are alike halve a work's chances; one of the same topic counts less than one of the same person. */
const half = 4
const topicShare = 0.25

/**
 * How much each of these works, best first, is like the first `mostCompared` before it: from 0 to below 1. It looks at the
 * evidence's order alone, so that it is the same whatever is filtered out or unliked afterwards.
 */
export function likeness(snapshot: Snapshot, best: readonly number[]): (work: number) => number {
  const met = new Map<number, number>()
  const values = new Map<number, number>()
  for (const work of best.slice(0, mostCompared)) {
    values.set(work, sharedBefore(snapshot, work, met))
    for (const group of groupsOf(snapshot, work)) if (group !== -1) met.set(group, (met.get(group) ?? 0) + 1)
  }
  return (work) => values.get(work) ?? sharedBefore(snapshot, work, met)
}

function sharedBefore(snapshot: Snapshot, work: number, met: ReadonlyMap<number, number>): number {
  const people = Math.max(mostMet(snapshot.in.GAVE, work, met), mostMet(snapshot.in.AUTHORED, work, met))
  const alike = people + topicShare * (met.get(narrowestTopic(snapshot, work)) ?? 0)
  return alike / (alike + half)
}

/** How often the neighbour was met that was met most. */
function mostMet({ starts, ends }: Neighbours, work: number, met: ReadonlyMap<number, number>): number {
  const end = starts[work + 1] ?? 0
  let most = 0
  for (let at = starts[work] ?? 0; at < end; at += 1) most = Math.max(most, met.get(ends[at] ?? 0) ?? 0)
  return most
}

function groupsOf(snapshot: Snapshot, work: number): ReadonlySet<number> {
  return new Set([...peopleOf(snapshot, work), narrowestTopic(snapshot, work)])
}

/** The topic of a work that the fewest works are about; -1 where it has none. */
function narrowestTopic({ out, in: incoming }: Snapshot, work: number): number {
  const { starts, ends } = out.ABOUT
  const end = starts[work + 1] ?? 0
  let [narrowest, fewest] = [-1, Number.POSITIVE_INFINITY]
  for (let at = starts[work] ?? 0; at < end; at += 1) {
    const topic = ends[at] ?? 0
    const works = degreeOf(incoming.ABOUT, topic)
    if (works < fewest) [narrowest, fewest] = [topic, works]
  }
  return narrowest
}
