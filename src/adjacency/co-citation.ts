/**
 * Works cited together (co-citation; Small 1973) and talks that cite the same (bibliographic coupling; Kessler 1963),
 * counted over the snapshot.
 */
import { type Counted, createCounter } from './ranked.ts'
import { degreeOf, kindOf, neighboursOf, type Snapshot } from './snapshot.ts'

/** Works that talks cite which cite this one too, with how many talks do. Cost: the citations of the talks that cite it. */
export function coCited(snapshot: Snapshot, work: number): readonly Counted[] {
  const counter = createCounter(snapshot.ids.length)
  for (const citing of citingTalks(snapshot, work))
    for (const cited of neighboursOf(snapshot.out.CITES, citing)) if (cited !== work) counter.add(cited)
  return counter.all()
}

/** The talks that cite both works, ascending. Linear in what cites them. */
export function citingBoth(snapshot: Snapshot, one: number, other: number): readonly number[] {
  return common(neighboursOf(snapshot.in.CITES, one), neighboursOf(snapshot.in.CITES, other)).filter((node) =>
    isTalk(snapshot, node),
  )
}

/** A talk, how many works it shares with another, and these over all works of both (Jaccard). */
export interface Coupled extends Counted {
  readonly jaccard: number
}

/** Talks that cite works which this talk cites as well. Cost: what cites the works that it cites. */
export function coupled(snapshot: Snapshot, talk: number): readonly Coupled[] {
  const counter = createCounter(snapshot.ids.length)
  for (const work of neighboursOf(snapshot.out.CITES, talk))
    for (const citing of citingTalks(snapshot, work)) if (citing !== talk) counter.add(citing)
  const own = degreeOf(snapshot.out.CITES, talk)
  return counter.all().map(({ node, count }) => {
    return { node, count, jaccard: count / (own + degreeOf(snapshot.out.CITES, node) - count) }
  })
}

/** The works that both cite, ascending. Linear in what they cite. */
export function citedByBoth(snapshot: Snapshot, one: number, other: number): readonly number[] {
  return common(neighboursOf(snapshot.out.CITES, one), neighboursOf(snapshot.out.CITES, other))
}

function* citingTalks(snapshot: Snapshot, work: number): Generator<number> {
  for (const citing of neighboursOf(snapshot.in.CITES, work)) if (isTalk(snapshot, citing)) yield citing
}

function isTalk(snapshot: Snapshot, node: number): boolean {
  return kindOf(snapshot, node) === 'TALK'
}

function common(left: Uint32Array, right: Uint32Array): readonly number[] {
  const both: number[] = []
  for (let [i, j] = [0, 0]; i < left.length && j < right.length; ) {
    const [a, b] = [left[i] ?? 0, right[j] ?? 0]
    if (a === b) both.push(a)
    if (a <= b) i += 1
    if (b <= a) j += 1
  }
  return both
}
