/** Which sections of a page belong to which talk. */
import { occasionColumns } from '../constructs/dated-media.ts'
import { yearIn } from '../constructs/event.ts'
import { readGivingLine, readPlacedLine } from '../constructs/giving-line.ts'
import { fieldKind, type TalkField } from '../constructs/labelled.ts'
import { readLoneOccasion } from '../constructs/lone-occasion.ts'
import { mediaRole } from '../constructs/media.ts'
import { promisedFrom } from '../constructs/promised.ts'
import { isGeneral, type SectionRole, sectionRole } from '../constructs/section-role.ts'
import { readTalkStatement, type TalkStatement } from '../constructs/talk-statement.ts'
import { yearBefore } from '../constructs/title.ts'
import { labelOf } from '../inline.ts'
import type { Block, Inline, InlineLink, Outline, Section } from '../outline.ts'
import { headingText, type PlacedSection, placed } from '../placed-sections.ts'
import { isOwnHeading } from './own-talks.ts'
import { fieldsOf, talkFields, tellTalk } from './section-fields.ts'
import { titleColumn } from './title-column.ts'

/**
 * A talk on a page: the section that states it and those that follow, up to the next talk. `fields` are those of its own
 * section, after those of the front matter where the page has one talk.
 */
export interface TalkSections {
  readonly fields: readonly TalkField[]
  readonly own: PlacedSection
  readonly below: readonly PlacedSection[]
}

/** The sections of a page with their roles and paths, and which of them state a talk. */
export interface PlacedPage {
  readonly sections: readonly PlacedSection[]
  readonly talks: readonly TalkSections[]
}

/**
 * Parts a page by its talks; `talks` is empty where no section states one. The heading that is the title of a page's only
 * talk is the page's own title and in no path; of several talks each title says where on the page one is.
 */
export function placeSections(outline: Outline): PlacedPage {
  const { sections, talks } = partByTalks(outline)
  const matter = talkFields(outline.matter)
  if (talks.length < 2)
    return { sections, talks: talks.map((talk) => ({ ...talk, fields: [...matter, ...talk.fields] })) }
  return { sections, talks: talks.map(titled) }
}

/** A talk whose sections carry its title. */
function titled({ own, below, fields }: TalkSections): TalkSections {
  const title = headingText(own.heading)
  if (title === null || own.heading === null) return { own, below, fields }
  const outer = own.path.length
  const under = (section: PlacedSection): PlacedSection => ({
    ...section,
    path: [...section.path.slice(0, outer), title, ...section.path.slice(outer)],
  })
  return { own: under(own), below: below.map(under), fields }
}

function partByTalks(outline: Outline): PlacedPage {
  const matter = tellTalk(talkFields(outline.matter))
  const isNamed = outline.matter.some(({ label }) => fieldKind(label) === 'title')
  const [top] = outline.sections
  const untitled = (matter && top === undefined) || ((matter || isNamed) && top !== undefined && !mayBeTitle(top))
  const all = untitled ? [onlyMatter, ...outline.sections] : outline.sections
  const called = isNamed && all[0]?.heading === null ? all[0] : null
  const implied =
    outline.slides === true ? (all.find(({ heading }) => heading !== null) ?? null) : impliedTalk(all, matter, called)
  const abstracted = withAbstracts(all)
  let open = 7
  const states = (section: Section, role: SectionRole): boolean => {
    const level = section.heading?.level ?? 0
    const isPart = level > open && isGeneral(headingText(section.heading) ?? '')
    const isTold = statementOf(section, called) !== null || isFieldTalk(section) || abstracted.has(section)
    const told = role === 'other' && !isPart && isTold
    if (section !== implied && !told) return false
    open = level
    return true
  }
  const sections = placed(all, states).filter((section) => section.isTitle || !isEmpty(section))
  const talks: { own: PlacedSection; below: PlacedSection[]; fields: readonly TalkField[] }[] = []
  for (const section of sections) {
    if (section.isTitle) talks.push({ own: section, below: [], fields: fieldsOf(section) })
    else talks.at(-1)?.below.push(section)
  }
  return { sections, talks }
}

/** The sections, two or more, each of which has the abstract of its talk right below. */
function withAbstracts(sections: readonly Section[]): ReadonlySet<Section> {
  const found = sections.filter(({ heading }, index) => {
    const next = sections[index + 1]
    return (
      heading !== null && (next?.heading?.level ?? 0) > heading.level && next !== undefined && isAbstractOfTalk(next)
    )
  })
  return new Set(found.length < 2 ? [] : found)
}

/** What the front matter is about, where no text and no title stands between it and the first heading. */
const onlyMatter: Section = { heading: null, blocks: [], tables: [] }

function isEmpty({ heading, blocks, tables }: Section): boolean {
  return heading === null && blocks.length + tables.length === 0
}

/** Whether the heading of a section, where it has one, may be the title of what stands below: "Abstract" is not. */
function mayBeTitle({ heading }: Section): boolean {
  return sectionRole(headingText(heading) ?? '') === 'other'
}

/** Whether the fields of a section under a heading, which is no occasion, make it a talk; an event with slides or a video does. */
function isFieldTalk(section: Section): boolean {
  if (section.heading === null || yearIn(section.heading.inline.text.replace(yearBefore, '')) !== null) return false
  if (isOwnHeading(section.heading.inline.text)) return false
  const fields = fieldsOf(section)
  if (tellTalk(fields)) return true
  const told = fields.some(({ kind }) => kind === 'event' || kind === 'speaker') || section.blocks.some(isLoneOccasion)
  return told && (listsMedia(section) || hasMedia(section))
}

/** A paragraph that is nothing but an occasion, and links to what is left of it. */
function isLoneOccasion(block: Block): boolean {
  return block.kind === 'paragraph' && readGivingLine(block.inline) !== null
}

/** Whether an item of a section is a link to slides or a video. */
function listsMedia({ blocks }: Section): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'list' && block.items.some(({ inline }) => inline.links.some((link) => isMedia(inline, link))),
  )
}

/**
 * The sentence that makes a section a talk: above all headings it must give the title itself, unless front matter has one
 * for that section, which is then `called`.
 */
function statementOf(section: Section, called: Section | null): TalkStatement | null {
  const titled = section.heading !== null || section === called
  // "I've given talks at …" below "Conference Talks" is about no one talk.
  const ofMany = isOwnHeading(headingText(section.heading) ?? '')
  for (const block of section.blocks) {
    const statement = block.kind === 'paragraph' ? readTalkStatement(block.inline) : null
    if (statement !== null && ((titled && !ofMany) || statement.title !== null)) return statement
  }
  return null
}

/**
 * A page that never says "given at" is still about a talk where its first heading is followed by fields or a table that
 * tell of one, by an abstract that speaks of the talk, by links to its slides or video, by a list of occasions, by a promise
 * of what the talk refers to, or by the name of who gave it or an occasion and the word talk; a heading with a year in it names an occasion, not a talk. `matter`: front matter
 * tells of a talk.
 */
function impliedTalk(sections: readonly Section[], matter: boolean, called: Section | null): Section | null {
  const headed = sections.find(({ heading }) => heading !== null)
  const first = matter
    ? sections[0]
    : called !== null && (headed === undefined || !mayBeTitle(headed))
      ? called
      : headed
  if (!matter && withAbstracts(sections).size > 0) return null
  if (first === undefined || sections.some((section) => statementOf(section, called) !== null)) return null
  const fields = fieldsOf(first)
  if (matter || tellTalk(fields)) return first
  if (isOwnHeading(headingText(first.heading) ?? '')) return null
  if (yearIn(first.heading?.inline.text ?? '') !== null || sections.some(isFieldTalk)) return null
  const named = fields.some(({ kind }) => kind === 'speaker' || kind === 'author')
  const signs = [
    hasMedia(first) && (first.heading !== null || hasLoneOccasion(first)),
    sections.some(isAbstractOfTalk),
    sections.some(listsOccasions),
    listsNothingElse(first),
    (named || hasLoneOccasion(first)) && sections.some(saysTalk),
    isCalledTalk(first) && sections.some(citesBelow),
    sections.some(citesFromTalk),
    sections.some((section) => promisedFrom(section) < Number.POSITIVE_INFINITY),
  ]
  return signs.some(Boolean) ? first : null
}

/** "Quiet Clocks presentation", "Talk: Quiet Clocks": a heading that says of what kind the page is. */
function isCalledTalk({ heading }: Section): boolean {
  const name = headingText(heading) ?? ''
  return (
    /^\p{L}.{2,100}\s(?:presentation|talk|slides)$/iu.test(name) || /^(?:talk|presentation|slides)\s*:\s+\S/i.test(name)
  )
}

/** Whether a section promises references and holds some. */
function citesBelow({ heading, blocks }: Section): boolean {
  return sectionRole(headingText(heading) ?? '') === 'references' && blocks.length > 0
}

/** "Links from the talk" above some. */
function citesFromTalk(section: Section): boolean {
  return (
    citesBelow(section) &&
    /\s(?:the|this|my|our) (?:talk|presentation|session|keynote)$/i.test(headingText(section.heading) ?? '')
  )
}

function hasMedia({ blocks }: Section): boolean {
  return blocks.some(
    (block) => block.kind === 'paragraph' && block.inline.links.some((link) => isMedia(block.inline, link)),
  )
}

function isMedia(inline: Inline, link: InlineLink): boolean {
  return /^(?:video|slides)$/.test(mediaRole(labelOf(inline, link)) ?? '')
}

/** Whether the first line of a section is nothing but an occasion, perhaps with its place and day on lines of their own. */
function hasLoneOccasion({ blocks: [first] }: Section): boolean {
  if (first?.kind !== 'paragraph') return false
  return readLoneOccasion(first.inline.text.split('\n')[0] ?? '') !== null || readPlacedLine(first.inline) !== null
}

/** Whether a heading or a paragraph speaks of a talk or its slides. */
function saysTalk({ heading, blocks }: Section): boolean {
  const says = ({ text }: Inline): boolean => /\b(?:talk|slides|keynote|fireside chat)\b/i.test(text)
  return (
    (heading !== null && says(heading.inline)) ||
    blocks.some((block) => block.kind === 'paragraph' && says(block.inline))
  )
}

function isAbstractOfTalk({ heading, blocks }: Section): boolean {
  return (
    sectionRole(heading?.inline.text ?? '') === 'abstract' &&
    (/^\s*talk\b/i.test(heading?.inline.text ?? '') ||
      blocks.some((block) => block.kind === 'paragraph' && /\b(?:this|the|my|our) talk\b/i.test(block.inline.text)))
  )
}

/** Whether every item of a section's list is an occasion with its year. */
function listsNothingElse({ blocks }: Section): boolean {
  return blocks.some(
    (block) => block.kind === 'list' && block.items.every(({ inline }) => readGivingLine(inline) !== null),
  )
}

function listsOccasions({ heading, blocks, tables }: Section): boolean {
  if (tables.some((table) => occasionColumns(table) !== null && titleColumn(table) < 0)) return true
  return (
    sectionRole(heading?.inline.text ?? '') === 'occasions' &&
    blocks.some((block) => block.kind === 'list' && block.items.some(({ inline }) => isDated(inline)))
  )
}

/** Whether a line has a year and does not begin with a linked title, as one on a work does. */
function isDated(inline: Inline): boolean {
  const [link] = inline.links
  const label = link?.start === 0 ? labelOf(inline, link) : ''
  return yearIn(inline.text) !== null && (yearIn(label) !== null || label.split(' ').length <= 4)
}
