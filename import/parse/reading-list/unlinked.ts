/** Lists of works of which only the text is left: no headings, no links, each entry on a line or two. */
import { readNames } from '../constructs/person-name.ts'
import { cut, plain } from '../inline.ts'
import type { Item, Outline, Span } from '../outline.ts'
import type { ListSection } from './list-sections.ts'
import { promises, worksOf } from './recognise.ts'

/** The first line of a page that has no headings, above its lists: "Papers #", "The papers we read:". */
export function openingLine({ sections: [first] }: Outline): { readonly text: string; readonly at: Span } | null {
  const [block] = first?.blocks ?? []
  if (block?.kind !== 'paragraph') return null
  const line = (block.inline.text.split('\n')[0] ?? '').replace(/[\s#:]+$/, '')
  const text = line.replace(announcing, '').replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
  const at = { startLine: block.startLine, endLine: block.startLine }
  return text.split(/\s+/).length > 12 || /[.!?;,]$/.test(text) ? null : { text, at }
}

/** "This is the list of …", "Here are …". */
const announcing = /^(?:this|these|here|below|following) (?:is|are) (?:(?:the|a|an|my|our|some) )?/i

/** The works of a page whose titles stand right above "Authors: Jane Doe" or a line that is nothing but names. */
export function titlesAboveAuthors({ lines }: Outline): readonly Item[] {
  return lines.flatMap((line, index): Item[] => {
    const [, label, names = ''] = /^\s*((?:authors?|written by|by):?\s)?\s*(\p{Lu}[^:;!?]{4,150})$/iu.exec(line) ?? []
    const title = names === '' ? '' : (lines[index - 1] ?? '').trim()
    const isNamed = readNames(names) !== null
    if ((label === undefined && !isNamed) || !titled.test(title) || readNames(title) !== null) return []
    const inline = plain(isNamed ? `${title.replace(/[.,]$/, '')} by ${names.trim()}` : title)
    return [{ startLine: index, endLine: index + 1, inline, items: [] }]
  })
}

/** Three words or more that are no sentence: what a work may be called, perhaps in quotes and with its year. */
const titled = /^["“]?[\p{Lu}\d]\S*(?:\s+\S+){2,24}(?<![.;:!,])$/u

/** Whether a page is a list of works: its first line promises one, and three items or more, most of them, are such; `authored`, two. */
export function isUnlinkedList(sections: readonly ListSection[], opening: string, authored: boolean): boolean {
  if (authored) return promises.test(opening) || /\bpaper (?:list|notes|rec\w*|club)\b/i.test(opening)
  const items = sections.flatMap(({ lists }) => lists.flat())
  const entries = sections.flatMap(({ lists }) => lists.flatMap((one) => worksOf(one, false)))
  return promises.test(opening) && entries.length >= 3 && entries.length * 3 >= items.length * 2
}

/** The sections with their entries as the lines have them: what begins a line of its own goes on none, and one blank nests none. */
export function withLines(sections: readonly ListSection[], { lines }: Outline): readonly ListSection[] {
  const column = ({ startLine }: Item): number => (lines[startLine - 1] ?? '').search(/\S/)
  const flat = (item: Item): readonly Item[] => {
    const isLevel = item.items.length > 0 && item.items.every((below) => column(below) - column(item) === 1)
    return isLevel ? [{ ...alone(item), items: [] }, ...item.items.flatMap(flat)] : [alone(item)]
  }
  const alone = (item: Item): Item => {
    const [first = '', ...more] = item.inline.text.split('\n')
    const next = lines[item.startLine] ?? ''
    const isOwn = more.length > 0 && /^[\p{Lu}\d["“]/u.test(next) && !/[,;:–-]$/.test(first)
    return isOwn ? { ...item, endLine: item.startLine, inline: cut(item.inline, 0, first.length) } : item
  }
  return sections.map(({ path, lists }) => ({ path, lists: lists.map((items) => items.flatMap(flat)) }))
}
