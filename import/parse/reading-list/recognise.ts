import { placeOf } from '../cited-items.ts'
import type { Item, Outline } from '../outline.ts'
import { headingText } from '../placed-sections.ts'
import { citesWork } from './cites-work.ts'
import type { ListSection } from './list-sections.ts'

/**
 * Whether a page is a list of works: three entries or more, and as many as it has paragraphs, or two and a title that says
 * so. A page that tells how to install and use something is about that.
 */
export function isReadingList(outline: Outline, sections: readonly ListSection[], title: string): boolean {
  const entries = sections.reduce(
    (sum, { lists }) => sum + lists.reduce((count, items) => count + works(items, false), 0),
    0,
  )
  if (entries < 2) return false
  if (promises.test(title)) return true
  const headings = outline.sections.map(({ heading }) => headingText(heading) ?? '')
  if (headings.filter((heading) => manual.test(heading)).length > 0) return false
  const prose = outline.sections.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph')).length
  return entries > 2 && entries >= prose
}

/** How many items, those below others too, are works. */
function works(items: readonly Item[], below: boolean): number {
  const place = placeOf(items, below)
  return items.reduce((sum, item) => {
    const isWork = citesWork(item, place)
    return sum + (isWork ? 1 : 0) + works(item.items, isWork)
  }, 0)
}

/** Titles of lists. */
const promises =
  /\b(?:reading|readings|reads|papers|bibliography|awesome|resources|references|books|articles|literature|library|links|syllabus|curriculum|list of|learning path|to read)\b/i

/** Headings of a manual. */
const manual =
  /^(?:installation|install|installing|usage|quick ?start|api|build(?:ing)?|configuration|commands|options)\b/i
