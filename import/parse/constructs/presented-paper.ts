/** The paper that running speech says a talk presents: "… presenting the paper [Title](…) by Rob Roe". */
import { cut, labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { isFace } from './faces.ts'

/** The link to the paper, or its title in quotes, with what the rest of the sentence says of it; null where nobody presents one. */
export function presentedPaper(inline: Inline): Inline | null {
  return linkedPaper(inline) ?? quotedPaper(inline)
}

function linkedPaper(inline: Inline): Inline | null {
  const link = inline.links.find(({ start }) => presents.test(inline.text.slice(Math.max(0, start - 80), start)))
  if (link === undefined || isFace(labelOf(inline, link))) return null
  const stop = inline.text.slice(link.end, link.end + 300).search(/(?<=\p{Ll}{2})\.(?:\s|$)|\n/u)
  return cut(inline, link.start, stop < 0 ? link.end : link.end + stop)
}

/** "… speaking on the paper “Title” by Rob Roe and Ana Ruiz". */
function quotedPaper(inline: Inline): Inline | null {
  const { text } = inline
  const quoted = text.includes('paper')
    ? /\bpapers?,?:?\s+(?=(["“][^"“”\n]{3,200}["”],?\s+by\s+\p{Lu}[^.\n]{3,100}))/u.exec(text)
    : null
  const start = quoted === null ? 0 : quoted.index + quoted[0].length
  if (quoted === null || !presents.test(text.slice(Math.max(0, start - 80), start))) return null
  return cut(inline, start, start + (quoted[1] ?? '').length)
}

const presents =
  /\b(?:present(?:s|ed|ing)?|discuss(?:es|ed|ing)?|cover(?:s|ed|ing)?|talk(?:s|ed|ing)? (?:about|on)|speak(?:s|ing)? (?:about|on)) (?:the |a |his |her |their )?(?:[\p{L}-]+ )?papers?,?:?\s+["“]?$/iu
