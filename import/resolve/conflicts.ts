/** Conflicts: where documents contradict each other or themselves. They are facts like others, each with its lines. */
import type { Mention, Statement } from '../../src/model/claim.ts'
import type { ConflictKind } from '../../src/model/document.ts'
import { fold } from '../../src/model/fold.ts'
import { hashId } from '../../src/model/id.ts'
import { identifiersIn } from '../../src/model/identifier.ts'
import { workLabel } from '../../src/model/work.ts'
import { addressOf } from './links.ts'
import { compare } from './order.ts'
import type { Standing } from './standing.ts'

/** Lines that a conflict names at most: a hub's conflict would otherwise name thousands, and say no more by it. */
const statedMost = 50

/** A conflict with what it is about (`subject`, by which it is found again), the mentions concerned, and its lines. */
export interface Conflict {
  readonly id: string
  readonly kind: ConflictKind
  readonly subject: string
  readonly message: string
  readonly mentions: readonly string[]
  readonly stated: readonly { readonly document: string; readonly statement: Statement }[]
}

/** What a conflict says, to tell whether it changed. */
export function hashOf({ message, mentions }: Conflict): string {
  return hashId(message, ...mentions)
}

/** The conflict of this kind about a subject; of many mentions the first by document and line are named. */
function conflict(
  kind: ConflictKind,
  subject: string,
  message: string,
  mentions: readonly Mention[],
  { said }: Standing,
  detail = '',
): Conflict {
  const placed = mentions
    .map((mention) => ({ id: mention.id, document: said.documentOf(mention.id), statement: mention.statement }))
    .sort(
      (a, b) => compare(a.document, b.document) || a.statement.startLine - b.statement.startLine || compare(a.id, b.id),
    )
    .slice(0, statedMost)
  return {
    id: hashId('conflict', kind, subject, detail),
    kind,
    subject,
    message,
    mentions: placed.map(({ id }) => id),
    stated: placed.map(({ document, statement }) => ({ document, statement })),
  }
}

/** Conflicts about a sign, see `signsOf`: one address with several titles, one title with several addresses or kinds. */
export function conflictsAbout(sign: string, standing: Standing): readonly Conflict[] {
  const bearers = standing.bearersOf(sign).slice(0, comparedMost)
  if (bearers.length < 2) return []
  return sign.startsWith('address ') ? severalTitles(sign, bearers, standing) : severalForTitle(sign, bearers, standing)
}

/** Bearers of one sign that are compared, each with each. */
const comparedMost = 200

/** Two works or more, of different titles, at one address that is not marked as wrong. */
function severalTitles(sign: string, bearers: readonly Mention[], standing: Standing): readonly Conflict[] {
  const address = sign.slice('address '.length)
  const giving = bearers.filter((mention) => trustedAddresses(mention).includes(address))
  const works = new Set(giving.map(({ id }) => standing.entityOf(id)))
  const titles = distinctTitles(giving)
  if (works.size < 2 || titles.length < 2) return []
  return [conflict('ONE_URL_SEVERAL_TITLES', sign, `${address} is given for ${quoted(titles)}`, giving, standing)]
}

function severalForTitle(sign: string, bearers: readonly Mention[], standing: Standing): readonly Conflict[] {
  const [title = ''] = distinctTitles(bearers)
  const kinds = [...new Set(bearers.flatMap(kindIn))].sort()
  const labels = new Set(kinds.map(workLabel))
  const linked = bearers.filter((mention) => trustedAddresses(mention).length > 0)
  const apart = linked.filter((mention) => linked.some((other) => shareNothing(mention, other)))
  const addresses = [...new Set(apart.flatMap(trustedAddresses))].sort(compare)
  return [
    ...(labels.size > 1
      ? [conflict('ONE_TITLE_SEVERAL_KINDS', sign, `“${title}” is ${listed(kinds)}`, bearers, standing)]
      : []),
    ...(apart.length > 1
      ? [conflict('ONE_TITLE_SEVERAL_URLS', sign, `“${title}” is at ${listed(addresses)}`, apart, standing)]
      : []),
  ]
}

/** Whether two mentions of one title give addresses of one kind, of which none is the same: two DOIs, two pages. */
function shareNothing(a: Mention, b: Mention): boolean {
  const [left, right] = [trustedAddresses(a), trustedAddresses(b)]
  const schemes = new Set(left.map(schemeOf))
  return right.some((address) => schemes.has(schemeOf(address))) && !left.some((address) => right.includes(address))
}

/** Conflicts of one work: its years differ from document to document. */
export function conflictsWithin(entity: string, standing: Standing): readonly Conflict[] {
  const dated = standing
    .membersOf(entity)
    .flatMap((mention) => (mention.kind === 'work' && mention.year !== null ? [mention] : []))
  const years = [...new Set(dated.map(({ year }) => String(year)))].sort()
  if (years.length < 2) return []
  const message = `“${dated[0]?.title ?? ''}” is of ${listed(years)}`
  return [conflict('CONTRADICTION', `years ${entity}`, message, dated, standing)]
}

/** Conflicts of one mention: a link called a video that leads to slides, or the other way round. */
export function conflictsOf(mention: Mention, standing: Standing): readonly Conflict[] {
  const links = 'links' in mention ? mention.links : []
  return links.flatMap(({ url, label }) => {
    const media = identifiersIn(url).flatMap(({ scheme }) => mediaOf.get(scheme) ?? [])[0]
    const called =
      label === null
        ? undefined
        : /\b(?:video|recording)\b/i.test(label)
          ? 'video'
          : /\b(?:slides|slide deck)\b/i.test(label)
            ? 'slides'
            : undefined
    if (media === undefined || called === undefined || media === called || /\band\b|&|\+/.test(label ?? '')) return []
    const message = `A link called “${label}” leads to ${media}: ${url}`
    return [conflict('CONTRADICTION', `label ${mention.id}`, message, [mention], standing, url)]
  })
}

/** What is found at identifiers of a scheme. */
const mediaOf: ReadonlyMap<string, 'video' | 'slides'> = new Map([
  ['youtube', 'video'],
  ['vimeo', 'video'],
  ['speakerdeck', 'slides'],
  ['slideshare', 'slides'],
])

function trustedAddresses(mention: Mention): readonly string[] {
  return mention.kind === 'talk' || mention.kind === 'work'
    ? mention.links.filter(({ suspect }) => !suspect).map(({ url }) => addressOf(url))
    : []
}

function kindIn(mention: Mention) {
  if (mention.kind === 'talk') return ['TALK' as const]
  return mention.kind === 'work' && mention.workKind !== 'OTHER' ? [mention.workKind] : []
}

function distinctTitles(mentions: readonly Mention[]): readonly string[] {
  const titles = new Map<string, string>()
  for (const mention of mentions) {
    const title = mention.kind === 'talk' || mention.kind === 'work' ? mention.title : null
    if (title !== null && !titles.has(fold(title))) titles.set(fold(title), title)
  }
  return [...titles.values()].sort(compare)
}

function schemeOf(address: string): string {
  return address.slice(0, address.indexOf(':'))
}

function quoted(titles: readonly string[]): string {
  return listed(titles.map((title) => `“${title}”`))
}

/** "a, b and c"; of many the first few and how many more. */
function listed(items: readonly string[]): string {
  const shown = items.length > 5 ? [...items.slice(0, 4), `${items.length - 4} more`] : items
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}
