import { buildSchema, type ExecutionArgs, execute, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { TalkgraphError } from '../../../src/errors.ts'
import type { Row, Statement } from '../../../src/graph/cypher.ts'
import { usualMeans } from '../../../src/means.ts'
import { compileQuestions } from '../../../src/server/compile-questions.ts'
import { makeYoga } from '../../../src/server/yoga.ts'
import { listeningLogger, silentGraph } from '../../support/graph-silent.ts'

const work = (id: string, kind: string, title: unknown = `Title of ${id}`) => ({
  id,
  slug: `x/${id}`,
  title,
  sortTitle: `title of ${id}`,
  kind,
  alternativeTitles: [],
  citingTalkCount: 1,
})

/** Two works of different types; their topics fail, their titles are absent, or all goes well. */
function graphOf(reads: Statement[], trouble: 'none' | 'topics' | 'titles' | 'ours') {
  return silentGraph(async (statement): Promise<readonly Row[]> => {
    reads.push(statement)
    const title = trouble === 'titles' ? null : undefined
    if (statement.text.includes('ABOUT') && trouble === 'topics') throw new Error('secret')
    if (statement.text.includes('ABOUT') && trouble === 'ours')
      throw new TalkgraphError('DATABASE_UNAVAILABLE', 'Neo4j does not answer')
    if (statement.text.includes('count(n)')) return [{ r: 2 }]
    if (statement.text.startsWith('MATCH (n:Work)'))
      return [
        { at: 'a', item: work('a', 'TALK', title) },
        { at: 'b', item: work('b', 'PAPER', title) },
      ]
    return []
  })
}

async function answered(jit: boolean, request: object, trouble: Parameters<typeof graphOf>[1]) {
  const reads: Statement[] = []
  const { logger, records } = listeningLogger()
  const yoga = makeYoga({ graph: graphOf(reads, trouble), logger, corsOrigins: [], means: { ...usualMeans, jit } })
  const ask = () =>
    yoga.fetch('http://test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(request),
    })
  const texts = []
  for (const _ of [1, 2]) texts.push((await (await ask()).text()).replaceAll(/[0-9a-f-]{36}/g, 'ID'))
  return { texts, statements: reads.map(({ text }) => text).sort(), logged: records.length }
}

const fragments = `query Q($yes: Boolean = true, $n: Int = 2) {
  works(first: $n) { totalCount ...Page nodes { __typename ... on Talk { title speakers { name } } ...W @include(if: $yes) } }
  skipped: works @skip(if: $yes) { totalCount }
}
fragment Page on WorkConnection { edges { cursor node { id @skip(if: $yes) ... on Node { nodeId: id } } } }
fragment W on Work { kind ... on Paper { doi authors { name } } topics { name } title }`

describe('a compiled question', () => {
  it.each([
    ['fragments on interfaces, conditions and variables', { query: fragments }, 'none'],
    ['other values of the variables', { query: fragments, variables: { yes: false, n: 1 } }, 'none'],
    [
      'a union',
      { query: '{ work(ref: "x") { __typename ... on NotFound { ref nearest { id } } ... on Work { id } } }' },
      'none',
    ],
    [
      'introspection',
      { query: '{ __schema { queryType { name } } __type(name: "Work") { name possibleTypes { name } } }' },
      'none',
    ],
    [
      'the second of two operations',
      { query: 'query A { a: __typename } query B { b: __typename }', operationName: 'B' },
      'none',
    ],
    [
      'no operation of that name',
      { query: 'query A { a: __typename } query B { b: __typename }', operationName: 'C' },
      'none',
    ],
    ['no choice between two', { query: 'query A { a: __typename } query B { b: __typename }' }, 'none'],
    ['variables that do not fit', { query: fragments, variables: { yes: 'perhaps', n: 1.5 } }, 'none'],
    [
      'an argument that is null by its variable',
      { query: 'query Q($r: String = "x") { work(ref: $r) { __typename } }', variables: { r: null } },
      'none',
    ],
    [
      'arguments out of range',
      { query: '{ works(first: 1000) { totalCount } talks(first: -1) { totalCount } }' },
      'none',
    ],
    [
      'a list that fails for each of its items',
      { query: '{ works { nodes { id topics { name } } } person(ref: "x") { name } }' },
      'topics',
    ],
    ['errors made on purpose', { query: '{ works { nodes { id topics { name } } } }' }, 'ours'],
    ['null where none may be', { query: '{ works { nodes { id title } } person(ref: "x") { name } }' }, 'titles'],
  ] as const)('is answered as one that is not: %s', async (_, request, trouble) => {
    const [compiled, plain] = [await answered(true, request, trouble), await answered(false, request, trouble)]
    expect([compiled.texts, compiled.logged]).toEqual([plain.texts, plain.logged])
    if (!plain.texts[0]?.includes('"errors"')) expect(compiled.statements).toEqual(plain.statements)
  })

  it('that fails asks nothing twice', async () => {
    const { statements } = await answered(true, { query: '{ works { nodes { topics { name } } } }' }, 'topics')
    expect(statements).toHaveLength(2 * 2)
  })

  it('is run compiled, and walked only where it fails; mutations are left alone', async () => {
    const schema = buildSchema('type Query { one: Int!, two: Int } type Mutation { one: Int }')
    const executed = async (text: string, rootValue: object) => {
      let walked = 0
      let chosen: ((args: ExecutionArgs) => unknown) | undefined
      const executeFn = (args: ExecutionArgs) => {
        walked += 1
        return execute(args)
      }
      const setExecuteFn = (given: (args: ExecutionArgs) => unknown) => {
        chosen = given
      }
      const args = { schema, document: parse(text), rootValue }
      await compileQuestions().onExecute?.({ args, executeFn, setExecuteFn } as never)
      return { result: await chosen?.(args), walked }
    }
    expect(await executed('{ one two }', { one: 1, two: 2 })).toEqual({
      result: { data: { one: 1, two: 2 } },
      walked: 0,
    })
    expect(await executed('{ one }', { one: null })).toMatchObject({
      result: { data: null, errors: [{ path: ['one'] }] },
      walked: 1,
    })
    expect(await executed('mutation { one }', { one: 1 })).toEqual({ result: undefined, walked: 0 })
  })
})
