/** Sessions that running speech names without linking to them, and those of the lists that it announces. */
import { speakerNamed } from '../constructs/speaker-line.ts'
import { tidyTitle } from '../constructs/title.ts'
import { cut, labelOf } from '../inline.ts'
import type { Block, Item } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import { readSpokenTalks } from '../podcast/spoken-talk.ts'
import { textsOf } from '../texts.ts'
import { linkedTalks } from './linked-talks.ts'
import { sessionOfItem } from './listed-sessions.ts'
import { type Session, sessionAt } from './session.ts'

/**
 * The items of lists right below "… a number of talks including", and the talks that sentences name by their titles in
 * quotes with who gave them: "an opening talk by Jane Doe about “Quiet Knots”". Where the first words of a page name its only
 * one, what it links to further down is about that.
 */
export function announcedSessions(sections: readonly PlacedSection[]): readonly Session[] {
  const sessions = [...sections.flatMap(listedIn), ...sections.flatMap(spokenIn)]
  const [only, ...more] = sessions
  if (only === undefined || more.length > 0 || only.rule !== 'spoken-talk') return sessions
  const blocks = sections.flatMap((section) => section.blocks)
  const place = blocks.findIndex(({ startLine }) => startLine === only.named.startLine)
  const below = blocks
    .slice(place + 1)
    .filter((block) => textsOf([block]).some(({ inline }) => inline.links.length > 0))
  return place < 0 || place >= opening ? sessions : [{ ...only, blocks: [...only.blocks, ...below] }]
}

/** How many blocks may be the first words of a page. */
const opening = 4

function listedIn({ blocks, path }: PlacedSection): readonly Session[] {
  return blocks.flatMap((block, index) =>
    block.kind === 'list' && announces(blocks[index - 1]) ? block.items.flatMap((item) => sessionIn(item, path)) : [],
  )
}

/** A paragraph whose last words are that sessions follow. */
function announces(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && announcement.test(block.inline.text.slice(-200))
}

const announcement =
  /(?:^|\s)(?:talks|sessions|keynotes|presentations)(?: (?:\p{L}+ ){0,5}(?:including|were|are|like|mine|attended|liked|saw|enjoyed))?\s*[:–—-]?\s*$/iu

/** The session of an item: one with its speaker, else a title alone. */
function sessionIn(item: Item, path: readonly string[]): readonly Session[] {
  const { inline } = item
  const text = inline.text.replace(/[\s;,.]+$/, '')
  const read = sessionOfItem({ ...item, inline: { ...inline, text } }, path)
  if (read !== null) return [{ ...read, title: read.title?.replace(/\s+/g, ' ') ?? null }]
  const [link] = inline.links
  const title = tidyTitle(link?.start === 0 ? labelOf(inline, link) : text)
  const isTitle = /^["“]?[\p{Lu}\d]/u.test(title) && title.includes(' ') && title.split(/\s+/).length <= 20
  const told = { title, speakers: [], rule: 'session-item', section: path, media: [], blocks: [] }
  return isTitle && item.items.length === 0 ? [sessionAt(item, told)] : []
}

/** The talks of each text; what a text says behind its only one belongs to that. */
function spokenIn({ blocks, path }: PlacedSection): readonly Session[] {
  return textsOf(blocks).flatMap((text) => {
    const { inline, startLine, endLine } = text
    const told = readSpokenTalks(inline.text, true)
    const spoken = told.length > 0 ? told : linkedTalks(inline)
    const [only] = spoken
    const end = only === undefined ? 0 : inline.text.indexOf(only.title) + only.title.length
    const rest: Block = { kind: 'paragraph', inline: cut(inline, end), startLine, endLine }
    return spoken.map(({ title, speakers }) =>
      sessionAt(text, {
        title: title.replace(/\s+/g, ' '),
        speakers: speakers.map(speakerNamed),
        rule: 'spoken-talk',
        section: path,
        media: [],
        blocks: spoken.length === 1 ? [rest] : [],
      }),
    )
  })
}
