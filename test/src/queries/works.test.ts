import { describe, expect, it } from 'vitest'
import { orders } from '../../../src/model/order.ts'
import { papers, talks, works } from '../../../src/queries/works.ts'
import { workValues } from '../../support/graph-rows.ts'

const slice = { size: 1, after: null }

describe.each([
  ['talks', talks, 'Talk'],
  ['papers', papers, 'Paper'],
  ['works', works, 'Work'],
] as const)('%s', (field, pages, label) => {
  it('are those of one label', () => {
    expect(pages.TITLE.page.statement({ filter: [], slice }).text).toContain(`\nMATCH (n:${label})\n`)
    expect(pages.TITLE.count.statement([]).text).toMatch(
      new RegExp(`^MATCH \\(n:${label}\\)\\s+RETURN count\\(n\\) AS r$`),
    )
    expect(pages.TITLE.count.answer([{ r: 7 }], [])).toBe(7)
  })

  it('have one list for each order, whose cursors no other takes', () => {
    expect(Object.keys(pages)).toEqual(Object.keys(orders[label]))
    const names = Object.values(pages).map(({ list }) => list.name)
    expect(names).toEqual(Object.keys(orders[label]).map((order) => `Query.${field} ${order}`))
  })

  it('stand at the text of their order', () => {
    const rows = ['t a', 't b'].map((at) => ({ i: 0, r: [at, workValues({ id: at })] }))
    const page = pages.NEWEST.page.answer(rows, { filter: [], slice })
    expect([page.items[0]?.at, page.hasNextPage]).toEqual([['t a'], true])
  })
})
