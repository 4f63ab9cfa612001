import { describe, expect, it } from 'vitest'
import { changes } from '../../../src/queries/changes.ts'

const slice = (after: readonly (string | number)[] | null) => ({ size: 5, after })
const parametersOf = (since: number | null, after: readonly (string | number)[] | null) =>
  changes.page.statement({ filter: { since }, slice: slice(after) }).parameters

describe('changes', () => {
  it('begin after the version named, or with the first', () => {
    expect(parametersOf(3, null)).toMatchObject({ since: 3, from: 4, afterId: '', limit: 6 })
    expect(parametersOf(0, null)).toMatchObject({ since: 0, from: 1, afterId: '' })
    expect(parametersOf(null, null)).toMatchObject({ since: null, from: 0, afterId: '' })
    expect(changes.count.statement({ since: 3 }).parameters).toEqual({ since: 3, from: 4 })
  })

  it('go on after a cursor, but never before their beginning', () => {
    expect(parametersOf(3, [5, 'x'])).toMatchObject({ from: 5, afterId: 'x' })
    expect(parametersOf(3, [4, 'x'])).toMatchObject({ from: 4, afterId: 'x' })
    expect(parametersOf(3, [2, 'x'])).toMatchObject({ from: 4, afterId: '' })
  })

  it('are named by what the graph holds of them, or by what is remembered of those gone', () => {
    const rows = [
      { version: 4, id: 'a', change: { kind: 'ADDED', noun: 'READING_LIST', name: 'Clocks' } },
      { version: 4, id: 'b', change: { kind: 'MERGED', what: 'Paper “Rings”' } },
    ]
    const page = changes.page.answer(rows, { filter: { since: 3 }, slice: slice(null) })
    expect(page.items).toEqual([
      { item: { version: 4, kind: 'ADDED', id: 'a', what: 'Reading list “Clocks”' }, at: [4, 'a'] },
      { item: { version: 4, kind: 'MERGED', id: 'b', what: 'Paper “Rings”' }, at: [4, 'b'] },
    ])
  })
})
