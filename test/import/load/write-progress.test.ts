import { expect, test } from 'vitest'
import type { Outcome } from '../../../import/load/outcome.ts'
import { partReporter, rowsOf, type WriteProgress } from '../../../import/load/write-progress.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import { documentOf, readAs } from '../../support/documents.ts'

/** A document of so many talks, each a mention. */
function read(key: string, talks: number, kind: 'TALK_PAGE' | 'TAXONOMY' = 'TALK_PAGE') {
  const titles = Array.from({ length: talks }, (_, number) => ({ title: `${key} ${number}` }))
  return readAs(documentOf(key, titles), 's', { kind })
}
const outcome: Outcome = {
  dataVersion: 1,
  documents: { added: [], changed: [], forgotten: [] },
  changes: 2,
  change: { added: 2, changed: 0, removed: 0, kept: 0 },
  rows: 70,
  unused: [],
}

test('a part counts by what it weighs, the taxonomy is no document, and what ended is added', () => {
  const told: WriteProgress[] = []
  const portions = [
    { documents: [read('taxonomy', 10, 'TAXONOMY'), read('a', 20)], forgotten: [] },
    { documents: [read('b', 20), read('c', 50)], forgotten: ['d', 'e'] },
  ]
  const tell = (ended: readonly Outcome[]) => partReporter(portions, ended, (at) => told.push(at))
  tell([])(null)
  tell([])({ rows: 5, total: 10, changes: 9 })
  tell([outcome])({ rows: 0, total: 10, changes: 9 })
  tell([outcome])({ rows: 10, total: 10, changes: 9 })
  tell([])({ rows: 0, total: 0, changes: 0 })
  const part = { parts: 2, documents: { done: 0, total: 5 } }
  expect(told).toEqual([
    { ...part, part: 1, share: null, rows: 0, entities: 0 },
    { ...part, part: 1, share: 0.05, rows: 5, entities: 4 },
    { ...part, part: 2, share: 0.1, rows: 70, entities: 2, documents: { done: 1, total: 5 } },
    { ...part, part: 2, share: 1, rows: 80, entities: 11, documents: { done: 5, total: 5 } },
    { ...part, part: 1, share: 0, rows: 0, entities: 0 },
  ])
})

test('rows of a statement are the items of its lists', () => {
  expect(rowsOf(cypher('', { rows: [1, 2, 3], ids: ['a'], other: { rows: [1] }, limit: 7 }))).toBe(4)
})
