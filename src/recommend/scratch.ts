/** Arrays as long as a snapshot has nodes, kept for it and used again: each user leaves them as they were. */
import type { Snapshot } from '../adjacency/snapshot.ts'

/** No two pieces of work that use one of them may be under way at once, which holds since none of them waits. */
export interface Scratch {
  /** All zero. */
  readonly sums: Float64Array
  /** All zero. */
  readonly marks: Uint32Array
  /** Lists, of which nothing is known. */
  readonly reached: Uint32Array
  readonly visited: Uint32Array
  readonly chosen: Uint32Array
  /** What a walk keeps of the nodes it reaches, in the order in which it does. */
  readonly walk: {
    readonly nodes: Uint32Array
    readonly from: Int32Array
    readonly by: Uint8Array
    readonly waiting: Float64Array
    readonly gone: Float64Array
    readonly isQueued: Uint8Array
  }
}

const kept = new WeakMap<Snapshot, Scratch>()

/** The arrays of a snapshot. Takes 54 bytes a node. */
export function scratchOf(snapshot: Snapshot): Scratch {
  const size = Math.max(snapshot.ids.length, snapshot.text.terms.length)
  const list = (): Uint32Array => new Uint32Array(size)
  const scratch = kept.get(snapshot) ?? {
    sums: new Float64Array(size),
    marks: list(),
    reached: list(),
    visited: list(),
    chosen: list(),
    walk: {
      nodes: list(),
      from: new Int32Array(size),
      by: new Uint8Array(size),
      waiting: new Float64Array(size),
      gone: new Float64Array(size),
      isQueued: new Uint8Array(size),
    },
  }
  kept.set(snapshot, scratch)
  return scratch
}
