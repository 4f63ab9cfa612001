/**
 * An import as transactions, most often one: in each, whole documents replace what was said, the layer that is asked is
 * worked out again, and the data version moves on. Readers see no document half; an import that dies leaves each document
 * as before or as after, and the layer is always what follows from those that stand.
 */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import type { Graph, Run } from '../../src/graph/graph.ts'
import { number } from '../../src/graph/row.ts'
import type { SaidDocument } from '../resolve/said.ts'
import { forgetDocuments, type ReadDocument, writeDocuments } from './document-statements.ts'
import { changeLayer, type LayerDifference } from './layer-statements.ts'
import { type Portion, portionsOf } from './portions.ts'
import { resolveApart } from './resolve-apart.ts'
import {
  readDocumentsStored,
  readGiven,
  readLayer,
  readRoots,
  readSaid,
  type StoredDocument,
  type StoredRoot,
} from './stored.ts'
import { type LayerChange, sumOf } from './tally.ts'

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
 * Stores a delivery. Imports that run at once take turns, transaction by transaction. Costs for each a read of everything
 * said so far, and writes in proportion to what changes. Rejects with the signal's reason; what was stored by then stays.
 */
export async function store(graph: Graph, delivery: Delivery, watch: Watch): Promise<Stored> {
  const portions = portionsOf(delivery, watch.portionSize)
  const outcomes: Outcome[] = []
  const earlier = new Map<string, ReadDocument>()
  for (const [index, portion] of portions.entries()) {
    const progress = (done: number, total: number): void =>
      watch.progress({ done, total, part: index + 1, parts: portions.length })
    const turn = async (run: Run): Promise<Outcome> => {
      await lock(run)
      if (index === 0) await settleRoots(run, delivery.roots, watch)
      return storePortion(run, portion, { ...watch, progress, importedAt: delivery.importedAt, earlier })
    }
    outcomes.push(await graph.write(turn, watch.signal))
    for (const document of portion.documents) earlier.set(document.key, document)
  }
  const all = (fate: keyof DocumentChange): readonly string[] => outcomes.flatMap(({ documents }) => documents[fate])
  return {
    dataVersion: outcomes.at(-1)?.dataVersion ?? 0,
    documents: { added: all('added'), changed: all('changed'), forgotten: all('forgotten') },
    change: sumOf(outcomes.map(({ difference }) => difference)),
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
  readonly difference: LayerDifference
}

interface Turn {
  readonly signal: AbortSignal
  readonly importedAt: string
  readonly progress: (done: number, total: number) => void
  /** Documents stored in the turns before, which need not be read back. */
  readonly earlier: ReadonlyMap<string, ReadDocument>
}

async function storePortion(run: Run, portion: Portion, turn: Turn): Promise<Outcome> {
  const { signal, importedAt, progress, earlier } = turn
  const given = await readGiven(run)
  const stored = await readDocumentsStored(run)
  const keys = portion.documents.map(({ key }) => key)
  const replaced = new Set([...keys, ...portion.forgotten])
  const gone = [...replaced].filter((key) => stored.has(key))
  const others = [...stored.values()].filter(({ key }) => !replaced.has(key))
  const asStored = others.map((document) => same(earlier.get(document.key), document)).filter((found) => found !== null)
  const inHand = new Set(asStored.map(({ key }) => key))
  const unread = others.map(({ key }) => key).filter((key) => !inHand.has(key))
  const said = [...(await readSaid(run, unread)), ...[...asStored, ...portion.documents].map(saidBy)]
  await runAll(run, [...forgetDocuments(gone), ...writeDocuments(portion.documents, importedAt)], () => {})
  const { statements, difference } = changeLayer(await readLayer(run), await resolveApart(said, given, signal))
  await runAll(run, statements, progress)
  const documents = {
    added: keys.filter((key) => !stored.has(key)),
    changed: keys.filter((key) => stored.has(key)),
    forgotten: portion.forgotten.filter((key) => stored.has(key)),
  }
  return { dataVersion: await advance(run), documents, difference }
}

/** The document in hand where it is what stands in the graph; another import may have stored another since. */
function same(inHand: ReadDocument | undefined, { sha, rules }: StoredDocument): ReadDocument | null {
  return inHand?.sha === sha && inHand.rules === rules ? inHand : null
}

function saidBy({ key, parsed }: ReadDocument): SaidDocument {
  return { key, mentions: parsed.mentions, claims: parsed.claims }
}

/** Keeps other imports out until the transaction ends. */
async function lock(run: Run): Promise<void> {
  await run(cypher("MERGE (v:DataVersion {id: 'data'}) ON CREATE SET v.version = 0 SET v.writing = true"))
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
