/** Gather, resolve, load in a row. Composes and decides nothing but under which names the documents go. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Graph } from '../src/graph/graph.ts'
import type { Problem } from '../src/model/document.ts'
import type { Override } from '../src/model/override.ts'
import { packageFile, packageVersion } from '../src/package-root.ts'
import { accountsOf, type DocumentAccount, type Gathered, type GatherOptions, gather } from './gather.ts'
import { store, storeRoots, type Watch, type WriteProgress } from './load/store.ts'
import { readDocumentsStored, readOverrides, readRoots, type StoredOverride, type StoredRoot } from './load/stored.ts'
import type { LayerChange } from './load/tally.ts'
import { corpusRoot } from './read/corpus.ts'
import { type ImportRoot, refuseOtherRoots, rootOf } from './read/root.ts'
import { parseTaxonomy, type Taxonomy, taxonomyKey } from './topics/taxonomy.ts'

/** What is to be imported. */
export interface ImportOrder {
  /** Files and folders; none means the corpus that comes with talkgraph. */
  readonly paths: readonly string[]
  /** Name of the root, where the folder's own will not do. */
  readonly as?: string
  /** Read also documents that have not changed. */
  readonly again?: boolean
  /** Give the accounts of the documents that are read. */
  readonly report?: boolean
}

/**
 * What an import did; the taxonomy is not counted among the documents. `refused` counts what was to be imported and could
 * not be, `passedOver` files beside the documents, `forgotten` documents of earlier imports that say nothing any more.
 * `entities` is null where nothing was new and nothing was written. `accounts` are there where they were asked for:
 * those of the documents that were read, which are not those that are as before.
 */
export interface ImportReport {
  readonly documents: {
    readonly added: number
    readonly changed: number
    readonly kept: number
    readonly forgotten: number
    readonly refused: number
    readonly passedOver: number
  }
  readonly entities: LayerChange | null
  readonly problems: readonly Problem[]
  readonly accounts?: readonly DocumentAccount[]
  readonly dataVersion: number | null
}

/** How far an import is: documents read so far, or statements written of how many in one of so many transactions. */
export type ImportProgress =
  | { readonly step: 'reading'; readonly done: number; readonly path: string }
  | ({ readonly step: 'writing' } & WriteProgress)

/**
 * Imports paths into the graph. Documents that cannot be read are problems, the others are imported. Throws
 * INVALID_ARGUMENT for two roots of one name, DATABASE_UNAVAILABLE where Neo4j is lost, DATABASE_OUT_OF_MEMORY, and the
 * signal's reason; documents stored by then are whole, and the next import of the same paths goes on from them.
 */
export async function importPaths(
  graph: Graph,
  order: ImportOrder,
  progress: (at: ImportProgress) => void,
  signal: AbortSignal = new AbortController().signal,
): Promise<ImportReport> {
  const [documentsKnown, rootsKnown, decided] = await Promise.all([
    readDocumentsStored(graph.read),
    readRoots(graph.read),
    readOverrides(graph.read),
  ])
  const roots = await rootsOf(order, rootsKnown)
  const gathered = await gather(roots, {
    ...(await readRules()),
    known: order.again === true ? new Map() : documentsKnown,
    overrides: byDocument(decided),
    progress: (done, path) => progress({ step: 'reading', done, path }),
    signal,
  })
  const stored = await storeGathered(graph, gathered, {
    rootsKnown,
    isKnown: (key) => documentsKnown.has(key),
    signal,
    progress: (at) => progress({ step: 'writing', ...at }),
    checkRoots: async (known) => refuseOtherRoots(roots, await rootsOf(order, known)),
  })
  return order.report === true ? { ...stored, accounts: accountsOf(gathered) } : stored
}

function byDocument(decided: readonly StoredOverride[]): ReadonlyMap<string, readonly Override[]> {
  const overrides = new Map<string, readonly Override[]>()
  for (const { document, override } of decided) overrides.set(document, [...(overrides.get(document) ?? []), override])
  return overrides
}

interface Storing extends Watch {
  readonly rootsKnown: readonly StoredRoot[]
  readonly isKnown: (key: string) => boolean
}

/** Writes only where there is something to write. */
async function storeGathered(graph: Graph, gathered: Gathered, watch: Storing): Promise<ImportReport> {
  const { documents, problems, counts } = gathered
  const forgotten = gathered.silent.filter(watch.isKnown)
  const roots = gathered.roots.map(({ name, path }) => ({ name, path }))
  if (documents.length + forgotten.length > 0) {
    const delivery = { documents, forgotten, roots, importedAt: new Date().toISOString() }
    const stored = await store(graph, delivery, watch)
    const count = (keys: readonly string[]): number => keys.filter((key) => key !== taxonomyKey).length
    const { added, changed, forgotten: lost } = stored.documents
    return {
      documents: { ...counts, added: count(added), changed: count(changed), forgotten: lost.length },
      entities: stored.change,
      problems: [...problems, ...stored.unused.map(unusedProblem)],
      dataVersion: stored.dataVersion,
    }
  }
  const pathOf = new Map(watch.rootsKnown.map(({ name, path }) => [name, path]))
  const moved = roots.filter(({ name, path }) => pathOf.get(name) !== path)
  if (moved.length > 0) await storeRoots(graph, moved, watch)
  return { documents: { ...counts, added: 0, changed: 0, forgotten: 0 }, entities: null, problems, dataVersion: null }
}

function unusedProblem({ document, override }: StoredOverride): Problem {
  return {
    path: document,
    line: override.statement.startLine,
    code: 'UNUSED_OVERRIDE',
    message: `Expected something that this decision (${override.kind}) fits, found nothing`,
  }
}

/**
 * Whether everything that was to be imported could be. A file that nobody named and that says nothing of talks (a licence
 * beside the talks, say) is no failure, though its problem is told.
 */
export function isComplete(report: ImportReport): boolean {
  return report.documents.refused === 0
}

async function rootsOf(order: ImportOrder, known: readonly StoredRoot[]): Promise<readonly ImportRoot[]> {
  if (order.paths.length === 0) return [await corpusRoot(packageFile('import/corpus'), known)]
  const naming = order.as === undefined ? {} : { as: order.as }
  const roots: ImportRoot[] = []
  for (const path of order.paths) roots.push(await rootOf(path, { known: [...known, ...roots], ...naming }))
  return roots
}

/** The taxonomy, and the version of the rules that it and this package make together: other rules read a document anew. */
async function readRules(): Promise<Pick<GatherOptions, 'taxonomy' | 'rules'>> {
  const text = await readFile(packageFile('import/topics/taxonomy.yaml'), 'utf8')
  const sha = createHash('sha256').update(text).digest('hex')
  let taxonomy: Taxonomy | undefined
  const parsed = (): Taxonomy => {
    taxonomy ??= parseTaxonomy(text)
    return taxonomy
  }
  return { taxonomy: { sha, parsed }, rules: `${packageVersion} ${sha.slice(0, 12)}` }
}
