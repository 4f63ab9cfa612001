/** The description of a record as people read it, with its links. */

import type { FlowPart } from '../html/html-flow.ts'
import { htmlBlocks } from '../html-blocks.ts'
import { linkedProse } from '../linked-prose.ts'
import type { Inline } from '../outline.ts'
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
  return {
    text: paragraphs(parts.map(({ text }) => text).join('\n\n')),
    links: parts.flatMap(linksOf),
  }
}

const hasTags = /<(?:p|br|a|ul|ol|li|div|h[1-6]|strong|em|span)\b[^<>]{0,500}>/i

function textsOf(part: FlowPart): readonly Inline[] {
  if (part.kind === 'table') return part.rows.flatMap(({ cells }) => cells)
  return part.kind === 'list' ? part.items.map(({ inline }) => inline) : [part.inline]
}

function linksOf({ text, links }: Inline): readonly RecordLink[] {
  return links.map(({ start, end, url }) => ({
    url,
    label: text.slice(start, end),
    before: text.slice(Math.max(0, start - 60), start),
  }))
}

/** Lines of a paragraph joined, paragraphs parted by one blank line, without the rules drawn below headings. */
function paragraphs(text: string): string {
  if (!text.includes('\n')) return text.trim()
  const pieces: string[] = []
  let parting = ''
  for (const line of text.split('\n')) {
    const words = line.trim()
    if (words === '' || ruleOff.test(words)) {
      if (parting !== '') parting = '\n\n'
    } else {
      pieces.push(parting, words)
      parting = ' '
    }
  }
  return pieces.join('')
}

/** A line of marks alone. */
const ruleOff = /^[-=~^*_#.]{3,}$/
