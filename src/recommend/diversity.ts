/** What keeps one speaker or one topic from filling the first page. */
import { degreeOf, neighboursOf, type Snapshot } from '../adjacency/snapshot.ts'
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
    for (const group of groupsOf(snapshot, work)) met.set(group, (met.get(group) ?? 0) + 1)
  }
  return (work) => values.get(work) ?? sharedBefore(snapshot, work, met)
}

function sharedBefore(snapshot: Snapshot, work: number, met: ReadonlyMap<number, number>): number {
  let people = 0
  for (const relation of ['GAVE', 'AUTHORED'] as const)
    for (const person of neighboursOf(snapshot.in[relation], work)) people = Math.max(people, met.get(person) ?? 0)
  const topic = narrowestTopic(snapshot, work)
  const alike = people + topicShare * (topic === undefined ? 0 : (met.get(topic) ?? 0))
  return alike / (alike + half)
}

function groupsOf(snapshot: Snapshot, work: number): readonly number[] {
  const topic = narrowestTopic(snapshot, work)
  return [...new Set(peopleOf(snapshot, work)), ...(topic === undefined ? [] : [topic])]
}

/** The topic of a work that the fewest works are about. */
function narrowestTopic(snapshot: Snapshot, work: number): number | undefined {
  let narrowest: number | undefined
  for (const topic of neighboursOf(snapshot.out.ABOUT, work))
    if (narrowest === undefined || works(snapshot, topic) < works(snapshot, narrowest)) narrowest = topic
  return narrowest
}

function works(snapshot: Snapshot, topic: number): number {
  return degreeOf(snapshot.in.ABOUT, topic)
}
