/** The lines that state a fact, as they are read from the graph. */
import type { Row } from '../../graph/cypher.ts'
import { number, text, textOrNull, texts } from '../../graph/row.ts'
import type { Statement } from '../../model/claim.ts'

/** A statement and the document that makes it. */
export interface EvidenceRecord extends Statement {
  readonly documentId: string
  readonly path: string
  /** Opens the line where the document's origin is known, else null. */
  readonly url: string | null
}

/**
 * The statement on `s`, a mention or a claim, of document `d`: `RETURN ${evidenceProperties} AS r`, in the order of
 * `evidenceOrder`.
 */
export const evidenceProperties =
  's {.part, .startLine, .endLine, .quote, .rule, .section, documentId: d.id, path: d.path, sourceUrl: d.sourceUrl}'

/** Order of statements: by document, then by where they stand in it. */
export const evidenceOrder = "d.path, coalesce(s.part, ''), s.startLine, s.endLine, s.id"

/** The evidence in a map of those properties. */
export function readEvidence(row: Row): EvidenceRecord {
  const place = {
    part: textOrNull(row, 'part'),
    startLine: number(row, 'startLine'),
    endLine: number(row, 'endLine'),
    quote: text(row, 'quote'),
    section: texts(row, 'section'),
  }
  return {
    ...place,
    rule: text(row, 'rule'),
    documentId: text(row, 'documentId'),
    path: text(row, 'path'),
    url: lineUrl(textOrNull(row, 'sourceUrl'), place),
  }
}

/**
 * An address that opens these lines of a document from `source`. GitHub's and GitLab's pages of a file take `#L12-L14`
 * (GitLab `#L12-14`), and a repository's address with a part gives such a page; any other page is opened at the words
 * quoted, by a text fragment (https://wicg.github.io/scroll-to-text-fragment/), which browsers ignore where they do not find them.
 */
export function lineUrl(
  source: string | null,
  place: { readonly part: string | null; readonly startLine: number; readonly endLine: number; readonly quote: string },
): string | null {
  if (source === null || !URL.canParse(source)) return null
  const url = new URL(source)
  const repository = /^\/[^/]+\/[^/]+$/.test(url.pathname.replace(/\/$|\.git$/g, ''))
  if (url.hostname === 'github.com' && repository && place.part !== null)
    url.pathname = `${url.pathname.replace(/\/$|\.git$/g, '')}/blob/HEAD/${place.part}`
  const file = /^(?:www\.)?(github|gitlab)\.com$/.exec(url.hostname)?.[1]
  if (file !== undefined && /\/blob\//.test(url.pathname)) {
    const end = file === 'github' ? `L${place.endLine}` : `${place.endLine}`
    url.hash = place.endLine > place.startLine ? `L${place.startLine}-${end}` : `L${place.startLine}`
    return url.href
  }
  url.hash = `:~:text=${encodeURIComponent(place.quote.slice(0, 80)).replace(/-/g, '%2D')}`
  return url.href
}
