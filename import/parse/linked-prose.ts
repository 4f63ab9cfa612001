/** Running text of records, in which links are written as people of many habits write them. */
import { plain } from './inline.ts'
import type { Inline, InlineLink } from './outline.ts'

/**
 * Text with the links of reStructuredText ("`Label <address>`_"), of Markdown ("[Label](address)") and bare ones, all with
 * their "https://". Linear.
 */
export function linkedProse(written: string): Inline {
  if (!written.includes('://')) return plain(written)
  let text = ''
  let place = 0
  const links: InlineLink[] = []
  const addBare = (piece: string): void => {
    for (const match of piece.matchAll(bareAddress)) {
      const start = text.length + match.index
      links.push({ start, end: start + match[0].length, url: match[0] })
    }
    text += piece
  }
  for (const match of mayHaveLabels.test(written) ? written.matchAll(labelled) : []) {
    addBare(written.slice(place, match.index))
    const label = (match[1] ?? match[3] ?? '').trim()
    links.push({
      start: text.length,
      end: text.length + label.length,
      url: (match[2] ?? match[4] ?? '').replace(/\\(?=[_*])/g, ''),
    })
    text += label
    place = match.index + match[0].length
  }
  addBare(written.slice(place))
  return { text, links, emphases: [] }
}

const mayHaveLabels = /[`[]/
const bareAddress = /https?:\/\/[^\s<>"'`\]\u200b]+/g
const labelled =
  /`([^`<>]{1,200}?)\s{0,3}<(https?:[^<>`\s]{1,500})>`_{0,2}|\[([^[\]\n]{1,200})\]\((https?:[^()\s]{1,500}(?:\([^()\s]{0,50}\))?)\)/g
