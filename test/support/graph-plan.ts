/** How Neo4j would answer a statement, and what that costs it. */
import neo4j, { type ProfiledPlan, type ResultSummary } from 'neo4j-driver'
import { inject } from 'vitest'
import type { Statement } from '../../src/graph/cypher.ts'
import { inOneMap, toBolt } from '../../src/graph/parameters.ts'

interface Plan {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Plan[]
}

/** The operators of the statement's plan, each with what it looks up, e.g. "NodeUniqueIndexSeek UNIQUE n:Entity(id) …". */
export async function operatorsOf(statement: Statement): Promise<readonly string[]> {
  const { plan } = await summaryOf('EXPLAIN', statement)
  return plan === false ? [] : operators(plan as unknown as Plan)
}

/** How often the statement looks into the store or an index when it is run: the same whatever else the machine does. */
export async function lookUpsOf(statement: Statement): Promise<number> {
  const { profile } = await summaryOf('PROFILE', statement)
  return profile === false ? 0 : lookUps(profile)
}

async function summaryOf(how: 'EXPLAIN' | 'PROFILE', statement: Statement): Promise<ResultSummary> {
  const { uri, username, password, database } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true })
  try {
    const sent = inOneMap(statement)
    return (await driver.executeQuery(`${how} ${sent.text}`, toBolt(sent.parameters), { database })).summary
  } finally {
    await driver.close()
  }
}

function operators({ operatorType, arguments: { Details }, children }: Plan): readonly string[] {
  const name = operatorType.replace(/@.*$/, '')
  return [`${name} ${Details ?? ''}`.trim(), ...children.flatMap(operators)]
}

function lookUps({ dbHits, children }: ProfiledPlan): number {
  return children.reduce((sum, child) => sum + lookUps(child), dbHits)
}
