import { withEmbeds } from './embeds.ts'

/**
 * Markdown made fit for the parser, line by line, so that line numbers stay: headings without the blank after "#" get one,
 * a site generator's tag for a video becomes a link, and what only a hostile text holds (thousands of nested quotations or
 * brackets) is turned into plain text, because the parser takes quadratic time over it.
 */
export function tame(lines: readonly string[]): readonly string[] {
  let fenced = false
  let open = 0
  return lines.map((line) => {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) fenced = !fenced
    open = (startsBlock.test(line) ? 0 : open) + countOf(line, delimiter)
    const shallow = withoutDepth(line)
    if (open > delimiterLimit) return shallow.replace(delimiter, ' ')
    return fenced ? shallow : withEmbeds(withHeadingBlank(withoutBreak(shallow)))
  })
}

/** How many marks that may open something a paragraph may hold; one of a hundred links has some five hundred. */
const delimiterLimit = 3000
/** A blank line, a bullet or a heading: the paragraph before is over. */
const startsBlock = /^ *(?:$|[-*+] |\d{1,9}[.)] |#{1,6} )/
const delimiter = /[*_[\]~`<&]/g

/** How deep quotations and lists may nest, and how far a line may be indented, in columns. */
const depthLimit = 32
const indentLimit = 64

function countOf(line: string, pattern: RegExp): number {
  return line.match(pattern)?.length ?? 0
}

function withoutDepth(line: string): string {
  const lead = /^(?:[ \t]|>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? ''
  const marks = countOf(lead, /[>*+.)-]/g)
  if (marks > depthLimit) return line.slice(lead.length)
  const indent = /^[ \t]*/.exec(line)?.[0] ?? ''
  return indent.length > indentLimit ? ' '.repeat(indentLimit) + line.slice(indent.length) : line
}

/** A line that is but "<br>" as an empty one: as HTML it would hold the lines below it, be they headings. */
function withoutBreak(line: string): string {
  return line.length < 40 && /^\s{0,3}<br\s?\/?>\s*$/i.test(line) ? '' : line
}

/** "#Heading" as "# Heading"; a lone "#word" is a tag, not a heading. */
function withHeadingBlank(line: string): string {
  const match = /^( {0,3}#{1,6})([^\s#].*)$/.exec(line)
  if (match === null) return line
  return /^\s*#$/.test(match[1] ?? '') && /^\p{Ll}\S*$/u.test(match[2] ?? '') ? line : `${match[1]} ${match[2]}`
}
