import type { Statement } from '../../src/graph/cypher.ts'

/** Rows a statement carries: the size at which Neo4j wrote fastest (more rows only cost memory). */
const batchSize = 1000

/** Rows in batches, in order; none for no rows. */
export function* batches<T>(rows: readonly T[], size = batchSize): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}

/** The statements for rows in batches; none for no rows. */
export function batched<T>(
  rows: readonly T[],
  statementsOf: (batch: readonly T[]) => readonly Statement[],
): readonly Statement[] {
  return [...batches(rows)].flatMap(statementsOf)
}
