/** The occasions on which a talk was given, from the sentences, items, tables and fields of its sections. */

import { givingOfRow, givingsOfFields, mediaOfFields, occasionColumns } from '../constructs/dated-media.ts'
import { dateIn } from '../constructs/event.ts'
import { readEventAbovePlace, readGivingLine, readPlacedLine } from '../constructs/giving-line.ts'
import { hasEventWord, readLoneOccasion } from '../constructs/lone-occasion.ts'
import { linkOf, type Media, type MediaRole, mediaRole, roleAtHost, roleBefore } from '../constructs/media.ts'
import { type Giving, readGivingItem } from '../constructs/occasions.ts'
import { isGeneral } from '../constructs/section-role.ts'
import { readTalkStatement } from '../constructs/talk-statement.ts'
import { lineAt, withoutLinks } from '../inline.ts'
import { stateAt } from '../lines.ts'
import type { StatedGiving } from '../note-presentation.ts'
import type { Inline, Item, Outline, Paragraph, Span } from '../outline.ts'
import { headingText, type PlacedSection } from '../placed-sections.ts'
import { fieldsOfItem } from './section-fields.ts'
import type { TalkSections } from './talk-sections.ts'
import { titleColumn } from './title-column.ts'

/** What is known of a talk's occasions: `used` are the items read as such, `loose` the media that no occasion has. */
export interface FoundGivings {
  readonly givings: readonly StatedGiving[]
  readonly used: ReadonlySet<Item>
  readonly loose: readonly Media[]
}

/** The occasions of the talk's own section, of tables, and of sections whose heading promises occasions; else of its fields. */
export function givingsIn(talk: TalkSections, outline: Outline): FoundGivings {
  const { own, below, fields } = talk
  const found = [own, ...below.filter(tellsOccasions)].map((section) => givingsOf(section, outline))
  const written = [
    ...found.flatMap(({ givings }) => givings),
    ...[own, ...below].flatMap((section) => tabled(section, outline)),
  ]
  const listed = givingsOfFields(fields).map(({ field, ...giving }) => ({
    ...giving,
    statement: stateAt(outline, field, 'occasion-field', own.path, field.value.text),
  }))
  const told = written.length > 0 ? written.map((giving) => datedBy(giving, fields)) : listed
  const givings = told.length > 0 ? told : lone(own, outline)
  const taken = new Set(givings.flatMap(({ media }) => media.map(({ link }) => link.url)))
  const loose = [...looseMedia(talk), ...mediaOfFields(fields)].filter(
    ({ link }) => !taken.has(link.url) && taken.add(link.url),
  )
  return { givings, used: new Set(found.flatMap(({ used }) => used)), loose }
}

/** An occasion that is written without a year, with the date that a field gives. */
function datedBy(giving: StatedGiving, fields: TalkSections['fields']): StatedGiving {
  const { occasion } = giving
  const date = fields.find(({ kind }) => kind === 'date')
  if (occasion === null || occasion.year !== null || date === undefined) return giving
  return { ...giving, occasion: { ...occasion, ...dateIn(date.value.text) } }
}

/** Whether the heading of a section promises occasions, or as good as nothing where sentences may state them. */
function tellsOccasions({ role, heading }: PlacedSection): boolean {
  return role === 'occasions' || (role === 'other' && isGeneral(headingText(heading) ?? ''))
}

/** The occasions stated by sentences and by list items of a section. */
function givingsOf(section: PlacedSection, outline: Outline): { givings: StatedGiving[]; used: Item[] } {
  const givings: StatedGiving[] = []
  const used: Item[] = []
  let announced = section.role === 'occasions'
  const stated = (giving: Giving, block: Paragraph | Item, rule: string): StatedGiving => {
    const words = giving.occasion?.event ?? giving.version ?? ''
    return { ...giving, statement: stateAt(outline, lineOf(block, words), rule, section.path, words) }
  }
  for (const block of section.blocks) {
    if (block.kind === 'paragraph') {
      const statement = readTalkStatement(block.inline)
      announced ||= statement !== null && statement.givings.length === 0
      givings.push(...(statement?.givings ?? []).map((giving) => stated(giving, block, 'given-at')))
      continue
    }
    const left = new Set(rolesIn(block.items.map(({ inline }) => inline)).map(({ url }) => url))
    announced ||= block.items.every(({ inline }) => readGivingLine(inline) !== null)
    for (const item of block.items) {
      const told = fieldsOfItem(item).length > 0
      const placed = readEventAbovePlace(item.inline)
      const all = placed === null ? readGivingItem(item.inline) : [{ occasion: placed, version: null, media: [] }]
      const found = told ? [] : all.filter((giving) => isPresentation(giving, announced))
      if (told || found.length > 0 || isMediaItem(item, left)) used.push(item)
      givings.push(...found.map((giving) => stated(giving, item, 'presentation-item')))
    }
  }
  return { givings, used }
}

/** The first line of a talk's own section that is nothing but an occasion. */
function lone({ blocks, path }: PlacedSection, outline: Outline): readonly StatedGiving[] {
  for (const block of blocks) {
    if (block.kind === 'list') continue
    const whole = readPlacedLine(block.inline) ?? readGivingLine(block.inline)
    if (whole !== null) {
      const { occasion, media } = whole
      return [
        { occasion, version: null, media, statement: stateAt(outline, block, 'lone-occasion', path, occasion.event) },
      ]
    }
    for (const line of block.inline.text.split('\n')) {
      const occasion = readLoneOccasion(line)
      const statement = stateAt(outline, lineOf(block, line), 'lone-occasion', path, line)
      if (occasion !== null) return [{ occasion, version: null, media: [], statement }]
    }
  }
  return []
}

/** The rows of a section's tables of occasions. */
function tabled(section: PlacedSection, outline: Outline): readonly StatedGiving[] {
  return section.tables.flatMap((table) => {
    const columns = titleColumn(table) < 0 ? occasionColumns(table) : null
    return (columns === null ? [] : table.rows).flatMap((row) => {
      const giving = givingOfRow(row, columns ?? [])
      return giving === null ? [] : [{ ...giving, statement: stateAt(outline, row, 'occasion-row', section.path) }]
    })
  })
}

/** The line of a paragraph on which words stand; all its lines where they are broken over two. */
function lineOf(block: Paragraph | Item, words: string): Span {
  const place = words === '' ? -1 : block.inline.text.indexOf(words)
  if (place < 0) return block
  const line = Math.min(block.endLine, lineAt(block.inline, block.startLine, place))
  return { startLine: line, endLine: line }
}

/**
 * An item is a presentation where it is numbered, or names a dated occasion with media or in a list that was announced; in
 * such a list, with media, one without its date too where the name is that of an event.
 */
function isPresentation({ occasion, version, media }: Giving, announced: boolean): boolean {
  if (occasion === null) return false
  if (version !== null) return true
  return occasion.year === null
    ? announced && media.length > 0 && hasEventWord(occasion.series ?? '')
    : announced || media.length > 0
}

/** "- [Slides](…)", "- [Slides](…), [video](…)": an item that is nothing but links to what the talk left behind. */
function isMediaItem({ inline }: Item, media: ReadonlySet<string>): boolean {
  const left = inline.links.filter(({ url }) => media.has(url)).length
  return (
    left > 0 &&
    (inline.links.length === 1 || (left === inline.links.length && !/\p{L}{4}/u.test(withoutLinks(inline, ' '))))
  )
}

/** Slides and videos that the talk's own section and its outline link to, in the head of a table too. */
function looseMedia({ own, below }: TalkSections): readonly Media[] {
  const listed = below
    .filter(({ role }) => role === 'references')
    .map((section) => ({ ...section, blocks: ownLists(section) }))
  return [own, ...below.filter(({ role }) => role === 'outline'), ...listed].flatMap(({ blocks, tables }) => [
    ...blocks.flatMap((block) => ownMedia((block.kind === 'list' ? block.items : [block]).map(({ inline }) => inline))),
    ...tables.flatMap(({ head }) => head.flatMap((cell) => ownMedia([cell]))),
  ])
}

/** The items of a section that are nothing but "[Slides](…)" or "[Video](…)", as lists. */
function ownLists({ blocks }: PlacedSection): PlacedSection['blocks'] {
  return blocks.flatMap((block) =>
    block.kind === 'list' ? [{ ...block, items: block.items.filter(({ inline }) => isOwnRecord(inline)) }] : [],
  )
}

/** Whether an item is nothing but a link to the slides or the recording, by that name alone. */
export function isOwnRecord({ text, links }: Inline): boolean {
  const [link] = links
  const role = mediaRole(text)
  return (
    links.length === 1 &&
    link !== undefined &&
    link.end - link.start >= text.trim().length &&
    (role === 'slides' || role === 'video')
  )
}

function ownMedia(texts: readonly Inline[]): readonly Media[] {
  return rolesIn(texts).flatMap(({ role, url, label }) => {
    const link = linkOf(url, label)
    return link === null ? [] : [{ role, link }]
  })
}

/** A link to something that a talk left behind, be it a file beside the document. */
interface LeftBehind {
  readonly role: MediaRole
  readonly url: string
  readonly label: string
}

/**
 * Links to slides and videos in texts that stand together, to the paper where it stands beside one of them, and to other
 * files among those that are slides.
 */
function rolesIn(texts: readonly Inline[]): readonly LeftBehind[] {
  const all = texts.flatMap((inline) =>
    inline.links.map(({ start, end, url }) => {
      const label = inline.text.slice(start, end)
      return { role: roleBefore(inline.text.slice(0, start)) ?? mediaRole(label) ?? roleAtHost(label, url), url, label }
    }),
  )
  const files = all.filter(({ role, url }) => role === 'slides' && isFileBeside(url)).length
  const told = all.flatMap(({ role, url, label }): readonly LeftBehind[] => {
    if (role !== null) return role === 'other' ? [] : [{ role, url, label }]
    return files >= 2 && files * 2 >= all.length && isFileBeside(url) ? [{ role: 'slides', url, label }] : []
  })
  return told.some(({ role }) => role !== 'paper') ? told : []
}

function isFileBeside(url: string): boolean {
  return /^(?!\w+:)[^?#]{1,300}\.(?:pdf|pptx?|odp|key)$/i.test(url)
}
