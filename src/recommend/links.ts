/** The edges that lead from what stands in between to a recommended work, for each signal. */
import { degreeOf, type Relation, type Snapshot } from '../adjacency/snapshot.ts'
import type { Neighbours } from '../adjacency/sparse-rows.ts'
import type { SignalName, Weights } from './parameters.ts'

/** A kind of edge, as it is gone along from a node in between (or a word) to works, and back from a work. */
export interface Link {
  /** Null of words, which stand in a work and are no nodes. */
  readonly relation: Relation | null
  readonly forward: boolean
  readonly ahead: Neighbours
  readonly back: Neighbours
  /** How much an edge counts by what stands beside it; null where each counts 1. */
  readonly strength: Strength | null
}

/** The edge from a word to the works that have it. */
export interface WordLink extends Link {
  readonly strength: Strength
}

/** What it takes to say how much a word counts in a work: see `strengthOf`. */
export interface Strength {
  /** Beside `ahead.ends`. */
  readonly ahead: Uint8Array
  /** Beside `back.ends`. */
  readonly back: Uint8Array
  /** Words of works. */
  readonly lengths: Uint16Array
  /** What a count is measured against, by BM25: a part of it whatever the work's length, and a part for each of its words. */
  readonly saturation: number
  readonly base: number
  readonly perWord: number
}

/** How much a word counts in a work that has it so often: BM25's saturated count. */
export function strengthOf({ lengths, saturation, base, perWord }: Strength, work: number, count: number): number {
  return (count * (saturation + 1)) / (count + base + perWord * (lengths[work] ?? 0))
}

type Edge = readonly [relation: Relation, forward: boolean]

/** The last steps of each signal's ways; text has none. */
const exits: Readonly<Record<Exclude<SignalName, 'text'>, readonly Edge[]>> = {
  'co-citation': [['CITES', true]],
  'shared-sources': [['CITES', false]],
  citation: [
    ['CITES', true],
    ['CITES', false],
  ],
  walk: [
    ['CITES', true],
    ['CITES', false],
    ['GAVE', true],
    ['AUTHORED', true],
  ],
  topic: [['ABOUT', false]],
  people: [
    ['GAVE', true],
    ['AUTHORED', true],
  ],
  venue: [
    ['PUBLISHED_IN', false],
    ['PRESENTED_AS', false],
  ],
}

/** The links of a signal. */
export function linksOf(snapshot: Snapshot, signal: SignalName, weights: Weights): readonly Link[] {
  return signal === 'text' ? [wordLink(snapshot, weights)] : exits[signal].map((edge) => edgeLink(snapshot, edge))
}

/** The edges of a relation in one direction. */
export function edgeLink(snapshot: Snapshot, [relation, forward]: Edge): Link {
  return {
    relation,
    forward,
    ahead: snapshot[forward ? 'out' : 'in'][relation],
    back: snapshot[forward ? 'in' : 'out'][relation],
    strength: null,
  }
}

/** The link of text. */
export function wordLink({ text }: Snapshot, weights: Weights): WordLink {
  const { nodes, nodeCounts, words, wordCounts, lengths, meanLength } = text
  const { saturation, length } = weights.text
  const base = saturation * (1 - length)
  const perWord = (saturation * length) / (meanLength || 1)
  return {
    relation: null,
    forward: true,
    ahead: nodes,
    back: words,
    strength: { ahead: nodeCounts, back: wordCounts, lengths, saturation, base, perWord },
  }
}

/** How many edges lead from a node in between. */
export function aheadDegree(links: readonly Link[], node: number): number {
  let degree = 0
  for (const { ahead } of links) degree += degreeOf(ahead, node)
  return degree
}

/** How many lead to a work. */
export function backDegree(links: readonly Link[], work: number): number {
  let degree = 0
  for (const { back } of links) degree += degreeOf(back, work)
  return degree
}
