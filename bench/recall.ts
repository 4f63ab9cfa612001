/** How many of the papers that a user saved besides are found from those that are given, by the product's own ranking. */
import type { Snapshot } from '../src/adjacency/snapshot.ts'
import type { Weights } from '../src/recommend/parameters.ts'
import { type Ranking, rank } from '../src/recommend/rank.ts'

/** A user's papers, as numbers of a snapshot in which the user is a node too. */
export interface Asked {
  readonly user: number
  readonly given: readonly number[]
  readonly hidden: ReadonlySet<number>
}

/** Mean share of the hidden papers among the first 50 and the first 300. */
export interface Recall {
  readonly at50: number
  readonly at300: number
}

/** Papers for one user, best first: the user is excluded, other users are no papers. */
export function ranked(snapshot: Snapshot, { user, given }: Asked, papers: number, weights: Weights): Ranking {
  const request = { like: given, unlike: [], exclude: [user], alreadySeen: [], allows: (node: number) => node < papers }
  return rank(snapshot, request, weights)
}

/** Recall of the lists that a ranking gives. */
export function recallOf(asked: readonly Asked[], rankedFor: (one: Asked) => readonly number[]): Recall {
  const sum = { at50: 0, at300: 0 }
  for (const one of asked) {
    const places = rankedFor(one)
      .slice(0, 300)
      .map((node) => one.hidden.has(node))
    const found = (first: number): number => places.slice(0, first).filter(Boolean).length / one.hidden.size
    sum.at50 += found(50)
    sum.at300 += found(300)
  }
  return { at50: sum.at50 / asked.length, at300: sum.at300 / asked.length }
}

/** In words. */
export function inWords(name: string, { at50, at300 }: Recall): string {
  return `${name.padEnd(44)} R@50 ${at50.toFixed(4)}  R@300 ${at300.toFixed(4)}\n`
}
