/** Whom running speech names as the one who gave a talk. */
import { labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { abstractSpeaker } from './abstract-speaker.ts'
import { hostsNoWork } from './no-citation.ts'
import { isPersonName } from './person-name.ts'

/**
 * The person of whom a paragraph says that a talk is theirs: "Jane Doe of Acme showed how …", "a talk by Jane Doe", "Here,
 * [Jane Doe](https://twitter.com/jane) talked about …"; null where it says so of nobody.
 */
export function toldSpeaker(inline: Inline): string | null {
  const text = inline.text.slice(0, longest)
  return abstractSpeaker(text) ?? linkedSpeaker({ ...inline, text }) ?? namedSpeaker(text)
}

/** Whoever speaks is named within so many characters. */
const longest = 600

/** A link to a person's page, with a verb behind it that tells what they did. */
function linkedSpeaker({ text, links }: Inline): string | null {
  const link = links.find(
    (one) =>
      hostsNoWork(one.url) === 'profile' && isPersonName(labelOf({ text }, one)) && did.test(text.slice(one.end)),
  )
  return link === undefined ? null : labelOf({ text }, link).trim()
}

const did =
  /^(?:,? (?:of|from|at) \p{Lu}[\p{L}\d.&' -]{1,40}?)?(?:,[^,.;]{3,60},)? (?:gave|showed|talked|spoke|brought|presented|discussed|explained|described|shared|walked|took|covered|argued|introduced|demonstrated|told|led|provided|delivered|opened|closed|compared|talks|shows|presents|explains|describes|gives|discusses)\b/u

/** "This was a talk by Jane Doe", "presented by Jane Doe". */
function namedSpeaker(text: string): string | null {
  const name = byName.exec(text)?.[1] ?? ''
  return isPersonName(name) ? name.replace(/\s+/g, ' ') : null
}

const byName =
  /\b(?:[Tt]alk|[Kk]eynote|[Pp]resentation|[Ss]ession|[Ww]orkshop|[Tt]utorial|[Pp]resented|[Gg]iven|[Ll]ed|[Tt]utored|[Hh]eld) (?:by|from) (\p{Lu}[\p{L}.'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{1,30}){1,3})/u
