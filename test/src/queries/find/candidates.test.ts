import { describe, expect, it } from 'vitest'
import { candidatesWith, checkRef } from '../../../../src/queries/find/candidates.ts'

const people = candidatesWith('Person', '{.id}', (row) => String(row.id))

describe('candidatesWith', () => {
  it('looks up an id, a slug and every key of a reference, by one text', () => {
    const byName = people.statement([' Caitie McCaffrey '], {})
    const byAddress = people.statement(['https://doi.org/10.1145/1', 'x'], {})
    expect(byName.text).toBe(byAddress.text)
    expect(byName.parameters).toEqual({ keys: [['Caitie McCaffrey', 'name:caitie mccaffrey']] })
  })

  it.each(['@Caitie', 'Twitter:Caitie'])('takes %s for a handle', (ref) => {
    expect(people.statement([ref], {}).parameters.keys).toEqual([expect.arrayContaining(['handle:twitter:caitie'])])
  })

  it('says how each candidate was found', () => {
    const rows = [
      { i: 1, r: { thing: { id: 'a' }, fit: 'short', rank: 1 } },
      { i: 0, r: { thing: null, fit: 'redirect', rank: 0 } },
    ]
    expect(people.answer(rows, ['gone', 'x'], {})).toEqual([
      [{ thing: null, fit: 'redirect', rank: 0 }],
      [{ thing: 'a', fit: 'short', rank: 1 }],
    ])
    const vague = [{ i: 0, r: { thing: { id: 'a' }, fit: 'vague', rank: 1 } }]
    expect(() => people.answer(vague, ['x'], {})).toThrow('Expected one of')
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
