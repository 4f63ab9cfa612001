/** Talks in lists, an item for each or a heading with its lines: "- [Quiet Clocks](…) - HarborConf 2019". */
import { fold } from '../../../src/model/fold.ts'
import { readDatedColumns } from '../constructs/dated-columns.ts'
import { readTalksWithSpeakers } from '../constructs/entry-speakers.ts'
import { monthName, yearIn } from '../constructs/event.ts'
import { readLedByEvent } from '../constructs/event-beside-link.ts'
import { isFace } from '../constructs/faces.ts'
import { readGivingLine } from '../constructs/giving-line.ts'
import { readGroupEntry } from '../constructs/group-entry.ts'
import { readPresentedAt, readRecorded } from '../constructs/listed-talk.ts'
import { type ListedTalk, namesEvent, titleAlone } from '../constructs/talk-entry.ts'
import type { Draft, Ref } from '../draft.ts'
import { cut, labelOf, linesOfText } from '../inline.ts'
import { stateAt } from '../lines.ts'
import { groupOf } from '../meetup/post-event.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Block, Inline, Item, Outline, Span } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import { textsOf } from '../texts.ts'
import type { GivenTalk } from './given-talk.ts'
import { listsTitles, sideBySide } from './listed-titles.ts'
import { talksOfMatter } from './matter-talks.ts'
import { isHeadingOfTalks, ownTalkSections, saysMine } from './own-talks.ts'
import { titlesAboveAddresses } from './reference-items.ts'

/** A talk of a list, and where it stands. */
export interface FoundTalk {
  readonly talk: ListedTalk
  readonly at: Span
  readonly path: readonly string[]
}

/** The talks that the lists of a page of talks name, or its front matter; on any other page those that say so. Notes nothing. */
export function findTalkItems(outline: Outline, sections: readonly PlacedSection[]): readonly FoundTalk[] {
  const own = new Set(ownTalkSections(outline, sections))
  const undated = sections.some((section) => own.has(section) && saysMine(section))
  const group = undated || !hasDates(sections) ? null : (groupOf(outline) ?? (isOfGroup(sections) ? '' : null))
  const found = sections.flatMap((section) => {
    const heard = group === null ? [] : heardIn(section, group)
    const listed = heard.length > 0 ? heard : own.has(section) ? talksOf(section, undated) : []
    return [...announcedIn(section), ...listed].map((one) => ({ ...one, path: section.path }))
  })
  const few = found.length < 2 && sections.every((section) => announcedIn(section).length === 0)
  const kept = talksOfMatter(outline.matter).map((one) => ({ ...one, path: [] }))
  return [...kept, ...(few ? [] : found)]
}

/** Notes talks that were found, those of one title once. */
export function noteTalkItems(draft: Draft, outline: Outline, found: readonly FoundTalk[]): readonly GivenTalk[] {
  const talks = new Map<string, { readonly ref: Ref; readonly speakers: string[] }>()
  for (const { talk, at, path } of found) {
    const statement = stateAt(outline, at, 'talk-item', path, talk.title)
    const known = talks.get(fold(talk.title)) ?? {
      ref: draft.talk({ title: talk.title, described: true }, statement),
      speakers: [],
    }
    talks.set(fold(talk.title), known)
    for (const speaker of talk.speakers ?? []) {
      if (known.speakers.includes(speaker.name)) continue
      draft.claim('GAVE', draft.person(speaker, statement), known.ref, statement)
      known.speakers.push(speaker.name)
    }
    for (const companion of talk.companions ?? [])
      draft.claim('GAVE', draft.person(companion, statement), known.ref, statement)
    for (const giving of talk.givings) notePresentation(draft, known.ref, { ...giving, version: null }, statement)
  }
  return [...talks.values()].map(({ ref, speakers }) => ({ ref, speakers, accounts: [] }))
}

type Placed = Omit<FoundTalk, 'path'>

/** The talks of a section: that of its heading with all below it, else those of its paragraphs and items. */
function talksOf({ heading, blocks, path }: PlacedSection, undated: boolean): readonly Placed[] {
  const date = String(
    [...path]
      .reverse()
      .map(yearIn)
      .find((year) => year !== null) ?? '',
  )
  const isTitle = heading === null || heading.level === 1 || /[:?!]$/.test(heading.inline.text)
  // A heading above a list of titles is a subject.
  const isGroup = blocks.some((block) => listsTitles(block, undated))
  const headed =
    heading === null || isGroup || isHeadingOfTalks(heading.inline.text)
      ? []
      : readTalksWithSpeakers({ head: heading.inline, below: blocks.flatMap(linesIn) }, date, undated && !isTitle)
  if (heading !== null && headed.length > 0) return headed.map((talk) => ({ talk, at: heading }))
  const recorded =
    heading === null || isTitle || date === '' ? null : readRecorded(heading.inline, blocks.flatMap(linesIn), date)
  if (heading !== null && recorded !== null) return [{ talk: recorded, at: heading }]
  const taken = new Set<Block>()
  return blocks.flatMap((block, index) => {
    if (taken.has(block)) return []
    if (block.kind === 'list')
      return announcesPlaces(blocks[index - 1]) ? [] : talksOfList(sideBySide(block.items), date, undated)
    const next = blocks[index + 1]
    const list = next?.kind === 'list' ? next : null
    const linked = undated ? titlesAboveAddresses(block) : []
    if (linked.length > 0) return linked.flatMap((item) => talksOfItem(item, date, undated))
    if (!mayBeTitle(block.inline, list !== null)) return []
    const below = list ?? (next !== undefined && isOccasionBelow(next) && !/\n/.test(block.inline.text) ? next : null)
    const talks = readEntry(block.inline, below === null ? [] : linesIn(below), date, undated && list === null)
    if (talks.length > 0 && below !== null) taken.add(below)
    const shown = talks.length > 0 || next?.kind !== 'paragraph' ? null : shownBelow(block.inline, next, date)
    if (shown !== null) return [{ talk: shown, at: block }]
    return talks.map((talk) => ({ talk, at: block }))
  })
}

const beginsWithDate = new RegExp(`^\\s*\\(?(?:\\d|${monthName}\\s+\\d)`, 'iu')

/** Whether two entries of a page begin with a number or a month, as dates do. */
function hasDates(sections: readonly PlacedSection[]): boolean {
  let found = 0
  for (const { blocks } of sections)
    for (const { inline } of textsOf(blocks)) if (beginsWithDate.test(inline.text) && ++found === 2) return true
  return false
}

/** Whether the first words of a page say that it is about the meetings of a group. */
function isOfGroup(sections: readonly PlacedSection[]): boolean {
  const [first] = sections.flatMap(({ blocks }) => blocks)
  return (
    first?.kind === 'paragraph' &&
    /\b(?:our|past|these) (?:\w+ )?(?:meet-?ups|meetings|evenings)\b/i.test(first.inline.text.slice(0, 300))
  )
}

/** What a group heard, entry by entry, in paragraphs or items that say when and from whom. */
function heardIn({ blocks }: PlacedSection, group: string): readonly Placed[] {
  return textsOf(blocks).flatMap((at) => {
    const talk = readGroupEntry(at.inline, group)
    return talk === null ? [] : [{ talk, at }]
  })
}

/** A title with its year above a paragraph that is nothing but its recording or its slides. */
function shownBelow(title: Inline, below: Block, date: string): ListedTalk | null {
  if (title.text.length > 300 || titleAlone(title).dated === '') return null
  return readRecorded(title, linesIn(below), date)
}

/** "06.03.2020 Quiet Knots [slides](…)": a title between the day, in digits, and what is left of the talk. */
function shownOnDay(inline: Inline): ListedTalk | null {
  const [lead = '', day = ''] =
    /^\s*(\d{1,2}\.\d{1,2}\.20\d\d|20\d\d-\d\d-\d\d)\s*[-–—:]?\s+(?=\S)/.exec(inline.text) ?? []
  const rest = cut(inline, lead.length)
  const [face] = rest.links
  if (lead === '' || face === undefined || !rest.links.every((link) => isFace(labelOf(rest, link)))) return null
  return readRecorded(cut(rest, 0, face.start), [cut(rest, face.start)], day)
}

/** A paragraph that is nothing but an occasion with its year, below the title of what was given there. */
function isOccasionBelow(block: Block): boolean {
  return block.kind === 'paragraph' && (readGivingLine(block.inline)?.occasion.year ?? null) !== null
}

/** "Last year I have presented at:" above a list of occasions, which are the titles of nothing. */
function announcesPlaces(above: Block | undefined): boolean {
  return (
    above?.kind === 'paragraph' &&
    /\b(?:presented|spoken|spoke)\b[^.\n]{0,40}\b(?:at|in)\s*:\s*$/i.test(above.inline.text)
  )
}

/** A paragraph that begins with words set apart, or that is short and stands above a list. */
function mayBeTitle({ text, links, emphases }: Inline, above: boolean): boolean {
  if (/^\s*["“]/.test(text) || [...links, ...emphases].some(({ start }) => start === 0)) return true
  return above && text.trim().split(/\s+/).length <= 25 && !/[.:;]\s*$/.test(text)
}

/** The talks of a list, the order of whose parts all items tell together: "[HarborConf - Clocks](…)", "2019 | HarborConf | Clocks". */
function talksOfList(items: readonly Item[], date: string, undated: boolean): readonly Placed[] {
  const led = items.map((item) => readLedByEvent(item.inline, date))
  const named = led.filter((talk) => talk !== null && namesEvent(talk.givings[0]?.occasion.series ?? ''))
  if (named.length >= 2 && named.length * 2 >= items.length && led.every((talk) => talk !== null))
    return items.flatMap((at, index) => (led[index] == null ? [] : [{ talk: led[index], at }]))
  const rows = readDatedColumns(items.map((item) => ({ head: item.inline, below: item.items.flatMap(linesOfItem) })))
  return items.flatMap((item, index) => {
    const row = rows[index] ?? null
    return row === null ? talksOfItem(item, date, undated) : [{ talk: row, at: item }]
  })
}

function talksOfItem(item: Item, date: string, undated: boolean): readonly Placed[] {
  const shown = shownOnDay(item.inline)
  if (shown !== null) return [{ talk: shown, at: item }]
  const talks = readEntry(item.inline, item.items.flatMap(linesOfItem), date, undated)
  if (talks.length > 0) return talks.map((talk) => ({ talk, at: item }))
  const year = String(yearIn(item.inline.text.slice(0, 100)) ?? date)
  return item.items.flatMap((one) => talksOfItem(one, year, undated))
}

/** The talks of a text and the lines below it; where the text as a whole names none, its first line may stand above the others. */
function readEntry(head: Inline, below: readonly Inline[], date: string, undated: boolean): readonly ListedTalk[] {
  const talks = readTalksWithSpeakers({ head, below }, date, undated)
  const [first, ...rest] = linesOfText(head)
  if (talks.length > 0 || first === undefined || rest.length === 0) return talks
  return readTalksWithSpeakers({ head: first, below: [...rest, ...below] }, date, undated)
}

function linesIn(block: Block): readonly Inline[] {
  return block.kind === 'paragraph' ? linesOfText(block.inline) : block.items.flatMap(linesOfItem)
}

function linesOfItem({ inline, items }: Item): readonly Inline[] {
  return [...linesOfText(inline), ...items.flatMap(linesOfItem)]
}

/** The talks that paragraphs announce, each above the list of what is left of it. */
function announcedIn({ blocks }: PlacedSection): readonly Placed[] {
  return blocks.flatMap((block, index) => {
    const below = blocks[index + 1]
    const item = block.kind === 'paragraph' && below?.kind === 'list' ? { ...block, items: below.items } : null
    const talk = item === null ? null : readPresentedAt(item)
    return item === null || talk === null ? [] : [{ talk, at: item }]
  })
}
