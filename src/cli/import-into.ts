/** An import as a command shows it: how far it is while it runs, then what it did and what could not be done. */
import {
  type ImportOrder,
  type ImportProgress,
  type ImportReport,
  importPaths,
  type Progress as ProgressOf,
} from '../../import/pipeline.ts'
import type { Graph } from '../graph/graph.ts'
import type { Problem } from '../model/document.ts'
import { count, type Progress, thousands } from './progress.ts'
import type { Reporter } from './reporter.ts'

/** What shows an import, and what ends it. */
export interface Showing {
  readonly reporter: Reporter
  readonly signal: AbortSignal
  /** Is called once answers are what they will be, where that is before the import has ended. */
  readonly onStanding?: () => void
}

/** Imports, reporting as it goes, and gives what the pipeline reports. Throws what the pipeline throws. */
export function importInto(graph: Graph, order: ImportOrder, showing: Showing): Promise<ImportReport> {
  return showImport(showing, (progress) => importPaths(graph, order, progress, showing.signal))
}

/** Shows how far an import or a rehearsal of one is, and its problems at the end. */
export async function showImport<T extends { readonly problems: readonly Problem[] }>(
  { reporter, onStanding }: Showing,
  work: (progress: ProgressOf) => Promise<T>,
): Promise<T> {
  const report = await work((at) => {
    if (at.step === 'noting') onStanding?.()
    else reporter.tick(progressOf(at))
  })
  reporter.clear()
  for (const problem of report.problems) reporter.warn(problemLine(problem))
  return report
}

/** An import's progress in words and numbers. */
export function progressOf(at: Exclude<ImportProgress, { readonly step: 'noting' }>): Progress {
  if (at.step === 'reading') {
    const { done, total } = at
    const counts = [`${thousands(done)} of ${count(total, 'document')}`]
    const share = total === 0 ? null : done / total
    return { step: 'reading', title: 'Reading', share, counts, amount: { done, unit: '' }, data: { done, total } }
  }
  const { part, parts, share, rows, documents, entities } = at
  const title = share === null ? 'Working out who is who' : `Writing${parts === 1 ? '' : `, part ${part} of ${parts}`}`
  return {
    step: share === null ? 'resolving' : 'writing',
    title,
    share,
    counts:
      share === null
        ? []
        : [`${thousands(documents.done)} of ${count(documents.total, 'document')}`, count(entities, 'thing')],
    amount: { done: rows, unit: ' rows' },
    data: { part, parts, rows, documents: documents.done, documentsTotal: documents.total, entities },
  }
}

/** "path:line: message [CODE]", as compilers write it, so that editors find the place. */
export function problemLine({ path, line, code, message }: Problem): string {
  return `${path}${line === null ? '' : `:${line}`}: ${message} [${code}]`
}

/** "2,000 things added, 3 changed, 1 gone". */
export function thingsIn({ added, changed, removed }: Omit<LayerCounts, 'kept'>): string {
  return `${count(added, 'thing')} added, ${thousands(changed)} changed, ${thousands(removed)} gone`
}

type LayerCounts = NonNullable<ImportReport['entities']>

/** One sentence on what an import did. */
export function importSentence({ documents, entities }: ImportReport): string {
  const { added, changed, kept, forgotten, relinked, refused } = documents
  const refusals = refused === 0 ? '' : ` ${count(refused, 'document')} could not be imported (see above).`
  const moved = relinked === 0 ? '' : ` ${count(relinked, 'document')} can be opened elsewhere now.`
  const rest = `${moved}${refusals}`
  if (entities === null)
    return kept === 0 ? `Nothing imported.${rest}` : `Nothing new: ${count(kept, 'document')} as before.${rest}`
  const parts = { new: added, changed, 'as before': kept, forgotten }
  const shown = Object.entries(parts).flatMap(([fate, number]) =>
    number === 0 ? [] : [`${thousands(number)} ${fate}`],
  )
  const documentsIn = `${count(added + changed, 'document')}${shown.length === 0 ? '' : ` (${shown.join(', ')})`}`
  return `Imported ${documentsIn}; ${thingsIn(entities)}.${rest}`
}
