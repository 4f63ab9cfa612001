/** Graphs by chance of the kinds of nodes and edges that there are, and requests over them. */

import {
  createSnapshot,
  type EdgeList,
  type Relation,
  type Snapshot,
  type WordedNode,
} from '../../../src/adjacency/snapshot.ts'
import type { RecommendationRequest } from '../../../src/recommend/rank.ts'
import fc from '../../support/laws.ts'

/** An edge between the places of two nodes. */
export type PlacedEdge = readonly [relation: Relation, from: number, to: number]

export interface AnyGraph {
  readonly nodes: readonly WordedNode[]
  readonly edges: readonly PlacedEdge[]
  readonly snapshot: Snapshot
}

const kinds = ['TALK', 'PAPER', 'TALK', 'PAPER', 'TALK', 'BOOK', 'PERSON', 'TOPIC', 'PRESENTATION', 'VENUE'] as const
const places = (...wanted: readonly (typeof kinds)[number][]) =>
  Array.from({ length: 20 }, (_, i) => i).filter((i) => wanted.some((kind) => kinds[i % kinds.length] === kind))
const works = places('TALK', 'PAPER', 'BOOK')
const between = (relation: Relation, from: readonly number[], to: readonly number[]): fc.Arbitrary<PlacedEdge> =>
  fc.tuple(fc.constant(relation), fc.constantFrom(...from), fc.constantFrom(...to))

const anyEdge = fc.oneof(
  { weight: 12, arbitrary: between('CITES', works, works) },
  { weight: 2, arbitrary: between('GAVE', places('PERSON'), places('TALK')) },
  { weight: 1, arbitrary: between('AUTHORED', places('PERSON'), places('PAPER')) },
  { weight: 3, arbitrary: between('ABOUT', works, places('TOPIC')) },
  { weight: 1, arbitrary: between('BROADER', places('TOPIC'), places('TOPIC')) },
  { weight: 1, arbitrary: between('PRESENTED_AS', places('TALK'), places('PRESENTATION')) },
  { weight: 1, arbitrary: between('HELD_AT', places('PRESENTATION'), places('VENUE')) },
  { weight: 1, arbitrary: between('PUBLISHED_IN', places('PAPER'), places('VENUE')) },
)

const anyWords = fc.array(fc.constantFrom('gossip', 'quorum', 'ring', 'clock', 'lease'), { maxLength: 4 })

/** Twenty nodes, some works of one title, and 20 to 60 edges, none from a node to itself. */
export const anyGraph: fc.Arbitrary<AnyGraph> = fc
  .record({
    titles: fc.array(fc.constantFrom('alpha', '', '', '', ''), { minLength: 20, maxLength: 20 }),
    texts: fc.array(anyWords, { minLength: 20, maxLength: 20 }),
    edges: fc.uniqueArray(anyEdge, { minLength: 20, maxLength: 60, size: 'max', selector: (edge) => edge.join(' ') }),
  })
  .map(({ titles, texts, edges }) => {
    const nodes = titles.map((title, i): WordedNode => {
      const kind = kinds[i % kinds.length] ?? 'TALK'
      const sort = title === '' || !works.includes(i) ? `only ${i}` : title
      return { id: `n${i}`, kind, sort, ...(works.includes(i) ? { text: texts[i]?.join(' ') ?? '' } : {}) }
    })
    return graphOf(
      nodes,
      edges.filter(([, from, to]) => from !== to),
    )
  })

/** The graph of nodes and edges. */
export function graphOf(nodes: readonly WordedNode[], edges: readonly PlacedEdge[]): AnyGraph {
  const lists: Partial<Record<Relation, EdgeList>> = {}
  for (const relation of new Set(edges.map(([of]) => of))) {
    const own = edges.filter(([of]) => of === relation)
    lists[relation] = { from: own.map(([, from]) => from), to: own.map(([, , to]) => to) }
  }
  return { nodes, edges, snapshot: createSnapshot(7, nodes, lists) }
}

/** A request that allows everything; nodes by their places. */
export function liking(
  { snapshot, nodes }: AnyGraph,
  like: readonly number[],
  rest: Partial<Record<'unlike' | 'exclude' | 'alreadySeen', readonly number[]>> = {},
): RecommendationRequest {
  const numbered = (all: readonly number[] = []) => all.map((place) => numberAt(snapshot, nodes[place]?.id ?? ''))
  return {
    like: numbered(like),
    unlike: numbered(rest.unlike),
    exclude: numbered(rest.exclude),
    alreadySeen: numbered(rest.alreadySeen),
    allows: () => true,
  }
}

function numberAt(snapshot: Snapshot, id: string): number {
  const number = snapshot.numberOf(id)
  if (number === undefined) throw new Error(`no ${id}`)
  return number
}

/** Places of nodes, some there twice. */
export const anyPlaces = fc.array(fc.nat(19), { maxLength: 5, size: 'max' })
