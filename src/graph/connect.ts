/** From an address to a graph that has answered. */
import neo4j, { type Driver } from 'neo4j-driver'
import { TalkgraphError } from '../errors.ts'
import type { Address } from './address.ts'
import { createGraph, type Graph } from './graph.ts'

/** A graph at the address. Nothing is asked yet: see `answers`. */
export function connect(address: Address): Graph {
  return createGraph(openDriver(address), address.database)
}

/**
 * Resolves when the database has answered a query, which is later than its port being open. Tries again every 100 ms
 * while nothing listens yet, until the signal aborts; a refused password or a missing database throws at once.
 */
export async function answers(address: Address, signal: AbortSignal): Promise<void> {
  const driver = openDriver(address)
  try {
    for (;;) {
      const failure = await askOnce(driver, address.database)
      if (failure === null) return
      if (!neo4j.isRetryableError(failure) && !isStartingUp(failure)) throw unavailable(address, failure)
      if (signal.aborted) throw unavailable(address, failure)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  } finally {
    await driver.close()
  }
}

function openDriver(address: Address): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    connectionAcquisitionTimeout: 10_000,
    connectionTimeout: 5_000,
    maxTransactionRetryTime: 15_000,
    telemetryDisabled: true,
    userAgent: 'talkgraph',
  })
}

async function askOnce(driver: Driver, database: string): Promise<unknown> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    await session.run('RETURN 1')
    return null
  } catch (error) {
    return error
  } finally {
    await session.close()
  }
}

/** While the server starts its databases it answers with these, which the driver does not count as worth another try. */
function isStartingUp(error: unknown): boolean {
  const code = error instanceof neo4j.Neo4jError ? error.code : ''
  return code.startsWith('Neo.TransientError.') || code === 'Neo.ClientError.Database.DatabaseNotFound'
}

function unavailable(address: Address, cause: unknown): TalkgraphError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new TalkgraphError('DATABASE_UNAVAILABLE', `No answer from Neo4j at ${address.uri}: ${reason}`, { cause })
}
