/** An import as a command shows it: counts while it runs, then what it did and what could not be done. */
import { type ImportOrder, type ImportProgress, type ImportReport, importPaths } from '../../import/pipeline.ts'
import type { Graph } from '../graph/graph.ts'
import type { Problem } from '../model/document.ts'
import type { Reporter } from './reporter.ts'

/** Imports, reporting as it goes, and gives what the pipeline reports. Throws what the pipeline throws. */
export async function importInto(
  graph: Graph,
  order: ImportOrder,
  { reporter, signal }: { readonly reporter: Reporter; readonly signal: AbortSignal },
): Promise<ImportReport> {
  const report = await importPaths(graph, order, (at) => reporter.tick(progressLine(at)), signal)
  reporter.clear()
  for (const problem of report.problems) reporter.warn(problemLine(problem))
  return report
}

function progressLine(at: ImportProgress): string {
  if (at.step === 'reading') return `Reading: ${at.done} documents, ${at.path}`
  return `Writing${at.parts === 1 ? '' : `, part ${at.part} of ${at.parts}`}: ${at.done} of ${at.total} statements`
}

/** "path:line: message [CODE]", as compilers write it, so that editors find the place. */
export function problemLine({ path, line, code, message }: Problem): string {
  return `${path}${line === null ? '' : `:${line}`}: ${message} [${code}]`
}

/** One sentence on what an import did. */
export function importSentence({ documents, entities }: ImportReport): string {
  const { added, changed, kept, forgotten, refused } = documents
  const refusals = refused === 0 ? '' : ` ${count(refused, 'document')} could not be imported (see above).`
  if (entities === null)
    return kept === 0 ? `Nothing imported.${refusals}` : `Nothing new: ${count(kept, 'document')} as before.${refusals}`
  const parts = [`${added} new`, `${changed} changed`, `${kept} as before`, `${forgotten} forgotten`]
  const shown = parts.filter((part) => !part.startsWith('0 '))
  return `Imported ${count(added + changed, 'document')}${shown.length === 0 ? '' : ` (${shown.join(', ')})`}; ${count(entities.added, 'thing')} added, ${entities.changed} changed, ${entities.removed} gone.${refusals}`
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
