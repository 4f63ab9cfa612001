/** What the links of a record lead to: the talk's slides and recording, a page about it, a work that it draws on, or neither. */
import { identifiersIn, parseUrl } from '../../../src/model/identifier.ts'
import type { Link } from '../../../src/model/work.ts'
import type { CitedWork } from '../constructs/cited-work.ts'
import { linkOf, type Media, mediaRole } from '../constructs/media.ts'
import { hostsNoWork } from '../constructs/no-citation.ts'
import { isPersonName } from '../constructs/person-name.ts'
import { stripped, tidyTitle } from '../constructs/title.ts'
import { kindOfUrl, workKind } from '../constructs/work-kind.ts'

/** A link as a record has it: its label, null where it stands bare, and the words before it in running text. */
export interface RecordLink {
  readonly url: string
  readonly label: string | null
  readonly before: string
}

/** What is known of the talk whose record it is. */
export interface LinkContext {
  /** Words of the event's name, by which the event's own site is known. */
  readonly eventWords: readonly string[]
  /** Whether the record lists its sources here, and not just any links. */
  readonly listsSources: boolean
}

export type LinkMeaning =
  | { readonly kind: 'media'; readonly media: Media }
  | { readonly kind: 'work'; readonly work: CitedWork }
  | { readonly kind: 'aside' }

/** Whether the label of a link says that it leads to the event ("Conference schedule"), as that of most links of records does. */
export function leadsToEvent({ label }: RecordLink): boolean {
  return label !== null && !isAddress(label) && ofTheEvent.test(label) && !ofTheTalk.test(label)
}

/** Where a link leads: its address without the punctuation of the sentence in which it stood, and that from its host on. */
export interface Target {
  readonly url: string
  readonly address: string
}

export function targetOf(written: string): Target {
  const url = bareUrl(written)
  return { url, address: url.replace(/^https?:\/\/(?:www\.)?/i, '') }
}

/** Reads a link, given where it leads; `aside` is what leads to the event, to people, to a licence, or nowhere. */
export function readRecordLink(
  { url: written, label, before }: RecordLink,
  { url, address }: Target,
  context: LinkContext,
): LinkMeaning {
  if (asides.test(address) || isCut(written.trim())) return aside
  const name = label === null || isAddress(label) ? null : label
  const words = name ?? lastWords(before)
  const role = roleOf(words, address)
  if (isCollection(words, address) || (role === null && isOfEvent(words, address, context))) return aside
  const kept = linkOf(url, name)
  if (kept === null || hostsNoWork(url) !== null) return aside
  if (role !== null) return { kind: 'media', media: { role, link: kept } }
  return readWork(kept, words, context.listsSources)
}

function bareUrl(written: string): string {
  const whole = written.trim()
  const end = whole.search(/\]\(|[\s\u200b]/)
  const url = stripped(end < 0 ? whole : whole.slice(0, end), `.,;:!?]}'"»`)
  return url.endsWith(')') && !url.includes('(') ? stripped(url, '.,;:)') : url
}

function isCut(url: string): boolean {
  return url.endsWith('...') || url.endsWith('…')
}

const aside: LinkMeaning = { kind: 'aside' }

/** Licences, networks and shorteners, channels, shops: what descriptions of recordings end with. */
const asides =
  /^(?:creativecommons\.org|(?:[\w-]+\.)?(?:facebook|instagram|linkedin|meetup|eventbrite|patreon|discord|reddit|slack|tiktok|lanyrd|sched|sessionize)\.(?:com|org)|twitter\.com|x\.com|t\.me|bit\.ly|goo\.gl|t\.co|tinyurl\.com|discord\.gg)(?:\/|$)|^(?:m\.)?youtube\.com\/(?:c\/|channel\/|user\/|@|playlist|subscribe|results)/i

/** Slides and recordings by the words beside a link or by the host that holds nothing else; pages of the talk and its code. */
function roleOf(words: string, address: string): Media['role'] | null {
  if (slideHosts.test(address) || slideFiles.test(address)) return 'slides'
  if (words === '') return null
  const label = words.replace(/[\s:([-]+$/, '')
  const role = mediaRole(/slide|deck/i.test(label) ? label.replace(/^.*?\b(?=(?:slides?|deck)\b)/is, '') : label)
  if (role === 'slides' || role === 'video') return role
  return ofTheTalk.test(words) ? 'other' : null
}

const slideHosts =
  /^(?:www\.)?(?:speakerdeck\.com\/[^/]+\/[^/]|(?:[a-z]{2}\.|www\.)?slideshare\.net\/[^/]+\/[^/]|slides\.com\/[^/]+\/[^/]|docs\.google\.com\/presentation\/|noti\.st\/[^/]+\/[^/]|prezi\.com\/.)/i
const slideFiles = /(?:^|[/_-])(?:slides?|deck|presentation)(?:[-_.\w]{0,40})?\.(?:pdf|pptx?|key|odp|html)$/i
const ofTheTalk =
  /\b(?:talk|presentation|session|proposal|abstract)\b(?!s? (?:schedule|list))|\b(?:code|repo(?:sitory)?|notebooks?|demo|source|materials?|exercises)\b/i
const ofTheEvent =
  /\b(?:schedule|conference|event|website|webpage|home ?page|web|playlist|meetup|group|tickets?|sponsors?|programme?|agenda|channel|subscribe|licen[cs]e|follow|join|newsletter|register|hosted|organi[sz]ed|recorded by|produced by|more info(?:rmation)?)\b/i

/** "Conference slides", and the page of everything that somebody has uploaded: of the event, not of the talk. */
function isCollection(words: string, address: string): boolean {
  return (
    /^(?:conference|event|all|full)\b/i.test(words.trim()) ||
    /^(?:speakerdeck\.com|slideshare\.net)\/[^/]*\/?$/i.test(address)
  )
}

/** Whether words say that a link leads to the event, or its host or its owner there is called after it. */
function isOfEvent(words: string, address: string, { eventWords }: LinkContext): boolean {
  if (ofTheEvent.test(words)) return true
  const owner = (/^[^/?#]*(?:\/[^/?#]*)?/.exec(address)?.[0] ?? '').toLowerCase()
  const low = words.toLowerCase()
  return eventWords.some((word) => word.length > 3 && (low.startsWith(word) || beginsPart(owner, word)))
}

/** Whether one of the parts of a host and path ("ropes.example-conf.org/notes") begins with a word. */
function beginsPart(address: string, word: string): boolean {
  for (let place = address.indexOf(word); place >= 0; place = address.indexOf(word, place + 1))
    if (place === 0 || './-'.includes(address.charAt(place - 1))) return true
  return false
}

/** A work where the address says what it is, the link has a name, or it stands in a list of sources. */
function readWork(kept: Link, words: string, listed: boolean): LinkMeaning {
  const { url, label } = kept
  const address = parseUrl(url)
  const kind = address === null ? null : kindOfUrl(address).kind
  if (label === null && !listed && (kind === 'TALK' || /\/(?:blob|raw|tree)\//.test(url)))
    return { kind: 'media', media: { role: 'other', link: kept } }
  const isChannel = kind === 'VIDEO' && identifiersIn(url).every(({ scheme }) => scheme === 'url')
  if (isChannel || (kind === null && label === null && !listed)) return aside
  const title = tidyTitle(label === null || hosts.test(label) ? titleOfAddress(url) : label.replace(/[`*]/g, ''))
  if (!/\p{L}/u.test(title) || pointers.test(title) || isPersonName(title)) return aside
  if (kind === null && !listed && !/^[\p{Lu}\d“"]/u.test(title) && title.includes(' ')) return aside
  const signs = { title, urls: [url], words: label === null ? words : '', section: [] }
  const links = [{ url, label: null, suspect: false }]
  const work = { title, kind: workKind(signs), links, authors: [], alternativeTitles: [], words: url }
  return { kind: 'work', work }
}

/** Labels that say where a thing is kept, and not what it is. */
const hosts =
  /^(?:on |my |the )?(?:github|gitlab|bitbucket|pypi|readthedocs|docs|documentation|arxiv|pdf|paper|book|blog ?post|article)(?: (?:page|repo(?:sitory)?|link))?$/i

/** Labels that name nothing. */
const pointers =
  /^(?:here|link|this|website|site|web|page|read more|more|source|url|(?:additional|more|further|other) \w+|[a-z]{1,2})$/i

/** A repository is called by its name, any other place by its address. */
function titleOfAddress(url: string): string {
  const written = url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return /^github\.com\/[\w.-]+\/([\w.-]+)$/i.exec(written)?.[1] ?? written
}

function isAddress(label: string): boolean {
  return /^(?:https?:\/\/|www\.)|^\S+\.\w{2,12}\/\S*$/i.test(label.trim())
}

/** The words on the line before a link, those nearest to it. */
function lastWords(before: string): string {
  const near = before.slice(-60)
  return near.slice(near.lastIndexOf('\n') + 1).trim()
}
