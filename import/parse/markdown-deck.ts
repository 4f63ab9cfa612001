/** Slides written in Markdown, as reveal.js, Marp, remark and Slidev show them: pages parted by rules. */
import { readLoneOccasion } from './constructs/lone-occasion.ts'
import { readNames } from './constructs/person-name.ts'
import { readSpeakerAndOccasion } from './constructs/speaker-and-occasion.ts'
import { readSpeakersLine } from './constructs/speakers-line.ts'
import { stripped } from './constructs/title.ts'
import { plain } from './inline.ts'
import type { Outline, Section } from './outline.ts'
import { eventOfTitle } from './sessions/event-title.ts'

/**
 * Whether a Markdown text is a deck of slides: rules part it into pages, and it tells a program how to show them, or begins
 * with a title page and has a heading on nearly every other.
 */
export function isMarkdownDeck(text: string): boolean {
  const parted = text.match(rules)?.length ?? 0
  return (parted >= 4 && signs.test(text)) || (parted >= 3 && hasTitlePage(text))
}

/** Whether the first page is a title, none of an event, with few lines of which one is who speaks, and the others have headings. */
function hasTitlePage(text: string): boolean {
  const pages = text
    .split(rules)
    .map((page) => page.trim())
    .filter((page) => page !== '' && !/^[a-z][\w-]*:\s/i.test(page))
  const [first = '', ...others] = pages
  // Headings of one rank are one title, which may be in several lines.
  const rank = /^#+/.exec(first)?.[0] ?? ''
  const [title = '', ...below] = first.split('\n').filter((line) => line.trim() !== '')
  const lines = below.filter((line) => !line.startsWith(`${rank} `)).map(plainly)
  if (rank === '' || lines.length > most || eventOfTitle(plainly(title)) !== null) return false
  const isSpoken = lines.some((line) => readSpeakersLine(line) !== null || readSpeakerAndOccasion(line) !== null)
  return (
    others.length >= 3 && isSpoken && others.filter((page) => /^#{1,3} /.test(page)).length * 5 >= others.length * 4
  )
}

/** A line without the marks of headings and of words set apart. */
function plainly(line: string): string {
  return stripped(line, '#*_ \t')
}

/** What only slides have: settings of their programs, the look of one slide, what the speaker is to say beside it. */
const signs =
  /^(?:marp|transition|highlightTheme|revealOptions|paginate|slideNumbers?|slidenumbers?|highlighter|verticalSeparator|colorSchema|background-image):|^class: [\w, -]*\b(?:center|middle|inverse|title)\b|^layout: true$|^(?:[Nn]otes?:|\?\?\?) *$|<!-- ?(?:\.slide|\.element|_class)\b|^# {1,3}\[fit\]|!\[(?:bg|inline|fit|left|right)[\] ]/m

const rules = /^ {0,3}(?:-{2,5}|\*{3,5}) *$/gm

/** The outline of a deck: the headings of its first slide with nothing between them are one title. */
export function deckOf(outline: Outline): Outline {
  const first = outline.sections.findIndex(({ heading }) => heading !== null)
  const opening = first < 0 ? [] : openingOf(outline.sections.slice(first))
  const [title] = opening
  const last = opening.at(-1)
  if (title?.heading == null || last === undefined || opening.length < 2)
    return { ...outline, slides: true, sections: withSpeaker(outline.sections, first) }
  const words = opening.map(({ heading }) => heading?.inline.text.trim() ?? '').join(' ')
  const heading = { ...title.heading, endLine: last.heading?.endLine ?? title.heading.endLine, inline: plain(words) }
  const rest = outline.sections.slice(first + opening.length)
  return { ...outline, slides: true, sections: [...outline.sections.slice(0, first), { ...last, heading }, ...rest] }
}

/** The sections of a deck in which the headings after the title that name but who speaks, and where, stand below that as text. */
function withSpeaker(sections: readonly Section[], first: number): readonly Section[] {
  const title = sections[first]
  if (title?.heading == null || title.blocks.length > 0 || readNames(title.heading.inline.text) !== null)
    return sections
  const rest = sections.slice(first + 1)
  const named = rest[0]?.heading != null && readNames(rest[0].heading.inline.text) !== null ? 1 : 0
  const isPlaced = rest[named - 1]?.blocks.length === 0 && isOccasion(rest[named])
  const credits = rest.slice(0, named === 0 ? 0 : isPlaced ? 2 : 1)
  const blocks = credits.flatMap(({ heading, blocks: below }): Section['blocks'] => {
    if (heading === null) return below
    const { startLine, endLine, inline } = heading
    return [{ kind: 'paragraph', startLine, endLine, inline }, ...below]
  })
  return credits.length === 0 ? sections : sections.toSpliced(first, credits.length + 1, { ...title, blocks })
}

function isOccasion(section: Section | undefined): boolean {
  return section?.heading != null && readLoneOccasion(section.heading.inline.text) !== null
}

/** The sections with which a deck begins whose headings are parts of one: of one rank, line above line, but for blank ones. */
function openingOf(sections: readonly Section[]): readonly Section[] {
  const end = sections.findIndex((section, index) => {
    const next = sections[index + 1]?.heading
    const { heading, blocks, tables } = section
    const isPart =
      heading !== null && next != null && next.level === heading.level && next.startLine - heading.endLine <= 2
    return !isPart || blocks.length + tables.length > 0
  })
  return end < 0 ? [] : sections.slice(0, Math.min(end + 1, most))
}

/** A title has no more lines than these. */
const most = 4
