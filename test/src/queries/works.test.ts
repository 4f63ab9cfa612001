import { describe, expect, it } from 'vitest'
import { papers, talks, works } from '../../../src/queries/works.ts'
import { workRow } from '../../support/graph-rows.ts'

const slice = { size: 1, after: null }

describe.each([
  ['talks', talks, 'Talk'],
  ['papers', papers, 'Paper'],
  ['works', works, 'Work'],
] as const)('%s', (field, pages, label) => {
  it('are those of one label, by title', () => {
    expect(pages.page.statement({ filter: [], slice }).text).toMatch(new RegExp(`^MATCH \\(n:${label}\\)\n`))
    expect(pages.count.statement([]).text).toMatch(new RegExp(`^MATCH \\(n:${label}\\)\\s+RETURN count\\(n\\) AS r$`))
    expect(pages.list.name).toBe(`Query.${field}`)
  })

  it('stand at title and id', () => {
    const rows = [{ r: workRow({ id: 'a', sortTitle: 't' }) }, { r: workRow({ id: 'b', sortTitle: 't' }) }]
    const page = pages.page.answer(rows, { filter: [], slice })
    expect([page.items[0]?.at, page.hasNextPage]).toEqual([['t', 'a'], true])
    expect(pages.count.answer([{ r: 7 }], [])).toBe(7)
  })
})
