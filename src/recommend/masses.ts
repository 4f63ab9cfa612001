/** How much of the seeds reaches the things that stand between them and the works to recommend. */
import { bisect } from '../model/bisect.ts'
import { aheadDegree, type Link } from './links.ts'
import { bounds } from './parameters.ts'

/** A positive number for each of some nodes (or words), which ascend. */
export interface Masses {
  readonly nodes: Uint32Array
  readonly mass: Float64Array
}

/** Where a node stands in a list that ascends; -1 where it does not. Costs log n. */
export function placeOf(nodes: Uint32Array, node: number): number {
  const place = bisect(nodes.length, (at) => (nodes[at] ?? 0) < node)
  return nodes[place] === node ? place : -1
}

/**
 * The masses of these nodes, in any order, each once. Where they have more edges than are gone along, the heaviest are kept
 * whose edges come to as many, so that a hub costs no more than its own edges.
 */
export function massesOf(nodes: ArrayLike<number>, weigh: (node: number) => number, links: readonly Link[]): Masses {
  const ascending = Uint32Array.from(nodes).sort()
  const mass = Float64Array.from(ascending, weigh)
  let edges = 0
  for (const node of ascending) edges += aheadDegree(links, node)
  return edges <= bounds.edges ? { nodes: ascending, mass } : heaviest({ nodes: ascending, mass }, links)
}

/** Parts that masses are counted in, by how many halvings they are below the heaviest. */
const parts = 512
const partsOfHalving = 16

/** The heaviest within the bounds; of those that are about as heavy as the last of them, the first that fit. */
function heaviest({ nodes, mass }: Masses, links: readonly Link[]): Masses {
  const most = mass.reduce((high, one) => (one > high ? one : high), 0)
  const part = Uint16Array.from(mass, (one) => Math.min(parts - 1, Math.floor(Math.log2(most / one) * partsOfHalving)))
  const edges = new Float64Array(parts)
  for (const [at, node] of nodes.entries())
    edges[part[at] ?? 0] = (edges[part[at] ?? 0] ?? 0) + aheadDegree(links, node)
  let [last, left] = [0, bounds.edges]
  while ((edges[last] ?? 0) < left) {
    left -= edges[last] ?? 0
    last += 1
  }
  let kept = 0
  const isKept = Uint8Array.from(nodes, (node, at) => {
    const own = part[at] ?? 0
    if (own > last) return 0
    const more = own < last ? 0 : aheadDegree(links, node)
    // What is too large for what is left is kept only where nothing else is.
    if (more > left && (kept > 0 || last > 0)) return 0
    left -= more
    kept += 1
    return 1
  })
  return { nodes: nodes.filter((_, at) => isKept[at] === 1), mass: mass.filter((_, at) => isKept[at] === 1) }
}
