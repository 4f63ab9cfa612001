/**
 * Works for someone who likes some things: an additive sum of evidence, pure over a snapshot. The same request over the same
 * snapshot gives the same answer, in whatever order its seeds are named.
 */
import { isWorkAt, type Snapshot } from '../adjacency/snapshot.ts'
import { type Anchor, anchorsOf } from './anchors.ts'
import { bestPlaces } from './best.ts'
import { type Candidates, candidatesOf } from './candidates.ts'
import { type Column, type Component, componentsAt, scoreAt } from './components.ts'
import { likeness, mostCompared } from './diversity.ts'
import { knownWith } from './known.ts'
import { bounds, type Weights } from './parameters.ts'
import { amountOf } from './parts.ts'
import { type Signal, signalsOf } from './signals.ts'
import { unlikeness } from './unlike.ts'
import { areVersions, titleOf } from './versions.ts'

/** What is asked for, as nodes of the snapshot. */
export interface RecommendationRequest {
  readonly like: readonly number[]
  readonly unlike: readonly number[]
  /** Never recommended, and never part of a reason. */
  readonly exclude: readonly number[]
  /** Never recommended. */
  readonly alreadySeen: readonly number[]
  /** Whether a work may be recommended. */
  allows(work: number): boolean
}

/** A recommended work. */
export interface RankedWork {
  readonly node: number
  /** The sum of its components, added in their order from 0. */
  readonly score: number
  /** Where its components stand: see `componentsOf`. */
  readonly row: number
}

/** An answer, with what reasons are worked out from. */
export interface Ranking {
  readonly snapshot: Snapshot
  readonly weights: Weights
  readonly anchors: readonly Anchor[]
  readonly signals: readonly Signal[]
  /** Beside the signals: the largest damped amount that a work has which is no seed and passes the filters, or `leastScale`. A value is an amount in parts of it. */
  readonly scales: readonly number[]
  /** Best first, equal ones by title and id; at most `bounds.ranked`. */
  readonly works: readonly RankedWork[]
  readonly columns: readonly Column[]
  /** How many works there is evidence for but the seeds, before anything is filtered out. */
  readonly found: number
}

/** Ranks the works that the liked ones speak for. Costs no more than `bounds` allow. */
export function rank(snapshot: Snapshot, request: RecommendationRequest, weights: Weights): Ranking {
  const excluded = knownWith(snapshot, request.exclude)
  const liked = knownWith(snapshot, request.like)
  const anchors = usable(anchorsOf(snapshot, request.like), excluded)
  const signals = signalsOf(snapshot, anchors, excluded, weights)
  // Neither what is unliked nor what has been seen is left out yet: scales and likeness must not hang on it.
  let filteredOut = 0
  const candidates = candidatesOf(snapshot, signals, [...liked, ...excluded], (node) => {
    if (!isWorkAt(snapshot, node)) return false
    if (request.allows(node)) return true
    filteredOut += 1
    return false
  })
  const scales = candidates.said.map(({ amounts }, s) =>
    Math.max(largest(amounts), leastScale(signals[s], anchors, weights)),
  )
  const hidden = new Set([...knownWith(snapshot, request.unlike), ...knownWith(snapshot, request.alreadySeen)])
  const unlike = unlikeness(snapshot, usable(anchorsOf(snapshot, request.unlike), excluded), excluded, {
    weights,
    signals,
    scales,
  })
  const { works, columns } = bestWorks(snapshot, { weights, scales, ...candidates }, unlike, hidden)
  const found = candidates.nodes.length + filteredOut
  return { snapshot, weights, anchors, signals, scales, works: distinctWorks(snapshot, works), columns, found }
}

/** What the score of a ranked work is made of, in an order that is always the same: what counts for nothing is left out. */
export function componentsOf({ columns }: Ranking, { row }: RankedWork): readonly Component[] {
  return componentsAt(columns, row)
}

function usable(anchors: readonly Anchor[], excluded: ReadonlySet<number>): readonly Anchor[] {
  return anchors.filter(
    ({ node, steps, seed }) =>
      !excluded.has(node) && !excluded.has(seed) && !steps.some(({ from }) => excluded.has(from)),
  )
}

/** Seeds that are measured against themselves. */
const mostMeasured = 20

/**
 * The least that a scale may be: of text a part of what a seed's own words say for the seed, so that one word that many works
 * have is not taken for much where nothing better is found.
 */
function leastScale(signal: Signal | undefined, anchors: readonly Anchor[], weights: Weights): number {
  if (signal?.name !== 'text') return 0
  const own = anchors.slice(0, mostMeasured).map(({ node }) => amountOf(signal, node))
  return weights.text.likeness * Math.max(0, ...own)
}

function largest(amounts: Float64Array): number {
  let most = 0
  for (let at = 0; at < amounts.length; at += 1) most = Math.max(most, amounts[at] ?? 0)
  return most
}

interface Scored extends Candidates {
  readonly weights: Weights
  readonly scales: readonly number[]
}

/** The best but for what is hidden, in order. */
function bestWorks(
  snapshot: Snapshot,
  scored: Scored,
  unlike: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
): Pick<Ranking, 'works' | 'columns'> {
  const { nodes, weights } = scored
  const likes = sumsOf(scored)
  const wanted = bounds.ranked + hidden.size
  const liked = bestPlaces(likes, nodes, wanted)
  const alike = likeness(
    snapshot,
    liked.slice(0, mostCompared).map((place) => nodes[place] ?? 0),
  )
  const less = (place: number): number => -weights.unlike * (unlike.get(nodes[place] ?? 0) ?? 0)
  const best =
    unlike.size === 0
      ? liked
      : bestPlaces(
          likes.map((score, place) => score + less(place)),
          nodes,
          wanted,
        )
  const places = best.filter((place) => !hidden.has(nodes[place] ?? 0))
  const of = (value: (node: number) => number): Float64Array => {
    const values = new Float64Array(places.length)
    for (const [row, place] of places.entries()) values[row] = value(nodes[place] ?? 0)
    return values
  }
  const columns: readonly Column[] = [
    ...columnsOf(scored, places),
    { signal: 'unlike', weight: -weights.unlike, values: of((node) => unlike.get(node) ?? 0) },
    { signal: 'diversity', weight: -weights.diversity, values: of(alike) },
  ]
  const works = places
    .map((place, row): RankedWork => ({ node: nodes[place] ?? 0, score: scoreAt(columns, row), row }))
    .sort((a, b) => b.score - a.score || a.node - b.node)
    .slice(0, bounds.ranked)
  return { works, columns }
}

/** What the signals come to for each candidate. */
function sumsOf({ nodes, said, scales, weights }: Scored): Float64Array {
  const sums = new Float64Array(nodes.length)
  for (const [s, { signal, places, amounts }] of said.entries()) {
    const { weight } = weights.signals[signal]
    const scale = scales[s] ?? 0
    for (let at = 0; at < places.length; at += 1) {
      const place = places[at] ?? 0
      sums[place] = (sums[place] ?? 0) + weight * ((amounts[at] ?? 0) / scale)
    }
  }
  return sums
}

/** The values of each signal for some candidates, in the order of these. */
function columnsOf({ nodes, said, scales, weights }: Scored, wanted: readonly number[]): readonly Column[] {
  const rows = new Uint32Array(nodes.length)
  for (const [i, place] of wanted.entries()) rows[place] = i + 1
  return said.map(({ signal, places, amounts }, s) => {
    const scale = scales[s] ?? 0
    const values = new Float64Array(wanted.length)
    for (let at = 0; at < places.length; at += 1) {
      const row = rows[places[at] ?? 0] ?? 0
      if (row > 0) values[row - 1] = (amounts[at] ?? 0) / scale
    }
    return { signal, weight: weights.signals[signal].weight, values }
  })
}

/** Of versions of one work the best alone. */
function distinctWorks(snapshot: Snapshot, works: readonly RankedWork[]): readonly RankedWork[] {
  const kept = new Map<string, number[]>()
  return works.filter(({ node }) => {
    const title = titleOf(snapshot, node)
    const before = kept.get(title) ?? []
    if (before.some((other) => areVersions(snapshot, node, other))) return false
    kept.set(title, [...before, node])
    return true
  })
}
