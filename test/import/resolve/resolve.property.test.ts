import { describe, expect, test } from 'vitest'
import { resolve } from '../../../import/resolve/resolve.ts'
import type { SaidDocument } from '../../../import/resolve/said.ts'
import { documentOf, nothingGiven } from '../../support/documents.ts'
import fc from '../../support/laws.ts'

/** Few words, people and places, so that documents often speak of the same or nearly the same thing. */
const title = fc
  .array(
    fc.constantFrom('gossip', 'clocks', 'SWIM:', 'ordering', 'weakly', 'consistent', 'protocol', 'part', '1', '2'),
    { minLength: 1, maxLength: 5 },
  )
  .map((words) => words.join(' '))
const person = fc.constantFrom('Ada Moore', 'Bo Lund', 'Cy Young')
const occasion = fc.tuple(
  fc.constantFrom('QCon SF', 'QCon San Francisco', 'Craft Conf'),
  fc.integer({ min: 2014, max: 2016 }),
)
const source = fc.record({
  title,
  url: fc.constantFrom('https://example.org/a.pdf', 'https://doi.org/10.1/x', 'https://youtu.be/abcdefghijk'),
  kind: fc.constantFrom('PAPER' as const, 'TOOL' as const, 'VIDEO' as const, 'TALK' as const),
})
const talk = fc.record({
  title,
  by: fc.array(person, { maxLength: 2 }),
  at: fc.array(occasion, { maxLength: 2 }),
  cites: fc.array(source, { maxLength: 4 }),
})
const documents = fc
  .array(fc.array(talk, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
  .map((all): SaidDocument[] => all.map((talks, index) => documentOf(`folder/${index}`, talks)))

/** The mentions of each entity. */
function partition(all: readonly SaidDocument[]): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const [mention, entity] of resolve(all, nothingGiven).entityOf)
    groups.set(entity, [...(groups.get(entity) ?? []), mention])
  return [...groups.values()].map((group) => group.sort().join()).sort()
}

function inOrderOf<T>(list: readonly T[], numbers: fc.Stream<number>): readonly T[] {
  return list
    .map((item) => ({ item, at: numbers.next().value }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

describe('laws of resolution', () => {
  test('the order of documents does not matter', () => {
    fc.assert(
      fc.property(documents, fc.nat(), (all, seed) => {
        const shuffled = [...all].sort(
          (a, b) => ((a.key.charCodeAt(7) * 31 + seed) % 7) - ((b.key.charCodeAt(7) * 31 + seed) % 7),
        )
        expect(resolve(shuffled, nothingGiven)).toEqual(resolve(all, nothingGiven))
      }),
    )
  }, 60_000)

  test('the order of mentions and claims within a document does not matter for what is one', () => {
    fc.assert(
      fc.property(documents, fc.infiniteStream(fc.nat()), (all, numbers) => {
        const shuffled = all.map((document) => ({
          ...document,
          mentions: inOrderOf(document.mentions, numbers),
          claims: inOrderOf(document.claims, numbers),
        }))
        expect(partition(shuffled)).toEqual(partition(all))
      }),
    )
  }, 60_000)

  test('every mention but the first of an entity was joined with another of it, for signals that weigh something', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const { entityOf, joins } = resolve(all, nothingGiven)
        const firsts = [...entityOf].filter(([mention]) => !joins.has(mention)).map(([, entity]) => entity)
        expect(new Set(firsts).size).toBe(firsts.length)
        for (const [mention, { with: other, signals, weight }] of joins) {
          expect(entityOf.get(other)).toBe(entityOf.get(mention))
          expect(signals).not.toEqual([])
          expect(weight).toBeGreaterThan(0)
        }
      }),
    )
  }, 60_000)

  test('every mention is one entity, and every id and slug names one', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const { entities, entityOf } = resolve(all, nothingGiven)
        const ids = new Set(entities.map(({ id }) => id))
        expect(ids.size).toBe(entities.length)
        expect([...entityOf.keys()].sort()).toEqual(all.flatMap(({ mentions }) => mentions.map(({ id }) => id)).sort())
        expect([...entityOf.values()].every((entity) => ids.has(entity))).toBe(true)
        const slugs = entities.flatMap((entity) => ('slug' in entity ? [entity.slug] : []))
        expect(new Set(slugs).size).toBe(slugs.length)
      }),
    )
  }, 60_000)

  test('what was given out is kept: resolving again, knowing the first outcome, changes nothing', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const first = resolve(all, nothingGiven)
        const given = {
          idOf: first.entityOf,
          inherited: new Map(),
          former: new Map(),
          slugOf: new Map(
            first.entities.flatMap((entity) => ('slug' in entity ? [[entity.id, entity.slug] as const] : [])),
          ),
        }
        expect(resolve(all, given)).toEqual(first)
      }),
    )
  }, 60_000)

  test('counts of citing talks are what the edges say', () => {
    fc.assert(
      fc.property(documents, (all) => {
        const { entities, edges } = resolve(all, nothingGiven)
        const talks = new Set(
          entities.flatMap((entity) => (entity.type === 'Work' && entity.kind === 'TALK' ? [entity.id] : [])),
        )
        for (const entity of entities) {
          if (entity.type !== 'Work') continue
          const citing = edges.filter(({ kind, from, to }) => kind === 'CITES' && to === entity.id && talks.has(from))
          expect(entity.citingTalkCount).toBe(citing.length)
        }
      }),
    )
  }, 60_000)
})
