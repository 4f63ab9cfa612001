import { describe, expect, it } from 'vitest'
import { asList } from '../../../../src/graph/value.ts'
import { hashId } from '../../../../src/model/id.ts'
import type { Asker } from '../../../../src/queries/asker.ts'
import { candidatesOf, candidatesWith, checkRef, formOf } from '../../../../src/queries/find/candidates.ts'

const people = candidatesWith(
  'Person',
  (n) => `[${n}.id]`,
  (values) => String(asList(values, 'values')[0]),
  [],
)

describe('formOf', () => {
  it.each([
    [hashId('a'), 'id'],
    [` ${hashId('a')} `, 'id'],
    ['talk/quiet-clocks', 'slug'],
    ['video-talk/gossip', 'slug'],
    ['gossip', 'word'],
    ['failure-detection', 'word'],
    ['tcp/ip', 'slug'],
    ['SWIM', 'name'],
    ['quiet clocks', 'name'],
    ['10.1145/1', 'name'],
    ['https://example.org/a', 'name'],
    ['twitter:caitie', 'name'],
    ['', 'name'],
  ])('takes %j for a %s', (ref, form) => {
    expect(formOf(ref)).toBe(form)
  })
})

describe('candidatesWith', () => {
  it('looks up every key of a name, by one text', () => {
    const byName = people.name.statement([' Caitie McCaffrey '], {})
    const byAddress = people.name.statement(['https://doi.org/10.1145/1', 'x'], {})
    expect(byName.text).toBe(byAddress.text)
    expect(byName.parameters).toEqual({ keys: [['Caitie McCaffrey', 'name:caitie mccaffrey']] })
  })

  it.each(['@Caitie', 'Twitter:Caitie'])('takes %s for a handle', (ref) => {
    expect(people.name.statement([ref], {}).parameters.keys).toEqual([
      expect.arrayContaining(['handle:twitter:caitie']),
    ])
  })

  it('says how each candidate was found', () => {
    const rows = [
      { i: 1, r: [['a'], 'short', 1] },
      { i: 0, r: [[null], 'redirect', 0] },
    ]
    expect(people.any.answer(rows, ['gone', 'x'], {})).toEqual([
      [{ thing: null, fit: 'redirect', rank: 0 }],
      [{ thing: 'a', fit: 'short', rank: 1 }],
    ])
    const vague = [{ i: 0, r: [['a'], 'vague', 1] }]
    expect(() => people.any.answer(vague, ['x'], {})).toThrow('Expected one of')
  })
})

describe('candidatesOf', () => {
  const asked: string[] = []
  const asker = (found: readonly string[]): Asker => ({
    select: () => {},
    ask: () => Promise.reject(new Error('Expected a key')),
    askFor: async (question) => {
      const form = Object.entries(people).find(([, one]) => one === (question as unknown))?.[0] ?? 'another'
      asked.push(form)
      return (found.includes(form) ? [{ thing: 'a', fit: 'id', rank: 0 }] : []) as never
    },
  })

  it.each([
    [hashId('a'), ['id'], ['id']],
    [hashId('a'), ['any'], ['id', 'any']],
    ['talk/gossip', ['slug'], ['slug']],
    ['talk/gossip', [], ['slug', 'any']],
    ['gossip', ['word'], ['word']],
    ['gossip', [], ['word', 'any']],
    ['Quiet Clocks', [], ['name']],
  ])('looks %s up by its form, and otherwise only what could be meant otherwise', async (ref, found, ways) => {
    asked.length = 0
    await candidatesOf(asker(found), people, ref)
    expect(asked).toEqual(ways)
  })
})

describe('checkRef', () => {
  it('refuses what is longer than any name, before it is looked up with others', () => {
    expect(checkRef('x'.repeat(2000))).toHaveLength(2000)
    expect(() => checkRef('x'.repeat(2001))).toThrow(
      expect.objectContaining({ code: 'INVALID_ARGUMENT', data: { argument: 'ref', maximum: 2000, value: 2001 } }),
    )
  })
})
