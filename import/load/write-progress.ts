/** How far a store is, told statement by statement. */
import type { Statement } from '../../src/graph/cypher.ts'
import { isCounted } from './delivery.ts'
import type { Outcome } from './outcome.ts'
import { type Portion, weightOf } from './portions.ts'

/** Where a store is. The counts are of all transactions so far, as far as the rows of the one under way tell. */
export interface WriteProgress {
  /** The transaction under way, of so many. */
  readonly part: number
  readonly parts: number
  /** How much of everything is written, from 0 to 1; null while it is worked out what there is to write. */
  readonly share: number | null
  /** Rows written: nodes and relationships, made, changed or taken away. */
  readonly rows: number
  /** Documents that come or go, and how many of them have. */
  readonly documents: { readonly done: number; readonly total: number }
  /** Entities added, changed or taken away; one that several transactions change is counted in each. */
  readonly entities: number
}

/** Of the transaction under way: rows written, rows in all, and entities that it changes in all. */
export interface PartProgress {
  readonly rows: number
  readonly total: number
  readonly changes: number
}

/** Tells how far the transaction is that follows those that ended; null where that is not known yet. */
export function partReporter(
  portions: readonly Portion[],
  ended: readonly Outcome[],
  progress: (at: WriteProgress) => void,
): (at: PartProgress | null) => void {
  const part = ended.length
  const [weight, documents] = [amounts(portions.map(weightOf), part), amounts(portions.map(documentsOf), part)]
  const rows = sum(ended.map((outcome) => outcome.rows))
  const entities = sum(ended.map(({ changes }) => changes))
  return (at) => {
    const here = at === null ? 0 : at.rows / Math.max(1, at.total)
    progress({
      part: part + 1,
      parts: portions.length,
      share: at === null ? null : (weight.before + weight.here * here) / Math.max(1, weight.total),
      rows: rows + (at?.rows ?? 0),
      documents: { done: documents.before + Math.floor(documents.here * here), total: documents.total },
      entities: entities + Math.floor((at?.changes ?? 0) * here),
    })
  }
}

function documentsOf({ documents, forgotten }: Portion): number {
  return documents.filter(isCounted).length + forgotten.length
}

/** What the parts before this one amount to, this one, and all. */
function amounts(parts: readonly number[], part: number) {
  return { before: sum(parts.slice(0, part)), here: parts[part] ?? 0, total: sum(parts) }
}

/** How many rows a statement carries in its lists. */
export function rowsOf({ parameters }: Statement): number {
  return sum(Object.values(parameters).map((value) => (Array.isArray(value) ? value.length : 0)))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0)
}
