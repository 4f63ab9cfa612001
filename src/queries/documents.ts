/** The documents that were imported. */
import { cypher } from '../graph/cypher.ts'
import { number, record } from '../graph/row.ts'
import type { DocumentKind } from '../model/document.ts'
import { toPage } from './page.ts'
import type { Pages } from './pages.ts'
import { type DocumentRecord, documentProperties, readDocument } from './record/document.ts'

/** Which documents; all where `kind` is null. */
export interface DocumentsFilter {
  readonly kind: DocumentKind | null
}

/** By path, which no two documents share. */
export const documents: Pages<DocumentRecord, DocumentsFilter> = {
  list: { name: 'Query.documents', types: ['string'] },
  page: {
    statement: ({ filter, slice }) =>
      cypher(
        `MATCH (n:Document)
WHERE n.path > $after AND ($kind IS NULL OR n.kind = $kind)
WITH n ORDER BY n.path LIMIT $limit
RETURN n ${documentProperties} AS r`,
        { ...filter, after: slice.after?.[0] ?? '', limit: slice.size + 1 },
      ),
    answer: (rows, { slice }) =>
      toPage(
        rows.map((row) => {
          const item = readDocument(record(row, 'r'))
          return { item, at: [item.path] }
        }),
        slice,
      ),
  },
  count: {
    statement: (filter) =>
      cypher('MATCH (n:Document) WHERE $kind IS NULL OR n.kind = $kind RETURN count(n) AS r', { ...filter }),
    answer: (rows) => (rows[0] === undefined ? 0 : number(rows[0], 'r')),
  },
}
