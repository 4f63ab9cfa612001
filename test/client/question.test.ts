import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { ownQuestion, storedQuestion } from '../../client/src/question.ts'
import { readVariables } from '../../src/server/operation-variables.ts'
import { store } from '../../src/server/stored-operations.ts'
import fc from '../support/laws.ts'

const base = 'http://127.0.0.1:4000'

describe('a stored operation', () => {
  it('is a GET at its own address', () => {
    expect(storedQuestion(base, 'path', {})).toEqual({ url: `${base}/operations/path`, body: null })
    expect(storedQuestion(base, 'path', { from: 'a b', to: undefined }).url).toBe(`${base}/operations/path?from=a+b`)
  })

  it.each([
    ['null', { section: null }],
    ['a list of nothing', { kinds: [] }],
    ['a list with null', { kinds: ['A', null] }],
    ['more than fits into an address', { work: 'x'.repeat(5000) }],
  ])('is posted where a variable is %s', (_, variables) => {
    const { url, body } = storedQuestion(base, 'path', variables)
    expect([url, JSON.parse(body ?? '')]).toEqual([`${base}/graphql`, { extensions: { operation: 'path' }, variables }])
  })

  it('is understood by the server as it was meant, whatever the values', () => {
    const schema = buildSchema('input Range { from: Int to: Int } type Query { a(yes: Boolean, share: Float): Int }')
    const query =
      'query A($text: String, $n: Int, $share: Float, $yes: Boolean, $words: [String!], $years: Range, $all: [Range!]) { a }'
    const operation = store({ name: 'a', query }, schema)
    const range = fc.record({ from: fc.integer(), to: fc.integer() }, { requiredKeys: [] })
    const variables = fc.record(
      {
        text: fc.string({ unit: 'grapheme' }),
        n: fc.integer(),
        share: fc.integer().map((n) => n / 4),
        yes: fc.boolean(),
        words: fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }),
        years: range,
        all: fc.array(range, { minLength: 1 }),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(variables, (given) => {
        const { url, body } = storedQuestion(base, 'a', given)
        fc.pre(body === null)
        expect(readVariables(operation, new URL(url).searchParams)).toEqual({ ...given })
      }),
    )
  })
})

describe('a question of one’s own', () => {
  it('is a GET as long as it fits into an address, else a POST', () => {
    const { url, body } = ownQuestion(base, '{ a }', { n: 1 })
    expect(body).toBeNull()
    expect(Object.fromEntries(new URL(url).searchParams)).toEqual({ query: '{ a }', variables: '{"n":1}' })
    const long = `{ a } #${'x'.repeat(5000)}`
    expect(ownQuestion(base, long, { n: 1 })).toEqual({
      url: `${base}/graphql`,
      body: JSON.stringify({ query: long, variables: { n: 1 } }),
    })
  })
})
