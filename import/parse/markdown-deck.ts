/** Slides written in Markdown, as reveal.js, Marp, remark and Slidev show them: pages parted by rules. */
import { readNames } from './constructs/person-name.ts'
import { plain } from './inline.ts'
import type { Outline, Section } from './outline.ts'

/** Whether a Markdown text is a deck of slides: rules part it into four pages or more, and it tells a program how to show them. */
export function isMarkdownDeck(text: string): boolean {
  return signs.test(text) && (text.match(rules)?.length ?? 0) >= 4
}

/** What only slides have: settings of their programs, the look of one slide, what the speaker is to say beside it. */
const signs =
  /^(?:marp|transition|highlightTheme|revealOptions|paginate|slideNumbers?|slidenumbers?|highlighter):|^class: [\w, -]*\b(?:center|middle|inverse|title)\b|^layout: true$|^(?:[Nn]otes?:|\?\?\?) *$|<!-- ?(?:\.slide|\.element|_class)\b/m

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

/** The sections of a deck in which the slide after the title, headed by nothing but who speaks, is what stands below that. */
function withSpeaker(sections: readonly Section[], first: number): readonly Section[] {
  const [title, next] = [sections[first], sections[first + 1]]
  const speaker = next?.heading
  if (title?.heading == null || speaker == null || title.blocks.length > 0) return sections
  const people = readNames(speaker.inline.text)
  if (people === null || readNames(title.heading.inline.text) !== null) return sections
  const { startLine, endLine, inline } = speaker
  const blocks: Section['blocks'] = [{ kind: 'paragraph', startLine, endLine, inline }, ...(next?.blocks ?? [])]
  return sections.toSpliced(first, 2, { ...title, blocks })
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
