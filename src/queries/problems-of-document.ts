/** What was wrong with a document. */
import { asList, asNumberOrNull, asText } from '../graph/value.ts'
import { valuesOf } from './record/values.ts'
import { relatedList } from './related.ts'

/** A problem as recorded; its code is one of those in `src/model/document.ts`, kept as text for older data. */
export interface ProblemRecord {
  readonly path: string
  readonly line: number | null
  readonly code: string
  readonly message: string
}

/** The values of a problem that answers are made of. */
export const problemValues = valuesOf(['path', 'line', 'code', 'message'])

/** The problem in those values. */
export function readProblem(values: unknown): ProblemRecord {
  const [path, line, code, message] = asList(values, 'a problem')
  return {
    path: asText(path, 'path'),
    line: asNumberOrNull(line, 'line'),
    code: asText(code, 'code'),
    message: asText(message, 'message'),
  }
}

/** By line; those of the whole document first. */
export const problemsOfDocument = relatedList<ProblemRecord>({
  match: 'MATCH (:Document {id: key})-[:HAS_PROBLEM]->(n:Problem)',
  order: 'coalesce(n.line, 0), n.code, n.message',
  values: problemValues,
  read: readProblem,
})
