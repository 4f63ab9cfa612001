/** The lines that state a fact, as they are read from the graph. */
import type { Row } from '../../graph/cypher.ts'
import { number, text, textOrNull, texts } from '../../graph/row.ts'
import type { Statement } from '../../model/claim.ts'
import { lineUrl } from '../../model/line-url.ts'

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
export const evidenceProperties = evidenceMap('s', 'd')

/** The same of another pair of variables. */
export function evidenceMap(s: string, d: string): string {
  return `${s} {.part, .startLine, .endLine, .quote, .rule, .section, documentId: ${d}.id, path: ${d}.path, sourceUrl: ${d}.sourceUrl}`
}

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
