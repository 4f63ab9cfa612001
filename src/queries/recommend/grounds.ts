/** What the documents say for a reason: its lines, and its sentence. Asked for together, reasons share their statements. */

import { isWork, kindOf, type Snapshot } from '../../adjacency/snapshot.ts'
import { fold } from '../../model/fold.ts'
import type { Reason, TextReason } from '../../recommend/reasons.ts'
import type { Asker } from '../asker.ts'
import { byId } from '../entities-by-id.ts'
import { evidenceOfEntity } from '../evidence.ts'
import { evidenceOfHop, type HopRecord, hopOf } from '../path.ts'
import type { EvidenceRecord } from '../record/evidence.ts'
import { calledIn, namedIn, sentenceOf } from './sentence.ts'

/** A reason for a work of a snapshot. */
export interface Grounded {
  readonly snapshot: Snapshot
  readonly work: number
  readonly reason: Reason
}

/** The way of a reason; null of one that is about words. */
export function pathOf({ snapshot, reason }: Grounded): readonly HopRecord[] | null {
  return reason.signal === 'text' ? null : reason.steps.map((step) => hopOf(snapshot, step))
}

/**
 * The lines of every hop, in their order; of words, the lines that mention the work and then those that mention the one it
 * shares them with, where the words stand in them, else all of these.
 */
export async function evidenceFor(asker: Asker, grounded: Grounded): Promise<readonly EvidenceRecord[]> {
  const { snapshot, reason } = grounded
  if (reason.signal === 'text') return ofWords(asker, grounded, reason)
  return (await Promise.all(reason.steps.map((step) => evidenceOfHop(asker, hopOf(snapshot, step))))).flat()
}

/** The reason in a sentence, e.g. "Cited beside SWIM in Scaling Stateful Services, line 38". */
export async function sentenceFor(asker: Asker, { snapshot, reason }: Grounded): Promise<string> {
  const nodes = namedIn(reason)
  const last = reason.signal === 'text' ? undefined : reason.steps.at(-1)
  const [names, lines] = await Promise.all([
    Promise.all(nodes.map((node) => nameOf(asker, snapshot, node))),
    last === undefined ? [] : evidenceOfHop(asker, hopOf(snapshot, last)),
  ])
  const named = new Map(nodes.map((node, i) => [node, names[i] ?? '']))
  return sentenceOf(snapshot, reason, { nameOf: (node) => named.get(node) ?? '', line: lines[0]?.startLine ?? null })
}

async function ofWords(
  asker: Asker,
  { snapshot, work }: Grounded,
  { words, with: other }: TextReason,
): Promise<readonly EvidenceRecord[]> {
  const lines = await Promise.all(
    [work, other].map((node) => asker.askFor(evidenceOfEntity, snapshot.ids[node] ?? '', {})),
  )
  return lines.flatMap((all) => {
    const having = all.filter(({ quote }) =>
      fold(quote)
        .split(' ')
        .some((word) => words.includes(word)),
    )
    return having.length > 0 ? having : all
  })
}

/** The title or name of a node, which no sentence needs of a presentation; its sort text where it has gone since. */
async function nameOf(asker: Asker, snapshot: Snapshot, node: number): Promise<string> {
  const [id, kind] = [snapshot.ids[node] ?? '', kindOf(snapshot, node)]
  const gone = snapshot.sorts[node] ?? ''
  if (isWork(kind)) {
    const work = await asker.askFor(byId.Work, id, {})
    return work === null ? gone : calledIn(work)
  }
  if (kind === 'PERSON') return (await asker.askFor(byId.Person, id, {}))?.name ?? gone
  if (kind === 'TOPIC') return (await asker.askFor(byId.Topic, id, {}))?.name ?? gone
  if (kind === 'VENUE') return (await asker.askFor(byId.Venue, id, {}))?.name ?? gone
  return gone
}
