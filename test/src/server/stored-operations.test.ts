import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { findOperation, nearNames, store, storedOperations } from '../../../src/server/stored-operations.ts'

const schema = buildSchema('input Range { from: Int } enum Kind { TALK } type Query { a(n: Int): Int }')

describe('a stored operation', () => {
  it('has its comment in one line, and its variables in order with types and defaults', () => {
    const query =
      '# What is asked?\n# And how.\nquery A($r: Range = { from: 3 }, $kinds: [Kind!] = [TALK], $n: Int!) { a(n: $n) }'
    const { comment, variables } = store({ name: 'a', query }, schema)
    expect(comment).toBe('What is asked? And how.')
    expect(variables.map(({ name, type, defaultValue }) => [name, `${type}`, defaultValue])).toEqual([
      ['r', 'Range', { from: 3 }],
      ['kinds', '[Kind!]', ['TALK']],
      ['n', 'Int!', undefined],
    ])
  })

  it('may have neither comment nor variables, but must be an operation of known types', () => {
    expect(store({ name: 'a', query: '{ a }' }, schema)).toMatchObject({ comment: '', variables: [] })
    expect(() => store({ name: 'a', query: 'fragment F on Query { a }' }, schema)).toThrow('Expected an operation in a')
    expect(() => store({ name: 'a', query: 'query A($x: Nothing) { a }' }, schema)).toThrow('$x')
  })
})

describe('an operation’s name', () => {
  it('finds it; another is refused with the names that come near', async () => {
    const operations = await storedOperations()
    expect(findOperation(operations, 'talks-citing').variables.map(({ name }) => name)).toEqual([
      'work',
      'first',
      'after',
    ])
    const refusal = (name: string) => {
      try {
        return findOperation(operations, name)
      } catch (error) {
        return error
      }
    }
    expect(refusal('talks-citng')).toMatchObject({
      message: expect.stringMatching(/got "talks-citng"; near it: talks-citing/),
      extensions: { code: 'NOT_FOUND', http: { status: 404 }, nearest: ['talks-citing'] },
    })
    expect(refusal('zzzzzzzzzzzz')).toMatchObject({ extensions: { nearest: [] } })
    expect(refusal('__proto__')).toMatchObject({ extensions: { code: 'NOT_FOUND' } })
  })

  it('comes near where a part of it is given, or a letter is wrong; the nearest first, three at most', () => {
    const names = ['path', 'talks-citing', 'talks-citing-talks', 'talks-at-event', 'work']
    expect(nearNames('talks-citing-talk', names)).toEqual(['talks-citing', 'talks-citing-talks'])
    expect(nearNames('talks', names)).toEqual(['talks-citing', 'talks-citing-talks', 'talks-at-event'])
    expect(nearNames('pth', names)).toEqual(['path'])
    expect(nearNames('', names)).toEqual([])
    expect(nearNames('x'.repeat(1_000_000), names)).toEqual([])
  })
})
