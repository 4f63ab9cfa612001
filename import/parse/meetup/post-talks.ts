/** The talks of a post, put together from what its title, headings and paragraphs say of them. */
import { fold } from '../../../src/model/fold.ts'
import type { CitedWork } from '../constructs/cited-work.ts'
import { type Presented, presentedInTitle, readPresented } from '../constructs/presented.ts'
import type { Speaker } from '../constructs/speaker-line.ts'
import { readSpeakers } from '../constructs/speaker-list.ts'
import { tidyTitle } from '../constructs/title.ts'
import { cut } from '../inline.ts'
import type { Block, Field, Inline, Outline, Section, Span } from '../outline.ts'
import type { PageTitle } from '../page-title.ts'
import { headingText } from '../placed-sections.ts'

/** A talk of a post: the first line that names it, and the blocks that follow under its name. */
export interface PostTalk {
  readonly title: string
  readonly otherTitles: readonly string[]
  readonly speakers: readonly Speaker[]
  readonly papers: readonly StatedPaper[]
  readonly at: Span
  readonly blocks: readonly Block[]
}

/** A paper that a talk presents, and the line that says so. */
export interface StatedPaper {
  readonly work: CitedWork
  readonly at: Span
}

interface Growing extends PostTalk {
  readonly otherTitles: string[]
  readonly speakers: Speaker[]
  readonly papers: StatedPaper[]
  readonly blocks: Block[]
}

/** The talks in the order in which the post names them; empty for a post that says of nobody what they present. */
export function postTalks(outline: Outline, title: PageTitle | null): readonly PostTalk[] {
  const written = outline.sections.flatMap((section) => statementsOf(section, title))
  const inTitle = statedBy(outline, title).filter(({ speakers }) => !areToldApart(speakers, written))
  const talks: Growing[] = []
  for (const stated of [...inTitle, ...written]) {
    const { presented, at } = stated
    const papers = presented.papers.map((work) => ({ work, at }))
    const known = talks.find((talk) => sharesSpeaker(talk, presented.speakers))
    if (known === undefined) {
      if (talks.length < mostTalks)
        talks.push({ ...presented, otherTitles: [], speakers: [...presented.speakers], papers, at, blocks: [] })
      continue
    }
    if (fold(known.title) !== fold(presented.title)) known.otherTitles.push(presented.title)
    known.speakers.push(...presented.speakers)
    known.papers.push(...papers)
  }
  shareBlocks(outline, title, talks)
  return talks
}

/** No evening has more talks. */
const mostTalks = 40

/** What a line says, and the line. */
interface Stated {
  readonly presented: Presented
  readonly at: Span
}

function statementsOf({ heading, blocks }: Section, title: PageTitle | null): readonly Stated[] {
  const lines = [...(heading === null || heading === title?.section?.heading ? [] : [heading]), ...blocks]
  return lines.flatMap((line) => {
    const presented = 'inline' in line ? readPresented(line.inline) : null
    return presented === null ? [] : [{ presented, at: line }]
  })
}

/** Whether several people whom a title names together each have a talk of their own in the post. */
function areToldApart(speakers: readonly Speaker[], written: readonly Stated[]): boolean {
  if (speakers.length < 2) return false
  return speakers.every((speaker) =>
    written.some(({ presented }) => presented.speakers.length === 1 && sharesSpeaker(presented, [speaker])),
  )
}

/** Gives each block to the talk under whose name it stands; a post of one talk is about it throughout. */
function shareBlocks(outline: Outline, title: PageTitle | null, talks: readonly Growing[]): void {
  const only = talks.length === 1 ? (talks[0] ?? null) : null
  let current = only
  for (const section of outline.sections) {
    if (section.heading !== null && section !== title?.section) {
      const presented = readPresented(section.heading.inline)
      current = only ?? (presented === null ? (goesOn(section) ? current : null) : talkOf(presented, talks))
    }
    for (const block of section.blocks) {
      const presented = block.kind === 'paragraph' ? readPresented(block.inline) : null
      current = only ?? (presented === null ? (turnsTo(block, talks) ?? current) : talkOf(presented, talks))
      current?.blocks.push(block)
    }
  }
}

function talkOf(presented: Presented, talks: readonly Growing[]): Growing | null {
  return talks.find((talk) => sharesSpeaker(talk, presented.speakers)) ?? null
}

/** What the title of a post says, or the fields beside it: "presenter: Jane Doe". */
function statedBy({ matter }: Outline, title: PageTitle | null): readonly (Stated & Pick<Presented, 'speakers'>)[] {
  if (title === null) return []
  return presentedBy(matter, title).map((presented) => ({ presented, at: title.at, speakers: presented.speakers }))
}

function presentedBy(matter: readonly Field[], title: PageTitle): readonly Presented[] {
  const inTitle = presentedInTitle(title.text)
  const field = matter.find(({ label }) => /^(?:presenters?|speakers?)(?: names?)?$/.test(label))
  const speakers = field === undefined ? [] : readSpeakers(field.value.text, true)
  return inTitle.length > 0 || speakers.length === 0
    ? inTitle
    : [{ speakers, title: tidyTitle(title.text), papers: [] }]
}

/** Whether a section goes on about the talk before it: "Bio", "Description", "References". */
function goesOn({ heading }: Section): boolean {
  return !/\d{4}|\b(?:talks?|speakers?|sponsors?|details|agenda)\b/i.test(headingText(heading) ?? '')
}

function sharesSpeaker(talk: Pick<PostTalk, 'speakers'>, speakers: readonly Speaker[]): boolean {
  return talk.speakers.some(({ name }) => speakers.some((other) => fold(other.name) === fold(name)))
}

/** The talk to whose speaker a paragraph turns: "**Jane Doe**: …", "From Jane: …", "Jane Doe is …". */
function turnsTo(block: Block, talks: readonly Growing[]): Growing | null {
  if (block.kind !== 'paragraph') return null
  const lead = leadOf(block.inline)
  return talks.find(({ speakers }) => speakers.some(({ name }) => isCalled(lead, name))) ?? null
}

/** The first words of a paragraph, as far as they may name somebody. */
function leadOf(inline: Inline): string {
  return cut(inline, 0, 60)
    .text.replace(/^\s*(?:from|by|about|dr\.?|prof\.?)\s+/i, '')
    .replace(/[()*_]/g, '')
}

/** Whether words begin with a person's name, or with the first name alone. */
export function isCalled(words: string, name: string): boolean {
  const text = ` ${fold(words)} `
  const [first = '', ...rest] = fold(name).split(' ')
  const last = rest.at(-1) ?? ''
  return (
    text.startsWith(` ${fold(name)} `) ||
    text.startsWith(` ${first} ${last} `) ||
    (first.length > 2 && text.startsWith(` ${first} `))
  )
}
