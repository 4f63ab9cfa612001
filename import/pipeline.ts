/** Gather, resolve, load in a row. Composes and decides nothing. */
import type { Graph } from '../src/graph/graph.ts'
import type { Problem } from '../src/model/document.ts'
import { inLeanHeap } from './lean-heap.ts'
import { noteImport } from './load/note-import.ts'
import type { Total } from './load/outcome.ts'
import { rehearse } from './load/rehearse.ts'
import { runLog } from './load/run-log.ts'
import { store } from './load/store.ts'
import type { StoredOverride } from './load/stored.ts'
import type { LayerChange } from './load/tally.ts'
import type { WriteProgress } from './load/write-progress.ts'
import { type ImportOrder, type Prepared, prepare, RootsChanged } from './prepare.ts'

export type { ImportOrder } from './prepare.ts'

/**
 * What an import did; the taxonomy is not counted among the documents. `refused` counts what was to be imported and could
 * not be, `passedOver` files beside the documents, `forgotten` documents of earlier imports that say nothing any more or are
 * pruned, `relinked` those among the kept that can be opened elsewhere now. `entities` is null where nothing was new.
 */
export interface ImportReport {
  /** Id of the run that the graph remembers. */
  readonly run: string
  readonly documents: {
    readonly added: number
    readonly changed: number
    readonly kept: number
    readonly forgotten: number
    readonly relinked: number
    readonly refused: number
    readonly passedOver: number
  }
  readonly entities: LayerChange | null
  readonly problems: readonly Problem[]
  /** Accounts of the documents that were read, which are not those that are as before; there where they were asked for. */
  readonly accounts?: NonNullable<Prepared['accounts']>
  /** The data version that the import made; null where every answer is as it was. */
  readonly dataVersion: number | null
}

/** What an import would do: documents by their keys, things by what they are, e.g. Talk “Quiet Clocks”. */
export interface ChangeSet {
  readonly documents: {
    readonly added: readonly string[]
    readonly changed: readonly string[]
    readonly forgotten: readonly string[]
    readonly relinked: readonly string[]
    readonly kept: number
    readonly refused: number
    readonly passedOver: number
  }
  readonly entities: {
    readonly added: readonly ChangedThing[]
    readonly changed: readonly ChangedThing[]
    readonly removed: readonly ChangedThing[]
    readonly kept: number
  }
  readonly problems: readonly Problem[]
}

/** A thing that an import adds, changes or takes away. */
export interface ChangedThing {
  readonly id: string
  readonly what: string
}

/**
 * How far an import is: documents read of the files there are, then what is written. Where there is nothing to write, only
 * the run is noted still, and answers are by then what they will be when the import has ended.
 */
export type ImportProgress =
  | { readonly step: 'reading'; readonly done: number; readonly total: number }
  | ({ readonly step: 'writing' } & WriteProgress)
  | { readonly step: 'noting' }

/** Who watches an import. */
export type Progress = (at: ImportProgress) => void

/**
 * Imports paths into the graph, which remembers the run. Documents that cannot be read are problems, the others are imported.
 * Throws INVALID_ARGUMENT for two roots of one name and a source that is no address, RESET_UNFINISHED,
 * DATABASE_UNAVAILABLE where Neo4j is lost, DATABASE_OUT_OF_MEMORY, and the signal's reason; documents stored by then are
 * whole, and the next import of the same paths goes on from them.
 */
export async function importPaths(
  graph: Graph,
  order: ImportOrder,
  progress: Progress,
  signal: AbortSignal = new AbortController().signal,
): Promise<ImportReport> {
  return inLeanHeap(() => underStandingRoots(() => importOnce(graph, order, progress, signal)))
}

async function importOnce(
  graph: Graph,
  order: ImportOrder,
  progress: Progress,
  signal: AbortSignal,
): Promise<ImportReport> {
  const prepared = await prepare(graph.read, order, readingTo(progress), signal)
  const { delivery, run, counts } = prepared
  const { problems } = run
  const accounts = prepared.accounts === null ? {} : { accounts: prepared.accounts }
  const relinked = delivery.relinked.length
  const watch = watching(prepared, progress, signal)
  if (delivery.documents.length + delivery.forgotten.length === 0) {
    if (relinked === 0) progress({ step: 'noting' })
    const noted = await noteImport(graph, { run, relinked: delivery.relinked, roots: prepared.rootsChanged }, watch)
    return { documents: { ...counts, ...nothing, relinked }, entities: null, problems, ...accounts, ...noted }
  }
  const log = runLog(run)
  const { documents, change, dataVersion, unused } = await store(graph, delivery, { ...watch, note: log.note })
  return {
    run: log.id(),
    documents: { ...counts, ...lengths(documents), relinked },
    entities: change,
    problems: [...problems, ...unused.map(unusedProblem)],
    ...accounts,
    dataVersion,
  }
}

const nothing = { added: 0, changed: 0, forgotten: 0 }

function lengths({ added, changed, forgotten }: Total['documents']) {
  return { added: added.length, changed: changed.length, forgotten: forgotten.length }
}

function unusedProblem({ document, override }: StoredOverride): Problem {
  return {
    path: document,
    line: override.statement.startLine,
    code: 'UNUSED_OVERRIDE',
    message: `Expected something that this decision (${override.kind}) fits, found nothing`,
  }
}

/** What importing would do, to the last thing; nothing is written. Throws as `importPaths` does. */
export async function rehearseImport(
  graph: Graph,
  order: ImportOrder,
  progress: Progress,
  signal: AbortSignal = new AbortController().signal,
): Promise<ChangeSet> {
  return inLeanHeap(() => underStandingRoots(() => rehearseOnce(graph, order, progress, signal)))
}

async function rehearseOnce(
  graph: Graph,
  order: ImportOrder,
  progress: Progress,
  signal: AbortSignal,
): Promise<ChangeSet> {
  const prepared = await prepare(graph.read, order, readingTo(progress), signal)
  const { delivery, run, counts } = prepared
  const { documents, changes, change, unused } = await rehearse(graph, delivery, watching(prepared, progress, signal))
  const things = (fate: (typeof changes)[number]['fate']): readonly ChangedThing[] =>
    changes.filter((one) => one.fate === fate).map(({ id, what }) => ({ id, what }))
  return {
    documents: { ...counts, ...documents, relinked: delivery.relinked.map(({ key }) => key) },
    entities: { added: things('added'), changed: things('changed'), removed: things('removed'), kept: change.kept },
    problems: [...run.problems, ...unused.map(unusedProblem)],
  }
}

/** How often imports that run beside one may change its roots before it gives up. */
const mostAttempts = 5

/** Does it again where the roots have changed meanwhile, which ends an import before it has written anything. */
async function underStandingRoots<Result>(attempt: () => Promise<Result>): Promise<Result> {
  for (let attempts = 1; ; attempts += 1)
    try {
      return await attempt()
    } catch (error) {
      if (!(error instanceof RootsChanged) || attempts === mostAttempts) throw error
    }
}

/**
 * Whether everything that was to be imported could be. A file that nobody named and that says nothing of talks (a licence
 * beside the talks, say) is no failure, though its problem is told.
 */
export function isComplete({ documents }: Pick<ImportReport | ChangeSet, 'documents'>): boolean {
  return documents.refused === 0
}

function readingTo(progress: Progress): (done: number, total: number) => void {
  return (done, total) => progress({ step: 'reading', done, total })
}

function watching({ checkRoots }: Prepared, progress: Progress, signal: AbortSignal) {
  return { signal, checkRoots, progress: (at: WriteProgress) => progress({ step: 'writing', ...at }) }
}
