import neo4j, { type Driver } from 'neo4j-driver'
import { readConfig } from '../../src/config.ts'

/** A driver set as ours is, for the Neo4j that the environment names. */
export function openDriver(): { readonly driver: Driver; readonly database: string } {
  const address = readConfig().neo4j
  if (address === null) throw new Error('Expected NEO4J_URI to name a Neo4j, got none')
  const { uri, username, password, database } = address
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
  })
  return { driver, database }
}
