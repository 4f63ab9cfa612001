/** The units of a text without markup: every line with words is one, with a bullet an item. */
import { bareAddresses } from './bare-addresses.ts'
import type { Piece } from './unit.ts'
import { hasWords } from './words.ts'

/** Lines, items and addresses. Linear. */
export function plainPieces(text: string): readonly Piece[] {
  const pieces: Piece[] = []
  let start = 0
  let list = 0
  let inList = false
  for (const line of text.split('\n')) {
    const end = start + line.length
    const bullet = /^\s*(?:[-*•◦▪‣·–]|\d{1,3}[.)])\s+(?=\S)/u.exec(line.slice(0, 200))?.[0]
    if (hasWords(line)) {
      if (bullet !== undefined && !inList) list += 1
      inList = bullet !== undefined
      const words = line.slice(bullet?.length ?? 0, 600).replace(/<\/?u>/g, '')
      pieces.push({
        form: bullet === undefined ? 'line' : 'item',
        start,
        end,
        until: end,
        text: words.replace(/\s+/g, ' ').trim().slice(0, 300),
        url: null,
        level: bullet === undefined ? 0 : (/^\s*/.exec(bullet)?.[0].length ?? 0) + 1,
        list: bullet === undefined ? 0 : list,
        region: 'text',
      })
    }
    start = end + 1
  }
  return [...pieces, ...bareAddresses(text, 'plain')]
}
