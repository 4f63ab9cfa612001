/** How Neo4j would answer a statement, without answering it. */
import neo4j from 'neo4j-driver'
import { inject } from 'vitest'
import type { Statement } from '../../src/graph/cypher.ts'

interface Plan {
  readonly operatorType: string
  readonly arguments: Readonly<Record<string, unknown>>
  readonly children: readonly Plan[]
}

/** The operators of the statement's plan, each with what it looks up, e.g. "NodeUniqueIndexSeek UNIQUE n:Entity(id) …". */
export async function operatorsOf({ text, parameters }: Statement): Promise<readonly string[]> {
  const { uri, username, password, database } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true })
  try {
    const whole = Object.entries(parameters).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : value,
    ])
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, Object.fromEntries(whole), { database })
    return summary.plan === false ? [] : operators(summary.plan as unknown as Plan)
  } finally {
    await driver.close()
  }
}

function operators({ operatorType, arguments: { Details }, children }: Plan): readonly string[] {
  const name = operatorType.replace(/@.*$/, '')
  return [`${name} ${Details ?? ''}`.trim(), ...children.flatMap(operators)]
}
