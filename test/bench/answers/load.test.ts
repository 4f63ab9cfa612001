/** The load generator: it counts whole answers only, and does not take what fails for what is fast. */
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { askOnce, load } from '../../../bench/answers/load.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})

async function serving(answer: (body: string, response: ServerResponse) => void): Promise<string> {
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    answer(body, response)
  })
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
}

function send(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-length': Buffer.byteLength(body) }).end(body)
}

test('an answer that comes in pieces is put together, cut within a letter as well', async () => {
  const body = JSON.stringify({ data: 'söß'.repeat(1000) })
  const url = await serving((_, response) => {
    response.writeHead(200, { 'content-length': Buffer.byteLength(body) })
    const bytes = Buffer.from(body)
    response.write(bytes.subarray(0, 11))
    setTimeout(() => response.end(bytes.subarray(11)), 20)
  })
  expect(await askOnce(url, '{}')).toBe(body)
})

test('every connection has one request under way at most, and each request its own body', async () => {
  const bodies: string[] = []
  let [now, most] = [0, 0]
  const url = await serving((body, response) => {
    bodies.push(body)
    most = Math.max(most, ++now)
    setTimeout(() => {
      now -= 1
      send(response, '{"data":null}')
    }, 10)
  })
  const { latencies, seconds } = await load({ url, body: (number) => `{"number":${number}}` }, 4, 0.2)
  expect(most).toBe(4)
  expect(new Set(bodies).size).toBe(bodies.length)
  expect(latencies).toHaveLength(bodies.length)
  expect(Math.min(...latencies)).toBeGreaterThan(8)
  expect(seconds).toBeGreaterThanOrEqual(0.2)
})

test.each([
  ['errors beside data', 200, '{"data":null,"errors":[{"message":"no"}]}'],
  ['a status that is not 200', 503, '{}'],
])('%s end the measurement', async (_, status, body) => {
  const url = await serving((_body, response) => send(response, body, status))
  await expect(load({ url, body: () => '{}' }, 2, 0.1)).rejects.toThrow(body)
})

test('a server that hangs up ends the measurement', async () => {
  const url = await serving((_, response) => response.destroy())
  await expect(load({ url, body: () => '{}' }, 1, 0.1)).rejects.toThrow('hung up')
})
