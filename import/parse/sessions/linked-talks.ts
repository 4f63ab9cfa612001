/** Talks that a sentence names by a link behind one to who gave it: "the one given by [Jane Doe](…) on [Quiet Knots](…)". */
import { isPersonName } from '../constructs/person-name.ts'
import { tidyTitle } from '../constructs/title.ts'
import { labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import type { SpokenTalk } from '../podcast/spoken-talk.ts'

/** The talks of a text, each with its speaker. */
export function linkedTalks({ text, links }: Inline): readonly SpokenTalk[] {
  return links.slice(0, mostLinks).flatMap((link, index) => {
    const next = links[index + 1]
    const name = labelOf({ text }, link).trim()
    if (next === undefined || !isPersonName(name)) return []
    if (!givenBy.test(text.slice(Math.max(0, link.start - 80), link.start))) return []
    if (!called.test(text.slice(link.end, next.start))) return []
    const words = labelOf({ text }, next)
    const title = tidyTitle(words)
    return title.includes(' ') ? [{ title, speakers: [name], event: null, words }] : []
  })
}

/** A paragraph with more links tells of no talks. */
const mostLinks = 100

const givenBy =
  /\b(?:talk|keynote|session|presentation|one) (?:(?:I \w{2,12}(?: to)?|was|one|given|presented|delivered) ){0,5}(?:by|from) $/

/** What stands between a speaker and a title; a kramdown remark may stand behind the link. */
const called = /^(?:\{:[^{}]{0,60}\})?,? (?:on|about|called|titled|entitled|named):? ["“*_]{0,2}$/
