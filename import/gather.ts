/** Read, parse and classify in a row: from roots to the documents that have something new to say. */
import type { Problem } from '../src/model/document.ts'
import { problemCodes } from '../src/model/document.ts'
import type { ReadDocument } from './load/document-statements.ts'
import type { StoredDocument } from './load/stored.ts'
import { parseDocument } from './parse/index.ts'
import type { ImportRoot } from './read/root.ts'
import { type ReadResult, readDocuments } from './read.ts'
import { classify } from './topics/classify.ts'
import { type Taxonomy, taxonomyDocument, taxonomyKey } from './topics/taxonomy.ts'

/** What there is to go by: the taxonomy, the version of all rules together, and what earlier imports left. */
export interface GatherOptions {
  readonly taxonomy: { readonly text: string; readonly sha: string; readonly parsed: Taxonomy }
  readonly rules: string
  readonly known: ReadonlyMap<string, StoredDocument>
  /** Called for each document that is read, with how many there were so far. */
  readonly progress: (done: number, path: string) => void
}

/** What was gathered. `refused` counts what was to be imported and could not; `kept` what is as an import left it. */
export interface Gathered {
  readonly documents: readonly ReadDocument[]
  readonly problems: readonly Problem[]
  readonly counts: { readonly kept: number; readonly refused: number; readonly passedOver: number }
  /** Roots of which at least one document was read. */
  readonly roots: readonly ImportRoot[]
}

/** Gathers the documents of roots, each once, the taxonomy first where it is new. Bad input is a problem, never an error. */
export async function gather(roots: readonly ImportRoot[], options: GatherOptions): Promise<Gathered> {
  const { taxonomy, rules } = options
  const isKnown = (key: string, sha: string): boolean =>
    options.known.get(key)?.sha === sha && options.known.get(key)?.rules === rules
  const asTaxonomy = { key: taxonomyKey, sha: taxonomy.sha, rules, parsed: taxonomyDocument(taxonomy.text) }
  const documents: ReadDocument[] = isKnown(taxonomyKey, taxonomy.sha) ? [] : [asTaxonomy]
  const problems: Problem[] = []
  const counts = { kept: 0, refused: 0, passedOver: 0 }
  const seen = new Set<string>()
  const rootsRead = new Set<ImportRoot>()

  for (const root of roots) {
    for await (const result of readDocuments(root)) {
      if (result.kind === 'passedOver') counts.passedOver += 1
      else if (result.kind === 'refused') {
        problems.push(result.problem)
        counts.refused += 1
      } else if (!seen.has(result.source.key)) {
        seen.add(result.source.key)
        rootsRead.add(root)
        options.progress(seen.size, result.source.key)
        if (isKnown(result.source.key, result.sha)) counts.kept += 1
        else {
          const { document, told } = understand(result, rules, taxonomy.parsed)
          problems.push(...told)
          if (document !== null) documents.push(document)
          else if (result.source.key === `${root.name}/${root.only}`) counts.refused += 1
          else counts.passedOver += 1
        }
      }
    }
  }
  return { documents, problems, counts, roots: [...rootsRead] }
}

/** A document with what it says and is about; null where no format recognises it. In either case its problems are told. */
function understand(
  { source, sha, notes }: Extract<ReadResult, { kind: 'document' }>,
  rules: string,
  taxonomy: Taxonomy,
): { readonly document: ReadDocument | null; readonly told: readonly Problem[] } {
  const parsed = parseDocument(source)
  const told = [...notes, ...parsed.problems]
  if (told.some(({ code }) => problemCodes[code] === 'refused')) return { document: null, told }
  const classified = classify({ ...parsed, problems: told }, taxonomy, source.key)
  return { document: { key: source.key, sha, rules, parsed: classified }, told }
}
