import { buildSchema, GraphQLError } from 'graphql'
import { describe, expect, it } from 'vitest'
import { checkVariables, readVariables } from '../../../src/server/operation-variables.ts'
import { store } from '../../../src/server/stored-operations.ts'
import fc from '../../support/laws.ts'

const schema = buildSchema(`
  scalar URL
  enum Kind { TALK PAPER }
  input Range { from: Int, to: Int }
  type Query { a(id: ID, share: Float, yes: Boolean): Int }
`)
const operation = store(
  {
    name: 'all-sorts',
    query: `query AllSorts($text: String! = "SWIM", $id: ID, $n: Int, $share: Float, $yes: Boolean, $kind: Kind, $url: URL,
      $kinds: [Kind!], $words: [String!]!, $years: Range, $ranges: [Range!], $after: String) { a }`,
  },
  schema,
)

const read = (parameters: string) => readVariables(operation, new URLSearchParams(parameters))
function refusal(parameters: string): GraphQLError {
  try {
    read(parameters)
  } catch (error) {
    if (error instanceof GraphQLError) return error
  }
  throw new Error('Expected a refusal')
}

describe('parameters', () => {
  it('are read by the types of their variables', () => {
    const years = encodeURIComponent('{"from":2012}')
    expect(
      read(`text=a+b&id=7&n=-3&share=0.5&yes=true&kind=TALK&url=https://x.example&words=1&years=${years}`),
    ).toEqual({
      text: 'a b',
      id: '7',
      n: -3,
      share: 0.5,
      yes: true,
      kind: 'TALK',
      url: 'https://x.example',
      words: ['1'],
      years: { from: 2012 },
    })
  })

  it('that are repeated are a list, in their order, also of input objects', () => {
    expect(read('words=b&words=a&words=&kinds=PAPER&ranges=%7B%22to%22:1%7D&ranges=%7B%7D')).toEqual({
      words: ['b', 'a', ''],
      kinds: ['PAPER'],
      ranges: [{ to: 1 }, {}],
    })
  })

  it('stand for texts as they are, whatever they look like', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string(), { minLength: 1 }), (text, words) => {
        const parameters = new URLSearchParams([['text', text], ...words.map((word) => ['words', word])])
        const written = new URLSearchParams(parameters.toString())
        expect(readVariables(operation, written)).toEqual({
          text: written.get('text'),
          words: written.getAll('words'),
        })
      }),
    )
  })

  it.each([
    ['words=x&n=three', 'n', 'Expected Int as n of all-sorts'],
    ['words=x&n=', 'n', 'Expected Int as n'],
    ['words=x&n=1.5', 'n', 'Expected Int as n'],
    ['words=x&n=99999999999', 'n', '32-bit'],
    ['words=x&n=1&n=2', 'n', 'Expected one n, got 2'],
    ['words=x&yes=yes', 'yes', 'Expected Boolean as yes'],
    ['words=x&kinds=PAPER&kinds=SONG', 'kinds.1', 'Value "SONG" does not exist in "Kind" enum'],
    ['words=x&years=2012', 'years', 'Expected type "Range" to be an object'],
    ['words=x&years={from', 'years', 'written as JSON'],
    ['words=x&years={"from":"a"}', 'years.from', 'Int cannot represent'],
    ['words=x&years={"since":1}', 'years', 'Field "since" is not defined'],
    ['text=y', 'words', 'Expected [String!]! as words of all-sorts, got nothing'],
    ['wrods=x', 'wrods', 'Expected a variable of all-sorts (text, id, n,'],
    ['words=x&__proto__=1', '__proto__', 'got "__proto__"'],
  ])('that do not fit are refused in words: %s', (parameters, argument, words) => {
    const { message, extensions } = refusal(parameters)
    expect(message).toContain(words)
    expect(extensions).toMatchObject({ code: 'INVALID_ARGUMENT', argument, http: { status: 400 } })
  })

  it('that no variable has are refused with what comes near', () => {
    expect(refusal('words=x&kidn=TALK').extensions.nearest).toEqual(['kind', 'kinds'])
    expect(refusal('words=x&nothing-like-it=1').extensions.nearest).toEqual([])
  })
})

describe('variables from elsewhere', () => {
  it('are held to the same', () => {
    expect(() => checkVariables(operation, { words: 'one is a list too', text: 'x', n: null })).not.toThrow()
    expect(() => checkVariables(operation, { words: [1] })).toThrow('String cannot represent')
    expect(() => checkVariables(operation, { words: [], text: null })).toThrow('Expected String! as text')
    expect(() => checkVariables(operation, { words: [], word: [] })).toThrow('near it: words')
  })
})
