import { readPresented } from '../constructs/presented.ts'
import { labelOf } from '../inline.ts'
import type { Outline } from '../outline.ts'
import { headingText } from '../placed-sections.ts'
import { textsOf } from '../texts.ts'

/**
 * Whether a page is a post about a meetup or the recording of one: front matter, a place with its date, a link to the meetup
 * or a player; or a title that says so, above words that say who presents what.
 */
export function isMeetupPost({ matter, sections }: Outline): boolean {
  const told = matter.some(
    ({ label, value }) =>
      /^(?:tags?|category|categories|label|type|layout|section)$/.test(label) &&
      /\b(?:meetups?|videos?|talks?|events?)\b/i.test(value.text),
  )
  const dated = sections.some(({ heading }) =>
    /\p{Lu}.*[-–—,|(].*\b\d{1,2}\D{0,4}\b(?:19|20)\d\d\b/u.test(headingText(heading) ?? ''),
  )
  const linked = sections.some(({ blocks }) =>
    textsOf(blocks).some(({ inline }) =>
      inline.links.some(
        (link) =>
          /meetup\.com\//.test(link.url) || (labelOf(inline, link) === 'Video' && /(?:youtu|vimeo)/.test(link.url)),
      ),
    ),
  )
  const called = matter.some(({ label, value }) => label === 'title' && /\bmeet-?up\b/i.test(value.text))
  const presents = (): boolean =>
    sections.some(({ blocks }) => textsOf(blocks).some(({ inline }) => readPresented(inline) !== null))
  return told || ((dated || linked) && matter.length > 0) || (called && presents())
}
