/** A document as it is read from the graph. */
import { asList, asNumberOrNull, asNumbers, asOneOf, asText, asTextOrNull } from '../../graph/value.ts'
import { type DocumentKind, documentKinds } from '../../model/document.ts'
import { valuesOf } from './values.ts'

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

/** The values of a document that answers are made of. */
export const documentValues = valuesOf([
  'id',
  'path',
  'kind',
  'title',
  'sourceUrl',
  'importedAt',
  'accountRead',
  'account',
])

/** The document in those values. */
export function readDocument(values: unknown): DocumentRecord {
  const [id, path, kind, title, sourceUrl, importedAt, accountRead, account] = asList(values, 'a document')
  return {
    type: 'Document',
    id: asText(id, 'id'),
    path: asText(path, 'path'),
    kind: asOneOf(kind, 'kind', documentKinds),
    title: asTextOrNull(title, 'title'),
    sourceUrl: asTextOrNull(sourceUrl, 'sourceUrl'),
    importedAt: asText(importedAt, 'importedAt'),
    accountRead: asNumberOrNull(accountRead, 'accountRead') ?? 0,
    account: asNumbers(account, 'account'),
  }
}
