/** An import up to where the graph comes in: what is to be read is read, and compared with what stands. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Run } from '../src/graph/graph.ts'
import type { Override } from '../src/model/override.ts'
import { once } from '../src/model/remembering.ts'
import { packageFile, packageVersion } from '../src/package-root.ts'
import { type DocumentAccount, type Gathered, type GatherOptions, gather } from './gather.ts'
import type { Delivery } from './load/delivery.ts'
import type { RunNotes } from './load/run-statements.ts'
import {
  readDocumentsStored,
  readOverrides,
  readRoots,
  type StoredDocument,
  type StoredOverride,
  type StoredRoot,
} from './load/stored.ts'
import { corpusRoot } from './read/corpus.ts'
import { nodeFiles } from './read/files.ts'
import { type ImportRoot, pathOf, refuseOtherRoots, rootOf } from './read/root.ts'
import { addresses } from './read/source/addresses.ts'
import { checkSource } from './read/source/given-source.ts'
import { vanished } from './read/vanished.ts'

export { RootsChanged } from './read/root.ts'

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
  /** Forget documents that were imported from the folders named and are not there any more. */
  readonly prune?: boolean
  /**
   * Where the documents of the root can be opened on the web, see `sourceAddress`; it is remembered. Null forgets what was
   * said before, and a checkout's own address counts again.
   */
  readonly source?: string | null
}

/** An import that is ready to be stored. */
export interface Prepared {
  readonly delivery: Required<Delivery>
  readonly run: RunNotes
  readonly counts: Gathered['counts']
  /** What became of each link, item and line of the documents that were read, where that was asked for. */
  readonly accounts: readonly DocumentAccount[] | null
  /** Roots that are new, have moved or have another source. */
  readonly rootsChanged: readonly StoredRoot[]
  /** Throws INVALID_ARGUMENT where the paths lie under other roots by now; see `refuseOtherRoots`. */
  readonly checkRoots: (known: readonly StoredRoot[]) => Promise<void>
}

/**
 * Reads what the order names; documents that have not changed are not parsed again. Throws INVALID_ARGUMENT for two roots of
 * one name and for a source that is no address, and the signal's reason.
 */
export async function prepare(
  read: Run,
  order: ImportOrder,
  progress: GatherOptions['progress'],
  signal: AbortSignal,
): Promise<Prepared> {
  const startedAt = new Date().toISOString()
  if (typeof order.source === 'string') checkSource(order.source)
  const [documentsKnown, rootsKnown, decided] = await Promise.all([
    readDocumentsStored(read),
    readRoots(read),
    readOverrides(read),
  ])
  const roots = await rootsOf(order, rootsKnown)
  const known = order.again === true ? new Map<string, StoredDocument>() : documentsKnown
  const overrides = overridesByDocument(decided)
  const gathered = await gather(roots, {
    ...(await readRules()),
    known,
    overrides,
    accounts: order.report === true,
    progress,
    signal,
  })
  const withSource = sourced(order, rootsKnown)
  const others = rootsKnown.filter(({ name }) => !roots.some((root) => root.name === name))
  const rootsNow = [...roots.map(withSource), ...others]
  const urls = await urlsOf(gathered.found, rootsNow)
  const { documents, problems, counts } = gathered
  const rootsRead = gathered.roots.map(withSource)
  return {
    delivery: {
      documents: documents.map((document) => ({ ...document, ...sourceUrlOf(urls.get(document.key)) })),
      forgotten: await forgottenBy(order, roots, { gathered, known: documentsKnown, rootsNow }),
      relinked: relinkedBy(urls, gathered, documentsKnown),
      roots: rootsRead,
      importedAt: startedAt,
    },
    run: { startedAt, kept: counts.kept, problems },
    counts,
    accounts: gathered.accounts,
    rootsChanged: rootsRead.filter((root) => !rootsKnown.some((one) => isSame(one, root))),
    checkRoots: async (now) => refuseOtherRoots(roots, await rootsOf(order, now)),
  }
}

function overridesByDocument(decided: readonly StoredOverride[]): ReadonlyMap<string, readonly Override[]> {
  const overrides = new Map<string, readonly Override[]>()
  for (const { document, override } of decided) overrides.set(document, [...(overrides.get(document) ?? []), override])
  return overrides
}

async function rootsOf(order: ImportOrder, known: readonly StoredRoot[]): Promise<readonly ImportRoot[]> {
  if (order.paths.length === 0) return [await corpusRoot(packageFile('import/corpus'), known)]
  const naming = order.as === undefined ? {} : { as: order.as }
  const roots: ImportRoot[] = []
  for (const path of order.paths) roots.push(await rootOf(path, { known: [...known, ...roots], ...naming }))
  return roots
}

/** A root with the source that the order gives it, else the one it had. */
function sourced({ source }: ImportOrder, known: readonly StoredRoot[]): (root: ImportRoot) => StoredRoot {
  return ({ name, path }) => {
    const before = known.find((root) => root.name === name)?.source ?? null
    return { name, path, source: source === undefined ? before : source }
  }
}

function isSame(a: StoredRoot, b: StoredRoot): boolean {
  return a.name === b.name && a.path === b.path && a.source === b.source
}

/** Where the documents come upon can be opened, by key; null where that is not known. */
async function urlsOf(
  found: Gathered['found'],
  roots: readonly StoredRoot[],
): Promise<ReadonlyMap<string, string | null>> {
  const addressOf = addresses(roots, nodeFiles)
  const urls = new Map<string, string | null>()
  for (const [key, real] of found) urls.set(key, await addressOf({ path: pathOf(key, roots) ?? real, real }))
  return urls
}

function sourceUrlOf(url: string | null | undefined): { readonly sourceUrl?: string } {
  return url === null || url === undefined ? {} : { sourceUrl: url }
}

/** Documents that stay as they are and are found elsewhere than before. */
function relinkedBy(
  urls: ReadonlyMap<string, string | null>,
  { documents, silent }: Gathered,
  known: ReadonlyMap<string, StoredDocument>,
): Required<Delivery>['relinked'] {
  const others = new Set([...documents.map(({ key }) => key), ...silent])
  return [...urls].flatMap(([key, sourceUrl]) => {
    const before = others.has(key) ? undefined : known.get(key)
    return before === undefined || before.sourceUrl === sourceUrl ? [] : [{ key, sourceUrl }]
  })
}

interface Standing {
  readonly gathered: Gathered
  readonly known: ReadonlyMap<string, StoredDocument>
  readonly rootsNow: readonly StoredRoot[]
}

/** Known documents that say nothing any more, and those that vanished where the order is to prune. */
async function forgottenBy(
  { prune }: ImportOrder,
  roots: readonly ImportRoot[],
  { gathered, known, rootsNow }: Standing,
): Promise<readonly string[]> {
  const gone = new Set(gathered.silent.filter((key) => known.has(key)))
  for (const root of prune === true ? roots : [])
    for (const key of await vanished(root, [...known.keys()], gathered, rootsNow, nodeFiles)) gone.add(key)
  return [...gone]
}

/** The taxonomy, and the version of the rules that it and this package make together: other rules read a document anew. */
async function readRules(): Promise<Pick<GatherOptions, 'taxonomy' | 'rules'>> {
  const text = await readFile(packageFile('import/topics/taxonomy.yaml'), 'utf8')
  const sha = createHash('sha256').update(text).digest('hex')
  const parsed = once(async () => (await import('./topics/taxonomy.ts')).parseTaxonomy(text))
  return { taxonomy: { sha, parsed }, rules: `${packageVersion} ${sha.slice(0, 12)}` }
}
