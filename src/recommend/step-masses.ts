/** What is one step away from the seeds: who cites them, what they cite, their topics and people. */
import { degreeOf, isWork, kindOf, type NodeKind, type Relation, type Snapshot } from '../adjacency/snapshot.ts'
import type { Anchor } from './anchors.ts'
import { aheadDegree, edgeLink, type Link } from './links.ts'
import { type Masses, massesOf } from './masses.ts'
import { bounds, type SignalName, type SignalWeights } from './parameters.ts'
import { fallen, falling } from './power.ts'
import { scratchOf } from './scratch.ts'

/** Signals whose ways have one step in between, or none. */
export type StepSignal = Exclude<SignalName, 'walk' | 'text'>

/** How a signal gets from the seeds to what stands in between. */
interface Entry {
  readonly edges: readonly (readonly [relation: Relation, forward: boolean])[]
  /** Seeds that stand in between themselves. */
  stands(kind: NodeKind): boolean
}

const none = (): boolean => false

const entries: Readonly<Record<StepSignal, Entry>> = {
  'co-citation': { edges: [['CITES', false]], stands: none },
  'shared-sources': { edges: [['CITES', true]], stands: none },
  citation: { edges: [], stands: isWork },
  topic: { edges: [['ABOUT', true]], stands: (kind) => kind === 'TOPIC' },
  people: {
    edges: [
      ['GAVE', false],
      ['AUTHORED', false],
    ],
    stands: (kind) => kind === 'PERSON',
  },
  venue: { edges: [], stands: (kind) => kind === 'VENUE' || kind === 'PRESENTATION' },
}

/** The links by which a signal gets from a seed to what stands in between; none of a seed that stands there itself. */
export function entryLinks(snapshot: Snapshot, signal: StepSignal): readonly Link[] {
  return entries[signal].edges.map((edge) => edgeLink(snapshot, edge))
}

/** Whether a seed stands in between itself. */
export function standsIn(snapshot: Snapshot, signal: StepSignal, node: number): boolean {
  return entries[signal].stands(kindOf(snapshot, node))
}

/** The masses of a signal. `excluded` stands nowhere. Costs at most `bounds.beside` an anchor and link. */
export function stepMasses(
  snapshot: Snapshot,
  signal: StepSignal,
  anchors: readonly Anchor[],
  exits: readonly Link[],
  { sharpness, crowd, fame }: SignalWeights,
  excluded: ReadonlySet<number>,
): Masses {
  const { sums } = scratchOf(snapshot)
  const reached: number[] = []
  const add = (node: number, share: number): void => {
    if (sums[node] === 0) reached.push(node)
    sums[node] = (sums[node] ?? 0) + share
  }
  const links = entryLinks(snapshot, signal)
  for (const { node, weight } of anchors) {
    const kind = kindOf(snapshot, node)
    if (entries[signal].stands(kind)) add(node, weight)
    if (isWork(kind)) for (const link of links) addBeside(link, node, weight, fame, add)
  }
  const parted = falling(crowd)
  const weigh = (node: number): number => (sums[node] ?? 0) ** sharpness * fallen(parted, aheadDegree(exits, node))
  const standing = reached.filter((node) => !excluded.has(node) && aheadDegree(exits, node) > 0)
  const masses = massesOf(standing, weigh, exits)
  for (const node of reached) sums[node] = 0
  return masses
}

/** Every neighbour, or evenly spread ones of a hub. */
function addBeside(
  { ahead }: Link,
  node: number,
  weight: number,
  fame: number,
  add: (node: number, share: number) => void,
): void {
  const degree = degreeOf(ahead, node)
  if (degree === 0) return
  const share = weight * degree ** -fame
  const [start, end] = [ahead.starts[node] ?? 0, ahead.starts[node + 1] ?? 0]
  const stride = Math.ceil(degree / bounds.beside)
  for (let at = start; at < end; at += stride) add(ahead.ends[at] ?? 0, share)
}
