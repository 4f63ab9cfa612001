/** Which mentions of presentations are one occasion: of one talk, at one venue in one year, or with one recording. */
import type { PresentationMention } from '../../src/model/claim.ts'
import { identifiersIn, printIdentifier } from '../../src/model/identifier.ts'
import { type Clusters, cluster, type Link } from './cluster.ts'
import { push, type Said } from './said.ts'

interface Occasion {
  readonly mention: PresentationMention
  readonly talk: string
  readonly venue: string | null
  readonly media: ReadonlySet<string>
}

/** Clusters of presentation mentions, given the clusters of talks and venues. Quadratic in the presentations of one talk. */
export function clusterPresentations(said: Said, talks: Clusters, venues: Clusters): Clusters {
  const occasions = said.ofKind('presentation').map((mention): Occasion => {
    const venue = said.from(mention.id, 'HELD_AT')[0]
    const media = [mention.video, mention.slides].filter((url) => url !== null).flatMap(identifiersIn)
    return {
      mention,
      talk: talks.rootOf(said.to(mention.id, 'PRESENTED_AS')[0]?.id ?? mention.id),
      venue: venue === undefined ? null : venues.rootOf(venue.id),
      media: new Set(media.map(printIdentifier)),
    }
  })
  const byTalk = new Map<string, Occasion[]>()
  for (const occasion of occasions) push(byTalk, occasion.talk, occasion)
  const byId = new Map(occasions.map((occasion) => [occasion.mention.id, occasion]))
  return cluster([...byId.keys()], [...byTalk.values()].flatMap(linksWithin), (x, y) => {
    const [a, b] = [byId.get(x), byId.get(y)]
    return a !== undefined && b !== undefined && differ(a, b)
  })
}

function linksWithin(occasions: readonly Occasion[]): readonly Link[] {
  return occasions.flatMap((a, index) => occasions.slice(index + 1).flatMap((b) => linkOf(a, b) ?? []))
}

/** What makes two occasions one; a venue without a year is its one occasion there, if the talk has but one. */
function linkOf(a: Occasion, b: Occasion): Link | null {
  const sameVenue = a.venue !== null && a.venue === b.venue
  const sameYear = a.mention.year === b.mention.year
  const signals = [
    ...(sameVenue && sameYear ? ['sameVenueAndYear'] : []),
    ...(a.mention.version !== null && a.mention.version === b.mention.version ? ['sameVersion'] : []),
    ...([...a.media].some((medium) => b.media.has(medium)) ? ['sameMedia'] : []),
  ]
  if (signals.length > 0) return { a: a.mention.id, b: b.mention.id, weight: signals.length, signals, only: false }
  if (!sameVenue || (a.mention.year !== null && b.mention.year !== null)) return null
  const [vague, dated] = a.mention.year === null ? [a, b] : [b, a]
  return { a: vague.mention.id, b: dated.mention.id, weight: 0.5, signals: ['sameVenue'], only: true }
}

/** Two occasions of which both sides state a venue, year, month or version, and state it differently. */
function differ(a: Occasion, b: Occasion): boolean {
  const stated = [
    [a.venue, b.venue],
    [a.mention.year, b.mention.year],
    [a.mention.month, b.mention.month],
    [a.mention.version, b.mention.version],
  ] as const
  return a.talk !== b.talk || stated.some(([left, right]) => left !== null && right !== null && left !== right)
}
