import { expect, test } from 'vitest'
import { shortestPath } from '../../../src/adjacency/shortest-path.ts'
import { createSnapshot } from '../../../src/adjacency/snapshot.ts'
import fc from '../../support/laws.ts'
import { anyGraph, type GivenGraph, numberIn } from './arbitrary.ts'

/** Steps between two nodes by going over all edges again and again; Infinity where they are not joined. */
function distance({ edges, ids }: GivenGraph, from: string, to: string): number {
  const steps = new Map(ids.map((id) => [id, id === from ? 0 : Number.POSITIVE_INFINITY]))
  const at = (id: string): number => steps.get(id) ?? Number.POSITIVE_INFINITY
  for (const _ of ids)
    for (const [, a, b] of edges) {
      steps.set(a, Math.min(at(a), at(b) + 1))
      steps.set(b, Math.min(at(b), at(a) + 1))
    }
  return at(to)
}

test('a path is as short as any, goes along edges that are there, and is null only where there is none', () => {
  fc.assert(
    fc.property(anyGraph, fc.nat(11), fc.nat(11), fc.nat(8), (graph, one, other, most) => {
      const { snapshot, edges, ids } = graph
      const [from, to] = [ids[one % ids.length] ?? '', ids[other % ids.length] ?? '']
      const path = shortestPath(snapshot, numberIn(snapshot, from), numberIn(snapshot, to), most)
      const length = distance(graph, from, to)
      expect(path?.length ?? Number.POSITIVE_INFINITY).toBe(length <= most ? length : Number.POSITIVE_INFINITY)
      let at = from
      for (const step of path ?? []) {
        expect(snapshot.ids[step.from]).toBe(at)
        at = snapshot.ids[step.to] ?? ''
        const [start, end] = step.forward ? [step.from, step.to] : [step.to, step.from]
        expect(edges).toContainEqual([step.relation, snapshot.ids[start], snapshot.ids[end]])
      }
      if (path !== null) expect(at).toBe(to)
    }),
    { numRuns: 500 },
  )
})

test('of several edges between two nodes the citation is told first', () => {
  const nodes = ['a', 'b'].map((id) => ({ id, sort: id, kind: 'TALK' as const }))
  const edge = { from: [0], to: [1] }
  const snapshot = createSnapshot(1, nodes, { ABOUT: edge, GAVE: edge, CITES: edge })
  expect(shortestPath(snapshot, 1, 0, 3)).toEqual([{ from: 1, to: 0, relation: 'CITES', forward: false }])
})
