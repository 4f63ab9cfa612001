/**
 * The graph as the rest of the house sees it: statements in, rows out. Reads are auto-commit in READ sessions, one round
 * trip each, which Neo4j itself refuses to let write; since a read may safely be repeated, transient failures are retried
 * here and nowhere else. Writes happen in one managed transaction, whole or not at all.
 */
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { TalkgraphError } from '../errors.ts'
import type { Row, Statement } from './cypher.ts'

export interface Graph {
  /** The rows of one reading statement. Throws DATABASE_UNAVAILABLE where Neo4j cannot be reached after retries. */
  read(statement: Statement): Promise<readonly Row[]>
  /** Runs `work` in one transaction; it may be run again after a transient failure, so it must only write through `run`. */
  write<T>(work: (run: Run) => Promise<T>): Promise<T>
  /** Runs one statement that Neo4j wants outside of a transaction of ours: indexes, constraints. */
  define(statement: Statement): Promise<void>
  close(): Promise<void>
}

/** Runs one statement within a transaction. */
export type Run = (statement: Statement) => Promise<readonly Row[]>

/** A graph over a driver; closing it closes the driver. */
export function createGraph(driver: Driver, database: string): Graph {
  return {
    read: (statement) => retried(() => readOnce(driver, database, statement)),
    async write(work) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
      try {
        return await session.executeWrite((transaction) => work((statement) => runIn(transaction, statement)))
      } catch (error) {
        throw asUnavailable(error)
      } finally {
        await session.close()
      }
    },
    async define(statement) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
      try {
        await session.run(statement.text, toBolt(statement.parameters))
      } catch (error) {
        throw asUnavailable(error)
      } finally {
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}

async function readOnce(driver: Driver, database: string, statement: Statement): Promise<readonly Row[]> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const result = await session.run(statement.text, toBolt(statement.parameters))
    return result.records.map((record) => record.toObject())
  } finally {
    await session.close()
  }
}

async function runIn(transaction: ManagedTransaction, statement: Statement): Promise<readonly Row[]> {
  const result = await transaction.run(statement.text, toBolt(statement.parameters))
  return result.records.map((record) => record.toObject())
}

/** Waits in milliseconds before a second, third and fourth try of a read. */
const retryWaits = [50, 200, 800]

async function retried<T>(read: () => Promise<T>): Promise<T> {
  for (const wait of retryWaits) {
    try {
      return await read()
    } catch (error) {
      if (!neo4j.isRetryableError(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
    }
  }
  try {
    return await read()
  } catch (error) {
    throw asUnavailable(error)
  }
}

function asUnavailable(error: unknown): unknown {
  return neo4j.isRetryableError(error)
    ? new TalkgraphError('DATABASE_UNAVAILABLE', 'Neo4j does not answer', { cause: error })
    : error
}

/** Whole numbers become Bolt integers (the driver would send floats, which LIMIT refuses); everything else stays. */
function toBolt(parameters: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, toBoltValue(value)]))
}

function toBoltValue(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toBoltValue)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
    return toBolt(value as Record<string, unknown>)
  return value
}
