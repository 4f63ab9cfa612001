/** Which sections of a page belong to which talk. */
import { yearIn } from '../constructs/event.ts'
import { mediaRole } from '../constructs/media.ts'
import { type SectionRole, sectionRole } from '../constructs/section-role.ts'
import { readTalkStatement, type TalkStatement } from '../constructs/talk-statement.ts'
import { labelOf } from '../inline.ts'
import type { Outline, Section } from '../outline.ts'

/** A section with what its heading promises, and the headings above it and its own; see `placeSections` for a talk's. */
export interface PlacedSection extends Section {
  readonly role: SectionRole
  readonly path: readonly string[]
}

/** A talk on a page: the section that states it and those that follow, up to the next talk. */
export interface TalkSections {
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
  if (talks.length < 2) return { sections, talks }
  return { sections, talks: talks.map(titled) }
}

/** A talk whose sections carry its title. */
function titled({ own, below }: TalkSections): TalkSections {
  const title = headingOf(own)
  if (title === null || own.heading === null) return { own, below }
  const outer = own.path.length
  const under = (section: PlacedSection): PlacedSection => ({
    ...section,
    path: [...section.path.slice(0, outer), title, ...section.path.slice(outer)],
  })
  return { own: under(own), below: below.map(under) }
}

function headingOf({ heading }: Section): string | null {
  return heading?.inline.text.replace(/\s+/g, ' ').trim() ?? null
}

function partByTalks(outline: Outline): PlacedPage {
  const sections: PlacedSection[] = []
  const talks: { own: PlacedSection; below: PlacedSection[] }[] = []
  const above: { level: number; name: string | null; role: SectionRole }[] = []
  const implied = impliedTalk(outline.sections)
  for (const section of outline.sections) {
    const name = headingOf(section)
    const level = section.heading?.level ?? 0
    while ((above.at(-1)?.level ?? -1) >= level) above.pop()
    const named = name === null ? 'other' : sectionRole(name)
    const role = named === 'other' ? (above.at(-1)?.role ?? 'other') : named
    const isTalk = role === 'other' && (section === implied || statementOf(section) !== null)
    above.push({ level, name: isTalk ? null : name, role })
    const placed = { ...section, role, path: above.flatMap((one) => one.name ?? []) }
    sections.push(placed)
    if (isTalk) talks.push({ own: placed, below: [] })
    else talks.at(-1)?.below.push(placed)
  }
  return { sections, talks }
}

/** The sentence that makes a section a talk: above all headings it must give the title itself. */
function statementOf(section: Section): TalkStatement | null {
  for (const block of section.blocks) {
    const statement = block.kind === 'paragraph' ? readTalkStatement(block.inline) : null
    if (statement !== null && (section.heading !== null || statement.title !== null)) return statement
  }
  return null
}

/**
 * A page that never says "given at" is still about a talk where its first heading is followed by an abstract that speaks
 * of the talk, by links to its slides or video, or by a list of occasions; a heading with a year in it names an occasion, not a talk.
 */
function impliedTalk(sections: readonly Section[]): Section | null {
  const first = sections.find(({ heading }) => heading !== null)
  if (first === undefined || yearIn(first.heading?.inline.text ?? '') !== null) return null
  if (sections.some((section) => statementOf(section) !== null)) return null
  return hasMedia(first) || sections.some(isAbstractOfTalk) || sections.some(listsOccasions) ? first : null
}

function hasMedia({ blocks }: Section): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      block.inline.links.some((link) => /^(?:video|slides)$/.test(mediaRole(labelOf(block.inline, link)) ?? '')),
  )
}

function isAbstractOfTalk({ heading, blocks }: Section): boolean {
  return (
    sectionRole(heading?.inline.text ?? '') === 'abstract' &&
    blocks.some((block) => block.kind === 'paragraph' && /\b(?:this|the|my|our) talk\b/i.test(block.inline.text))
  )
}

function listsOccasions({ heading, blocks }: Section): boolean {
  return (
    sectionRole(heading?.inline.text ?? '') === 'occasions' &&
    blocks.some((block) => block.kind === 'list' && block.items.some(({ inline }) => yearIn(inline.text) !== null))
  )
}
