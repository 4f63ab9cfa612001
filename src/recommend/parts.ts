/** What a signal says for one work, edge by edge: the same amounts that are spread, seen from the other end. */
import { type Link, strengthOf } from './links.ts'
import { placeOf } from './masses.ts'
import { dampingOf, type Signal } from './signals.ts'

/** An edge that carries a part of a score. */
export interface Part {
  readonly signal: Signal
  readonly link: Link
  /** What stands in between, or a word. */
  readonly via: number
  readonly contribution: number
}

/** The damped amount of a signal for a work, seeds among them. */
export function amountOf(signal: Signal, work: number): number {
  return sumOf(signal.links.flatMap((link) => partsOver(signal, link, work, dampingOf(signal, work))))
}

/** What parts come to. */
export function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { contribution }) => sum + contribution, 0)
}

/** The parts over one kind of edge, each amount times `share`. The shorter list is gone through, and looked up in the longer. */
export function partsOver(signal: Signal, link: Link, work: number, share: number): readonly Part[] {
  const { back, strength } = link
  const { nodes, mass } = signal.masses
  const [start, end] = [back.starts[work] ?? 0, back.starts[work + 1] ?? 0]
  const parts: Part[] = []
  const add = (place: number, at: number): void => {
    const amount = strength === null ? 1 : strengthOf(strength, work, strength.back[at] ?? 0)
    parts.push({ signal, link, via: nodes[place] ?? 0, contribution: (mass[place] ?? 0) * amount * share })
  }
  // Both lists ascend: the shorter one is gone through, and looked up in the longer.
  if (end - start <= nodes.length)
    for (let at = start; at < end; at += 1) {
      const place = placeOf(nodes, back.ends[at] ?? 0)
      if (place !== -1) add(place, at)
    }
  else {
    const row = back.ends.subarray(start, end)
    for (let place = 0; place < nodes.length; place += 1) {
      const at = placeOf(row, nodes[place] ?? 0)
      if (at !== -1) add(place, start + at)
    }
  }
  return parts
}
