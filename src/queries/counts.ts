import { cypher, type Row, type Statement } from '../graph/cypher.ts'

/** How many things of each kind the graph holds; the taxonomy is not counted among the documents. */
export interface Counts {
  readonly documents: number
  readonly talks: number
  readonly works: number
  readonly people: number
  readonly citations: number
}

/** Counts by label and type, which Neo4j keeps; only documents are gone through. */
export function countsStatement(): Statement {
  return cypher(
    `RETURN COUNT { MATCH (d:Document) WHERE d.kind <> 'TAXONOMY' } AS documents, COUNT { (:Talk) } AS talks,
       COUNT { (:Work) } AS works, COUNT { (:Person) } AS people, COUNT { ()-[:CITES]->() } AS citations`,
  )
}

/** The counts in the statement's one row. */
export function countsOf(rows: readonly Row[]): Counts {
  const row = rows[0] ?? {}
  const number = (name: keyof Counts): number => Number(row[name] ?? 0)
  return {
    documents: number('documents'),
    talks: number('talks'),
    works: number('works'),
    people: number('people'),
    citations: number('citations'),
  }
}
