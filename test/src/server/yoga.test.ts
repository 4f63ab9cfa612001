import { describe, expect, it } from 'vitest'
import { TalkgraphError } from '../../../src/errors.ts'
import { usualLimits } from '../../../src/limits.ts'
import { makeYoga } from '../../../src/server/yoga.ts'
import { listeningLogger, silentGraph } from '../../support/graph-silent.ts'

function answering(failure?: unknown, corsOrigins: readonly string[] = [], limits = usualLimits) {
  const { logger, records } = listeningLogger()
  const graph = silentGraph(failure === undefined ? undefined : () => Promise.reject(failure))
  const yoga = makeYoga({ graph, logger, corsOrigins, limits })
  const post = (query: string, headers: Record<string, string> = {}) =>
    yoga.fetch('http://test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query }),
    })
  return { post, yoga, records }
}

describe('errors', () => {
  it('that were made on purpose have their code and data', async () => {
    const { post, records } = answering(
      new TalkgraphError('DATABASE_UNAVAILABLE', 'Neo4j does not answer', { data: { since: 1 } }),
    )
    expect(await (await post('{ person(ref: "x") { id } }')).json()).toEqual({
      data: { person: null },
      errors: [
        {
          message: 'Neo4j does not answer',
          path: ['person'],
          locations: [{ line: 1, column: 3 }],
          extensions: { since: 1, code: 'DATABASE_UNAVAILABLE' },
        },
      ],
      extensions: { cost: { cost: 2, limit: 2_000_000 } },
    })
    expect(records).toEqual([])
  })

  it('of any other kind are masked, and logged under the request id that the caller sees', async () => {
    const { post, records } = answering(new Error('Variable `secret` not defined (line 3)'))
    const { errors } = (await (await post('{ person(ref: "x") { id } }')).json()) as { errors: object[] }
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side',
        path: ['person'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL', requestId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
      },
    ])
    expect(JSON.stringify(errors)).not.toContain('secret')
    expect(records).toMatchObject([
      { msg: 'A field failed', path: ['person'], err: { message: 'Variable `secret` not defined (line 3)' } },
    ])
    expect(errors).toMatchObject([{ extensions: { requestId: records[0]?.requestId } }])
  })

  it.each([
    ['{ person(ref: "x") { age } }', 'Cannot query field "age" on type "Person".'],
    ['{', 'Syntax Error: Expected Name, found <EOF>.'],
    ['{ talks(where: {words: "x"}) { totalCount } }', 'Field "words" is not defined by type "TalkFilter".'],
    ['{ talks(middle: 3) { totalCount } }', 'Unknown argument "middle" on field "Query.talks".'],
    ['mutation { x }', 'Schema is not configured to execute mutation operation.'],
  ])('of the question itself are told in words: %s', async (query, message) => {
    const { post, records } = answering()
    expect(await (await post(query)).json()).toMatchObject({ errors: [{ message: expect.stringContaining(message) }] })
    expect(records).toEqual([])
  })

  it('of a request that cannot be read are the request’s, not ours', async () => {
    const { yoga, records } = answering(undefined, [], { ...usualLimits, tokens: 1e6 })
    const deep = `{ a${'{a'.repeat(60_000)}`
    for (const url of ['http://test/graphql?query={__typename}&variables={', `http://test/graphql`]) {
      const body = url.includes('?')
        ? {}
        : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: deep }) }
      const response = await yoga.fetch(url, body)
      const { errors } = (await response.json()) as { errors: [{ extensions: { code: string } }] }
      expect([response.status, errors[0].extensions.code]).toEqual([400, 'BAD_REQUEST'])
    }
    expect(records).toEqual([])
  })

  it('of a request that is no GraphQL are told as well', async () => {
    const { yoga } = answering()
    const send = (body: string) =>
      yoga.fetch('http://test/graphql', { method: 'POST', headers: { 'content-type': 'application/json' }, body })
    expect((await send('{"query":')).status).toBe(400)
    expect((await send('[]')).status).toBe(400)
    expect(
      (
        await yoga.fetch('http://test/graphql', {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body: '{ x }',
        })
      ).status,
    ).toBe(415)
  })
})

describe('other origins', () => {
  const origin = { origin: 'https://elsewhere.org' }

  it('may not read answers by default', async () => {
    const { post, yoga } = answering()
    const response = await post('{ __typename }', origin)
    expect(response.headers.get('access-control-allow-origin')).toBeNull()
    const preflight = await yoga.fetch('http://test/graphql', {
      method: 'OPTIONS',
      headers: { ...origin, 'access-control-request-method': 'POST' },
    })
    expect(preflight.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('may where they are configured, and no others, without credentials', async () => {
    const allowed = ['https://app.example.org', 'https://elsewhere.org']
    const response = await answering(undefined, allowed).post('{ __typename }', origin)
    expect(response.headers.get('access-control-allow-origin')).toBe('https://elsewhere.org')
    expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    const refused = await answering(undefined, allowed).post('{ __typename }', { origin: 'https://evil.org' })
    expect(refused.headers.get('access-control-allow-origin')).not.toBe('https://evil.org')
    const single = await answering(undefined, ['https://app.example.org']).post('{ __typename }', origin)
    expect(single.headers.get('access-control-allow-origin')).not.toBe('https://elsewhere.org')
  })
})
