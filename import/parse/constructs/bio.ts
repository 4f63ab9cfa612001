/** A paragraph about a person: "Jane Doe is an engineer at Acme. … on Twitter @jane". */
import { parseUrl } from '../../../src/model/identifier.ts'
import { labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { isPersonName } from './person-name.ts'

export interface Bio {
  readonly name: string
  readonly handles: readonly string[]
  readonly affiliations: readonly string[]
}

/** The person of a paragraph that begins "NAME is …" or says "I'm NAME"; null for any other paragraph. */
export function readBio(paragraph: Inline): Bio | null {
  const own = readOwnBio(paragraph)
  if (own !== null) return own
  const match =
    /^\s*(\p{Lu}[^.,:;!?()\n]{2,60}?)(?:\s*\([^()]{1,40}\))?,?\s+(?:is|was|has|works|leads|builds|currently)\s/u.exec(
      paragraph.text,
    )
  const name = match?.[1]?.trim() ?? ''
  if (!isPersonName(name)) return null
  return { name, handles: handlesIn(paragraph), affiliations: affiliationsIn(paragraph.text) }
}

/** The writer of a paragraph in which a sentence begins "I'm NAME"; null for any other paragraph. */
export function readOwnBio(paragraph: Inline): Bio | null {
  const match =
    /(?:^|[.!?]\s+)(?:[Hh](?:i|ello)[,!.]?\s+)?(?:I['’]?m|I am|[Mm]y name is)\s+(\p{Lu}[^.,:;!?()\n]{2,40}?)(?=[.,!(]|\s(?:and|from|at|who)\s|\s*$)/u.exec(
      paragraph.text.slice(0, 1000),
    )
  const name = match?.[1]?.trim() ?? ''
  if (match === null || !isPersonName(name)) return null
  const said = paragraph.text.slice(match.index).replace(/^[.!?]\s+/, '')
  return { name, handles: handlesIn(paragraph), affiliations: affiliationsIn(said) }
}

/** Whether a paragraph about a person speaks of them as bios do, so that it needs no heading to say what it is. */
export function readsLikeBio(text: string): boolean {
  return (
    /\b(?:she|he|they|her|his|their)\b/i.test(text) &&
    /\b(?:engineer|developer|degree|career|worked|works|lead|founder|scientist|professor|student|author|consultant|researcher|manager|blog|twitter)\b/i.test(
      text,
    )
  )
}

/** The person after "from" or "by" whose name links to an account of slides, as services write it below a deck; else null. */
export function readSlidesOwner(paragraph: Inline): Bio | null {
  for (const link of paragraph.links) {
    const name = labelOf(paragraph, link).trim()
    const isOwner =
      /\b(?:from|by)\s{1,5}$/.test(paragraph.text.slice(Math.max(0, link.start - 10), link.start)) && isPersonName(name)
    if (isOwner && /^https?:\/\/(?:www\.)?(?:slideshare\.net|speakerdeck\.com)\/[\w-]+\/?$/i.test(link.url))
      return { name, handles: handlesIn({ ...paragraph, text: '', links: [link] }), affiliations: [] }
  }
  return null
}

/** Handles of links to profiles, and "@name" after "Twitter". */
export function handlesIn(text: Inline): readonly string[] {
  const linked = text.links.flatMap((link) => {
    const url = parseUrl(link.url)
    const name = /^\/@?([\w.-]+)\/?$/.exec(url?.pathname ?? '')?.[1]?.toLowerCase()
    const service =
      url === null ? undefined : services.find(([host]) => url.hostname.replace(/^www\.|^mobile\./, '') === host)?.[1]
    return name === undefined || service === undefined ? [] : [`${service}:${name}`]
  })
  const written = [...text.text.matchAll(/\btwitter(?:\s+(?:at|as|handle|is))?:?\s+@(\w{1,30})/gi)].map(
    (match) => `twitter:${(match[1] ?? '').toLowerCase()}`,
  )
  return [...new Set([...linked, ...written])]
}

const services: readonly (readonly [string, string])[] = [
  ['twitter.com', 'twitter'],
  ['x.com', 'twitter'],
  ['github.com', 'github'],
  ['speakerdeck.com', 'speakerdeck'],
]

/** The organisation after "at" or "joined" in the first sentence. */
export function affiliationsIn(text: string): readonly string[] {
  const sentence = text.split(/(?<!\b(?:\p{Lu}|Dr|Prof|Mr|Ms|Mrs|St))[.!?](?=\s|$)/u)[0] ?? ''
  const organisation = /\b(?:at|joined)\s+@?(\p{Lu}[\p{L}\d&+'-]*(?:\s+(?:of\s+)?\p{Lu}[\p{L}\d&+'-]*){0,4})/u.exec(
    sentence,
  )?.[1]
  return organisation === undefined ? [] : [organisation]
}

/** The people named together with the writer: "given by myself and [A](…)", "Presented with [A](…)". */
export function coSpeakers(
  paragraph: Inline,
): readonly { readonly name: string; readonly handles: readonly string[] }[] {
  const match =
    /\b(?:by|with)\s+(?:myself|me)\s+(?:and|&)\s+([^.;\n]{3,120})/i.exec(paragraph.text) ??
    /^\s*(?:co-?)?(?:presented|given|delivered) (?:together )?with\s+([^.;\n]{3,120})/i.exec(paragraph.text)
  if (match === null) return []
  const start = match.index + match[0].lastIndexOf(match[1] ?? '')
  const linked = paragraph.links.filter(
    (link) => link.start >= start && link.start < start + 100 && isPersonName(labelOf(paragraph, link)),
  )
  if (linked.length > 0)
    return linked.map((link) => ({
      name: labelOf(paragraph, link),
      handles: handlesIn({ ...paragraph, text: '', links: [link] }),
    }))
  const name = (match[1] ?? '').split(/\s+(?:(?:at|in|on|for|who|and)\s|\()/)[0]?.trim() ?? ''
  return isPersonName(name) ? [{ name, handles: [] }] : []
}
