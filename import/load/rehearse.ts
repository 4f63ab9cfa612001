/** What storing a delivery would do, worked out as the store itself does and undone. */
import type { Graph, Run } from '../../src/graph/graph.ts'
import { breathe } from '../resolve/steps.ts'
import { type Delivery, documentChange } from './delivery.ts'
import type { EntityChange } from './layer-statements.ts'
import type { Total } from './outcome.ts'
import { makePlan } from './plan.ts'
import type { Watch } from './store.ts'
import { readRoots } from './stored.ts'
import { takeTurn } from './take-turn.ts'
import { createTally } from './tally.ts'
import { carry, prepareTurn } from './turn.ts'

/** What would change; `changes` are those of entities, in no order. */
export interface Rehearsal extends Omit<Total, 'dataVersion'> {
  readonly changes: readonly EntityChange[]
}

/**
 * Works out the turn that stores the delivery whole, in a transaction that is always rolled back, so that imports that run at
 * once take their turns around it. What follows from documents is the same in one turn as in several; and since what a turn
 * changes is known before its statements run, they are not sent: a rehearsal takes no more of Neo4j's memory than a read.
 */
export async function rehearse(graph: Graph, delivery: Delivery, watch: Watch): Promise<Rehearsal> {
  try {
    return await graph.write(async (run) => {
      throw new Rehearsed(await workOut(run, delivery, watch))
    }, watch.signal)
  } catch (error) {
    if (error instanceof Rehearsed) return error.rehearsal
    throw error
  }
}

/** Carries the outcome out of a transaction that is not to be committed. */
class Rehearsed extends Error {
  readonly rehearsal: Rehearsal

  constructor(rehearsal: Rehearsal) {
    super('A rehearsal leaves nothing behind')
    this.rehearsal = rehearsal
  }
}

async function workOut(run: Run, delivery: Delivery, { checkRoots, signal }: Watch): Promise<Rehearsal> {
  const { version, entities } = await takeTurn(run)
  await checkRoots(await readRoots(run))
  if (delivery.documents.length + delivery.forgotten.length === 0)
    return {
      documents: documentChange(delivery, new Set()),
      changes: [],
      change: createTally().with([], entities),
      unused: [],
    }
  const plan = await makePlan(run, [delivery], signal)
  const documents = documentChange(delivery, plan.documents)
  const moment = { version: version + 1, isLast: true }
  const errand = { isFirst: true, importedAt: delivery.importedAt }
  const { changes } = await prepareTurn(run, await breathe(carry(delivery, plan, errand), signal), plan, moment)
  return { documents, changes, change: createTally().with(changes, plan.entities.size), unused: plan.unused }
}
