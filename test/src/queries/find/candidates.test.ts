import { describe, expect, it } from 'vitest'
import { candidatesWith } from '../../../../src/queries/find/candidates.ts'

const people = candidatesWith('Person', '{.id}', (row) => String(row.id))

describe('candidatesWith', () => {
  it('looks up an id, a slug and every key of a reference, by one text', () => {
    const byName = people.statement({ ref: ' Caitie McCaffrey ' })
    const byAddress = people.statement({ ref: 'https://doi.org/10.1145/1' })
    expect(byName.text).toBe(byAddress.text)
    expect(byName.parameters).toEqual({ exact: 'Caitie McCaffrey', keys: ['name:caitie mccaffrey'] })
  })

  it.each(['@Caitie', 'Twitter:Caitie'])('takes %s for a handle', (ref) => {
    expect(people.statement({ ref }).parameters.keys).toContain('handle:twitter:caitie')
  })

  it('says how each candidate was found', () => {
    const rows = [{ thing: { id: 'a' }, fit: 'short', rank: 1 }]
    expect(people.answer(rows, { ref: 'x' })).toEqual([{ thing: 'a', fit: 'short', rank: 1 }])
    expect(() => people.answer([{ thing: { id: 'a' }, fit: 'vague', rank: 1 }], { ref: 'x' })).toThrow(
      'Expected one of',
    )
  })
})
