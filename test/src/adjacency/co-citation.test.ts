import { expect, test } from 'vitest'
import { citedByBoth, citingBoth, coCited, coupled } from '../../../src/adjacency/co-citation.ts'
import fc from '../../support/laws.ts'
import { anyGraph, type GivenGraph, numberIn } from './arbitrary.ts'

const isTalk = (id: string): boolean => Number(id.slice(1)) % 3 !== 2

/** What each node cites, from the edges as they were given. */
function cited({ edges }: GivenGraph, id: string): ReadonlySet<string> {
  return new Set(edges.flatMap(([of, from, to]) => (of === 'CITES' && from === id ? [to] : [])))
}

test('works cited together count the distinct talks that cite both', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { snapshot, ids } = graph
      for (const work of ids) {
        const node = numberIn(snapshot, work)
        const counts = new Map(coCited(snapshot, node).map((one) => [snapshot.ids[one.node], one.count]))
        for (const other of ids) {
          const both = ids.filter((id) => isTalk(id) && cited(graph, id).has(work) && cited(graph, id).has(other))
          expect([other, counts.get(other) ?? 0]).toEqual([other, other === work ? 0 : both.length])
          const named = citingBoth(snapshot, node, numberIn(snapshot, other)).map((at) => snapshot.ids[at])
          expect(named.sort()).toEqual(both.sort())
        }
      }
    }),
  )
})

test('coupled talks share works, counted the same from either, with their part of all works of both', () => {
  fc.assert(
    fc.property(anyGraph, (graph) => {
      const { snapshot, ids } = graph
      for (const talk of ids) {
        const node = numberIn(snapshot, talk)
        const found = new Map(coupled(snapshot, node).map((one) => [snapshot.ids[one.node] ?? '', one]))
        for (const other of ids) {
          const shared = [...cited(graph, talk)].filter((work) => cited(graph, other).has(work))
          const all = new Set([...cited(graph, talk), ...cited(graph, other)])
          const isOne = other !== talk && isTalk(other) && shared.length > 0
          expect(found.has(other)).toBe(isOne)
          if (!isOne) continue
          expect(found.get(other)).toMatchObject({ count: shared.length, jaccard: shared.length / all.size })
          const works = citedByBoth(snapshot, node, numberIn(snapshot, other)).map((at) => snapshot.ids[at])
          expect(works.sort()).toEqual(shared.sort())
        }
      }
    }),
  )
})
