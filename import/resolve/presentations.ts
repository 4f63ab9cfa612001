/** Which mentions of presentations are one occasion: of one talk, at one venue in one year, or with one recording. */
import type { PresentationMention } from '../../src/model/claim.ts'
import { identifiersIn, printIdentifier } from '../../src/model/identifier.ts'
import { type Bars, noBars } from './bars.ts'
import { type Clusters, cluster, type Link } from './cluster.ts'
import { createNumbering, type Numbers, sharesAny, sortedNumbers } from './numbering.ts'
import { compare } from './order.ts'
import { PairList } from './pair-list.ts'
import { isPartOf } from './places.ts'
import type { Rulings } from './rulings.ts'
import { push, type Said } from './said.ts'

interface Occasion {
  readonly mention: PresentationMention
  readonly talk: string
  readonly venue: string | null
  readonly venueName: string
  readonly media: Numbers
}

/** What makes two mentions one occasion of a talk. A venue without a year is the occasion there, if the talk has but one. */
const occasionWeights = { sameVenueAndYear: 2, sameMedia: 2, sameVersion: 1, sameVenue: 0.5 } as const
type OccasionSignal = keyof typeof occasionWeights

/** Clusters of presentation mentions, given the clusters of talks and venues. Nearly linear. */
export function* clusterPresentations(
  said: Said,
  talks: Clusters,
  venues: Clusters,
  rulings: Rulings,
): Generator<void, Clusters> {
  const occasions = yield* occasionsOf(said, talks, venues)
  const links: Link[] = []
  yield* candidatePairs(occasions).each((x, y) => {
    const link = linkOf(x, y, occasions)
    if (link !== null) links.push(link)
  })
  return yield* cluster(
    occasions.map(({ mention }) => mention.id),
    links,
    barsOf(occasions),
    rulings,
  )
}

function* occasionsOf(said: Said, talks: Clusters, venues: Clusters): Generator<void, readonly Occasion[]> {
  const number = createNumbering()
  const mentions = [...said.ofKind('presentation')].sort((a, b) => compare(a.id, b.id))
  const occasions: Occasion[] = []
  for (const mention of mentions) {
    const venue = said.from(mention.id, 'HELD_AT')[0]
    const media = [mention.video, mention.slides].filter((url) => url !== null).flatMap(identifiersIn)
    occasions.push({
      mention,
      talk: talks.rootOf(said.to(mention.id, 'PRESENTED_AS')[0]?.id ?? mention.id),
      venue: venue === undefined ? null : venues.rootOf(venue.id),
      venueName: venue?.kind === 'venue' ? venue.name : '',
      media: sortedNumbers(media.map((identifier) => number(printIdentifier(identifier)))),
    })
    if (occasions.length % 1_000 === 0) yield
  }
  return occasions
}

/** A talk has fewer occasions that share a venue, a version or a recording; of more, each is compared with those next to it. */
const bucketLimit = 40
const neighbours = 3

/** Pairs of occasions of one talk that share something. */
function candidatePairs(occasions: readonly Occasion[]): PairList {
  const buckets = new Map<string, number[]>()
  for (const [place, { talk, venue, media, mention }] of occasions.entries()) {
    if (venue !== null) push(buckets, `${talk} venue ${venue}`, place)
    if (mention.version !== null) push(buckets, `${talk} version ${mention.version}`, place)
    for (const medium of media) push(buckets, `${talk} medium ${medium}`, place)
  }
  const pairs = new PairList(occasions.length)
  for (const bucket of buckets.values()) {
    const sorted = bucket.length <= bucketLimit ? bucket : bucket.sort((x, y) => yearAt(x) - yearAt(y) || x - y)
    const reach = bucket.length <= bucketLimit ? bucketLimit : neighbours
    for (const [at, x] of sorted.entries()) for (const y of sorted.slice(at + 1, at + 1 + reach)) pairs.add(x, y)
  }
  function yearAt(place: number): number {
    return occasions[place]?.mention.year ?? 0
  }
  return pairs
}

function linkOf(x: number, y: number, occasions: readonly Occasion[]): Link | null {
  const [a, b] = [occasions[x] as Occasion, occasions[y] as Occasion]
  const sameVenue = a.venue !== null && a.venue === b.venue
  const signals: OccasionSignal[] = []
  if (sameVenue && a.mention.year === b.mention.year) signals.push('sameVenueAndYear')
  if (a.mention.version !== null && a.mention.version === b.mention.version) signals.push('sameVersion')
  if (sharesAny(a.media, b.media)) signals.push('sameMedia')
  const isVague = signals.length === 0
  if (isVague && (!sameVenue || (a.mention.year !== null && b.mention.year !== null))) return null
  if (isVague) signals.push('sameVenue')
  const weight = signals.reduce((sum, signal) => sum + occasionWeights[signal], 0)
  const [vague, dated] = a.mention.year === null ? [x, y] : [y, x]
  return { a: vague, b: dated, weight, signals, only: isVague ? [vague] : [] }
}

/** Two occasions of which both sides state a venue, year, month or version, and state it differently. */
function barsOf(occasions: readonly Occasion[]): Bars {
  const number = createNumbering()
  const at = (place: number): Occasion => occasions[place] as Occasion
  return {
    ...noBars,
    classOf(place) {
      const { talk, venue, venueName, mention } = at(place)
      return number([talk, venue, venueName, mention.year, mention.month, mention.version].join('|'))
    },
    apart: (x, y) => differ(at(x), at(y)),
  }
}

function differ(a: Occasion, b: Occasion): boolean {
  if (a.talk !== b.talk) return true
  const stated = [
    [a.mention.year, b.mention.year],
    [a.mention.month, b.mention.month],
    [a.mention.version, b.mention.version],
  ] as const
  return stated.some(([left, right]) => left !== null && right !== null && left !== right) || venuesDiffer(a, b)
}

/** "Velocity" may be "Velocity Conf Santa Clara", where something else says that it is. */
function venuesDiffer(a: Occasion, b: Occasion): boolean {
  if (a.venue === null || b.venue === null || a.venue === b.venue) return false
  return !isPartOf(a.venueName, b.venueName) && !isPartOf(b.venueName, a.venueName)
}
