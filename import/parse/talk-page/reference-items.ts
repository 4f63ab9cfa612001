/** References that stand in paragraphs and tables, as items, so that they are read as those of lists are. */
import { surnamesIn } from '../constructs/author-first.ts'
import { isWrittenReference } from '../constructs/citation.ts'
import { dateIn } from '../constructs/event.ts'
import { isFace } from '../constructs/faces.ts'
import { readImprint } from '../constructs/imprint.ts'
import { readNames } from '../constructs/person-name.ts'
import { cut, labelOf, linesOfText, plain, withoutLinks } from '../inline.ts'
import type { Inline, Item, Paragraph, Table } from '../outline.ts'

/** The lines of a paragraph that are references: "[1] …", a link at the start or an address at the end, authors and a year. */
export function itemsOfParagraph(paragraph: Paragraph): readonly Item[] {
  const { inline, startLine } = paragraph
  if (field.test(inline.text)) return []
  const whole = entryOfLines(paragraph) ?? titleAboveImprint(paragraph) ?? titleAboveMakers(paragraph)
  if (whole !== null) return [whole]
  const above = titlesAboveAddresses(paragraph)
  if (above.length > 0) return above
  const [only, ...others] = inline.links
  const isBroken = only !== undefined && others.length === 0 && labelOf(inline, only).includes('\n')
  if (isBroken && isReference(inline)) return [{ startLine, endLine: paragraph.endLine, inline, items: [] }]
  let place = 0
  return inline.text.split('\n').flatMap((line, index) => {
    const from = place + (/^\s*\[\d{1,3}\]\s*/.exec(line)?.[0].length ?? 0)
    const text = cut(inline, from, place + line.length)
    const numbered = from > place
    place += line.length + 1
    const span = { startLine: startLine + index, endLine: startLine + index }
    return numbered || isReference(text) ? [{ ...span, inline: text, items: [] }] : []
  })
}

/** "**[B] Title**" above a few lines about it, the last of which is its address: one work. */
function entryOfLines({ inline, startLine, endLine }: Paragraph): Item | null {
  const { text, links, emphases } = inline
  const [set] = emphases
  const [link, ...more] = links
  const title = text.slice(0, Math.max(0, text.indexOf('\n')))
  if (set === undefined || link === undefined || more.length > 0 || set.start > 2 || set.end < title.length - 2)
    return null
  if (text.slice(link.end).trim() !== '' || !/\n\s*$/.test(text.slice(0, link.start)) || !/\p{L}/u.test(title))
    return null
  const start = /^(?:\s*\[[\p{L}\d +-]{1,12}\])+\s*/u.exec(title)?.[0].length ?? 0
  const label = cut(inline, start, title.length)
  const linked = { ...label, links: [{ start: 0, end: label.text.length, url: link.url }] }
  return { startLine, endLine, inline: linked, items: [] }
}

/** A title on a line of its own above its authors and where to find it, as one item. */
function titleAboveImprint({ inline, startLine, endLine }: Paragraph): Item | null {
  const [title, ...rest] = linesOfText(inline)
  if (title === undefined || rest.length === 0 || rest.length > 2 || title.links.length > 0) return null
  if (!/^\p{Lu}/u.test(title.text) || /[.!]$/.test(title.text.trim()) || title.text.length > 200) return null
  const words = rest.map((line) => withoutLinks(line).replace(/[\s,;:–—-]+$/, ''))
  const told = words.every((line) => line.trim() === '') ? null : readImprint(words.join(', '))
  if (told === null || told.authors.length === 0) return null
  const end = title.text.trimEnd().length
  return { startLine, endLine, inline: { ...inline, emphases: [{ start: 0, end }] }, items: [] }
}

/** "**Title**" above its authors and "Quay Press, 28.02.2020". */
function titleAboveMakers({ inline, startLine, endLine }: Paragraph): Item | null {
  const [set] = inline.emphases
  if (set === undefined || set.start > 2 || inline.links.length > 0) return null
  const [title, makers, imprint, ...more] = linesOfText(inline)
  if (title === undefined || makers === undefined || imprint === undefined || more.length > 0) return null
  if (set.end < title.text.trimEnd().length - 2) return null
  const names = readNames(makers.text.replace(/ (?:PhD|MSc|MD)\b/g, ''))
  const { year } = dateIn(imprint.text)
  if (names === null || year === null) return null
  const label = title.text.trim()
  const text = `${label} by ${names.names.join(' and ')} (${year}, book)`
  return { startLine, endLine, inline: plain(text), items: [] }
}

/** Titles each on a line of its own above one address or more: items that link there. Empty where a line is neither. */
export function titlesAboveAddresses({ inline, startLine, endLine }: Paragraph): readonly Item[] {
  if (inline.links.length === 0 || !/\n\s*(?:https?:|www\.)/.test(inline.text)) return []
  const items: Item[] = []
  let title: Inline | null = null
  const lines = linesOfText(inline)
  // A break that is written out, "<br>", is a line of the text but none of the document.
  const isExact = lines.length === endLine - startLine + 1
  for (const [index, line] of lines.entries()) {
    const at = startLine + index
    const [link] = line.links
    const words = line.text.trim()
    if (words === '') continue
    if (link === undefined) {
      if (title !== null || !mayBeTitle(words)) return []
      title = line
    } else if (link.end - link.start < words.length || isFace(labelOf(line, link)) || !/^https?:|^www\./.test(words))
      return []
    else if (title !== null) {
      const label = title.text.trim()
      const linked = { text: label, links: [{ start: 0, end: label.length, url: link.url }], emphases: [] }
      const span = isExact ? { startLine: at - 1, endLine: at } : { startLine, endLine }
      items.push({ ...span, inline: linked, items: [] })
      title = null
    } else if (items.length === 0) return []
  }
  return title === null ? items : []
}

function mayBeTitle(words: string): boolean {
  return (
    words.length <= 200 &&
    words.split(/\s+/).length <= 25 &&
    /^["“'‘]?[\p{Lu}\d]/u.test(words) &&
    !/[.:;,]$/.test(words)
  )
}

/**
 * Running speech holds links too: a reference begins with its link, has nothing but names before and nothing behind it, or
 * ends with its address after few words; without a link it is written as one, or a title set apart with its authors.
 */
function isReference(line: Inline): boolean {
  const { text, links } = line
  if (field.test(text)) return false
  const [first, second] = links
  if (first === undefined) return isWrittenReference(line)
  const rest = text.slice(first.end).trim()
  if (isFace(labelOf(line, first)) && !/\p{L}/u.test(text.slice(0, first.start) + rest)) return false
  const lead = /^(.{3,120}?)\s*[:,–—-]?\s*$/.exec(text.slice(0, first.start))?.[1]
  const isShort =
    rest === '' || (/^[,.(]/.test(rest) && rest.length <= 80 && !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(rest))
  const isNamed = lead !== undefined && (readNames(lead) !== null || (surnamesIn(lead)?.length ?? 0) > 1)
  if (isNamed && isShort) return true
  if (text.slice(0, first.start).trim() === '') return !/^\p{Ll}\w* \p{Ll}/u.test(rest) || /^by\s/.test(rest)
  return second === undefined && rest === '' && /[:–—-]\s*$/.test(text.slice(0, first.start)) && first.start <= 150
}

/** "Meetup page: https://…", "Authors: Jane Doe": a field that tells of an occasion or of the work above it. */
const field =
  /^\s*(?:(?:meetup|event)\b[^:\n]{0,20}|rsvp|when|where|date|authors?|year|published(?:[- ]in)?|venue|journal|abstract|keywords)\s*:/i

/**
 * The rows of a table of references: the cell of the title with the first link of its row, and behind it the authors, the
 * venue and the year.
 */
export function itemsOfTable({ head, rows }: Table): readonly Item[] {
  const column = (pattern: RegExp): number => head.findIndex(({ text }) => pattern.test(text.trim()))
  const titled = Math.max(0, column(/\b(?:title|name|paper|article|book|resource|reference|reading|talk|work)\b/i))
  const sort = /^(paper|article|book|talk|video)s?$/i.exec(head[titled]?.text.trim() ?? '')?.[1]?.toLowerCase()
  const authors = column(/\b(?:authors?|(?<!presented )by|speakers?)\b/i)
  const imprint = [
    column(/\b(?:venue|conference|journal|published(?: in)?|where)\b/i),
    column(/^(?:year|published|pub\.? ?year)$/i),
  ]
  return rows.flatMap(({ cells, startLine, endLine }) => {
    const title = cells[titled]
    const link = title?.links[0] ?? cells.flatMap(({ links }) => links)[0]
    if (title === undefined || !/\p{L}{2}/u.test(title.text)) return []
    const cell = (place: number): string => (place < 0 || place === titled ? '' : (cells[place]?.text.trim() ?? ''))
    const by = cell(authors) === '' ? '' : ` by ${cell(authors)}`
    const told = [...imprint.map(cell), sort ?? ''].filter((text) => text !== '')
    const text = `${title.text}${by}${told.length === 0 ? '' : ` (${told.join(', ')})`}`
    const links = link === undefined ? [] : [{ start: 0, end: title.text.length, url: link.url }]
    return [{ startLine, endLine, inline: { text, links, emphases: [] }, items: [] }]
  })
}
