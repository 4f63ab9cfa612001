import type { Format, Reading } from '../format.ts'
import { linesOf } from '../lines.ts'
import { deckOf, isMarkdownDeck } from '../markdown-deck.ts'
import { markdownOutline } from '../markdown-outline.ts'
import { noteOutline } from '../note-outline.ts'

/** Markdown: the README beside the slides of a talk, notes of a conference, a reading list, a post with front matter. */
export const markdown: Format = {
  name: 'Markdown',
  recognises(text) {
    const marks = signs.filter((sign) => sign.test(text)).length
    return marks === 0 ? 0 : Math.min(0.5, 0.3 + marks / 10)
  },
  parse(text, draft): Reading {
    const outline = markdownOutline(linesOf(text), null)
    return noteOutline(draft, isMarkdownDeck(text) ? deckOf(outline) : outline, 'this Markdown')
  },
}

/** A heading with its mark or its rule, a link, a list, one with numbers, front matter, a fence, a table. */
const signs = [
  /^ {0,3}#{1,6} {0,4}[^\s#]/m,
  /^\S[^\n]{1,100}\n(?:={4,}|-{4,})[ \t]*$/m,
  /\[[^\]\n]{0,200}\]\([^\s()]*\)/,
  /^ {0,12}[-*+] {1,4}\S/m,
  /^ {0,3}(?:\d{1,3}[.)]|\[\d{1,3}\]) {1,4}\p{Lu}.*\n(?:.*\n){0,5}? {0,3}(?:\d{1,3}[.)]|\[\d{1,3}\]) {1,4}\p{Lu}/mu,
  /^(?:---|\+\+\+)\n/,
  /^```/m,
  /^ {0,3}\|? ?:?-{2,}:? ?\|[-:| ]*$/m,
]
