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
  const isMarkedUp = written.includes('<') && hasTags.test(written)
  if (!isMarkedUp && !written.includes('://')) return { text: paragraphs(written), links: [] }
  const parts = isMarkedUp ? htmlBlocks(written, 1).flatMap(textsOf) : [linkedProse(written)]
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
    if (words === '' || isRuleOff(words)) {
      if (parting !== '') parting = '\n\n'
    } else {
      joined += parting + words
      parting = ' '
    }
  }
  return joined
}

/** Whether a line is of marks alone; that it does not begin with one tells of most lines that they are none. */
function isRuleOff(line: string): boolean {
  return '-=~^*_#.'.includes(line.charAt(0)) && /^[-=~^*_#.]{3,}$/.test(line)
}
