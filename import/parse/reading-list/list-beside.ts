/** Lists of what to read on a page that lists something else, as people have them below their talks. */
import type { Draft } from '../draft.ts'
import type { Outline } from '../outline.ts'
import { headingText, type PlacedSection } from '../placed-sections.ts'
import { listSections } from './list-sections.ts'
import { noteList } from './note-list.ts'

/** Notes each list of a page under a heading that says so ("Reading list", "Recommended books"), with the headings below it. */
export function noteListsBeside(draft: Draft, outline: Outline, sections: readonly PlacedSection[]): void {
  let last: PlacedSection | null = null
  for (const section of sections) {
    if (section.heading === null || !isToRead(section)) continue
    if (last !== null && isBelow(section, last)) continue
    last = section
    const whole = sections.filter((one) => isBelow(one, section))
    const lists = listSections(whole).filter((part) => part.lists.length > 0)
    const name = headingText(section.heading) ?? ''
    if (lists.length > 0) noteList(draft, outline, { name, at: section.heading }, lists)
  }
}

/** Whether a section is another, or one of those below it. */
function isBelow({ path }: PlacedSection, other: PlacedSection): boolean {
  return other.path.every((above, depth) => path[depth] === above)
}

/** Whether the heading of a section says that what stands below it is to be read. */
export function isToRead({ heading, role }: PlacedSection): boolean {
  return role === 'references' && toRead.test(headingText(heading) ?? '')
}

/** Headings above what others wrote; "Papers" and "Articles" are as often those of the keeper. */
const toRead =
  /\b(?:reading(?:s| list)?|to read|references?|resources|bibliography|(?:recommended|favou?rite) \w+|see also)$/i
