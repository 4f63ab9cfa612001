/** Requests to the three servers, and the comparison of their answers before anything is measured. */
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { mustAgree, type Put, targetOf } from '../../../bench/answers/put.ts'
import { asked, type Question, sameFor } from '../../../bench/questions/question.ts'
import { servers } from '../../../bench/servers/start.ts'

const question: Question = {
  name: 'things',
  field: 'things',
  ours: asked<{ readonly things: readonly unknown[] }>('{ things }', ({ things }) => things),
  neo4jGraphql: asked<{ readonly all: readonly unknown[] }>('{ all }', ({ all }) => all),
  statement: 'RETURN 1 AS answer',
  keys: async () => [],
}
const put: Put = { number: 2, question, keys: [sameFor({ ref: 'a "b"' }), sameFor({ ref: 'c' })] }

test.each(servers)('bodies for %s are JSON, each another one, or one over and over', (server) => {
  const bodies = (repeated: boolean): readonly string[] => {
    const target = targetOf(server, 'http://127.0.0.1:1', put, repeated)
    return [0, 1, 2].map((number) => target.body(number))
  }
  const refOf = (body: string): unknown => {
    const { variables, ...bare } = JSON.parse(body)
    return (variables ?? bare).ref
  }
  expect(bodies(false).map(refOf)).toEqual(['a "b"', 'c', 'a "b"'])
  expect(new Set(bodies(false)).size).toBe(3)
  expect(new Set(bodies(true)).size).toBe(1)
})

describe('servers agree', () => {
  const open: Server[] = []
  afterEach(() => {
    for (const server of open.splice(0)) server.close().closeAllConnections()
  })

  async function answering(data: unknown): Promise<string> {
    const body = JSON.stringify({ data })
    const server = createServer((request, response) => {
      request.resume().on('end', () => response.writeHead(200, { 'content-length': Buffer.byteLength(body) }).end(body))
    })
    open.push(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  const agree = async (ours: readonly unknown[], theirs: readonly unknown[], bare: readonly unknown[], of: Put = put) =>
    mustAgree(
      {
        ours: await answering({ things: ours }),
        neo4jGraphql: await answering({ all: theirs }),
        driverAlone: await answering(bare),
      },
      of,
    )

  test('where they give the same, whatever the order of fields', async () => {
    await agree([{ a: 1, b: [2] }], [{ b: [2], a: 1 }], [{ a: 1, b: [2] }])
  })

  test.each([
    ['another order', [1, 2], [2, 1], [1, 2], '@neo4j/graphql'],
    ['a field more', [{ a: 1 }], [{ a: 1 }], [{ a: 1, b: 2 }], 'the driver alone'],
    ['less', [1, 2], [1, 2], [1], 'the driver alone'],
  ])('not with %s', async (_, ours, theirs, bare, who) => {
    await expect(agree(ours, theirs, bare)).rejects.toThrow(who)
  })

  test('of a ranked answer only that what is meant is in it', async () => {
    const ranked = { ...put, keys: [{ ...sameFor({ text: 'x' }), meant: 'X' }] }
    await agree(['X', 'Y'], ['Z', 'X'], ['X'], ranked)
    await expect(agree(['X'], ['X'], ['Y'], ranked)).rejects.toThrow('not every server finds X')
  })
})
