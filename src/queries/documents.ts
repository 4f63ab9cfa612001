/** The documents that were imported. */
import { cypher } from '../graph/cypher.ts'
import { number } from '../graph/row.ts'
import type { DocumentKind } from '../model/document.ts'
import { inOrder, keyedPage, keyTypes, returnPlaced, sliceParameters, within } from './keyset.ts'
import type { Pages } from './pages.ts'
import { type DocumentRecord, documentValues, readDocument } from './record/document.ts'

/** Which documents; all where `kind` is null. */
export interface DocumentsFilter {
  readonly kind: DocumentKind | null
}

/** By path, which no two documents share. */
export const documents: Pages<DocumentRecord, DocumentsFilter> = {
  list: { name: 'Query.documents', types: keyTypes },
  page: {
    statement: ({ filter, slice }) =>
      cypher(
        `MATCH (n:Document)
WHERE ${within('n.path')} AND ($kind IS NULL OR n.kind = $kind)
WITH n ${inOrder('n.path', slice)}
${returnPlaced('n.path', documentValues('n'))}`,
        { ...filter, ...sliceParameters(slice) },
      ),
    answer: (rows, { slice }) => keyedPage(rows, slice, readDocument),
  },
  count: {
    statement: (filter) =>
      cypher('MATCH (n:Document) WHERE $kind IS NULL OR n.kind = $kind RETURN count(n) AS r', { ...filter }),
    answer: (rows) => (rows[0] === undefined ? 0 : number(rows[0], 'r')),
  },
}
