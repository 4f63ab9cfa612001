/** Whom running speech names as the one who gave a talk. */
import { labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { abstractSpeaker, didSpeak } from './abstract-speaker.ts'
import { hostsNoWork } from './no-citation.ts'
import { isPersonName, readNames } from './person-name.ts'
import type { Speaker } from './speaker-line.ts'

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

const did = new RegExp(
  `^(?:,? (?:of|from|at) \\p{Lu}[\\p{L}\\d.&' -]{1,40}?)?(?:,[^,.;]{3,60},)? (?:${didSpeak}|talks|shows|presents|explains|describes|gives|discusses)\\b`,
  'u',
)

/** "This was a talk by Jane Doe", "presented by Jane Doe". */
function namedSpeaker(text: string): string | null {
  const name = byName.exec(text)?.[1] ?? ''
  if (isPersonName(name)) return name.replace(/\s+/g, ' ')
  const begins = text.split(/(?<=[.!?]["”)]?)\s+/, 6).slice(1)
  return begins.map(abstractSpeaker).find((one) => one !== null) ?? null
}

const byName =
  /\b(?:[Tt]alk|[Kk]eynote|[Pp]resentation|[Ss]ession|[Ww]orkshop|[Tt]utorial|[Pp]resented|[Gg]iven|[Ll]ed|[Tt]utored|[Hh]eld) (?:by|from) (\p{Lu}(?:\.|[\p{L}'’-]{1,30})(?: \p{Lu}(?:\.|[\p{L}'’-]{1,30})){1,3})/u

/**
 * Those who are the subject of a paragraph that tells of their talk: "Jane Doe and Rob Roe from Acme showed …", "Jane Doe (Acme)
 * in her talk …"; null where it begins with anything else.
 */
export function tellingSubject(text: string): readonly Speaker[] | null {
  const [, names = '', from, inBrackets] = subject.exec(text.slice(0, longest).replace(/\s+/g, ' ')) ?? []
  const people = readNames(names)?.names ?? null
  const house = from ?? inBrackets
  const affiliations = house === undefined ? [] : [house.trim()]
  return people === null ? null : people.map((name) => ({ name, handles: [], affiliations }))
}

const subject = new RegExp(
  `^\\s*(\\p{Lu}[\\p{L} .,&'’-]{3,100}?)(?:,? \\(?(?:also )?(?:from|of|at) (\\p{Lu}[\\p{L}\\d.&' -]{1,40}?)\\)?|,? \\((\\p{Lu}[^()]{1,40})\\))?,? (?:(?:${didSpeak})\\b|(?:in|during) (?:(?:the|an?|his|her|their) )?(?:\\p{Ll}+ )?(?:talk|session|keynote|presentation)\\b)`,
  'u',
)
