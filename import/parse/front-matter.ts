/** The fields of front matter in YAML or TOML, read line by line, so that each has its line and none can do harm. */
import { linksInText } from './bare-links.ts'
import { readLoneOccasion } from './constructs/lone-occasion.ts'
import type { Field } from './outline.ts'

/**
 * The fields with a value, each with its line; `line` is that of the first. Of a list each element is a field of that name.
 * A field within another is called by both names ("speaker name"), and so are those of a list of things ("speakers name").
 */
export function frontMatterFields(value: string, line: number): readonly Field[] {
  const place: Place = { table: '', above: [], folded: false }
  return value.split('\n').flatMap((written, index) => {
    const at = { startLine: line + index, endLine: line + index }
    return readLine(written, place).map(({ label, text }) => ({ ...at, label, value: linksInText(text) }))
  })
}

/**
 * How many lines at the top are fields that end with "---" and have nothing above them, as some sites write their front matter,
 * or with an empty line where the first is the title; 0 where there are none. They are two at least, one of them by a name
 * that only such fields have.
 */
export function openMatter(lines: readonly string[]): number {
  if (!/^(?:[a-z][\w-]{1,30}|Title):\s/.test(lines[0] ?? '')) return 0
  const isTitled = /^title:\s/i.test(lines[0] ?? '')
  const end = lines.slice(0, 60).findIndex((line) => /^---\s*$/.test(line) || (isTitled && line.trim() === ''))
  const fields = lines.slice(0, Math.max(0, end))
  const areFields = fields.every((line) => /^(?:[\w-]{1,30}:(?:\s|$)|\s|-\s|$)/.test(line))
  const named = fields.filter((line) => /^[\w-]{1,30}:/.test(line))
  const sure = named.filter((line) => ofMatter.test(line)).length
  return areFields && named.length >= 2 && sure >= (/^---/.test(lines[end] ?? '') ? 1 : 2) ? end : 0
}

/** Names of fields that front matter has and running text has not. */
const ofMatter =
  /^(?:title|layout|date|permalink|slug|tags|categories|category|published|draft|authors?|description|modified|summary):/i

/** The fields of lines "% Title", "% Author", "% HarborConf 2019" with which a document begins; none where it begins otherwise. */
export function titleBlockFields(lines: readonly string[]): readonly Field[] {
  const [title, author, date] = lines
    .slice(0, 3)
    .map((line) => /^%\s+(\S.{0,300})$/.exec(line)?.[1]?.replace(/<br\s*\/?>.*$/, ''))
  if (title === undefined) return []
  const field = (label: string, text: string | undefined, line: number): readonly Field[] =>
    text === undefined ? [] : [{ label, startLine: line, endLine: line, value: linksInText(text.trim()) }]
  const isEvent = date !== undefined && readLoneOccasion(date) !== null
  return [...field('title', title, 1), ...field('author', author, 2), ...field(isEvent ? 'event' : 'date', date, 3)]
}

/** Where in the front matter the reader is: the TOML table, and the fields that the line is within, by their column. */
interface Place {
  table: string
  readonly above: { readonly column: number; readonly name: string }[]
  /** Whether the text of several lines of the last field goes on. */
  folded: boolean
}

function readLine(written: string, place: Place): readonly { readonly label: string; readonly text: string }[] {
  const text = written.trimStart()
  const column = written.length - text.length
  if (text === '' || text.startsWith('#')) return []
  const header = /^\[{1,2}([\w. -]{1,60})\]{1,2}\s*(?:#.*)?$/.exec(text)?.[1]
  if (header !== undefined) {
    place.table = labelOf(header)
    place.above.length = 0
    return []
  }
  const isElement = /^-\s/.test(text)
  while ((place.above.at(-1)?.column ?? -1) >= column + (isElement ? 1 : 0)) place.above.pop()
  if (place.folded && place.above.length > 0) return []
  return readField(isElement ? text.replace(/^-\s+/, '') : text, { isElement, column }, place)
}

function readField(
  text: string,
  { isElement, column }: { readonly isElement: boolean; readonly column: number },
  place: Place,
): readonly { readonly label: string; readonly text: string }[] {
  const [, , name = '', named = ''] =
    /^(["']?)([A-Za-z][\w -]{0,40}?)\1\s*[:=](?:\s+|$|(?=["'[\d]))(.*)$/.exec(text) ?? []
  const outer = [place.table, ...place.above.map((field) => field.name)].filter(Boolean)
  const label = [...outer, labelOf(name)].filter(Boolean).join(' ')
  const bare = isElement || isOpenList(outer, text) ? text : ''
  const content = name === '' ? bare : named
  if (name !== '') place.above.push({ column: column + (isElement ? 2 : 0), name: labelOf(name) })
  place.folded = name !== '' && /^[|>][+-]?\d?\s*$/.test(content)
  return label === '' ? [] : valuesOf(content).map((one) => ({ label, text: one }))
}

/** The name of a field in lower case, its words parted by blanks. */
function labelOf(written: string): string {
  return written
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .replace(/[_.-]/g, ' ')
    .trim()
}

/** Whether a line without a name goes on with a list in brackets: "  "jane",". */
function isOpenList(outer: readonly string[], text: string): boolean {
  return outer.length > 0 && /^(["']).*\1\s*,?$/.test(text)
}

/** One value, or those of "[a, b]"; a remark after it is none of it. */
function valuesOf(written: string): readonly string[] {
  const text = written.replace(/\s+#\s.*$/, '').trim()
  if (/^[|>][+-]?\d?$/.test(text)) return []
  const listed = /^\[(.{0,1000})\]$/.exec(text)?.[1]
  return (listed === undefined ? [text] : listed.split(',')).map(unquoted).filter((one) => /[\p{L}\d]/u.test(one))
}

function unquoted(written: string): string {
  const text = written.trim().replace(/,$/, '')
  return /^(["']).*\1$/s.test(text) && text.length > 1 ? text.slice(1, -1).trim() : text
}
