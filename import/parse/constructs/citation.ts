/** A list item that cites: "[X](…) by Y", "A from [B](…)", "[A](…) and [slides](…)", "X by Y et al" without a link. */
import { parseUrl } from '../../../src/model/identifier.ts'
import { labelOf } from '../inline.ts'
import type { Inline, InlineLink } from '../outline.ts'
import type { CitedWork } from './cited-work.ts'
import { linkOf, mediaRole } from './media.ts'
import { nameOfAddress } from './name-of-address.ts'
import { isNoCitation } from './no-citation.ts'
import { packageName } from './package-name.ts'
import { readNames } from './person-name.ts'
import { readReference } from './reference.ts'
import { tidyTitle } from './title.ts'
import { titleParts } from './title-parts.ts'
import { workKind } from './work-kind.ts'

/** What is known of the place of an item. */
export interface CitationContext {
  readonly section: readonly string[]
  readonly people: ReadonlySet<string>
  readonly authorFirst: boolean
}

/** The works that an item cites, in order: one for each link that is not another face of the work before it. */
export function readCitations(item: Inline, context: CitationContext): readonly CitedWork[] {
  const links = item.links.filter((link) => /[\p{L}\p{N}]/u.test(labelOf(item, link).replace(/:[a-z_]+:/g, '')))
  const reference = links.length > 1 ? null : readWholeReference(item, links[0] ?? null, context)
  if (reference !== null) return [reference]
  if (links.length === 0) return readUnlinked(item.text, context)
  const groups: InlineLink[][] = []
  for (const link of links) {
    const last = groups.at(-1)
    if (last !== undefined && mediaRole(labelOf(item, link)) !== null) last.push(link)
    else groups.push([link])
  }
  return groups.flatMap((group, index) => {
    const first = group[0]
    if (first === undefined || isNoCitation(first.url)) return []
    const before = item.text.slice(groups[index - 1]?.at(-1)?.end ?? 0, first.start)
    const after = item.text.slice(first.end, group[1]?.start ?? groups[index + 1]?.[0]?.start ?? item.text.length)
    return [readLinked(item, group, before, after, context)].filter(({ title }) => title !== '')
  })
}

/** An item that is one reference with authors, venue or year; its link is its title, the whole of it or a bare address. */
function readWholeReference(item: Inline, link: InlineLink | null, context: CitationContext): CitedWork | null {
  const label = link === null ? '' : labelOf(item, link)
  const bare = link !== null && label.replace(/^https?:\/\//, '') === link.url.replace(/^https?:\/\//, '')
  const text =
    link !== null &&
    (bare || mediaRole(label) !== null || /^(?:doi|link|pdf|url|web|online|paper|html)$/i.test(label.trim()))
      ? item.text.slice(0, link.start) + item.text.slice(link.end)
      : item.text
  const found = readReference(
    text.replace(/[\s([,]*(?:doi:|available at|online)?[\s:[\])]*$/i, (tail) =>
      /^[.)]/.test(tail.trim()) ? tail : '',
    ),
  )
  if (found === null || (link !== null && isNoCitation(link.url))) return null
  if (link !== null && text === item.text && !label.includes(found.title) && tidyTitle(label) !== found.title)
    return null
  const kept = link === null ? null : linkOf(link.url, null)
  const { title, authors, venue, year } = found
  const words = publishers.test(venue ?? '') ? 'book' : venue === null ? '' : 'paper'
  const kind = workKind({ title, urls: kept === null ? [] : [kept.url], words, section: context.section })
  return { title, alternativeTitles: [], authors, kind, links: kept === null ? [] : [kept], venue, year, words: title }
}

/** Houses that publish books. */
const publishers =
  /\b(?:press|publish\w*|verlag|books|wiley|reilly|addison|manning|springer|hall|mcgraw|pearson|packt|apress)\b/i

function readLinked(
  item: Inline,
  group: readonly InlineLink[],
  before: string,
  after: string,
  context: CitationContext,
): CitedWork {
  const links = group.map((link) => linkOf(link.url, null)).filter((link) => link !== null)
  const urls = links.map(({ url }) => url)
  const label = group[0] === undefined ? '' : labelOf(item, group[0])
  const named = nameOf(label, before, after, urls[0] ?? '')
  const parts = titleParts(named.title, { ...context, host: parseUrl(urls[0] ?? '')?.hostname ?? '' })
  const beside = namesBeside(named.title === label ? before : '', after)
  const words = `${parts.words} ${shortWords(before)} ${shortWords(after)} ${beside.open ? 'et al' : ''}`
  return {
    title: parts.title,
    alternativeTitles: [...named.alternatives.map(tidyTitle).filter(Boolean), ...packageNames(urls, parts.title)],
    authors: [...new Set([...parts.authors, ...beside.names])],
    kind: workKind({ title: parts.title, urls, words, section: context.section }),
    links,
    words: label,
  }
}

/** Names under which registries keep what the title calls otherwise. */
function packageNames(urls: readonly string[], title: string): readonly string[] {
  return urls.flatMap((url) => packageName(url) ?? []).filter((name) => name.toLowerCase() !== title.toLowerCase())
}

/** Which of the words around a link name the work: its label, the words after "from", or for a bare address those before it. */
function nameOf(
  label: string,
  before: string,
  after: string,
  url: string,
): { title: string; alternatives: readonly string[] } {
  const source = /^\s*from\s+(\p{Lu}\S*(?:\s+\S+){2,})\s*$/su.exec(after)?.[1]
  if (source !== undefined) return { title: source, alternatives: [label] }
  const piece = /^\s*(\p{Lu}\S*(?:\s+\S+)+?)\s+from\s*$/su.exec(before)?.[1]
  if (piece !== undefined) return { title: label, alternatives: [piece] }
  if (label.replace(/^https?:\/\//, '') !== url.replace(/^https?:\/\//, '')) return { title: label, alternatives: [] }
  const lead = tidyTitle(before.replace(/\b(?:at|see)\s*$/i, ''))
  return {
    title: /\p{L}/u.test(lead) ? lead : nameOfAddress(url),
    alternatives: [],
  }
}

/** Authors beside a link: "by A and B", "A et al." after it; "A:" or "A's" before it. */
function namesBeside(before: string, after: string): { names: readonly string[]; open: boolean } {
  const none = { names: [], open: false }
  const tail =
    after
      .slice(0, 200)
      .replace(/^[\s,\-–—:(]+/, '')
      .split(/[;()[\]\n]|\.\s+(?=\p{Lu}\p{Ll})/u)[0] ?? ''
  const written = readNames(tail.replace(/^by\s+/i, ''))
  if (written !== null && (written.open || /^by\s/i.test(tail) || tail.split(' ').length <= 4)) return written
  const lead = /^\s*(\S[^:]{2,60}?)(?:\s*[:\-–—]|['’]s)\s*$/s.exec(before.slice(-100))?.[1]
  return (lead === undefined ? null : readNames(lead)) ?? none
}

/** Words beside a link that are few enough to be a remark on its kind. */
function shortWords(text: string): string {
  const words = text.slice(0, 200).trim().split(/\s+/)
  return words.length <= 6 ? words.join(' ') : ''
}

function readUnlinked(text: string, context: CitationContext): readonly CitedWork[] {
  const source = /^(\p{Lu}\S*(?:\s+\S+){1,6}?)\s+from\s+(\p{Lu}[^:]{3,100}:\s+\S.{3,200})$/su.exec(text.trim())
  const parts = titleParts(source?.[2] ?? text, { ...context, host: '' })
  if (!/\p{L}/u.test(parts.title)) return []
  return [
    {
      title: parts.title,
      alternativeTitles: source?.[1] === undefined ? [] : [tidyTitle(source[1])],
      authors: parts.authors,
      kind: workKind({ title: parts.title, urls: [], words: parts.words, section: context.section }),
      links: [],
      words: parts.title,
    },
  ]
}
