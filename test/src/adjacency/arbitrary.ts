/** Snapshots by chance, and the edges that they were made of. */

import { createSnapshot, type Relation, relations, type Snapshot } from '../../../src/adjacency/snapshot.ts'
import fc from '../../support/laws.ts'

/** An edge as it was given: a relation between two ids. */
export type GivenEdge = readonly [relation: Relation, from: string, to: string]

export interface GivenGraph {
  readonly snapshot: Snapshot
  readonly edges: readonly GivenEdge[]
  readonly ids: readonly string[]
}

/** Up to 12 nodes, talks and papers by turns, with edges between any two of them, some there twice. */
export const anyGraph: fc.Arbitrary<GivenGraph> = fc
  .record({
    sorts: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 12 }),
    edges: fc.array(fc.tuple(fc.constantFrom(...relations), fc.nat(11), fc.nat(11)), { maxLength: 60 }),
  })
  .map(({ sorts, edges }) => {
    const nodes = sorts.map((sort, i) => ({
      id: `n${i}`,
      sort,
      kind: i % 3 === 2 ? ('PAPER' as const) : ('TALK' as const),
    }))
    const within = edges.map(([relation, from, to]) => [relation, from % nodes.length, to % nodes.length] as const)
    const lists = Object.fromEntries(
      relations.map((relation) => {
        const own = within.filter(([of]) => of === relation)
        return [relation, { from: own.map(([, from]) => from), to: own.map(([, , to]) => to) }]
      }),
    )
    const idAt = (place: number): string => nodes[place]?.id ?? ''
    return {
      snapshot: createSnapshot(7, nodes, lists),
      edges: within.map(([relation, from, to]): GivenEdge => [relation, idAt(from), idAt(to)]),
      ids: nodes.map(({ id }) => id),
    }
  })

/** The number of a node that is there. */
export function numberIn(snapshot: Snapshot, id: string): number {
  const number = snapshot.numberOf(id)
  if (number === undefined) throw new Error(`no ${id}`)
  return number
}
