/** Why a work was recommended: the ways by which its evidence came, each with its part of the score. */

import type { Step } from '../adjacency/shortest-path.ts'
import { neighboursOf } from '../adjacency/snapshot.ts'
import { aheadDegree } from './links.ts'
import { placeOf } from './masses.ts'
import type { SignalName } from './parameters.ts'
import { type Part, partsOver, sumOf } from './parts.ts'
import type { Ranking } from './rank.ts'
import { dampingOf } from './signals.ts'
import { entryLinks, type StepSignal, standsIn } from './step-masses.ts'
import { type WalkMasses, walkedTo } from './walk.ts'

/**
 * A way from a seed to the work. Without its last edge the signal's part of the score would be lower by `contribution`, all
 * that the signal is measured by held as it was.
 */
export interface WayReason {
  readonly signal: Exclude<SignalName, 'text'>
  readonly contribution: number
  /** From the seed to the work, no node twice; at least one. */
  readonly steps: readonly Step[]
  /** How many more of the works that stand for seeds lead to the same last edge. */
  readonly others: number
}

/** Words that a seed and the work share; the contribution is that of all words. */
export interface TextReason {
  readonly signal: 'text'
  readonly contribution: number
  /** The work that shares most with the recommended one: a seed, or one that stands for it. */
  readonly with: number
  /** As they are folded, those first that say most; at most `mostNamed`. */
  readonly words: readonly string[]
}

export type Reason = WayReason | TextReason

/** How many reasons are given, how many of one signal, and how many words of one reason. */
const mostReasons = 5
const mostOfSignal = 2
const mostNamed = 5

/** The strongest reasons for a work, best first. Costs a search for each edge that leads to it. */
export function reasonsFor(ranking: Ranking, work: number): readonly Reason[] {
  const parts = partsOf(ranking, work)
  const ways = parts.filter(({ signal }) => signal.name !== 'text').sort(byContribution)
  const given = new Map<SignalName, number>()
  const edges = new Set<string>()
  const reasons: Reason[] = textReasons(ranking, work, parts)
  for (const part of ways) {
    const { name } = part.signal
    const edge = `${part.link.relation} ${part.link.forward} ${part.via}`
    // A walk comes by the edges of the others too, and has then nothing to add.
    if ((given.get(name) ?? 0) === mostOfSignal || (name === 'walk' && edges.has(edge))) continue
    const reason = wayReason(ranking, work, part)
    if (reason === null) continue
    reasons.push(reason)
    edges.add(edge)
    given.set(name, (given.get(name) ?? 0) + 1)
  }
  return reasons.sort((a, b) => b.contribution - a.contribution).slice(0, mostReasons)
}

/** Every edge to a work that carries a part of its score. A signal's add up to its component. */
export function partsOf({ signals, scales, weights }: Ranking, work: number): readonly Part[] {
  return signals.flatMap((signal, i) => {
    const scale = scales[i] ?? 0
    if (scale === 0) return []
    const share = (weights.signals[signal.name].weight * dampingOf(signal, work)) / scale
    return signal.links.flatMap((link) => partsOver(signal, link, work, share))
  })
}

/** The larger first; of equal ones those of the first signal, then as nodes are. */
function byContribution(a: Part, b: Part): number {
  return b.contribution - a.contribution || Number(a.signal.name === 'walk') - Number(b.signal.name === 'walk')
}

function wayReason(ranking: Ranking, work: number, { signal, link, via, contribution }: Part): WayReason | null {
  const { name } = signal
  if (name === 'text' || link.relation === null) return null
  const before =
    name === 'walk'
      ? { steps: walkedWay(ranking, signal.masses as WalkMasses, via), others: 0 } // the walk's masses know their ways
      : wayTo(ranking, name, via, work)
  if (before === null) return null
  const way = [...before.steps, { from: via, to: work, relation: link.relation, forward: link.forward }]
  const nodes = [way[0]?.from, ...way.map(({ to }) => to)]
  return new Set(nodes).size < nodes.length ? null : { signal: name, contribution, steps: way, others: before.others }
}

function walkedWay({ anchors }: Ranking, masses: WalkMasses, via: number): readonly Step[] {
  const walked = walkedTo(masses, via)
  const start = walked[0]?.from ?? via
  return [...(anchors.find(({ node }) => node === start)?.steps ?? []), ...walked]
}

/** The way to what stands in between from the anchor that counts most there, the work itself left out, and how many other seeds lead there. */
function wayTo(
  { snapshot, anchors, weights }: Ranking,
  signal: StepSignal,
  via: number,
  work: number,
): { readonly steps: readonly Step[]; readonly others: number } | null {
  const links = entryLinks(snapshot, signal)
  const own = standsIn(snapshot, signal, via) ? anchors.find(({ node }) => node === via) : undefined
  const leading = anchors.flatMap((anchor) => {
    const { node } = anchor
    if (node === work) return []
    const link = links.find(({ ahead }) => placeOf(neighboursOf(ahead, node), via) !== -1)
    if (link === undefined || link.relation === null) return []
    const weight = anchor.weight * Math.max(1, aheadDegree(links, node)) ** -weights.signals[signal].fame
    const step = { from: node, to: via, relation: link.relation, forward: link.forward }
    return [{ anchor, weight, steps: [...anchor.steps, step] }]
  })
  const ways = [
    ...(own === undefined ? [] : [{ anchor: own, steps: own.steps }]),
    ...leading.sort((a, b) => b.weight - a.weight),
  ]
  const [first] = ways
  if (first === undefined) return null
  const seeds = new Set(ways.map(({ anchor }) => anchor.seed))
  return { steps: first.steps, others: seeds.size - 1 }
}

function textReasons({ snapshot, anchors }: Ranking, work: number, all: readonly Part[]): TextReason[] {
  const parts = all.filter(({ signal }) => signal.name === 'text').sort(byContribution)
  const nearest = anchors
    .filter(({ node }) => node !== work)
    .map(({ node, weight }) => {
      const own = new Set(neighboursOf(snapshot.text.words, node))
      const shared = parts.filter(({ via }) => own.has(via))
      return { node, shared, sum: weight * sumOf(shared) }
    })
    .reduce<Shared | null>((best, one) => (one.sum > (best?.sum ?? 0) ? one : best), null)
  if (nearest === null) return []
  const words = nearest.shared.slice(0, mostNamed).map(({ via }) => snapshot.text.terms[via] ?? '')
  return [{ signal: 'text', contribution: sumOf(parts), with: nearest.node, words }]
}

interface Shared {
  readonly node: number
  readonly shared: readonly Part[]
  readonly sum: number
}
