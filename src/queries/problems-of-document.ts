/** What was wrong with a document. */
import type { Row } from '../graph/cypher.ts'
import { numberOrNull, text } from '../graph/row.ts'
import { relatedList } from './related.ts'

/** A problem as recorded; its code is one of those in `src/model/document.ts`, kept as text for older data. */
export interface ProblemRecord {
  readonly path: string
  readonly line: number | null
  readonly code: string
  readonly message: string
}

/** The properties of a problem that answers are made of: `p ${problemProperties}`. */
export const problemProperties = '{.path, .line, .code, .message}'

/** The problem in a map of those properties. */
export function readProblem(row: Row): ProblemRecord {
  return {
    path: text(row, 'path'),
    line: numberOrNull(row, 'line'),
    code: text(row, 'code'),
    message: text(row, 'message'),
  }
}

/** By line; those of the whole document first. */
export const problemsOfDocument = relatedList<ProblemRecord>({
  match: 'MATCH (:Document {id: key})-[:HAS_PROBLEM]->(n:Problem)',
  order: 'coalesce(n.line, 0), n.code, n.message',
  properties: problemProperties,
  read: readProblem,
})
