/** Text to mentions, claims and problems. Pure: the same text under the same key gives the same, and nothing throws. */
import type { SourceText } from '../../src/model/document.ts'
import { createDraft } from './draft.ts'
import { formats } from './formats.ts'
import { linesOf } from './lines.ts'
import type { ParsedDocument } from './parsed.ts'

export type { ParsedDocument } from './parsed.ts'

/** Reads a document in the format that recognises it most surely. */
export function parseDocument(source: SourceText): ParsedDocument {
  const draft = createDraft(source.key)
  const text = source.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  const ranked = formats
    .map((format) => ({ format, sureness: format.recognises(text) }))
    .filter(({ sureness }) => sureness > 0)
    .sort((a, b) => b.sureness - a.sureness)
  const best = ranked[0]?.format
  const pages = best?.pages?.(text) ?? [{ part: null, lines: linesOf(text) }]
  if (best === undefined) {
    draft.problem(
      'UNRECOGNISED',
      null,
      `Expected ${formats.map(({ name }) => name).join(', or ')}; found ${glance(text)}`,
    )
    return draft.finish({ kind: 'OTHER', title: null }, pages)
  }
  return draft.finish(best.parse(text, draft), pages)
}

/** The first words of a text, for people. */
function glance(text: string): string {
  const words = text.trim().slice(0, 60).replace(/\s+/g, ' ')
  return words === '' ? 'no text' : `text that begins “${words}”`
}
