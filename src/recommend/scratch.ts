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
  readonly amounts: Float64Array
  readonly ways: Uint8Array
  readonly flags: Uint8Array
}

const kept = new WeakMap<Snapshot, Scratch>()

/** The arrays of a snapshot. Takes 34 bytes a node. */
export function scratchOf(snapshot: Snapshot): Scratch {
  const size = Math.max(snapshot.ids.length, snapshot.text.terms.length)
  const list = (): Uint32Array => new Uint32Array(size)
  const scratch = kept.get(snapshot) ?? {
    sums: new Float64Array(size),
    marks: list(),
    reached: list(),
    visited: list(),
    chosen: list(),
    amounts: new Float64Array(size),
    ways: new Uint8Array(size),
    flags: new Uint8Array(size),
  }
  kept.set(snapshot, scratch)
  return scratch
}
