/** From an address to a graph that has answered. */
import neo4j, { type Driver } from 'neo4j-driver'
import { TalkgraphError } from '../errors.ts'
import type { Address } from './address.ts'
import { dataVersionStatement } from './data-version.ts'
import { createGraph, type Graph } from './graph.ts'

/** A graph at the address. Nothing is asked yet: see `answers`. */
export function connect(address: Address): Graph {
  return createGraph(openDriver(address), address.database)
}

/**
 * Resolves when the database has answered a query, which is later than its port being open. Tries again every 25 ms
 * while nothing listens yet, until the signal aborts; a refused password throws at once, a database that is not there
 * after two seconds, since a server that starts has its databases only a moment after it answers.
 */
export async function answers(address: Address, signal: AbortSignal): Promise<void> {
  const driver = openDriver(address)
  let missing = 0
  try {
    for (;;) {
      const failure = await askOnce(driver, address.database)
      if (failure === null) return
      if (isMissingDatabase(failure)) missing += pause
      const isHopeless = !neo4j.isRetryableError(failure) && (!isMissingDatabase(failure) || missing > 2000)
      if (isHopeless || signal.aborted) throw unavailable(address, failure)
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
  } finally {
    await driver.close()
  }
}

/** Milliseconds between two attempts. */
const pause = 25

function openDriver(address: Address): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
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
    // What is asked first of every graph: a server that has just started has planned it then.
    await session.run(dataVersionStatement.text)
    return null
  } catch (error) {
    return error
  } finally {
    await session.close()
  }
}

function isMissingDatabase(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Database.DatabaseNotFound'
}

function unavailable(address: Address, cause: unknown): TalkgraphError {
  const reason = cause instanceof Error ? cause.message : String(cause)
  const isRefused = cause instanceof neo4j.Neo4jError && cause.code.startsWith('Neo.ClientError.')
  const message = isRefused
    ? `Neo4j at ${address.uri} refuses: ${reason}`
    : `No answer from Neo4j at ${address.uri}: ${reason}`
  return new TalkgraphError('DATABASE_UNAVAILABLE', message, { cause })
}
