import type { Statement } from '../../src/graph/cypher.ts'

/** Rows a statement carries: the size at which Neo4j wrote fastest (more rows only cost memory). */
const batchSize = 1000

/** The statements for rows in batches; none for no rows. */
export function batched<T>(
  rows: readonly T[],
  statementsOf: (batch: readonly T[]) => readonly Statement[],
): readonly Statement[] {
  const statements: Statement[] = []
  for (let start = 0; start < rows.length; start += batchSize)
    statements.push(...statementsOf(rows.slice(start, start + batchSize)))
  return statements
}
