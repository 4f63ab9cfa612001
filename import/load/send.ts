/** Statements of a transaction, sent so that Neo4j never waits for the next one. */
import type { Statement } from '../../src/graph/cypher.ts'
import type { Run } from '../../src/graph/graph.ts'

/** Statements that are under way at once: enough that Neo4j never waits, and few for Ctrl-C to wait for. */
const atOnce = 4

/** Runs statements in their order and tells of each when it has ended. Rejects with the failure of the first that fails. */
export async function send(
  run: Run,
  statements: readonly Statement[],
  ended: (statement: Statement) => void,
): Promise<void> {
  const underWay: Promise<void>[] = []
  for (const statement of statements) {
    if (underWay.length === atOnce) await underWay.shift()
    const answer = run(statement).then(() => ended(statement))
    answer.catch(() => {}) // it is awaited below, but not where one before it has failed
    underWay.push(answer)
  }
  for (const answer of underWay) await answer
}
