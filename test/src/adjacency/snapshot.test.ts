import { expect, test } from 'vitest'
import { degreeOf, kindOf, neighboursOf, relations } from '../../../src/adjacency/snapshot.ts'
import fc from '../../support/laws.ts'
import { anyGraph, numberIn } from './arbitrary.ts'

test('nodes are numbered by what they are sorted by, then by id', () => {
  fc.assert(
    fc.property(anyGraph, ({ snapshot, ids }) => {
      const keys = snapshot.ids.map((id, number) => `${snapshot.sorts[number]} ${id}`)
      expect(keys).toEqual([...keys].sort())
      expect([...snapshot.ids].sort()).toEqual([...ids].sort())
      for (const [number, id] of snapshot.ids.entries()) expect(snapshot.numberOf(id)).toBe(number)
    }),
  )
})

test('neighbours are the edges that were given, each once, ascending, in both directions', () => {
  fc.assert(
    fc.property(anyGraph, ({ snapshot, edges, ids }) => {
      for (const relation of relations)
        for (const id of ids) {
          const node = numberIn(snapshot, id)
          const ends = edges.flatMap(([of, from, to]) =>
            of === relation && from === id ? [numberIn(snapshot, to)] : [],
          )
          const starts = edges.flatMap(([of, from, to]) =>
            of === relation && to === id ? [numberIn(snapshot, from)] : [],
          )
          const ascending = (all: readonly number[]) => [...new Set(all)].sort((a, b) => a - b)
          expect([...neighboursOf(snapshot.out[relation], node)]).toEqual(ascending(ends))
          expect([...neighboursOf(snapshot.in[relation], node)]).toEqual(ascending(starts))
          expect(degreeOf(snapshot.out[relation], node)).toBe(new Set(ends).size)
        }
    }),
  )
})

test('an id that is not there has no number, and kinds are kept', () => {
  fc.assert(
    fc.property(anyGraph, ({ snapshot }) => {
      expect(snapshot.numberOf('elsewhere')).toBeUndefined()
      for (const [number, id] of snapshot.ids.entries())
        expect(kindOf(snapshot, number)).toBe(Number(id.slice(1)) % 3 === 2 ? 'PAPER' : 'TALK')
    }),
  )
})
