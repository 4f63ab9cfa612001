/** The evenings of a group as its page lists them: a heading for each, with its date or its page, and who presented what. */

import { fold } from '../../../src/model/fold.ts'
import { datedOccasion, dateIn, readOccasion } from '../constructs/event.ts'
import { linkOf } from '../constructs/media.ts'
import { isPersonName } from '../constructs/person-name.ts'
import { type Presented, readPresented } from '../constructs/presented.ts'
import { readReference } from '../constructs/reference.ts'
import { speakerNamed } from '../constructs/speaker-line.ts'
import { readSpeakers } from '../constructs/speaker-list.ts'
import { tidyTitle } from '../constructs/title.ts'
import { cut, labelOf } from '../inline.ts'
import type { Block, Heading, Inline, Outline, Section } from '../outline.ts'
import type { PageTitle } from '../page-title.ts'
import { headingText } from '../placed-sections.ts'
import { textsOf } from '../texts.ts'
import { groupAt, groupOf, type PostEvent } from './post-event.ts'
import type { PostTalk } from './post-talks.ts'

/** A talk of one evening of several. */
export interface EveningTalk extends PostTalk {
  readonly event: PostEvent | null
}

/**
 * The talks of the evenings of a group: of two or more under headings of their own or in lines of a programme, or of the one
 * that a page is about. Empty for any other page. Linear.
 */
export function eveningTalks(outline: Outline, title: PageTitle | null): readonly EveningTalk[] {
  const group = groupOf(outline) ?? (title !== null && ofGroup.test(title.text) ? title.text : null)
  if (group === null) return []
  const headed = outline.sections.flatMap((section, index) => {
    const { heading } = section
    const presented = heading === null || !isEvening(heading) ? null : presentedUnder(heading, section)
    if (heading === null || presented === null) return []
    const { speakers, title: called, papers } = presented
    const stated = papers.map((work) => ({ work, at: heading }))
    const blocks = [...section.blocks, ...below(outline.sections, index)]
    const event = eventOf(group, heading)
    return [{ title: called, otherTitles: [], speakers, papers: stated, at: heading, blocks, event }]
  })
  if (headed.length >= 2) return headed
  const announced = announcedTalks(outline)
  return announced.length >= 2 ? announced : presentedPage(outline, title, group)
}

/**
 * "**Oslo 7/8**: [Jane Doe on Quiet Knots](…)": lines of a programme, each with the page of its evening; where two or more
 * are those of groups, also the others.
 */
function announcedTalks({ matter, sections }: Outline): readonly EveningTalk[] {
  const date = matter.find(({ label }) => label === 'date')?.value.text ?? ''
  const lines = sections.flatMap(({ blocks }) => textsOf(blocks)).filter(isAnnouncement)
  const groups = lines.map(({ inline }) => groupAt(inline.links[0]?.url ?? ''))
  if (groups.filter((group) => group !== null).length < 2) return []
  return lines.flatMap((line, index) => {
    const [link] = line.inline.links
    const group = groups[index] ?? null
    if (link === undefined || (group === null && !placeFirst.test(line.inline.text))) return []
    const label = cut(line.inline, link.start, link.end)
    const presented = readPresented(label)
    const title = presented?.title ?? tidyTitle(label.text)
    if ((presented === null && !title.includes(' ')) || /meetup\.com|\b(?:meetup|group|rsvp|event)\b/i.test(title))
      return []
    // A link without a word beside it leads to what it is called, which may be the group itself.
    if (presented === null && link.end - link.start >= line.inline.text.trim().length) return []
    const occasion = group === null ? null : datedOccasion(group, date)
    if (group !== null && occasion === null) return []
    const event = occasion === null ? null : { occasion, at: line }
    return [{ title, otherTitles: [], speakers: presented?.speakers ?? [], papers: [], at: line, blocks: [], event }]
  })
}

/** A line of one link with few words beside it. */
function isAnnouncement({ inline: { text, links } }: { readonly inline: Inline }): boolean {
  const [link, ...more] = links
  return link !== undefined && more.length === 0 && text.length - (link.end - link.start) <= 60
}

/** "Oslo 7/8: ": the town and the day of an evening. */
const placeFirst = /^\s*\p{Lu}[\p{L}. ]{2,30} \d{1,2}\/\d{1,2}\s*:/u

/** The talk of a page that is called after its paper, "# Roe and Poe. 2011. Quiet Knots.", and says "Presented by Jane Doe". */
function presentedPage({ sections }: Outline, title: PageTitle | null, group: string): readonly EveningTalk[] {
  const paper = title === null ? null : readReference(title.text)
  const blocks = sections.flatMap((section) => section.blocks)
  const line = blocks.find((block) => block.kind === 'paragraph' && /^presented by\b/i.test(block.inline.text.trim()))
  if (title === null || paper === null || line?.kind !== 'paragraph') return []
  const names = presenterIn(line.inline, undefined).map(speakerNamed)
  const link = textsOf(blocks)
    .flatMap(({ inline }) => inline.links.filter((one) => /^(?:the )?paper$/i.test(labelOf(inline, one).trim())))
    .flatMap(({ url }) => linkOf(url, null) ?? [])
  const work = { ...paper, alternativeTitles: [], kind: 'PAPER', links: link, words: paper.title } as const
  const papers = [{ work, at: title.at }]
  if (names.length === 0) return []
  const occasion = readOccasion(group)
  const event = occasion === null ? null : { occasion, at: line }
  return [{ title: paper.title, otherTitles: [], speakers: names, papers, at: title.at, blocks, event }]
}

/** Titles of pages of groups that meet. */
const ofGroup = /\b(?:meet-?ups?|user group|reading group|paper club|journal club)\b/i

/** Whether a heading has the page of an evening behind it or its date in it. */
function isEvening({ inline }: Heading): boolean {
  return inline.links.some(({ url }) => /meetup\.com\//.test(url)) || dateIn(inline.text).month !== null
}

function eventOf(group: string, heading: Heading): PostEvent | null {
  const occasion = datedOccasion(group, headingText(heading) ?? '')
  return occasion === null ? null : { occasion, at: heading }
}

/** The blocks of the sections that stand below the heading of the one at a place. */
function below(sections: readonly Section[], place: number): readonly Block[] {
  const level = sections[place]?.heading?.level ?? 0
  const blocks: Block[] = []
  for (let next = place + 1; (sections[next]?.heading?.level ?? 0) > level; next += 1)
    blocks.push(...(sections[next]?.blocks ?? []))
  return blocks
}

/** What the heading says of who presents what, or else its title with whom the words below name. */
function presentedUnder({ inline }: Heading, { blocks }: Section): Presented | null {
  const bare = undated(inline)
  const headed = readPresented(bare)
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.inline] : []))
  if (headed !== null) return headed.papers.length > 0 ? headed : { ...headed, papers: papersOf(headed.title, texts) }
  const spoken = texts.map((text, index) => presenterIn(text, texts[index + 1]))
  const place = spoken.findIndex((names) => names.length > 0)
  const title = tidyTitle(bare.text)
  if (place < 0 || !title.includes(' ')) return null
  const names = (spoken[place] ?? []).map(speakerNamed)
  return { speakers: names, title, papers: papersOf(title, texts) }
}

/** A heading without pictures, without the date at either end and without the number of the evening. */
function undated(inline: Inline): Inline {
  const lead =
    /^(?:\s|:[a-z_]+:|\p{Extended_Pictographic}\uFE0F?)*(?:\[?\d[\d./-]{6,9}\]?\s*[-–—:]?\s*)?(?:[\p{L}@ ]{2,25}#\s?\d{1,3}\s*[-–—:]?\s*)?/u.exec(
      inline.text,
    )?.[0]
  const start = lead?.length ?? 0
  const tail = /\s*\([^()]*(?:19|20)\d\d[^()]*\)\s*$/.exec(inline.text)?.index ?? inline.text.length
  return cut(inline, start, Math.max(start, tail))
}

/** Whom a paragraph names as presenting: "Jane Doe will be presenting …", "Presenter: Jane Doe" or with the name below that. */
function presenterIn({ text }: Inline, next: Inline | undefined): readonly string[] {
  const line = text.replace(/\s+/g, ' ').trim().slice(0, 1500)
  const field = /^(?:presenters?|speakers?|presented by)\s*:?\s*(.{0,100})$/i.exec(line)?.[1]
  if (field !== undefined) return readSpeakers(field === '' ? (next?.text ?? '') : field, true).map(({ name }) => name)
  return [...line.matchAll(presents)].flatMap(([, name = '']) => (isPersonName(name) ? [name] : [])).slice(0, 1)
}

const presents =
  /(?:^|[.!?:] )(?:[Tt]his (?:time|month|week),? )?(\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){1,3})(?:,[^.,]{3,60},| \([^()]{2,60}\))? (?:will (?:be )?|is )?(?:present|talk|speak|discuss|lead|led|walk|introduc)(?:s|ed|ing|e|es)?\b/gu

/** The paper that is presented where the words say that one is: the title, with the address that they give for it. */
function papersOf(title: string, texts: readonly Inline[]): Presented['papers'] {
  const said = texts.some(({ text }) =>
    /\b(?:present\w*|discuss\w*|cover\w*) (?:this|the) paper\b|\bpaper\s*:/i.test(text),
  )
  const links = texts.flatMap((inline) =>
    inline.links.filter(
      (link) =>
        fold(labelOf(inline, link)) === fold(title) ||
        /\b(?:paper|published version)\s*:?\s*$/i.test(inline.text.slice(0, link.start)),
    ),
  )
  const [link] = links
  if (!said && link === undefined) return []
  const found = link === undefined ? null : linkOf(link.url, null)
  return [
    { title, alternativeTitles: [], authors: [], kind: 'PAPER', links: found === null ? [] : [found], words: title },
  ]
}
