/** Sections with what their headings promise and where on the page they stand. */
import { type SectionRole, sectionRole } from './constructs/section-role.ts'
import type { Heading, Section } from './outline.ts'

/** A section with what its heading promises, and the headings above it and its own that are no titles. */
export interface PlacedSection extends Section {
  readonly role: SectionRole
  readonly path: readonly string[]
  /** Whether its heading is a title, which is in no path. */
  readonly isTitle: boolean
}

/**
 * The sections with their places. A heading that promises nothing by itself has the role of the one above it. `isTitle` says
 * which headings are titles.
 */
export function placed(
  sections: readonly Section[],
  isTitle: (section: Section, role: SectionRole) => boolean,
): readonly PlacedSection[] {
  const above: { level: number; name: string | null; role: SectionRole }[] = []
  return sections.map((section) => {
    const name = headingText(section.heading)
    const level = section.heading?.level ?? 0
    while ((above.at(-1)?.level ?? -1) >= level) above.pop()
    const outer = above.at(-1)?.role ?? 'other'
    const said = name === null ? 'other' : sectionRole(name)
    const named = said === 'references' && outer === 'outline' && !ofItself.test(name ?? '') ? 'other' : said
    const role = named === 'other' ? outer : named
    const titled = isTitle(section, role)
    above.push({ level, name: titled ? null : name, role })
    return { ...section, role, path: above.flatMap((one) => one.name ?? []), isTitle: titled }
  })
}

/** Headings that promise the same wherever they stand; "Reclaimable Resources" is a point of an outline. */
const ofItself = /^\W*(?:(?:further|more|other|additional)\s)?[\p{L}-]+\W*$/iu

/** The words of a heading in one line; null where there is none. */
export function headingText(heading: Heading | null): string | null {
  return heading?.inline.text.replace(/\s+/g, ' ').trim() ?? null
}
