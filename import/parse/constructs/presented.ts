/**
 * Who presents what, as meetups announce it: "**Jane Doe** on [The Knot](…)", "Jane Doe presents the “Knot” paper by Roe and
 * Poe", "We're thrilled to have Jane Doe presenting The Knot".
 */
import { cut, labelOf } from '../inline.ts'
import type { Inline, InlineLink } from '../outline.ts'
import type { CitedWork } from './cited-work.ts'
import { isFace } from './faces.ts'
import { readLoneOccasion } from './lone-occasion.ts'
import { isNoCitation } from './no-citation.ts'
import type { Speaker } from './speaker-line.ts'
import { readSpeakersLine } from './speakers-line.ts'
import { tidyTitle } from './title.ts'
import { readTitled } from './titled-work.ts'
import { workKind } from './work-kind.ts'

/** A talk as it is announced, and the papers that it is said to present. */
export interface Presented {
  readonly speakers: readonly Speaker[]
  readonly title: string
  readonly papers: readonly CitedWork[]
}

/** The talks that a title announces: "Jane Doe on Knots & Rob Roe on Ropes". */
export function presentedInTitle(title: string): readonly Presented[] {
  const text = title.slice(0, longest).replace(/\s+[-–—|]\s+[^-–—|]*\d{1,2}\/\d{1,2}.*$/, '')
  const parts = text.split(nextOne).map((part) => readPresented({ text: part, links: [], emphases: [] }))
  if (parts.every((part) => part !== null)) return parts
  const whole = readPresented({ text, links: [], emphases: [] })
  return whole === null ? [] : [whole]
}

const nextOne =
  /\s+(?:&|\||;|\/|and)\s+(?=\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{1,30}){1,2}(?: \([^()]{2,20}\))? (?:on|presents?|presenting)\s)/u

/** Reads a line or a paragraph that begins with who presents what, or "Jane Doe: The Knot"; null for any other. */
export function readPresented(inline: Inline): Presented | null {
  for (const match of inline.text.slice(0, longest).matchAll(verb)) {
    const speakers = speakersOf(inline.text.slice(0, match.index))
    if (speakers === null) continue
    const what = cut(inline, match.index + match[0].length)
    const named = linkedTitle(what) ?? writtenTitle(what)
    if (named !== null) return { speakers, ...named }
  }
  return null
}

/** Whoever presents is named within so many characters. */
const longest = 400

const verb =
  /:\s+(?=\p{Lu}|\d)|\s+(?:on|(?:is |will |will be )?present(?:s|ed|ing)?(?: on)?|(?:stops by and |will )?talk(?:s|ing)? (?:about|on)|speak(?:s|ing)? (?:about|on)|discuss(?:es|ing)|introduces|explains|takes us (?:on|through) (?:an? )?(?:[\w-]+ ){0,3}(?:of|into|through)|(?:gives|giving) (?:us )?(?:an? )?(?:[\w-]+ ){0,2}(?:talk|survey|overview|introduction) (?:on|of|to|about)|walks us through)\s+/giu

function speakersOf(written: string): readonly Speaker[] | null {
  const text = written
    .replace(announcement, '')
    .replace(/^[\s“"]+/, '')
    .replace(form, '')
  const from = /\s+(?:from|of|at)\s+(\p{Lu}[^,.;:]{1,40})$/u.exec(text)
  const people = readSpeakersLine(from === null ? text : text.slice(0, from.index))
  return (
    people?.map((one) => ({
      ...one,
      affiliations: [...one.affiliations, ...(from === null ? [] : [from[1] ?? ''])],
    })) ?? null
  )
}

/** "Jane Doe (Mini)": the form of the talk behind the name. */
const form = / \((?:mini|short|lightning|main)(?:[- ]talk)?\)$/i

const announcement =
  /^\s*(?:(?:video|audio|lightning talks?|mini[- ]?talks?|main talk|talk|next|tonight|first|then|this (?:month|time|week)|from|with)\b[:,]?\s*|(?:we(?:['’]re| are|['’]ll be)|i['’]m)\b[^.]{0,40}?\b(?:have|host|welcome|hosting|welcoming|announce)\s+|join us (?:as|when|for)\s+){0,3}/i

/** A title that is the label of a link, or of several joined by "and": each of them a paper. */
function linkedTitle(what: Inline): Omit<Presented, 'speakers'> | null {
  const titles: InlineLink[] = []
  for (const link of what.links) {
    const between = what.text.slice(titles.at(-1)?.end ?? 0, link.start)
    const isNext =
      titles.length === 0
        ? between.trim().length <= 12 && !/[.:]/.test(between)
        : /^\s*(?:,|&|and|, and)\s*$/.test(between)
    if (!isNext || isFace(labelOf(what, link)) || isNoCitation(link.url)) break
    titles.push(link)
  }
  const [first] = titles
  const last = titles.at(-1)
  if (first === undefined || last === undefined) return null
  const faces = what.links.filter((link) => /^(?:the )?papers?$/i.test(labelOf(what, link).trim()))
  const papers = titles.map((link, index) => {
    const after =
      index < titles.length - 1 ? '' : what.text.slice(link.end, faces[0]?.start).replace(/^\s*papers?\b/, '')
    return paperOf(labelOf(what, link), [link, ...faces], after)
  })
  return { title: tidyTitle(what.text.slice(first.start, last.end)), papers }
}

/** A title in quotes or italics, or the words up to the end of the sentence; its paper where a link says "Paper". */
function writtenTitle(what: Inline): Omit<Presented, 'speakers'> | null {
  const set = what.emphases.find(({ start, end }) => start <= 6 && end > start)
  const quoted = /^.{0,6}?["“]([^"”\n]{2,200})["”]/.exec(what.text)
  const plain = /^[^\n]*?(?=,? papers? by\b|,? by \p{Lu}|, an? |[.!?](?:\s|$)|:?\s*(?:\n|$)|\s+\[)/u.exec(what.text)
  const written = set === undefined ? (quoted?.[1] ?? plain?.[0] ?? '') : what.text.slice(set.start, set.end)
  const title = tidyTitle(
    written.replace(/^(?:on|about|the|an?|his|her|their|our|paper)\s+/, '').replace(/\s+(?:paper|talk)$/i, ''),
  )
  if (title.length < 2 || title.split(' ').length > 25 || !/^["“'‘(]?[\p{Lu}\d]/u.test(title)) return null
  if (readLoneOccasion(`Presented ${title}`) !== null) return null
  const links = what.links.filter((link) => /^(?:the )?papers?$/i.test(labelOf(what, link).trim()))
  const end = what.text.indexOf(written) + written.length
  const after = what.text.slice(end, links[0]?.start).replace(/^["”\s]*papers?\b/, '')
  const isBySomebody = quoted !== null && /^["”]?,? by \p{Lu}/u.test(after)
  return {
    title,
    papers: links.length === 0 && !isBySomebody ? [] : [paperOf(title, links, after.replace(/^["”]/, ''))],
  }
}

function paperOf(label: string, links: readonly InlineLink[], after: string): CitedWork {
  const context = { people: new Set<string>(), authorFirst: false, section: [] }
  const work = readTitled({ label, links, before: '', after, first: false }, context)
  const kind = workKind({ title: work.title, urls: work.links.map(({ url }) => url), words: 'paper', section: [] })
  return { ...work, kind: kind === 'OTHER' || kind === 'WEBSITE' ? 'PAPER' : kind }
}
