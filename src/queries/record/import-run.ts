/** A run of the importer as it is read from the graph. */
import type { Row } from '../../graph/cypher.ts'
import { number, numberOrNull, text, textOrNull } from '../../graph/row.ts'

/**
 * A run: `number` counts runs from the first, the other counts are of documents. Times are ISO 8601 in UTC; `finishedAt` is
 * null while the run goes on, and for one that died; what such a run has not counted yet is 0.
 */
export interface ImportRunRecord {
  readonly type: 'ImportRun'
  readonly id: string
  readonly number: number
  /** The data version that it left; null where it wrote nothing yet. */
  readonly dataVersion: number | null
  readonly startedAt: string
  readonly finishedAt: string | null
  readonly documents: number
  readonly added: number
  readonly changed: number
  readonly removed: number
  readonly kept: number
  readonly problemCount: number
}

/** The properties of a run that answers are made of: `i ${importRunProperties}`. */
export const importRunProperties =
  '{.id, .number, .dataVersion, .startedAt, .finishedAt, .documents, .added, .changed, .removed, .kept, .problemCount}'

/** The run in a map of those properties. */
export function readImportRun(row: Row): ImportRunRecord {
  const count = (name: string): number => numberOrNull(row, name) ?? 0
  return {
    type: 'ImportRun',
    id: text(row, 'id'),
    number: number(row, 'number'),
    dataVersion: numberOrNull(row, 'dataVersion'),
    startedAt: text(row, 'startedAt'),
    finishedAt: textOrNull(row, 'finishedAt'),
    documents: count('documents'),
    added: count('added'),
    changed: count('changed'),
    removed: count('removed'),
    kept: count('kept'),
    problemCount: count('problemCount'),
  }
}
