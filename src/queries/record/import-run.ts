/** A run of the importer as it is read from the graph. */
import { asList, asNumber, asNumberOrNull, asText, asTextOrNull } from '../../graph/value.ts'
import { valuesOf } from './values.ts'

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

/** The values of a run that answers are made of. */
export const importRunValues = valuesOf([
  'id',
  'number',
  'dataVersion',
  'startedAt',
  'finishedAt',
  'documents',
  'added',
  'changed',
  'removed',
  'kept',
  'problemCount',
])

/** The run in those values. */
export function readImportRun(values: unknown): ImportRunRecord {
  const [id, number, dataVersion, startedAt, finishedAt, ...counts] = asList(values, 'a run')
  const [documents = 0, added = 0, changed = 0, removed = 0, kept = 0, problemCount = 0] = counts.map(
    (count) => asNumberOrNull(count, 'a count') ?? 0,
  )
  return {
    type: 'ImportRun',
    id: asText(id, 'id'),
    number: asNumber(number, 'number'),
    dataVersion: asNumberOrNull(dataVersion, 'dataVersion'),
    startedAt: asText(startedAt, 'startedAt'),
    finishedAt: asTextOrNull(finishedAt, 'finishedAt'),
    documents,
    added,
    changed,
    removed,
    kept,
    problemCount,
  }
}
