/** Where the evidence begins: the seeds, and the works that stand for a person, a topic, a venue or a presentation. */
import type { Step } from '../adjacency/shortest-path.ts'
import { degreeOf, isWork, kindOf, neighboursOf, type Relation, type Snapshot } from '../adjacency/snapshot.ts'
import { bounds } from './parameters.ts'

/** A node from which evidence spreads, how much of it, and the way there from the seed that gives it most. */
export interface Anchor {
  readonly node: number
  /** A seed's weight of 1, divided among the works that stand for it. */
  readonly weight: number
  readonly steps: readonly Step[]
  /** The seed itself. */
  readonly seed: number
}

/** How much of its topic's weight a narrower topic has. */
const narrower = 0.5

/** The anchors of seeds, ascending, each once: a node that several seeds lead to has the weights of all. */
export function anchorsOf(snapshot: Snapshot, seeds: readonly number[]): readonly Anchor[] {
  const anchors = new Map<number, Anchor>()
  for (const seed of [...new Set(seeds)].sort((a, b) => a - b))
    for (const anchor of anchorsOfSeed(snapshot, seed)) {
      const before = anchors.get(anchor.node)
      const leading = before === undefined || anchor.weight > before.weight ? anchor : before
      anchors.set(anchor.node, { ...leading, weight: anchor.weight + (before?.weight ?? 0) })
    }
  return [...anchors.values()].sort((a, b) => a.node - b.node)
}

function anchorsOfSeed(snapshot: Snapshot, seed: number): readonly Anchor[] {
  const own: Anchor = { node: seed, weight: 1, steps: [], seed }
  const kind = kindOf(snapshot, seed)
  if (isWork(kind)) return [own]
  if (kind === 'PRESENTATION') return standing(snapshot, [own], [['PRESENTED_AS', false]])
  if (kind === 'PERSON')
    return [
      own,
      ...standing(
        snapshot,
        [own],
        [
          ['GAVE', true],
          ['AUTHORED', true],
        ],
      ),
    ]
  if (kind === 'TOPIC') {
    const topics = [own, ...narrowerTopics(snapshot, own)]
    return [...topics, ...standing(snapshot, topics, [['ABOUT', false]])]
  }
  const given = next(snapshot, own, 'HELD_AT', false)
  const talks = standing(snapshot, given, [['PRESENTED_AS', false]])
  return [own, ...given, ...standing(snapshot, [own], [['PUBLISHED_IN', false]]), ...talks]
}

/** The most connected works that edges lead to, with one weight among them. */
function standing(
  snapshot: Snapshot,
  from: readonly Anchor[],
  edges: readonly (readonly [relation: Relation, forward: boolean])[],
): readonly Anchor[] {
  const works = new Map<number, Anchor>()
  for (const anchor of from)
    for (const [relation, forward] of edges)
      for (const work of next(snapshot, anchor, relation, forward))
        if (!works.has(work.node)) works.set(work.node, work)
  const joined = (node: number): number => degreeOf(snapshot.in.CITES, node) + degreeOf(snapshot.out.CITES, node)
  const first = [...works.values()].sort((a, b) => joined(b.node) - joined(a.node) || a.node - b.node)
  const kept = first.slice(0, bounds.standing)
  return kept.map((anchor) => ({ ...anchor, weight: 1 / kept.length }))
}

function narrowerTopics(snapshot: Snapshot, topic: Anchor): readonly Anchor[] {
  const found = new Map<number, Anchor>([[topic.node, topic]])
  for (const anchor of found.values())
    for (const below of next(snapshot, anchor, 'BROADER', false))
      if (!found.has(below.node) && found.size <= bounds.standing)
        found.set(below.node, { ...below, weight: anchor.weight * narrower })
  found.delete(topic.node)
  return [...found.values()]
}

/** What edges of a relation lead to from an anchor, at most as many as are gone through. */
function next(snapshot: Snapshot, anchor: Anchor, relation: Relation, forward: boolean): readonly Anchor[] {
  const ends = neighboursOf(snapshot[forward ? 'out' : 'in'][relation], anchor.node).subarray(0, bounds.beside)
  return Array.from(ends, (node) => {
    return { ...anchor, node, steps: [...anchor.steps, { from: anchor.node, to: node, relation, forward }] }
  })
}
