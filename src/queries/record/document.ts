/** A document as it is read from the graph. */
import type { Row } from '../../graph/cypher.ts'
import { numberOrNull, numbers, oneOf, text, textOrNull } from '../../graph/row.ts'
import { type DocumentKind, documentKinds } from '../../model/document.ts'

/** A document that was imported; `importedAt` is an ISO 8601 date and time in UTC. */
export interface DocumentRecord {
  readonly type: 'Document'
  readonly id: string
  readonly path: string
  readonly kind: DocumentKind
  readonly title: string | null
  readonly sourceUrl: string | null
  readonly importedAt: string
  /** How many links, list items and session lines were read. */
  readonly accountRead: number
  /** How they ended: counts in the order of `accountOutcomes`; empty where the importer kept no account. */
  readonly account: readonly number[]
}

/** The properties of a document that answers are made of: `d ${documentProperties}`. */
export const documentProperties = '{.id, .path, .kind, .title, .sourceUrl, .importedAt, .accountRead, .account}'

/** The document in a map of those properties. */
export function readDocument(row: Row): DocumentRecord {
  return {
    type: 'Document',
    id: text(row, 'id'),
    path: text(row, 'path'),
    kind: oneOf(row, 'kind', documentKinds),
    title: textOrNull(row, 'title'),
    sourceUrl: textOrNull(row, 'sourceUrl'),
    importedAt: text(row, 'importedAt'),
    accountRead: numberOrNull(row, 'accountRead') ?? 0,
    account: numbers(row, 'account'),
  }
}
