/** All the evidence that seeds give, before it is spread to the works that it speaks for. */
import type { Snapshot } from '../adjacency/snapshot.ts'
import type { Anchor } from './anchors.ts'
import { backDegree, type Link, linksOf, strengthOf } from './links.ts'
import type { Masses } from './masses.ts'
import { type SignalName, signalNames, type Weights } from './parameters.ts'
import { type Falling, fallen, falling } from './power.ts'
import { scratchOf } from './scratch.ts'
import { stepMasses } from './step-masses.ts'
import { textMasses } from './text-masses.ts'
import { walkMasses } from './walk.ts'

/** One kind of evidence: what stands in between, how heavily, and the edges from there. */
export interface Signal {
  readonly name: SignalName
  readonly masses: Masses
  readonly links: readonly Link[]
  /** By how much a work's evidence of this kind is damped: see `dampingOf`. */
  readonly damping: Damping
}

/** What is joined to much anyway counts less: by how many edges lead to it over these links. */
export interface Damping {
  readonly links: readonly Link[]
  readonly by: Falling
}

/** By how much a signal's evidence for a work is damped: above 0, at most 1. */
export function dampingOf({ damping: { links, by } }: Signal, work: number): number {
  return by.exponent === 0 ? 1 : fallen(by, backDegree(links, work))
}

/** The signals of anchors, in the order of `signalNames`, but for those that `without` names. */
export function signalsOf(
  snapshot: Snapshot,
  anchors: readonly Anchor[],
  excluded: ReadonlySet<number>,
  weights: Weights,
  without: ReadonlySet<SignalName> = new Set(),
): readonly Signal[] {
  return signalNames
    .filter((name) => !without.has(name) && weights.signals[name].weight > 0)
    .map((name) => {
      const links = linksOf(snapshot, name, weights)
      return {
        name,
        links,
        masses: massesFor(snapshot, name, anchors, links, excluded, weights),
        damping: { links, by: falling(weights.signals[name].damping) },
      }
    })
}

function massesFor(
  snapshot: Snapshot,
  name: SignalName,
  anchors: readonly Anchor[],
  links: readonly Link[],
  excluded: ReadonlySet<number>,
  weights: Weights,
): Masses {
  if (name === 'walk') return walkMasses(snapshot, anchors, links, weights.walk, excluded)
  if (name === 'text') return textMasses(snapshot, anchors, weights)
  return stepMasses(snapshot, name, anchors, links, weights.signals[name], excluded)
}

/**
 * Goes along all edges from the masses of a signal: what each node gets is in the scratch `sums` then, and the nodes in
 * `reached`, as many as are returned. Linear in the edges.
 */
export function spread(snapshot: Snapshot, { masses, links }: Signal): number {
  const { sums, reached } = scratchOf(snapshot)
  let count = 0
  for (const { ahead, strength } of links) {
    const { starts, ends } = ahead
    for (let place = 0; place < masses.nodes.length; place += 1) {
      const node = masses.nodes[place] ?? 0
      const mass = masses.mass[place] ?? 0
      const end = starts[node + 1] ?? 0
      for (let at = starts[node] ?? 0; at < end; at += 1) {
        const work = ends[at] ?? 0
        const sum = sums[work] ?? 0
        if (sum === 0) {
          reached[count] = work
          count += 1
        }
        sums[work] = sum + (strength === null ? mass : mass * strengthOf(strength, work, strength.ahead[at] ?? 0))
      }
    }
  }
  return count
}
