import { parseUrl } from '../../../src/model/identifier.ts'
import { placeOf } from '../cited-items.ts'
import { isWrittenReference } from '../constructs/citation.ts'
import { isNoCitation } from '../constructs/no-citation.ts'
import { titleParts } from '../constructs/title-parts.ts'
import { kindOfAddress } from '../constructs/work-kind.ts'
import { labelOf } from '../inline.ts'
import type { Block, Inline, Item, Outline, Section } from '../outline.ts'
import { headingText } from '../placed-sections.ts'
import { citesWork } from './cites-work.ts'
import type { ListSection } from './list-sections.ts'

/**
 * Whether a page is a list of works: three entries or more, as many as it has paragraphs of other kinds, half of which say
 * more than a title; two and a title that says so; or but one or two papers or books, with few words about them. A page that
 * tells how to install and use something is about that.
 */
export function isReadingList(outline: Outline, sections: readonly ListSection[], title: string): boolean {
  const entries = sections.flatMap(({ lists }) => lists.flatMap((items) => worksOf(items, false)))
  if (entries.length >= 2 && promises.test(title)) return true
  const headings = outline.sections.map(({ heading }) => headingText(heading) ?? '')
  if (outline.sections.some(isOfManual)) return false
  const prose = outline.sections.flatMap(({ blocks }) => blocks.filter(isProse)).length
  if (entries.length <= 2) {
    const isShort = prose === 0 || (prose <= 3 && headings.filter(Boolean).length <= 1)
    return entries.length > 0 && entries.every((entry) => isText(entry) || isWrittenReference(entry)) && isShort
  }
  return entries.length >= prose && entries.filter(tellsMore).length * 2 >= entries.length
}

/** Whether a block is a paragraph, and none that begins with the title of an entry as a link. */
function isProse(block: Block): boolean {
  if (block.kind === 'list') return false
  const [link] = block.inline.links
  return link?.start !== 0 || !labelOf(block.inline, link).includes(' ')
}

/** The items that are works, those below others among them. */
export function worksOf(items: readonly Item[], below: boolean): readonly Inline[] {
  const place = placeOf(items, below)
  return items.flatMap((item) => {
    const isWork = citesWork(item, place)
    return [...(isWork ? [item.inline] : []), ...worksOf(item.items, isWork)]
  })
}

/** Whether an entry has a link, is a whole reference or names its authors or its year. */
function tellsMore(entry: Inline): boolean {
  if (entry.links.some(({ url }) => !isNoCitation(url)) || isWrittenReference(entry)) return true
  const { authors, year, words } = titleParts(entry.text, { people: new Set(), authorFirst: false, host: '' })
  return authors.length > 0 || year !== undefined || words !== ''
}

/** Whether an entry links to a paper, a thesis or a book. */
function isText(entry: Inline): boolean {
  return entry.links.some(({ url }) => {
    if (parseUrl(url) === null) return /\.(?:pdf|ps)$/i.test(url)
    return texts.has(kindOfAddress(url))
  })
}

const texts: ReadonlySet<string> = new Set(['PAPER', 'THESIS', 'BOOK'])

/** Titles of lists. */
export const promises =
  /\b(?:reading|readings|reads|papers|bibliography|awesome|resources|references|books|articles|literature|library|links|syllabus|curriculum|list of|learning path|to read|(?:useful|great|good|favou?rite|best|recommended|interesting) (?:talks|videos)|(?:talks|videos) (?:you |to |i |we )?(?:must |should |have )?(?:watch(?:ed)?|see)|must[- ](?:see|watch|read))\b/i

/** Whether a section is one of a manual; below "API" may also be what there is to read of it, in a list of links. */
export function isOfManual({ heading, blocks }: Section): boolean {
  const name = headingText(heading) ?? ''
  if (!/^apis?$/i.test(name)) return manual.test(name)
  return !blocks.some((block) => block.kind === 'list' && worksOf(block.items, false).length > 0)
}

const manual =
  /^(?:installation|install|installing|usage|quick ?start|api|build(?:ing)?|configuration|commands|options)\b/i
