/**
 * An import as transactions, most often one: in each, whole documents replace what was said, what follows from them changes
 * with them, and the data version moves on. Who is who is worked out once, for the delivery as a whole; what a turn writes
 * follows from the documents that stand after it. Readers see no document half; an import that dies leaves each document as
 * before or as after, and the next one works out again who is who.
 */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import type { Graph, Run } from '../../src/graph/graph.ts'
import { number } from '../../src/graph/row.ts'
import type { ReadDocument } from './document-statements.ts'
import type { EntityChange } from './layer-statements.ts'
import { makePlan, type Plan } from './plan.ts'
import { type Portion, portionsOf } from './portions.ts'
import { readDocumentsStored, readRoots, type StoredOverride, type StoredRoot } from './stored.ts'
import { type LayerChange, sumOf } from './tally.ts'
import { prepareTurn } from './turn.ts'

/** What an import brings. */
export interface Delivery {
  readonly documents: readonly ReadDocument[]
  /** Keys of documents that say nothing any more; those that are not there are passed over. */
  readonly forgotten: readonly string[]
  readonly roots: readonly StoredRoot[]
  /** ISO 8601, e.g. 2026-11-21T12:00:00.000Z. */
  readonly importedAt: string
}

/** What became of it; the keys of its documents by what stood there when their turn came. */
export interface Stored {
  readonly dataVersion: number
  readonly documents: DocumentChange
  readonly change: LayerChange
  /** Decisions that nothing fits any more. */
  readonly unused: readonly StoredOverride[]
}

export interface DocumentChange {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly forgotten: readonly string[]
}

/** Where a store is: statements run of how many, in which of how many transactions. */
export interface WriteProgress {
  readonly done: number
  readonly total: number
  readonly part: number
  readonly parts: number
}

/** Who watches a store, and may end it. */
export interface Watch {
  readonly signal: AbortSignal
  readonly progress: (at: WriteProgress) => void
  /** Looks at the roots that stand when the delivery's turn has come; what it throws ends the store before it wrote. */
  readonly checkRoots: (known: readonly StoredRoot[]) => Promise<void>
  /** Mentions and claims of one transaction; see portions.ts. */
  readonly portionSize?: number
}

/**
 * Stores a delivery. Imports that run at once take turns, transaction by transaction. Costs a read of everything said so
 * far, and writes in proportion to what changes. Rejects with the signal's reason; what was stored by then stays.
 */
export async function store(graph: Graph, delivery: Delivery, watch: Watch): Promise<Stored> {
  const portions = portionsOf(delivery, watch.portionSize)
  const outcomes: Outcome[] = []
  let plan: Plan | null = null
  for (const [index, portion] of portions.entries()) {
    const progress = (done: number, total: number): void =>
      watch.progress({ done, total, part: index + 1, parts: portions.length })
    outcomes.push(
      await graph.write(async (run) => {
        const version = await lock(run)
        if (index === 0) await settleRoots(run, delivery.roots, watch)
        const isFirst = plan?.version !== version
        if (plan === null || isFirst) plan = await makePlan(run, portions.slice(index), watch.signal)
        const moment = { version: version + 1, at: delivery.importedAt, isFirst, isLast: index === portions.length - 1 }
        try {
          return await storePortion(run, portion, plan, moment, progress)
        } catch (error) {
          plan = null // what it takes to stand is not what stands
          throw error
        }
      }, watch.signal),
    )
  }
  const all = (fate: keyof DocumentChange): readonly string[] => outcomes.flatMap(({ documents }) => documents[fate])
  return {
    dataVersion: outcomes.at(-1)?.dataVersion ?? 0,
    documents: { added: all('added'), changed: all('changed'), forgotten: all('forgotten') },
    unused: outcomes.at(-1)?.unused ?? [],
    change: sumOf(
      outcomes.map(({ changes }) => changes),
      outcomes.at(-1)?.size ?? 0,
    ),
  }
}

/** Remembers roots where there is nothing else to store. */
export async function storeRoots(
  graph: Graph,
  roots: readonly StoredRoot[],
  watch: Pick<Watch, 'signal' | 'checkRoots'>,
): Promise<void> {
  await graph.write(async (run) => {
    await lock(run)
    await settleRoots(run, roots, watch)
    await run(cypher("MATCH (v:DataVersion {id: 'data'}) REMOVE v.writing"))
  }, watch.signal)
}

interface Outcome extends Pick<Stored, 'dataVersion' | 'documents'> {
  readonly changes: readonly EntityChange[]
  readonly unused: readonly StoredOverride[]
  /** Entities that stand then. */
  readonly size: number
}

async function storePortion(
  run: Run,
  portion: Portion,
  plan: Plan,
  moment: Parameters<typeof prepareTurn>[3],
  progress: (done: number, total: number) => void,
): Promise<Outcome> {
  const stored = await readDocumentsStored(run)
  const { statements, changes } = await prepareTurn(run, portion, plan, moment)
  await runAll(run, statements, progress)
  plan.version = await advance(run)
  const keys = portion.documents.map(({ key }) => key)
  return {
    dataVersion: plan.version,
    documents: {
      added: keys.filter((key) => !stored.has(key)),
      changed: keys.filter((key) => stored.has(key)),
      forgotten: portion.forgotten.filter((key) => stored.has(key)),
    },
    changes,
    unused: plan.unused,
    size: plan.entities.size,
  }
}

/** Keeps other imports out until the transaction ends, and gives the data version that stands. */
async function lock(run: Run): Promise<number> {
  const [row = {}] = await run(
    cypher(
      "MERGE (v:DataVersion {id: 'data'}) ON CREATE SET v.version = 0 SET v.writing = true RETURN v.version AS version",
    ),
  )
  return number(row, 'version')
}

async function advance(run: Run): Promise<number> {
  const [row = {}] = await run(
    cypher(
      "MATCH (v:DataVersion {id: 'data'}) SET v.version = v.version + 1 REMOVE v.writing RETURN v.version AS version",
    ),
  )
  return number(row, 'version')
}

async function settleRoots(run: Run, roots: readonly StoredRoot[], { checkRoots }: Pick<Watch, 'checkRoots'>) {
  await checkRoots(await readRoots(run))
  if (roots.length === 0) return
  await run(cypher('UNWIND $rows AS row MERGE (r:Root {id: row.name}) SET r.path = row.path', { rows: roots }))
}

async function runAll(
  run: Run,
  statements: readonly Statement[],
  progress: (done: number, total: number) => void,
): Promise<void> {
  for (const [index, statement] of statements.entries()) {
    await run(statement)
    progress(index + 1, statements.length)
  }
}
