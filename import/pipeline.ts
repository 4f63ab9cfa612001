/** Read, parse, classify, resolve, load in a row. Composes and decides nothing but what need not be done again. */

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Graph } from '../src/graph/graph.ts'
import type { Problem } from '../src/model/document.ts'
import { problemCodes } from '../src/model/document.ts'
import { packageFile, packageVersion } from '../src/package-root.ts'
import type { ReadDocument } from './load/document-statements.ts'
import type { LayerChange } from './load/layer-statements.ts'
import { store } from './load/store.ts'
import { readDocumentsStored, readRoots, type StoredDocument } from './load/stored.ts'
import { parseDocument } from './parse/index.ts'
import { type ImportRoot, rootOf } from './read/root.ts'
import { readDocuments } from './read.ts'
import { classify } from './topics/classify.ts'
import { parseTaxonomy, type Taxonomy, taxonomyDocument, taxonomyKey } from './topics/taxonomy.ts'

/** What is to be imported. */
export interface ImportOrder {
  readonly paths: readonly string[]
  /** Name of the root, where the folder's own will not do; for one path only. */
  readonly as?: string
  /** Read also documents that have not changed. */
  readonly again?: boolean
}

/** What an import did; the taxonomy is not counted among the documents. `entities` is null where no document had changed and nothing was written. */
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
  const taxonomy = await readTaxonomy()
  const known = await graph.write(async (run) => ({
    documents: await readDocumentsStored(run),
    roots: await readRoots(run),
  }))
  const roots: ImportRoot[] = []
  for (const path of order.paths)
    roots.push(
      await rootOf(path, { known: [...known.roots, ...roots], ...(order.as === undefined ? {} : { as: order.as }) }),
    )

  const batch = await gather(roots, taxonomy, order.again === true ? new Map() : known.documents, progress)
  const read = batch.documents.filter(({ key }) => key !== taxonomy.key)
  const added = read.filter(({ key }) => !known.documents.has(key)).length
  const counts = { ...batch.counts, added, changed: read.length - added }
  if (batch.documents.length === 0)
    return { documents: counts, entities: null, problems: batch.problems, dataVersion: null }
  const delivery = {
    documents: batch.documents,
    roots: roots.map(({ name, path }) => ({ name, path })),
    importedAt: new Date().toISOString(),
  }
  const { change, dataVersion } = await store(graph, delivery, (done, total) =>
    progress({ step: 'writing', done, total }),
  )
  return { documents: counts, entities: change, problems: batch.problems, dataVersion }
}

/** Whether everything that was named could be imported. */
export function isComplete(report: ImportReport): boolean {
  return report.problems.every(({ code }) => problemCodes[code] === 'noted')
}

interface Batch {
  readonly documents: ReadDocument[]
  readonly problems: Problem[]
  readonly counts: { kept: number; refused: number; passedOver: number }
}

async function gather(
  roots: readonly ImportRoot[],
  taxonomy: TaxonomyFile,
  known: ReadonlyMap<string, StoredDocument>,
  progress: (at: ImportProgress) => void,
): Promise<Batch> {
  const batch: Batch = { documents: [], problems: [], counts: { kept: 0, refused: 0, passedOver: 0 } }
  const isKnown = (key: string, sha: string): boolean =>
    known.get(key)?.sha === sha && known.get(key)?.rules === taxonomy.rules
  const seen = new Set<string>()
  if (!isKnown(taxonomy.key, taxonomy.sha))
    batch.documents.push({
      key: taxonomy.key,
      sha: taxonomy.sha,
      rules: taxonomy.rules,
      parsed: taxonomyDocument(taxonomy.text),
    })
  for (const root of roots) {
    for await (const result of readDocuments(root)) {
      if (result.kind === 'passedOver') batch.counts.passedOver += 1
      else if (result.kind === 'refused') refuse(batch, result.problem)
      else if (!seen.has(result.source.key)) {
        const { source, sha, notes } = result
        seen.add(source.key)
        progress({ step: 'reading', done: seen.size, path: source.key })
        if (isKnown(source.key, sha)) batch.counts.kept += 1
        else
          take(
            batch,
            { key: source.key, sha, rules: taxonomy.rules, parsed: parseDocument(source) },
            notes,
            taxonomy.taxonomy,
          )
      }
    }
  }
  return batch
}

function refuse(batch: Batch, problem: Problem): void {
  batch.problems.push(problem)
  batch.counts.refused += 1
}

/** A document that no format recognises is refused; every other one is taken with its notes and topics. */
function take(batch: Batch, document: ReadDocument, notes: readonly Problem[], taxonomy: Taxonomy): void {
  const problems = [...notes, ...document.parsed.problems]
  const refused = problems.find(({ code }) => problemCodes[code] === 'refused')
  if (refused !== undefined) {
    refuse(batch, refused)
    return
  }
  batch.problems.push(...problems)
  batch.documents.push({ ...document, parsed: classify({ ...document.parsed, problems }, taxonomy, document.key) })
}

/** The taxonomy with its text, and the version of the rules that it and this package make together. */
interface TaxonomyFile {
  readonly key: string
  readonly text: string
  readonly sha: string
  readonly taxonomy: Taxonomy
  readonly rules: string
}

async function readTaxonomy(): Promise<TaxonomyFile> {
  const text = await readFile(packageFile('import/topics/taxonomy.yaml'), 'utf8')
  const sha = createHash('sha256').update(text).digest('hex')
  return {
    key: taxonomyKey,
    text,
    sha,
    taxonomy: parseTaxonomy(text),
    rules: `${packageVersion} ${sha.slice(0, 12)}`,
  }
}
