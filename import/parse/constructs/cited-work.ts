/** A work as a document cites it, before it is noted. */
import type { Link, WorkKind } from '../../../src/model/work.ts'

export interface CitedWork {
  readonly title: string
  readonly alternativeTitles: readonly string[]
  readonly authors: readonly string[]
  readonly kind: WorkKind
  /** Where and when it was published, from a reference that says so. */
  readonly venue?: string | null
  readonly year?: number | null
  readonly links: readonly Link[]
  /** Named by a remark beside the work that the item is about. */
  readonly aside?: boolean
  /** Words of the document by which the citation is found in its line. */
  readonly words: string
}
