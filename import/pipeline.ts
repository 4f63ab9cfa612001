/** Gather, resolve, load in a row. Composes and decides nothing but under which names the documents go. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Graph } from '../src/graph/graph.ts'
import type { Problem } from '../src/model/document.ts'
import { packageFile, packageVersion } from '../src/package-root.ts'
import { type GatherOptions, gather } from './gather.ts'
import type { LayerChange } from './load/layer-statements.ts'
import { store } from './load/store.ts'
import { readDocumentsStored, readRoots, type StoredRoot } from './load/stored.ts'
import { type ImportRoot, rootOf } from './read/root.ts'
import { parseTaxonomy, taxonomyKey } from './topics/taxonomy.ts'

/** What is to be imported. */
export interface ImportOrder {
  /** Files and folders; none means the corpus that comes with talkgraph. */
  readonly paths: readonly string[]
  /** Name of the root, where the folder's own will not do. */
  readonly as?: string
  /** Read also documents that have not changed. */
  readonly again?: boolean
}

/**
 * What an import did; the taxonomy is not counted among the documents. `refused` counts what was to be imported and could
 * not be, `passedOver` files beside the documents. `entities` is null where nothing was new and nothing was written.
 */
export interface ImportReport {
  readonly documents: {
    readonly added: number
    readonly changed: number
    readonly kept: number
    readonly refused: number
    readonly passedOver: number
  }
  readonly entities: LayerChange | null
  readonly problems: readonly Problem[]
  readonly dataVersion: number | null
}

/** How far an import is: documents read so far, or statements written of how many. */
export type ImportProgress =
  | { readonly step: 'reading'; readonly done: number; readonly path: string }
  | { readonly step: 'writing'; readonly done: number; readonly total: number }

/**
 * Imports paths into the graph, in one transaction. Documents that cannot be read are problems, the others are imported.
 * Throws INVALID_ARGUMENT for two roots of one name, DATABASE_UNAVAILABLE where Neo4j is lost.
 */
export async function importPaths(
  graph: Graph,
  order: ImportOrder,
  progress: (at: ImportProgress) => void,
): Promise<ImportReport> {
  const [documentsKnown, rootsKnown] = await Promise.all([readDocumentsStored(graph.read), readRoots(graph.read)])
  const gathered = await gather(await rootsOf(order, rootsKnown), {
    ...(await readRules()),
    known: order.again === true ? new Map() : documentsKnown,
    progress: (done, path) => progress({ step: 'reading', done, path }),
  })
  const { documents, problems } = gathered
  const read = documents.filter(({ key }) => key !== taxonomyKey)
  const added = read.filter(({ key }) => !documentsKnown.has(key)).length
  const counts = { ...gathered.counts, added, changed: read.length - added }
  if (documents.length === 0) return { documents: counts, entities: null, problems, dataVersion: null }

  const roots = gathered.roots.map(({ name, path }) => ({ name, path }))
  const delivery = { documents, roots, importedAt: new Date().toISOString() }
  const { change, dataVersion } = await store(graph, delivery, (done, total) =>
    progress({ step: 'writing', done, total }),
  )
  return { documents: counts, entities: change, problems, dataVersion }
}

/**
 * Whether everything that was to be imported could be. A file that nobody named and that says nothing of talks (a licence
 * beside the talks, say) is no failure, though its problem is told.
 */
export function isComplete(report: ImportReport): boolean {
  return report.documents.refused === 0
}

/** The corpus stands in the package, wherever that is installed: no name of a folder is compared for it. */
async function rootsOf(order: ImportOrder, known: readonly StoredRoot[]): Promise<readonly ImportRoot[]> {
  if (order.paths.length === 0) return [{ name: 'corpus', path: packageFile('import/corpus'), only: null }]
  const naming = order.as === undefined ? {} : { as: order.as }
  const roots: ImportRoot[] = []
  for (const path of order.paths) roots.push(await rootOf(path, { known: [...known, ...roots], ...naming }))
  return roots
}

/** The taxonomy, and the version of the rules that it and this package make together: other rules read a document anew. */
async function readRules(): Promise<Pick<GatherOptions, 'taxonomy' | 'rules'>> {
  const text = await readFile(packageFile('import/topics/taxonomy.yaml'), 'utf8')
  const sha = createHash('sha256').update(text).digest('hex')
  return { taxonomy: { text, sha, parsed: parseTaxonomy(text) }, rules: `${packageVersion} ${sha.slice(0, 12)}` }
}
