/** Whether the server lives, and whether it can answer questions. */
import type { ServerResponse } from 'node:http'
import { cypher } from '../graph/cypher.ts'
import type { Graph } from '../graph/graph.ts'

/** How long the database may take to answer, in milliseconds. */
const patience = 2000

/** 200 as long as the process answers at all. */
export function live(response: ServerResponse): void {
  answer(response, 200, { status: 'live' })
}

/** 200 where the database has just answered, 503 where it has not within two seconds. */
export async function ready(graph: Graph, response: ServerResponse): Promise<void> {
  const answered = graph.read(cypher('RETURN 1 AS one')).then(
    () => true,
    () => false,
  )
  const tooLate = new Promise<false>((resolve) => setTimeout(resolve, patience, false).unref())
  const isReady = await Promise.race([answered, tooLate])
  answer(response, isReady ? 200 : 503, { status: isReady ? 'ready' : 'not ready' })
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
  response.end(`${JSON.stringify(body)}\n`)
}
