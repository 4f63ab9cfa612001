/** Runs of the importer. */
import { cypher } from '../graph/cypher.ts'
import { number } from '../graph/row.ts'
import { toPage } from './page.ts'
import type { Pages } from './pages.ts'
import { type ProblemRecord, problemValues, readProblem } from './problems-of-document.ts'
import { type KeyedQuestion, listPerKey, type NoArguments, perKey } from './question.ts'
import { type ImportRunRecord, importRunValues, readImportRun } from './record/import-run.ts'

/** The latest first. */
export const importRuns: Pages<ImportRunRecord, NoArguments> = {
  list: { name: 'Query.importRuns', types: ['number'] },
  page: {
    statement: ({ slice }) =>
      cypher(
        `MATCH (n:ImportRun)
WHERE n.number < $after
WITH n ORDER BY n.number DESC LIMIT $limit
RETURN ${importRunValues('n')} AS r`,
        { after: slice.after?.[0] ?? Number.MAX_SAFE_INTEGER, limit: slice.size + 1 },
      ),
    answer: (rows, { slice }) =>
      toPage(
        rows.map(({ r }) => {
          const item = readImportRun(r)
          return { item, at: [item.number] }
        }),
        slice,
      ),
  },
  count: {
    statement: () => cypher('MATCH (n:ImportRun) RETURN count(n) AS r'),
    answer: (rows) => (rows[0] === undefined ? 0 : number(rows[0], 'r')),
  },
}

/** What a run met that it could not read or understand: the first `size`, in the order in which it met them. */
export const problemsOfRun: KeyedQuestion<string, { readonly size: number }, readonly ProblemRecord[]> = {
  statement: (ids, { size }) =>
    perKey(
      ids,
      `  MATCH (:ImportRun {id: key})-[met:MET]->(n:Problem)
  WITH n, met ORDER BY met.order LIMIT $size
  RETURN ${problemValues('n')} AS r`,
      { size },
    ),
  answer: (rows, ids) => listPerKey(rows, ids, readProblem),
}
