/**
 * A list of talks whose entries are like the rows of a table, "Nov 2016 - HarborConf - Quiet Clocks": which of the two parts
 * beside the date is the event, all entries of the list tell together, where one alone may not.
 */
import { cut, labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { datedOccasion, isDate, yearIn } from './event.ts'
import { isFace } from './faces.ts'
import {
  bare,
  type ListedTalk,
  leadingDate,
  leftOn,
  mediaOf,
  namesEvent,
  setApart,
  type TalkEntry,
} from './talk-entry.ts'

/** The talk of each entry; null for those that are no such row, and for all where fewer than two entries, or less than half, are. */
export function readDatedColumns(entries: readonly TalkEntry[]): readonly (ListedTalk | null)[] {
  const rows = entries.map(readRow)
  const found = rows.filter((row) => row !== null)
  if (found.length < 2 || found.length * 2 < rows.length) return rows.map(() => null)
  const lead = found.reduce((sum, { cells: [first, second] }) => sum + likeness(first) - likeness(second), 0)
  return rows.map((row) => (row === null ? null : talkOf(row, lead > 0)))
}

/** An entry parted: its date, and the two parts beside that in their order. */
interface Row {
  readonly entry: TalkEntry
  readonly date: string
  readonly cells: readonly [Inline, Inline]
}

function readRow(entry: TalkEntry): Row | null {
  const { head } = entry
  if (head.text.length > longest || !joint.test(head.text)) return null
  const face = head.links.find((link) => isFace(labelOf(head, link)))
  const words = cut(head, 0, head.text.slice(0, face?.start).replace(/[\s([|,:–—-]+$/, '').length)
  const lead = leadingDate(words.text)
  const [first, second, last, ...more] = partsOf(lead === null ? words : cut(words, lead.length))
  if (first === undefined || second === undefined || more.length > 0) return null
  const isLast = lead === null && last !== undefined && isDate(last.text) && yearIn(last.text) !== null
  if (isLast) return { entry, date: last.text, cells: [first, second] }
  return lead === null || last !== undefined ? null : { entry, date: lead.date, cells: [first, second] }
}

/** What is longer is no row, in characters. */
const longest = 600
const joint = /\s[-–—|]\s/

function partsOf(words: Inline): readonly Inline[] {
  const parts: Inline[] = []
  let start = 0
  for (const sign of words.text.matchAll(/\s+[-–—|]\s+/g)) {
    parts.push(cut(words, start, sign.index))
    start = sign.index + sign[0].length
  }
  return [...parts, cut(words, start)]
}

/** How much a part looks like the name of an event and not like a title, which is longer, quoted or linked to its slides. */
function likeness(cell: Inline): number {
  const { text, links } = cell
  const isLeft = links.some((link) => mediaOf(cell, link).some(({ role }) => role !== 'other'))
  if (isLeft || quoted.test(text)) return -3
  return (namesEvent(text.trim()) || yearIn(text) !== null ? 2 : 0) - text.trim().split(/\s+/).length / 4
}

const quoted = /^\s*["“]/

function talkOf(
  { entry: { head, below }, date, cells: [first, second] }: Row,
  isEventFirst: boolean,
): ListedTalk | null {
  const [event, called] = isEventFirst ? [first, second] : [second, first]
  const title = quoted.test(called.text) ? setApart(called) : bare(called.text)
  const occasion = datedOccasion(event.text, date)
  if (title === '' || isFace(title) || occasion === null || occasion.event === '') return null
  const media = [...head.links.flatMap((link) => mediaOf(head, link)), ...below.flatMap(leftOn)]
  return { title, givings: [{ occasion, media }] }
}
