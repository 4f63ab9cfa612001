/** Whether anything can be said of a node by what it is joined to. */
import { degreeOf, relations, type Snapshot } from '../adjacency/snapshot.ts'

/** Whether any edge leads from or to it. */
export function isJoined(snapshot: Snapshot, node: number): boolean {
  return relations.some(
    (relation) => degreeOf(snapshot.out[relation], node) + degreeOf(snapshot.in[relation], node) > 0,
  )
}
