/** Where a page lists the talks of whoever keeps it. */
import { readOwnBio } from '../constructs/bio.ts'
import { readGivingLine } from '../constructs/giving-line.ts'
import { isPersonName } from '../constructs/person-name.ts'
import type { List, Outline } from '../outline.ts'
import { headingText, type PlacedSection } from '../placed-sections.ts'

/** The sections that list the keeper's own talks: all of a page of talks, or those under such a heading of a personal page. */
export function ownTalkSections(outline: Outline, sections: readonly PlacedSection[]): readonly PlacedSection[] {
  const title = headingText(sections.find(({ heading }) => heading !== null)?.heading ?? null) ?? ''
  const field = outline.matter.find(({ label }) => label === 'title')?.value.text ?? ''
  const isPage = ownTalks.test(title) || ownTalks.test(field) || sections.flatMap(groupsOf).length >= 3
  const isPersonal = isPage || isPersonName(title) || sections.some(isAboutWriter)
  return sections.filter((section) => {
    const headings = [...section.path, headingText(section.heading) ?? '']
    const other = headings.findLastIndex((heading) => heading.split(' ').length <= 4 && otherWork.test(heading))
    const own = headings.findLastIndex((heading) => ownHeading.test(heading))
    return (
      (isPage && other < 0) ||
      (myOwn.test(headings[own] ?? '') ? own >= other : isPersonal && own > other) ||
      (other < 0 && saysMine(section))
    )
  })
}

/** "My talks": a heading that says whose they are. */
const myOwn = /^\W*my\s/i

/** The lists right below a short paragraph of which every item is an occasion with its year. */
function groupsOf({ blocks }: PlacedSection): readonly List[] {
  return blocks.flatMap((block, index) => {
    const above = blocks[index - 1]
    const isGroup =
      block.kind === 'list' &&
      above?.kind === 'paragraph' &&
      above.inline.text.split(/\s+/).length <= 25 &&
      block.items.every(({ inline }) => readGivingLine(inline) !== null)
    return isGroup ? [block] : []
  })
}

/** Whether a section says that what is listed are the talks of whoever writes. */
export function saysMine({ blocks }: PlacedSection): boolean {
  return blocks.some((block) => block.kind === 'paragraph' && mine.test(block.inline.text))
}

const mine =
  /\b(?:all|list|page|collection|archive)\b[^.\n]{0,30}\bmy (?:talks|presentations)\b|\b(?:talks|presentations|conferences|user groups|meetups|events)\b[^.\n]{0,40}\b(?:I|we)(?:['’]ve| have)?\s+(?:given?|gave|presented|held|done|spoke|spoken)\b/i

/** Titles of pages on which people keep their own talks, not those of others. */
const ownTalks =
  /^(?!.*\b(?:watch|favou?rite|awesome|best|great|recommended|conference|list of|interesting)\b).*\b(?:talks|presentations|speaking|slides|lectures)\b/i

/** Whether a page has the name under which people keep what they gave themselves: "Speaking", "My talks". */
export function isCalledOwn(title: string): boolean {
  return /^\W*(?:(?:public )?speaking(?: engagements)?|my (?:\p{L}+ )?(?:talks|presentations)|(?:talks|presentations) (?:and|&) (?:appearances|speaking|public speaking))\W*$/iu.test(
    title,
  )
}

/** Headings of a part of a page on which people keep their own talks. */
const ownHeading =
  /^\W*(?:(?:my|past|previous|upcoming|future|selected|recent|recorded|conference|public|invited|tech|technical|some|all|other|lightning|meetup)\s+(?:(?:and|&)\s+)?){0,3}(?:talks|presentations|speaking|keynotes|lectures|speaking engagements|appearances)(?:\s+(?:and|&)\s+\w+)?(?:\s+(?:i|we)(?:['’]ve| have)?\s+(?:gave|given)|\s+(?:about|on)\s+[^.:]{2,40})?\W*$/i

/** Whether a heading says that talks stand below it, and so is the title of none. */
export function isHeadingOfTalks(heading: string): boolean {
  return ownHeading.test(heading) || ownTalks.test(heading)
}

/** Headings of what else people have on their pages. */
const otherWork =
  /\b(?:publications?|papers|articles?|writings?|posts?|blog|projects?|podcasts?|interviews?|press|media|books?|open source|software|contact|about|bio|topics|teaching|education|experience|employment|awards?|certifications?|skills|organi[sz]\w*|attended|resources|references|links|reading|podcast)\b/i

/** Whether a section tells of the writer, as pages of people do: "I'm Jane Doe", "I work at Acme", a list of publications. */
function isAboutWriter({ heading, blocks }: PlacedSection): boolean {
  if (
    /^\W*(?:publications|projects|experience|education|about me|work experience)\W*$/i.test(headingText(heading) ?? '')
  )
    return true
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      (readOwnBio(block.inline) !== null || /\bI(?:['’]m| am| work| speak| give| write)\b/.test(block.inline.text)),
  )
}
