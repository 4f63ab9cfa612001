/** A shortest chain between two nodes, over all relations in both directions. */
import { neighboursOf, type Relation, relations, type Snapshot } from './snapshot.ts'

/** One step: the edge leads from `from` to `to` where it is `forward`, else the other way. */
export interface Step {
  readonly from: number
  readonly to: number
  readonly relation: Relation
  readonly forward: boolean
}

/**
 * The steps of a shortest chain of at most `most`, none from a node to itself; null where there is none. Of several of one
 * length it is always the same: nodes are gone through in their order, relations in the order of `relations`. A search from
 * both ends, whole levels at a time (Pohl 1971); at worst it goes once over all edges.
 */
export function shortestPath(snapshot: Snapshot, from: number, to: number, most: number): readonly Step[] | null {
  if (from === to) return []
  const ends = [createSearch(from), createSearch(to)] as const
  for (let length = 1; length <= most; length += 1) {
    const [nearer, farther] = ends[0].level.length <= ends[1].level.length ? ends : ([ends[1], ends[0]] as const)
    const meeting = widen(snapshot, nearer, farther)
    if (meeting !== null) return [...reversed(stepsTo(ends[0], meeting)), ...stepsTo(ends[1], meeting).map(turned)]
    if (nearer.level.length === 0) return null
  }
  return null
}

/** One end of a search: how each node was reached, from the end on, and those that were reached last. */
interface Search {
  readonly reached: Map<number, Step | null>
  level: readonly number[]
}

function createSearch(node: number): Search {
  return { reached: new Map([[node, null]]), level: [node] }
}

/** Goes one level on; the first node that the other end has reached too, or null. */
function widen(snapshot: Snapshot, search: Search, other: Search): number | null {
  const next: number[] = []
  for (const from of search.level)
    for (const relation of relations)
      for (const forward of [true, false])
        for (const to of neighboursOf(snapshot[forward ? 'out' : 'in'][relation], from)) {
          if (search.reached.has(to)) continue
          search.reached.set(to, { from, to, relation, forward })
          if (other.reached.has(to)) return to
          next.push(to)
        }
  search.level = next
  return null
}

/** Steps from a search's end to a node, the last one first. */
function stepsTo({ reached }: Search, node: number): readonly Step[] {
  const steps: Step[] = []
  for (let step = reached.get(node) ?? null; step !== null; step = reached.get(step.from) ?? null) steps.push(step)
  return steps
}

function reversed(steps: readonly Step[]): readonly Step[] {
  return [...steps].reverse()
}

function turned({ from, to, relation, forward }: Step): Step {
  return { from: to, to: from, relation, forward: !forward }
}
