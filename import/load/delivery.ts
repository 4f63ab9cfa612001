/** What an import brings, and what its documents do to those that stand. */
import type { ReadDocument } from './document-statements.ts'
import type { Relinked } from './origin-statements.ts'
import type { Portion } from './portions.ts'
import type { StoredRoot } from './stored.ts'

/** What an import brings. */
export interface Delivery {
  readonly documents: readonly ReadDocument[]
  /** Keys of documents that are to be forgotten; those that are not there are passed over. */
  readonly forgotten: readonly string[]
  readonly roots: readonly StoredRoot[]
  /** ISO 8601, e.g. 2026-11-21T12:00:00.000Z. */
  readonly importedAt: string
  /** Documents that stay and are found elsewhere on the web. */
  readonly relinked?: readonly Relinked[]
}

/** Keys of documents by what became of them, as they stood when their turn came. */
export interface DocumentChange {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly forgotten: readonly string[]
}

/** What a portion does to the documents that stand, of these keys, by those that are counted. */
export function documentChange({ documents, forgotten }: Portion, stored: ReadonlySet<string>): DocumentChange {
  const keys = documents.filter(isCounted).map(({ key }) => key)
  return {
    added: keys.filter((key) => !stored.has(key)),
    changed: keys.filter((key) => stored.has(key)),
    forgotten: forgotten.filter((key) => stored.has(key)),
  }
}

/** Whether a document is one of those that were to be imported; the taxonomy comes along with any. */
export function isCounted({ parsed }: ReadDocument): boolean {
  return parsed.kind !== 'TAXONOMY'
}
