/** What someone knows who names a thing: itself, the talk of a presentation, and every version of a work. */
import { isWork, kindOf, neighboursOf, type Snapshot } from '../adjacency/snapshot.ts'
import { versionsOf } from './versions.ts'

/** The nodes known with these. */
export function knownWith(snapshot: Snapshot, nodes: Iterable<number>): ReadonlySet<number> {
  const known = new Set<number>()
  for (const node of nodes)
    for (const one of [node, ...talksOf(snapshot, node)]) {
      known.add(one)
      if (isWork(kindOf(snapshot, one))) for (const version of versionsOf(snapshot, one)) known.add(version)
    }
  return known
}

function talksOf(snapshot: Snapshot, node: number): Iterable<number> {
  return kindOf(snapshot, node) === 'PRESENTATION' ? neighboursOf(snapshot.in.PRESENTED_AS, node) : []
}
