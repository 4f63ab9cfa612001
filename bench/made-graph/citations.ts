/**
 * Who cites whom: ten works each on average, the targets drawn by a power law. The work of rank r is drawn with a density
 * of r^(-2/3), so the first of 100,000 gets about a fiftieth of all citations, and half of the works next to none.
 */
import { different, drawsFor } from './draw.ts'

/** Citations as numbers of works: those of work i are `cited` from `starts[i]` up to `starts[i + 1]`, in order. */
export interface Citations {
  readonly starts: Uint32Array
  readonly cited: Uint32Array
  /** By cited work: how many works cite it, and how many talks among them. */
  readonly citing: Uint32Array
  readonly citingTalks: Uint32Array
}

const mean = 10

/** The citations between so many works, an even number; exactly ten times as many. Linear. */
export function makeCitations(seed: number, works: number, isTalk: (work: number) => boolean): Citations {
  const [sizes, targets] = [drawsFor(seed, 'citations of a work'), drawsFor(seed, 'cited work')]
  const starts = new Uint32Array(works + 1)
  const cited = new Uint32Array(works * mean)
  const [citing, citingTalks] = [new Uint32Array(works), new Uint32Array(works)]
  for (let work = 0; work < works; work++) {
    const start = starts[work] ?? 0
    const found = different(sizeOf(work, sizes), work, (which) => ranked(works, targets(work, which)))
    for (const [index, target] of found.entries()) {
      cited[start + index] = target
      citing[target] = (citing[target] ?? 0) + 1
      if (isTalk(work)) citingTalks[target] = (citingTalks[target] ?? 0) + 1
    }
    starts[work + 1] = start + found.length
  }
  return { starts, cited, citing, citingTalks }
}

/** The numbers of the works that a work cites, in order. */
export function citedBy({ starts, cited }: Citations, work: number): Uint32Array {
  return cited.subarray(starts[work], starts[work + 1])
}

/** From 3 to 17; two neighbours have 20 together. */
function sizeOf(work: number, sizes: (of: number, which: number) => number): number {
  const first = 3 + Math.floor(15 * sizes(work >> 1, 0))
  return work % 2 === 0 ? first : 2 * mean - first
}

/** The work of a rank: ranks are spread over all works, so that hubs are of every kind. */
function ranked(works: number, drawn: number): number {
  return (Math.floor(works * drawn ** 3) * spread + 3) % works
}

/** A prime, and greater than all that sizes of graphs are divisible by. */
const spread = 7919
