/** Where a page lists the talks of whoever keeps it. */
import { readOwnBio } from '../constructs/bio.ts'
import { yearIn } from '../constructs/event.ts'
import { readGivingLine } from '../constructs/giving-line.ts'
import { mediaRole } from '../constructs/media.ts'
import { isPersonName } from '../constructs/person-name.ts'
import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { kindOfAddress } from '../constructs/work-kind.ts'
import { labelOf, linesOfText } from '../inline.ts'
import type { Item, List, Outline } from '../outline.ts'
import { headingText, type PlacedSection } from '../placed-sections.ts'

/**
 * The sections that list the keeper's own talks: all of a page of talks, or those under such a heading of a personal page. None
 * where talks stand under the names of several people.
 */
export function ownTalkSections(outline: Outline, sections: readonly PlacedSection[]): readonly PlacedSection[] {
  const title = headingText(sections.find(({ heading }) => heading !== null)?.heading ?? null) ?? ''
  const field = outline.matter.find(({ label }) => label === 'title')?.value.text ?? ''
  const isPage =
    ownTalks.test(title) ||
    ownTalks.test(field) ||
    sections.flatMap(groupsOf).length >= 3 ||
    sections.some(listsGivings) ||
    sections.some(listsRecordings) ||
    sections
      .slice(0, 2)
      .some((one) => isOwnHeading(headingText(one.heading) ?? '') && (saysMine(one) || tellsOfSpeaking(one)))
  if (sections.filter(({ heading }) => isPersonName(headingText(heading) ?? '')).length >= 2) return []
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

/** Whether a section has a list of talks, whatever it is called: titles set apart, each with its occasion and what is left of it. */
function listsGivings({ blocks }: PlacedSection): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'list' &&
      block.items.length >= 3 &&
      block.items.filter(isGiving).length * 4 >= block.items.length * 3,
  )
}

/** Whether a section has a list of recordings, each with a line for whoever speaks and one for the occasion. */
function listsRecordings({ blocks }: PlacedSection): boolean {
  return blocks.some((block) => block.kind === 'list' && block.items.length >= 2 && block.items.every(isRecording))
}

function isRecording({ inline }: Item): boolean {
  const [link] = inline.links
  const [, names, occasion] = link === undefined ? [] : linesOfText(inline)
  if (link?.start !== 0 || names === undefined || occasion === undefined || kindOfAddress(link.url) !== 'VIDEO')
    return false
  return readSpeakersLine(names.text) !== null && readGivingLine(occasion) !== null
}

/** "**Quiet Clocks**. HarborConf, Oslo. May 2019. [slides](…)", but for a paper, beside which its authors or its text stand. */
function isGiving({ inline, items }: Item): boolean {
  const [set] = inline.emphases
  if (set === undefined || inline.text.slice(0, set.start).trim() !== '') return false
  const behind = inline.text.slice(set.end).replace(/^[\s.,:;–—-]+/, '')
  const lines = [inline, ...items.map((item) => item.inline)]
  const labels = lines.flatMap((line) => line.links.map((link) => labelOf(line, link)))
  return (
    yearIn(behind) !== null &&
    !isPersonName(behind.split(/[.,\n(]|\s(?:and|&)\s/)[0] ?? '') &&
    labels.length > 0 &&
    labels.every((label) => /^(?:slides|video)$/.test(mediaRole(label) ?? '') && !/\bpdf\b/i.test(label))
  )
}

/** Whether a section says that what is listed are the talks of whoever writes. */
export function saysMine({ blocks }: PlacedSection): boolean {
  return blocks.some((block) => block.kind === 'paragraph' && mine.test(block.inline.text))
}

/** "An incomplete list of my talks": the plainest of these words. */
export function listsMine({ blocks }: Pick<PlacedSection, 'blocks'>): boolean {
  return blocks.some(
    (block) => block.kind === 'paragraph' && /\blist of my (?:talks|presentations)\b/i.test(block.inline.text),
  )
}

/** "I've given talks at 29 events". */
function tellsOfSpeaking({ blocks }: PlacedSection): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      /\bI(?:['’]ve| have)\s+(?:given|presented)\s+(?:\w+\s+){0,2}talks\b/.test(block.inline.text),
  )
}

const mine =
  /\b(?:all|list|page|collection|archive)\b[^.\n]{0,30}\bmy (?:talks|presentations)\b|\b(?:talks|presentations|conferences|user groups|meetups|events)\b[^.\n]{0,40}\b(?:I|we)(?:['’]ve| have)?\s+(?:given?|gave|made|presented|held|done|delivered|spoke|spoken)\b|\b(?:these|here|below|following)\b[^.\n]{0,30}\bmy (?!(?:\w+ )?(?:favou?rite|best|top) )(?:\w+ ){0,2}(?:talks|presentations)\b|\b(?:slides|decks|resources|materials?)\b[^.\n]{0,30}\b(?:from|of|for) my (?:\w+ ){0,2}(?:talks|presentations)\b/i

/** Titles of pages on which people keep their own talks, not those of others. */
const ownTalks =
  /^(?!.*\b(?:watch|favou?rite|awesome|best|great|recommended|conference|list of|interesting)\b).*\b(?:talks|presentations|speaking|slides|lectures)\b/i

/** Whether a page has the name under which people keep what they gave themselves: "Speaking", "My talks". */
export function isCalledOwn(title: string): boolean {
  return /^\W*(?:(?:public )?speaking(?: engagements)?|my (?:\p{L}+ )?(?:talks|presentations)|(?:talks|presentations) (?:and|&) (?:appearances|speaking|public speaking))\W*$/iu.test(
    title.replace(/[-_]/g, ' '),
  )
}

/** Headings of a part of a page on which people keep their own talks. */
const ownHeading =
  /^\W*(?:(?:my|past|previous|upcoming|future|selected|recent|recorded|conference|public|invited|tech|technical|some|all|other|lightning|meetup)\s+(?:(?:and|&)\s+)?){0,3}(?:talks|presentations|speaking|keynotes|lectures|speaking engagements|appearances)(?:\s+(?:and|&)\s+\w+)?(?:\s+(?:i|we)(?:['’]ve| have)?\s+(?:gave|given)|\s+(?:about|on)\s+[^.:]{2,40})?\W*$/i

/** Whether a heading says no more than that the keeper's talks stand below it: "Conference Talks". */
export function isOwnHeading(heading: string): boolean {
  return ownHeading.test(heading.replace(/[-_]/g, ' '))
}

/** Whether a heading says that talks stand below it, and so is the title of none. */
export function isHeadingOfTalks(heading: string): boolean {
  return isOwnHeading(heading) || ownTalks.test(heading)
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
