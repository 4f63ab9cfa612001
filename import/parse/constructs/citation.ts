/** A list item that cites: "[X](…) by Y", "A from [B](…)", "[A](…) and [slides](…)", "X by Y et al" without a link. */
import { cut, labelOf } from '../inline.ts'
import type { Inline, InlineLink } from '../outline.ts'
import type { CitedWork } from './cited-work.ts'
import { isFace, isVague } from './faces.ts'
import { isImprint, leadingImprint, publishers } from './imprint.ts'
import { linkOf, mediaRole } from './media.ts'
import { isNoCitation } from './no-citation.ts'
import { isPersonName } from './person-name.ts'
import { readReference } from './reference.ts'
import { strippedEnd, tidyTitle } from './title.ts'
import { namesAuthors, readTitled, type Titled } from './titled-work.ts'
import { workKind } from './work-kind.ts'

/** What is known of the place of an item. */
export interface CitationContext {
  readonly section: readonly string[]
  readonly people: ReadonlySet<string>
  readonly authorFirst: boolean
}

/** The works that an item cites, in order: one for each link that is not another face of the work before it. */
export function readCitations(written: Inline, context: CitationContext): readonly CitedWork[] {
  const item = addressBehind(written)
  const links = item.links.filter((link) => /[\p{L}\p{N}]/u.test(labelOf(item, link).replace(/:[a-z_]+:/g, '')))
  const isOne = links.length < 2 || links.every((link) => isFace(labelOf(item, link)))
  const reference = isOne ? readWholeReference(item, links, context) : null
  if (reference !== null) return [reference]
  const set = setApart(item, links)
  // Who wrote it stands beside a title that is set apart, not within.
  if (set !== null) return [readTitled(set, { ...context, authorFirst: false })].filter(({ title }) => title !== '')
  if (links.length === 0) return readUnlinked(item.text, context)
  return groupsOf(item, links).flatMap((group, index, all) => {
    const [first, second] = group.links
    if (first === undefined || isNoCitation(first.url)) return []
    const before = item.text.slice(all[index - 1]?.links.at(-1)?.end ?? 0, first.start)
    const after = item.text.slice(first.end, second?.start ?? all[index + 1]?.links[0]?.start ?? item.text.length)
    const work = readTitled(
      { label: labelOf(item, first), links: group.links, before, after, first: index === 0 },
      context,
    )
    const isNameless = work.title === '' || (links.length > 1 ? isFace(work.title) : isFaceAlone(item.text))
    return isNameless ? [] : [{ ...work, aside: group.aside }]
  })
}

/** "https://… - Title" as "Title https://…": an address that stands before the title, and with it before all else. */
function addressBehind(item: Inline): Inline {
  const [link, ...more] = item.links
  if (link === undefined || more.length > 0 || link.start > 2 || !isBare(item, link)) return item
  const joint = /^(?:\s+[-–—|:]|:)\s+(?=\S)/.exec(item.text.slice(link.end))?.[0]
  if (joint === undefined) return item
  const { text, emphases } = cut(item, link.end + joint.length)
  const start = text.trimEnd().length + 1
  const address = labelOf(item, link)
  return {
    text: `${text.trimEnd()} ${address}`,
    links: [{ ...link, start, end: start + address.length }],
    emphases,
  }
}

/** "video", "Slides and Code", "Meetup page", "Video: https://…": an item that says what its links lead to and names nothing. */
function isFaceAlone(text: string): boolean {
  const words = text.slice(0, 300).replace(/\bhttps?:\/\/\S+/g, ' ')
  const parts = words.split(/\s*(?:[,&|/+]|\band\b)\s*/i).map((part) => part.replace(/^\W*(?:the )?|\W+$/gi, ''))
  return parts.every((part) => ownFace.test(part)) && (parts.length > 1 || !/code$/i.test(words.trim()))
}

const ownFace =
  /^(?:(?:the )?videos?|slides?|recordings?|(?:slide ?|keynote |speaker ?)?deck|slideshare|pdf (?:export|version|copy)(?: of (?:the )?slides)?|(?:source )?code|(?:meetup|event|session) (?:page|site|link)|(?:my|our) (?:own |personal )?(?:web ?site|site|blog|home ?page))$/i

/** Links to one work; `aside` where running words lead to it from the work before. */
interface Group {
  readonly links: InlineLink[]
  readonly aside: boolean
}

function groupsOf(item: Inline, links: readonly InlineLink[]): readonly Group[] {
  const groups: Group[] = []
  let place = 0
  for (const link of links) {
    const between = item.text.slice(place, link.start)
    const label = labelOf(item, link)
    const last = groups.at(-1)
    const beside = joins(between)
    const face = isFace(label) || ofEvening.test(label.trim())
    const isBracketed = /[([]\s*$/.test(between)
    if (last !== undefined && isPersonName(label) && joinsAuthor.test(between)) continue
    if (
      last !== undefined &&
      ((beside && mediaRole(label) !== null) || (face && (beside || isBracketed || /^\p{Lu}/u.test(label))))
    )
      last.links.push(link)
    else if (last === undefined || beside || !isVague(label))
      groups.push({ links: [link], aside: last !== undefined && (!beside || last.aside) })
    else continue
    place = link.end
  }
  return groups
}

/** The page of the evening at which a work was presented, beside it. */
const ofEvening = /^(?:meet-?up|rsvp)$/i

/** What stands between a work and its author, who has a link too. */
const joinsAuthor = /^\s*(?:[-–—,]|by|\()\s*$/

/** Whether the words between two links only join them: "and", a comma, the authors and the year of the first. */
function joins(between: string): boolean {
  const rest = between.slice(leadingImprint(between)?.end ?? 0)
  return /^(?:[\s\p{P}\p{S}]|\b(?:and|or|also|plus|with|see|on|in|the|an?|from)\b){0,30}$/iu.test(rest)
}

/**
 * A title in bold, italics or quotes, at the start of an item or after its authors, whose links, if any, all are faces of
 * it.
 */
function setApart(item: Inline, links: readonly InlineLink[]): Titled | null {
  const [quoted, author = ''] =
    /^\s*(\p{Lu}[\p{L}.'’ -]{1,40}?(?:['’]s|:)? )?["“][^"”\n]{5,200}["”]/u.exec(item.text) ?? []
  const [title] = quoted === undefined ? item.emphases : [{ start: author.length, end: quoted.length }]
  if (title === undefined) return null
  const before = item.text.slice(0, title.start)
  const label = item.text.slice(title.start, title.end)
  const [link] = links
  const told = link !== undefined && links.length === 1 && isImprint(labelOf(item, link)) ? link.end : link?.start
  const after = item.text.slice(title.end, told)
  if (before.trim() !== '' && !namesAuthors(before)) return null
  if (label.trim() === item.text.trim() || !/\p{L}.*\s.*\p{L}/su.test(label)) return null
  const leads = (one: InlineLink): boolean => told === one.end || isFace(labelOf(item, one)) || isBare(item, one)
  if (!links.every((one) => one.start >= title.end && leads(one))) return null
  if (/:\s*$/.test(label) || /^\s*:/.test(after)) return null
  return { label, links, before, after, first: true }
}

/** Whether words without a link are a reference, or a title that is set apart and has its authors or year beside it. */
export function isWrittenReference(item: Inline): boolean {
  if (readReference(item.text) !== null) return true
  const set = setApart({ ...item, links: [] }, [])
  if (set === null) return false
  const { authors, year } = readTitled(set, { section: [], people: new Set(), authorFirst: false })
  return authors.length > 0 || year != null
}

function isBare(item: Inline, link: InlineLink): boolean {
  return /^https?:\/\//.test(labelOf(item, link))
}

/** An item that is one reference with authors, venue or year; its link is its title, the whole of it, a face or a bare address. */
function readWholeReference(item: Inline, links: readonly InlineLink[], context: CitationContext): CitedWork | null {
  const key = /^\s*\[[\p{L}\d+'’ -]{1,20}\]\s*(?=\p{Lu})/u.exec(item.text)?.[0].length ?? 0
  const [link] = links
  const label = link === undefined ? '' : labelOf(item, link)
  const bare = link !== undefined && isAddressOf(label, link.url)
  const text = bare || isFace(label) ? withoutLinks(item, links) : item.text
  const found = readReference(
    text
      .slice((link?.start ?? key) < key ? 0 : key)
      .replace(/[\s([,|]*(?:doi:|available at|online)?[\s:[\]()|.]*$/i, (tail) =>
        /^[.)]/.test(tail.trim()) ? tail : '',
      ),
  )
  if (found === null || (link !== undefined && isNoCitation(link.url))) return null
  if (link !== undefined && text === item.text && !label.includes(found.title) && tidyTitle(label) !== found.title)
    return null
  const kept = links.map(({ url }) => linkOf(url, null)).filter((one) => one !== null)
  const { title, authors, venue, year } = found
  const published = publishers.test(venue ?? '') ? 'book' : venue === null && kept.length > 0 ? '' : 'paper'
  const words = found.online === true ? 'article' : (found.sort ?? published)
  const kind = workKind({ title, urls: kept.map(({ url }) => url), words, section: context.section })
  return { title, alternativeTitles: [], authors, kind, links: kept, venue, year, words: title }
}

/** Whether a label is the address itself, or its end as identifiers are: "10.1000/182". */
function isAddressOf(label: string, url: string): boolean {
  const address = url.replace(/^https?:\/\//, '')
  return label.replace(/^https?:\/\//, '') === address || (/^10\.\d{4,}\//.test(label) && address.endsWith(`/${label}`))
}

/** A text from which its links, with the brackets around them, are taken out. */
function withoutLinks(item: Inline, links: readonly InlineLink[]): string {
  let place = 0
  let text = ''
  for (const { start, end } of links) {
    text += cut(item, place, start).text.replace(/[([]\s*$/, '')
    place = end
    if (/^\s*[)\]]/.test(item.text.slice(end, end + 5))) place = item.text.slice(end).search(/[)\]]/) + end + 1
  }
  return text + item.text.slice(place)
}

/** An entry without what stands behind an arrow, and without stars: "Quiet Knots -> a good beginning", "Quiet Knots ★★★". */
export function withoutRemark(text: string): string {
  const entry = text.split(/\s(?:->|→|=>|⇒)\s/)[0] ?? text
  return strippedEnd(entry, ' ★☆⭐')
}

/** Words without a link: a title with what stands around it, or "A Part from The Whole: A Title", which is the whole. */
function readUnlinked(written: string, context: CitationContext): readonly CitedWork[] {
  const text = withoutRemark(written)
  const [, part, whole] =
    /^(\p{Lu}\S*(?:\s+\S+){1,6}?)\s+from\s+(\p{Lu}[^:]{3,100}:\s+\S.{3,200})$/su.exec(text.trim()) ?? []
  const before = part === undefined ? '' : `${part} from`
  const work = readTitled({ label: whole ?? text, links: [], before, after: '', first: true }, context)
  return /\p{L}/u.test(work.title) ? [{ ...work, words: work.title }] : []
}
