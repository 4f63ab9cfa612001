/** What the show notes of an episode mention, section by section. */
import { fold } from '../../../src/model/fold.ts'
import { type Citing, type ItemPlace, noteItems, placeOf } from '../cited-items.ts'
import type { CitedWork } from '../constructs/cited-work.ts'
import { linkMentions } from '../constructs/link-mentions.ts'
import { readMentions } from '../constructs/mentions.ts'
import { isNoCitation } from '../constructs/no-citation.ts'
import { titleParts } from '../constructs/title-parts.ts'
import type { Draft, Ref } from '../draft.ts'
import { cut, labelOf } from '../inline.ts'
import { stateAt } from '../lines.ts'
import { noteCitation } from '../note-citation.ts'
import type { Field, Inline, Item, Outline, Span } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import { leadsBesideWorks } from './beside-works.ts'

/**
 * Notes the works of the sections, but for those about the show itself, and of lists of links in the front matter; `voices`
 * are the names of those who speak in the episode.
 */
export function noteShowNotes(
  draft: Draft,
  outline: Outline,
  episode: Ref,
  sections: readonly PlacedSection[],
  voices: ReadonlySet<string>,
): void {
  const citing: Omit<Citing, 'cites'> = {
    page: outline,
    from: episode,
    people: new Set(),
    relation: 'MENTIONS',
    aside: 'MENTIONS',
    rule: 'mentioned-list',
  }
  const listed = { ...citing, cites: () => true, rule: 'mentioned-field' }
  noteItems(draft, listed, linksOfMatter(outline.matter), [])
  for (const section of sections.filter(({ path }) => !path.some((heading) => aboutShow.test(bare(heading))))) {
    const picks = section.path.some((heading) => picked.test(heading))
    const cites = (item: Item, { linked }: Pick<ItemPlace, 'linked'>): boolean =>
      isMentioned(item, linked, picks, voices)
    for (const block of section.blocks) {
      if (block.kind === 'list') {
        const place = placeOf(block.items, false)
        noteItems(draft, { ...citing, cites }, block.items.map(withoutWhose), section.path)
        for (const item of block.items)
          if (item.inline.links.length === 0 && !cites(item, place))
            noteProse(draft, outline, episode, item, section.path)
      } else if (!aboutShow.test(bare(block.inline.text.split(/[:\n]/)[0] ?? '')))
        noteProse(draft, outline, episode, block, section.path)
    }
  }
}

function bare(heading: string): string {
  return heading
    .replace(/[^\p{L}\p{N}&/' ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Headings under which a show speaks of itself: who pays, how to subscribe, where to meet. */
const aboutShow = new RegExp(
  `^(?:(?:this (?:week|episode)['’]?s?|our|the|episode|about (?:the|our)) )?(?:${[
    'sponsors?|sponsor(?:ed by|ship)|(?:\\S+ ){1,3}sponsor|brought to you by|support(?: (?:us|the show))?|patreon|thanks.*',
    'subscri(?:be|ption).*|follow.*|find us.*|listen.*|where to .*|share.*|stay in touch|connect.*|social.*',
    'contact.*|contribut(?:e|ing)(?: to .*)?|official links|get in touch.*|community.*|join .*|rate .*|leave .*|newsletter|feedback',
    'events?(?: stuff)?|(?:upcoming|open|discount) .*|cfps?',
    'credits?|music.*|theme.*|intro music|transcript.*|licen[cs]e|guests?|hosts?|panel(?:ists?)?',
  ].join('|')})$`,
  'i',
)

/** Headings under which people say what they like. */
const picked = /\b(?:picks?|check ?outs?|recommend\w*|tips|plugs?)\b/i

/** Whether an item of the show notes mentions a work: with a link to one; without, where people name what they like. */
function isMentioned({ inline, items }: Item, linked: boolean, picks: boolean, voices: ReadonlySet<string>): boolean {
  if (credit.test(inline.text)) return false
  const links = inline.links.filter((link) => {
    const label = labelOf(inline, link).trim()
    return !isNoCitation(link.url) && !subscription.test(label) && !leadsBesideWorks(label, link.url, voices)
  })
  if (links.length > 0) return true
  const { authors } = titleParts(inline.text, { people: new Set(), authorFirst: false, host: '' })
  if (inline.links.length === 0 && items.length === 0 && authors.length > 0) return true
  if (inline.links.length > 0 || items.length > 0 || !isName(withoutWhose({ inline }).inline)) return false
  return picks || !linked
}

/** "20:10 Jane: The Knot Book": an item without its time and the first name of the one who likes it; what is linked is no such name. */
function withoutWhose<T extends { readonly inline: Inline }>(item: T): T {
  if (credit.test(item.inline.text)) return item
  const time = /^\s*[([]?\d{1,2}:\d\d(?::\d\d)?[)\]]?\s*[-–—]?\s+(?=\S)/.exec(item.inline.text)?.[0] ?? ''
  const lead = /^\s*\p{Lu}\p{Ll}{1,15}\s*[:–—-]\s+(?=\S)/u.exec(item.inline.text.slice(time.length))?.[0] ?? ''
  const isKind = /^\s*(?:book|paper|article|video|talk|blog|post|tool|podcast|site|website)\b/i.test(lead)
  const isLinked = item.inline.links.some(({ start }) => start >= time.length && start < time.length + lead.length)
  const length = time.length + (isKind || isLinked ? 0 : lead.length)
  return length === 0 ? item : { ...item, inline: cut(item.inline, length) }
}

/** "Music: …", "Guest: …": lines about the show. */
const credit =
  /^\s*(?:(?:our|my|special|today['’]s|this week['’]s|theme|intro|outro) ){0,3}(?:music|song|guests?|hosts?|co-?hosts?|sponsors?|sponsored by|brought to you by|editor|edited by|producer|produced by|artwork|recorded)\b/i

const subscription =
  /^(?:itunes|apple podcasts?|spotify|overcast|pocket ?casts?|stitcher|google (?:play|podcasts?)|rss(?: feed)?|feed|patreon|castbox|tunein|soundcloud|android|download.*|mp3|subscribe.*|donate|newsletter|enter to win.*|register.*|hire \S+|tickets?|(?:our )?(?:merch\w*|swag|store|shop|t-?shirts?.*|stickers.*)|(?:send|text|e-?mail|message|tweet|support|sponsor|follow|rate|review|leave|join|become|sign up|tell) (?:us|me|the show|our|a|an|for)\b.{0,40})$/i

function isName({ text }: Inline): boolean {
  const words = text.trim().split(/\s+/)
  return (
    (words.length >= 2 || /^\p{Lu}\p{L}*\p{Ll}\p{Lu}\p{L}*$/u.test(text.trim())) &&
    words.length <= 10 &&
    !speech.test(text) &&
    !count.test(text.trim()) &&
    /^["“'‘]?[\p{Lu}\d]/u.test(text.trim()) &&
    !/[.!?]\s|[.:;,]$/.test(text.trim())
  )
}

/** "14,361 listens": a figure of three digits or more and what was counted. */
const count = /^\d[\d.,]{1,12}\d \p{Ll}/u

/** Verbs and words of address that make a sentence of a line. */
const speech = /\b(?:is|are|was|were|has|have|will|am|i['’]m|you|your|we|but|vote|go|don['’]t)\b/i

function noteProse(
  draft: Draft,
  outline: Outline,
  episode: Ref,
  block: Span & { readonly inline: Inline },
  path: readonly string[],
): void {
  const seen = new Set<string>()
  const named = readMentions({ ...block.inline, links: [] }, { parent: null, explained: false }).filter(
    ({ title }) => title !== block.inline.text.trim(),
  )
  const note = (work: CitedWork): void => {
    const name = fold(work.title).replace(/^(?:the|an?) /, '')
    if (seen.has(name)) return
    seen.add(name)
    noteCitation(draft, episode, work, 'MENTIONS', stateAt(outline, block, 'mention', path, work.words))
  }
  const links = block.inline.links.filter((link) => !subscription.test(labelOf(block.inline, link).trim()))
  for (const work of [...linkMentions({ ...block.inline, links }, path), ...named]) note(work)
}

/** "links:" with "name" and "url" of each in the front matter, as items. */
function linksOfMatter(matter: readonly Field[]): readonly Item[] {
  return matter.flatMap((field, index) => {
    const next = matter[index + 1]
    const list = listedName.exec(field.label)?.[1]
    const isAddress = addressNames.some((name) => next?.label === `${list} ${name}`)
    if (next === undefined || !isAddress || !/^https?:/.test(next.value.text)) return []
    const { text } = field.value
    const link = { start: 0, end: text.length, url: next.value.text }
    const inline = { text, links: [link], emphases: [] }
    return [{ startLine: field.startLine, endLine: next.endLine, inline, items: [] }]
  })
}

const listedName = /^((?:\w{1,20} )?(?:links|resources|references|picks|reading)) (?:name|title|text|label)$/
const addressNames = ['url', 'link', 'href']
