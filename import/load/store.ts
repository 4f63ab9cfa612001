/**
 * One import as one transaction: what was read replaces what was said, the layer that is asked is worked out again, and
 * the data version moves on. Readers see the graph as before or as after, never between; an import that dies changes nothing.
 */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import type { Graph, Run } from '../../src/graph/graph.ts'
import { resolve } from '../resolve/resolve.ts'
import type { SaidDocument } from '../resolve/said.ts'
import { forgetDocuments, type ReadDocument, writeDocuments } from './document-statements.ts'
import { changeLayer, type LayerChange } from './layer-statements.ts'
import { readDocumentsStored, readGiven, readLayer, readSaid, type StoredRoot } from './stored.ts'

/** What an import brings. */
export interface Delivery {
  readonly documents: readonly ReadDocument[]
  readonly roots: readonly StoredRoot[]
  /** ISO 8601, e.g. 2026-11-21T12:00:00.000Z. */
  readonly importedAt: string
}

/** What became of it. */
export interface Stored {
  readonly dataVersion: number
  readonly change: LayerChange
}

/** Reports how many statements of how many have run; never called for nothing. */
export type WriteProgress = (done: number, total: number) => void

/**
 * Stores a delivery. Imports that run at once take turns: the first statement locks the data version. Costs a read of
 * everything said so far, and writes in proportion to what changes.
 */
export async function store(graph: Graph, delivery: Delivery, progress: WriteProgress): Promise<Stored> {
  return graph.write(async (run) => {
    await lock(run)
    const given = await readGiven(run)
    const replaced = new Set(delivery.documents.map(({ key }) => key))
    const others = [...(await readDocumentsStored(run)).keys()].filter((key) => !replaced.has(key))
    const said: readonly SaidDocument[] = [
      ...(await readSaid(run, others)),
      ...delivery.documents.map(({ key, parsed }) => ({ key, mentions: parsed.mentions, claims: parsed.claims })),
    ]
    const documents = [...forgetDocuments([...replaced]), ...writeDocuments(delivery.documents, delivery.importedAt)]
    await runAll(run, documents, () => {})
    const { statements, change } = changeLayer(await readLayer(run), resolve(said, given))
    await runAll(run, [...statements, ...rememberRoots(delivery.roots)], progress)
    return { dataVersion: await advance(run), change }
  })
}

async function lock(run: Run): Promise<void> {
  await run(cypher("MERGE (v:DataVersion {id: 'data'}) ON CREATE SET v.version = 0 SET v.writing = true"))
}

async function advance(run: Run): Promise<number> {
  const rows = await run(
    cypher(
      "MATCH (v:DataVersion {id: 'data'}) SET v.version = v.version + 1 REMOVE v.writing RETURN v.version AS version",
    ),
  )
  return Number(rows[0]?.version)
}

function rememberRoots(roots: readonly StoredRoot[]): readonly Statement[] {
  if (roots.length === 0) return []
  return [cypher('UNWIND $rows AS row MERGE (r:Root {id: row.name}) SET r.path = row.path', { rows: roots })]
}

async function runAll(run: Run, statements: readonly Statement[], progress: WriteProgress): Promise<void> {
  for (const [index, statement] of statements.entries()) {
    await run(statement)
    progress(index + 1, statements.length)
  }
}
