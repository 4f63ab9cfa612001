import { describe, expect, it } from 'vitest'
import { beyondAll } from '../../../src/model/order.ts'
import { citationPages } from '../../../src/queries/citation.ts'
import { claimed } from '../../../src/queries/where/on-citation.ts'
import { workValues } from '../../support/graph-rows.ts'

const pages = citationPages({
  field: 'Work.cites',
  pattern: '(a)-[c:CITES]->(n:Work)',
  sortKey: 'c.citesKey',
  within: '',
  total: 'COUNT { (a)-[:CITES]->() }',
})
const row = (id: string, at: string) => ({
  i: 0,
  r: [at, workValues({ id }), 'MENTIONS', ['Further reading']],
})

describe('citationPages', () => {
  it('goes on from the key of the last citation', () => {
    const { parameters } = pages.page.statement(['a'], { filter: [], slice: { size: 2, after: ['a 01'] } })
    expect(parameters).toEqual({ keys: ['a'], after: 'a 01', before: null, beyondAll, limit: 2 })
  })

  it('looks up the number of all of them, and goes through those that a filter leaves', () => {
    expect(pages.count.statement(['a'], []).text).toMatch(/RETURN COUNT \{ \(a\)-\[:CITES\]->\(\) \} AS r/)
    const { text, parameters } = pages.count.statement(['a'], [claimed({ relations: ['MENTIONS'], section: 'talks' })])
    expect(text).toContain('(n:Work) WHERE (any(claim IN c.stated WHERE')
    expect(parameters).toEqual({ keys: ['a'], relations: ['MENTIONS'], heading: '|talks|' })
  })

  it('gives each citation with its two ends, relation and section', () => {
    const rows = [row('b', 'a 01'), row('c', 'a 02')]
    const [page] = pages.page.answer(rows, ['a'], { filter: [], slice: { size: 1, after: null } })
    expect(page).toMatchObject({
      hasNextPage: true,
      items: [
        {
          at: ['a 01'],
          item: { work: { id: 'b' }, from: 'a', to: 'b', relation: 'MENTIONS', section: ['Further reading'] },
        },
      ],
    })
  })
})
