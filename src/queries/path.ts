/** A shortest chain between two things. */

import { type Step, shortestPath } from '../adjacency/shortest-path.ts'
import type { Snapshot } from '../adjacency/snapshot.ts'
import { TalkgraphError } from '../errors.ts'
import type { Awaitable } from '../model/awaitable.ts'
import type { Asker } from './asker.ts'
import { evidenceOfEdge } from './evidence.ts'
import { findAnything } from './find/anything.ts'
import type { EvidenceRecord } from './record/evidence.ts'

/** One step of a chain, by the ids of its ends in the order of the walk. */
export interface HopRecord extends Pick<Step, 'relation' | 'forward'> {
  readonly from: string
  readonly to: string
}

/** The most hops that a chain may have. */
export const mostHops = 12

/** The hops of a shortest chain between the things that two references name; null where either names nothing, or none is so short. */
export async function findPath(
  asker: Asker,
  snapshot: Snapshot,
  refs: { readonly from: string; readonly to: string },
  hops: number,
): Promise<readonly HopRecord[] | null> {
  if (hops < 0 || hops > mostHops)
    throw new TalkgraphError('INVALID_ARGUMENT', `Expected maxHops from 0 to ${mostHops}, got ${hops}`, {
      data: { argument: 'maxHops', minimum: 0, maximum: mostHops, value: hops },
    })
  const [from, to] = await Promise.all([findAnything(asker, refs.from), findAnything(asker, refs.to)])
  const [start, end] = [snapshot.numberOf(from?.id ?? ''), snapshot.numberOf(to?.id ?? '')]
  if (start === undefined || end === undefined) return null
  return shortestPath(snapshot, start, end, hops)?.map((step) => hopOf(snapshot, step)) ?? null
}

/** A step by the ids of its ends. */
export function hopOf({ ids }: Snapshot, { from, to, relation, forward }: Step): HopRecord {
  return { from: ids[from] ?? '', to: ids[to] ?? '', relation, forward }
}

/** The lines that state the edge of a hop. */
export function evidenceOfHop(
  asker: Asker,
  { from, to, forward, relation }: HopRecord,
): Awaitable<readonly EvidenceRecord[]> {
  return asker.askFor(evidenceOfEdge, forward ? [from, to] : [to, from], { kind: relation })
}
