/** The description of a record as people read it, with its links. */

import type { FlowPart } from '../html/html-flow.ts'
import { htmlBlocks } from '../html-blocks.ts'
import { linkedProse } from '../linked-prose.ts'
import type { Inline, InlineLink } from '../outline.ts'
import type { RecordLink } from './links.ts'

/** A description: its words without markup in paragraphs, and its links. */
export interface Prose {
  readonly text: string
  readonly links: readonly RecordLink[]
}

/** Reads a description in plain text, reStructuredText, Markdown or HTML. */
export function readProse(written: string): Prose {
  const parts =
    written.includes('<') && hasTags.test(written) ? htmlBlocks(written, 1).flatMap(textsOf) : [linkedProse(written)]
  let text = ''
  const links: RecordLink[] = []
  for (const part of parts) {
    text = text === '' ? part.text : `${text}\n\n${part.text}`
    for (const link of part.links) links.push(linkIn(part.text, link))
  }
  return { text: paragraphs(text), links }
}

const hasTags = /<(?:p|br|a|ul|ol|li|div|h[1-6]|strong|em|span)\b[^<>]{0,500}>/i

function textsOf(part: FlowPart): readonly Inline[] {
  if (part.kind === 'table') return part.rows.flatMap(({ cells }) => cells)
  return part.kind === 'list' ? part.items.map(({ inline }) => inline) : [part.inline]
}

function linkIn(text: string, { start, end, url }: InlineLink): RecordLink {
  const label = text.slice(start, end)
  return { url, label: label === url ? null : label, before: text.slice(Math.max(0, start - 60), start) }
}

/** Lines of a paragraph joined, paragraphs parted by one blank line, without the rules drawn below headings. */
function paragraphs(text: string): string {
  if (!text.includes('\n')) return text.trim()
  let joined = ''
  let parting = ''
  for (let start = 0, end = 0; end < text.length; start = end + 1) {
    end = text.indexOf('\n', start)
    if (end < 0) end = text.length
    const words = text.slice(start, end).trim()
    if (words === '' || ruleOff.test(words)) {
      if (parting !== '') parting = '\n\n'
    } else {
      joined += parting + words
      parting = ' '
    }
  }
  return joined
}

/** A line of marks alone. */
const ruleOff = /^[-=~^*_#.]{3,}$/
