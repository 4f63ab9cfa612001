/**
 * The graph as the rest of the house sees it: statements in, rows out. Reads are auto-commit in READ sessions, one round
 * trip each, which Neo4j itself refuses to let write; since a read may safely be repeated, transient failures are retried
 * here and nowhere else. Writes happen in one managed transaction, whole or not at all; one that needs more memory than
 * Neo4j gives it is not tried again, since it would need as much the second time.
 */
import neo4j, {
  type Record as BoltRecord,
  type Driver,
  type ManagedTransaction,
  type Result,
  type Session,
} from 'neo4j-driver'
import { TalkgraphError } from '../errors.ts'
import type { Row, Statement } from './cypher.ts'
import { inOneMap, toBolt } from './parameters.ts'
import { plain } from './plain.ts'
import { unlessAborted } from './unless-aborted.ts'

export interface Graph {
  /**
   * The rows of one reading statement. Throws DATABASE_UNAVAILABLE where Neo4j cannot be reached after retries, and
   * TIMEOUT where Neo4j has stopped the statement for taking too long.
   */
  read(statement: Statement, bounds?: ReadBounds): Promise<readonly Row[]>
  /**
   * Calls `each` for the rows of one reading statement as they come, of which few are held at once. What fails is not tried
   * again, since rows may have been given by then. Throws DATABASE_UNAVAILABLE, and the signal's reason once it aborts, which
   * has Neo4j stop the statement.
   */
  stream(statement: Statement, each: (row: Row) => void, signal?: AbortSignal): Promise<void>
  /**
   * Runs `work` in one transaction; it may be run again after a transient failure, so it must only write through `run`.
   * Once `signal` aborts, no statement begins, the one under way is not waited for, and nothing is written: rejects with
   * the signal's reason. Throws DATABASE_UNAVAILABLE, and DATABASE_OUT_OF_MEMORY where Neo4j gives it no more memory.
   */
  write<T>(work: (run: Run) => Promise<T>, signal?: AbortSignal): Promise<T>
  /** Runs one statement that Neo4j wants outside of a transaction of ours: indexes, constraints. */
  define(statement: Statement): Promise<void>
  close(): Promise<void>
}

/** When to give up a read. */
export interface ReadBounds {
  /** Rejects with its reason as soon as it aborts, and has Neo4j stop the statement. */
  readonly signal?: AbortSignal | undefined
  /** Neo4j stops the statement after so many milliseconds by itself, give or take the two seconds in which it looks. */
  readonly milliseconds?: number | undefined
}

/** Runs one statement within a transaction. */
export type Run = (statement: Statement) => Promise<readonly Row[]>

/** Rows of a stream that Neo4j sends before it is asked for more. */
const rowsAtOnce = 2000

/** A graph over a driver; closing it closes the driver. */
export function createGraph(driver: Driver, database: string): Graph {
  return {
    read: (statement, bounds = {}) => retried(() => readOnce(driver, database, statement, bounds), bounds.signal),
    async stream(statement, each, signal) {
      signal?.throwIfAborted()
      const session = driver.session({ database, defaultAccessMode: neo4j.session.READ, fetchSize: rowsAtOnce })
      try {
        const result = session.run(statement.text, toBolt(statement.parameters))
        // Told of each row: waiting for each costs as much again as reading it.
        const streamed = new Promise<void>((resolve, reject) => {
          const onNext = (record: BoltRecord): void => {
            try {
              each(rowOf(record))
            } catch (error) {
              reject(error)
            }
          }
          result.subscribe({ onNext, onCompleted: () => resolve(), onError: reject })
        })
        await (signal === undefined ? streamed : unlessAborted(streamed, signal))
      } catch (error) {
        throw asOurs(error)
      } finally {
        await closed(session, signal)
      }
    },
    async write(work, signal) {
      signal?.throwIfAborted()
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
      try {
        const written = session.executeWrite((transaction) =>
          work((statement) => {
            signal?.throwIfAborted()
            return runIn(transaction, statement)
          }),
        )
        return await (signal === undefined ? written : unlessAborted(written, signal))
      } catch (error) {
        throw asOurs(error)
      } finally {
        // A commit under way holds up the close, and nobody is there any more to wait for it.
        const closed = session.close()
        if (signal?.aborted) closed.catch(() => {})
        else await closed
      }
    },
    async define(statement) {
      const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
      try {
        await session.run(statement.text, toBolt(statement.parameters))
      } catch (error) {
        throw asOurs(error)
      } finally {
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}

async function readOnce(
  driver: Driver,
  database: string,
  statement: Statement,
  bounds: ReadBounds,
): Promise<readonly Row[]> {
  const { signal, milliseconds } = bounds
  signal?.throwIfAborted()
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const running = runWithoutStack(
      session,
      inOneMap(statement),
      milliseconds === undefined ? {} : { timeout: milliseconds },
    )
    const result = await (signal === undefined ? running : unlessAborted(running, signal))
    return result.records.map(rowOf)
  } finally {
    await closed(session, signal)
  }
}

/** Closes a session of reading. That resets its connection, which stops a statement under way; nobody waits for that to be done. */
async function closed(session: Session, signal: AbortSignal | undefined): Promise<void> {
  const closing = session.close()
  if (signal?.aborted) closing.catch(() => {})
  else await closing
}

/**
 * Runs a statement. The driver writes down the stack of whoever does so, in case of an error; that leads to the lines above
 * and no further, and takes a twentieth of all that a small answer takes.
 */
function runWithoutStack(
  session: Session,
  { text, parameters }: Statement,
  config: { readonly timeout?: number },
): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return session.run(text, toBolt(parameters), config)
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

async function runIn(transaction: ManagedTransaction, statement: Statement): Promise<readonly Row[]> {
  try {
    const result = await transaction.run(statement.text, toBolt(statement.parameters))
    return result.records.map(rowOf)
  } catch (error) {
    // The driver counts this among the failures that pass, and would run the whole transaction again and again.
    throw isOutOfMemory(error) ? outOfMemory(error) : error
  }
}

/** The values of a record under their names. In a loop, since the driver's `toObject` takes eight times as long. */
function rowOf(record: BoltRecord): Row {
  const row: Record<string, unknown> = {}
  for (const [i, name] of record.keys.entries()) row[name as string] = plain(record.get(i))
  return row
}

/** Waits in milliseconds before a second, third and fourth try of a read. */
const retryWaits = [50, 200, 800]

async function retried<T>(read: () => Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  for (const wait of retryWaits) {
    try {
      return await read()
    } catch (error) {
      if (isStopped(error)) throw stopped(error)
      if (!neo4j.isRetryableError(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, wait))
      signal?.throwIfAborted()
    }
  }
  try {
    return await read()
  } catch (error) {
    throw asOurs(error)
  }
}

/** Whether Neo4j has stopped the statement when its time was over. */
function isStopped(error: unknown): error is Error {
  return error instanceof neo4j.Neo4jError && error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')
}

function stopped(cause: Error): TalkgraphError {
  return new TalkgraphError('TIMEOUT', 'Neo4j took too long for a part of this, and was stopped', { cause })
}

function asOurs(error: unknown): unknown {
  if (isOutOfMemory(error)) return outOfMemory(error)
  return neo4j.isRetryableError(error)
    ? new TalkgraphError('DATABASE_UNAVAILABLE', 'Neo4j does not answer', { cause: error })
    : error
}

function isOutOfMemory(error: unknown): error is Error {
  return error instanceof neo4j.Neo4jError && error.code.endsWith('OutOfMemoryError')
}

function outOfMemory(cause: Error): TalkgraphError {
  const [reason] = cause.message.split('\n')
  return new TalkgraphError(
    'DATABASE_OUT_OF_MEMORY',
    `Neo4j has too little memory for this (${reason}); import fewer documents at once, or set NEO4J_URI to a Neo4j with a larger heap`,
    { cause },
  )
}
