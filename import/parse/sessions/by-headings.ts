/** Headings of one way of writing, "Quiet Knots by Jane Doe", among which some name a speaker by one word or a handle. */
import { readSessionHeading } from '../constructs/session-heading.ts'
import { type Speaker, speakerNamed } from '../constructs/speaker-line.ts'
import { headingText, type PlacedSection } from '../placed-sections.ts'

/** The rank of the headings of which three or more are a title with who gave it behind "by"; null where there is none. */
export function rankOfBy(sections: readonly PlacedSection[]): number | null {
  const ranks = sections.flatMap(({ heading }) => {
    const text = headingText(heading) ?? ''
    return heading !== null && / by /.test(text) && readSessionHeading(text)?.title != null ? [heading.level] : []
  })
  return ranks.find((rank) => ranks.filter((other) => other === rank).length >= 3) ?? null
}

/** A title with whoever stands behind its last "by": "Quiet Knots by knotty"; null where that is no name of one word. */
export function givenBy(written: string): { readonly title: string; readonly speakers: readonly Speaker[] } | null {
  const [, title = '', name = ''] = /^(\S.{2,200}) by @?(\p{L}[\p{L}\d_-]{2,30})$/u.exec(written) ?? []
  return name === '' ? null : { title, speakers: [speakerNamed(name)] }
}
