/** Asking a fixture graph through yoga, as a program would, and counting what that costs. */
import { pino } from 'pino'
import { inject } from 'vitest'
import { connect } from '../../src/graph/connect.ts'
import type { Statement } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { type Means, usualMeans } from '../../src/means.ts'
import { makeYoga } from '../../src/server/yoga.ts'

/** The run's Neo4j. */
export function testGraph(): Graph {
  return connect(inject('neo4j'))
}

/** The usual means, but for those that TALKGRAPH_TEST_JIT=off, TALKGRAPH_TEST_BATCHING=off and TALKGRAPH_TEST_LOOK_AHEAD=off turn off: tests pass either way. */
export function testMeans(): Means {
  const isOn = (name: string): boolean => process.env[`TALKGRAPH_TEST_${name}`] !== 'off'
  return { ...usualMeans, jit: isOn('JIT'), batching: isOn('BATCHING'), lookAhead: isOn('LOOK_AHEAD') }
}

/** A GraphQL answer, as JSON; tests look into it by path. */
export interface Answer {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape that each test asked for
  readonly data: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

/** A function that asks the graph, and the statements that were read so far. */
export function asking(graph: Graph, log: (line: string) => void = () => {}) {
  const statements: Statement[] = []
  const counted: Graph = {
    ...graph,
    read(statement) {
      statements.push(statement)
      return graph.read(statement)
    },
  }
  const logger = pino({ level: 'error' }, { write: log })
  const yoga = makeYoga({ graph: counted, logger, means: testMeans() })
  async function ask(query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<Answer> {
    const response = await yoga.fetch('http://test/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    })
    return (await response.json()) as Answer
  }
  return { ask, statements, yoga }
}

/** The data of an answer that must have no errors. */
export function dataOf(answer: Answer): Answer['data'] {
  if (answer.errors !== undefined) throw new Error(`Expected no errors, got ${JSON.stringify(answer.errors)}`)
  return answer.data
}
