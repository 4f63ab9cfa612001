/** The lines that state a fact, as they are read from the graph. */
import { asList, asNumber, asText, asTextOrNull, asTexts } from '../../graph/value.ts'
import type { Statement } from '../../model/claim.ts'
import { lineUrl } from '../../model/line-url.ts'

/** A statement and the document that makes it. */
export interface EvidenceRecord extends Statement {
  readonly documentId: string
  readonly path: string
  /** Opens the line where the document's origin is known, else null. */
  readonly url: string | null
}

/** The values of a statement on `s`, a mention or a claim, of document `d`, in the order of `evidenceOrder`. */
export const evidenceValues = statedBy('s', 'd')

/** The same of another pair of variables. */
export function statedBy(s: string, d: string): string {
  return `[${s}.part, ${s}.startLine, ${s}.endLine, ${s}.quote, ${s}.rule, ${s}.section, ${d}.id, ${d}.path, ${d}.sourceUrl]`
}

/** Order of statements: by document, then by where they stand in it. */
export const evidenceOrder = "d.path, coalesce(s.part, ''), s.startLine, s.endLine, s.id"

/** The evidence in those values. */
export function readEvidence(values: unknown): EvidenceRecord {
  const [part, startLine, endLine, quote, rule, section, documentId, path, sourceUrl] = asList(values, 'evidence')
  const place = {
    part: asTextOrNull(part, 'part'),
    startLine: asNumber(startLine, 'startLine'),
    endLine: asNumber(endLine, 'endLine'),
    quote: asText(quote, 'quote'),
    section: asTexts(section, 'section'),
  }
  return {
    ...place,
    rule: asText(rule, 'rule'),
    documentId: asText(documentId, 'documentId'),
    path: asText(path, 'path'),
    url: lineUrl(asTextOrNull(sourceUrl, 'sourceUrl'), place),
  }
}
