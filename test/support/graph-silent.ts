/** A graph that answers without a database, for tests of what stands around it. */
import { pino } from 'pino'
import type { Row, Statement } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { type Asker, createAsker } from '../../src/queries/asker.ts'
import { createBatcher } from '../../src/queries/batcher.ts'

/** A graph whose reads are answered by `read`; by no rows where it is left out. */
export function silentGraph(read: (statement: Statement) => Promise<readonly Row[]> = async () => []): Graph {
  const refuse = () => Promise.reject(new Error('Expected no write'))
  return { read, write: refuse, stream: refuse, define: refuse, close: async () => {} }
}

/** A logger of errors, and the records that it wrote. */
export function listeningLogger() {
  const records: Record<string, unknown>[] = []
  const logger = pino({ level: 'error' }, { write: (line) => records.push(JSON.parse(line)) })
  return { logger, records }
}

/** An asker of its own over a graph. */
export function askerOver(graph: Graph): Asker {
  return createAsker(createBatcher(graph), {})
}
