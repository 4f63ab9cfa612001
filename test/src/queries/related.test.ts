import { describe, expect, it } from 'vitest'
import { asList, asText } from '../../../src/graph/value.ts'
import { beyondAll } from '../../../src/model/order.ts'
import type { Slice } from '../../../src/queries/page.ts'
import { valuesOf } from '../../../src/queries/record/values.ts'
import { relatedList, relatedOne, relatedPages } from '../../../src/queries/related.ts'

interface Thing {
  readonly id: string
  readonly sort: string
}
const read = (values: unknown): Thing => {
  const [id, sort] = asList(values, 'a thing')
  return { id: asText(id, 'id'), sort: asText(sort, 'sort') }
}
const rows = [
  { i: 0, r: ['a', 'x'] },
  { i: 0, r: ['b', 'x'] },
  { i: 1, r: ['c', 'y'] },
]
const relation = {
  match: 'MATCH (:Entity {id: key})-[edge:OF]->(n)',
  order: 'edge.position, n.id',
  values: valuesOf(['id', 'sort']),
  read,
}

describe('relatedList', () => {
  it('asks for all of many keys at once, ordered and bounded', () => {
    const { text: cypherText, parameters } = relatedList(relation).statement(['x', 'y'], {})
    expect(cypherText).toContain('WITH n ORDER BY edge.position, n.id LIMIT $limit')
    expect(parameters).toEqual({ keys: ['x', 'y'], limit: 1000 })
  })

  it('gives one list for each key', () => {
    expect(
      relatedList(relation)
        .answer(rows, ['x', 'y', 'z'], {})
        .map((list) => list.length),
    ).toEqual([2, 1, 0])
  })
})

describe('relatedOne', () => {
  it('gives the first for each key, or null', () => {
    expect(
      relatedOne(relation)
        .answer(rows, ['x', 'y', 'z'], {})
        .map((thing) => thing?.id ?? null),
    ).toEqual(['a', 'c', null])
  })
})

describe('relatedPages', () => {
  const pages = relatedPages<Thing, { readonly year: number | null }>({
    field: 'Thing.things',
    match: () => 'MATCH (n) WHERE $year IS NULL OR n.year = $year',
    key: 'sort',
    values: valuesOf(['id', 'sort']),
    read,
  })
  const filter = { year: 2016 }
  const textOf = (slice: Slice) => pages.page.statement(['x'], { filter, slice })

  it('has one text for all pages of one way; the filter and the position are parameters', () => {
    const first = textOf({ size: 5, after: null })
    const next = textOf({ size: 5, after: ['x'], before: ['z'] })
    expect(next.text).toBe(first.text)
    expect(first.parameters).toEqual({ keys: ['x'], year: 2016, after: '', before: beyondAll, limit: 5 })
    expect(next.parameters).toMatchObject({ after: 'x', before: 'z' })
    const last = textOf({ size: 5, after: null, fromEnd: true })
    expect(textOf({ size: 5, after: null, before: ['z'], fromEnd: true }).text).toBe(last.text)
    expect(last.text).toContain('ORDER BY n.sort DESC LIMIT $limit + 1')
  })

  it('gives a page for each key, whose cursors are its own', () => {
    const placed = rows.map(({ i, r }) => ({ i, r: [`${r[1]}|${r[0]}`, r] }))
    const slice = { size: 1, after: null }
    const [first, second] = pages.page.answer(placed, ['x', 'y'], { filter: { year: null }, slice })
    expect(first).toEqual({
      items: [{ item: { id: 'a', sort: 'x' }, at: ['x|a'] }],
      hasNextPage: true,
      hasPreviousPage: false,
    })
    expect(second?.hasNextPage).toBe(false)
    expect(pages.list('x')).toEqual({ name: 'Thing.things x', types: ['string'] })
  })

  it('counts each thing once', () => {
    expect(pages.count.statement(['x'], { year: null }).text).toContain('RETURN DISTINCT n } AS r')
    expect(pages.count.answer([{ i: 0, r: 7 }], ['x'], { year: null })).toEqual([7])
  })
})
