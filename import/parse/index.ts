/** Text to mentions, claims and problems. Pure: the same text under the same key gives the same, and nothing throws. */
import type { SourceText } from '../../src/model/document.ts'
import { createDraft } from './draft.ts'
import type { Format } from './format.ts'
import { formats } from './formats.ts'
import { linesOf } from './lines.ts'
import type { Page } from './outline.ts'
import type { ParsedDocument } from './parsed.ts'

export type { ParsedDocument } from './parsed.ts'

/** Reads a document in the format that recognises it most surely. */
export function parseDocument(source: SourceText): ParsedDocument {
  const draft = createDraft(source.key)
  const text = withPlainLineEnds(source.text)
  const format = formatOf(text)
  const pages = (): readonly Page[] => format?.pages?.(text) ?? [{ part: null, lines: linesOf(text) }]
  if (format === null) {
    draft.problem(
      'UNRECOGNISED',
      null,
      `Expected ${formats.map(({ name }) => name).join(', or ')}; found ${glance(text)}`,
    )
    return draft.finish({ kind: 'OTHER', title: null }, pages)
  }
  return draft.finish(format.parse(text, draft, source.key), pages)
}

/** A text without byte order mark whose lines end with "\n"; most are so already. */
function withPlainLineEnds(text: string): string {
  const marked = text.startsWith('\uFEFF') ? text.slice(1) : text
  return marked.includes('\r') ? marked.replace(/\r\n?/g, '\n') : marked
}

/** The format that recognises a text most surely, of equals the first; null where none does. */
function formatOf(text: string): Format | null {
  let best: { readonly format: Format | null; readonly sureness: number } = { format: null, sureness: 0 }
  for (const format of formats) {
    const sureness = format.recognises(text)
    if (sureness > best.sureness) best = { format, sureness }
    if (sureness === 1) break
  }
  return best.format
}

/** The first words of a text, for people. */
function glance(text: string): string {
  const words = text.trim().slice(0, 60).replace(/\s+/g, ' ')
  return words === '' ? 'no text' : `text that begins “${words}”`
}
