/** The works that signals speak for, with what each signal says of each. */
import { degreeOf, type Snapshot } from '../adjacency/snapshot.ts'
import type { SignalName } from './parameters.ts'
import { fallen } from './power.ts'
import { scratchOf } from './scratch.ts'
import { type Damping, type Signal, spread } from './signals.ts'

/** Works, and beside each signal what it says of them. */
export interface Candidates {
  readonly nodes: Uint32Array
  readonly said: readonly Said[]
}

/** Damped amounts for some of the candidates, each named by its place; the others have none. */
export interface Said {
  readonly signal: SignalName
  readonly places: Uint32Array
  readonly amounts: Float64Array
}

/** A mark of what is no candidate; others are places, counted from 1. */
const refused = 0xffffffff

/** Everything that the signals reach and that may be a candidate, `known` left out. Linear in what they reach. */
export function candidatesOf(
  snapshot: Snapshot,
  signals: readonly Signal[],
  known: readonly number[],
  isCandidate: (node: number) => boolean,
): Candidates {
  const { sums, marks, reached, visited, chosen } = scratchOf(snapshot)
  const said: Said[] = []
  let visits = 0
  let count = 0
  for (const node of known) marks[node] = refused
  for (const signal of signals) {
    const all = spread(snapshot, signal)
    const places = new Uint32Array(all)
    const amounts = new Float64Array(all)
    let kept = 0
    for (let at = 0; at < all; at += 1) {
      const node = reached[at] ?? 0
      let mark = marks[node] ?? 0
      if (mark === 0) {
        visited[visits] = node
        visits += 1
        mark = refused
        if (isCandidate(node)) {
          chosen[count] = node
          count += 1
          mark = count
        }
        marks[node] = mark
      }
      if (mark !== refused) {
        places[kept] = mark - 1
        amounts[kept] = sums[node] ?? 0
        kept += 1
      }
      sums[node] = 0
    }
    const own: Said = { signal: signal.name, places: places.subarray(0, kept), amounts: amounts.subarray(0, kept) }
    damp(own, chosen, signal.damping)
    said.push(own)
  }
  for (let at = 0; at < visits; at += 1) marks[visited[at] ?? 0] = 0
  for (const node of known) marks[node] = 0
  return { nodes: chosen.slice(0, count), said }
}

/** `dampingOf` each, link after link: asked one by one, all of a ranking takes a seventh longer. */
function damp({ places, amounts }: Said, nodes: Uint32Array, { links, by }: Damping): void {
  if (by.exponent === 0) return
  const degrees = new Uint32Array(places.length)
  for (const { back } of links)
    for (let at = 0; at < places.length; at += 1)
      degrees[at] = (degrees[at] ?? 0) + degreeOf(back, nodes[places[at] ?? 0] ?? 0)
  for (let at = 0; at < places.length; at += 1) amounts[at] = (amounts[at] ?? 0) * fallen(by, degrees[at] ?? 0)
}
