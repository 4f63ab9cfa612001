/**
 * From roots to the documents that have something new to say. What understands documents is loaded where one is to be
 * understood: it is half of what an import loads.
 */
import type { DocumentKind, Problem, ProblemCode } from '../src/model/document.ts'
import { hashId } from '../src/model/id.ts'
import type { Override } from '../src/model/override.ts'
import type { ReadDocument } from './load/document-statements.ts'
import type { StoredDocument } from './load/stored.ts'
import type { Accounted } from './parse/account/accounted.ts'
import { ignoredIn } from './parse/overrides/ignore.ts'
import { nodeFiles } from './read/files.ts'
import { type ImportRoot, keyOf } from './read/root.ts'
import { type ReadResult, readDocuments } from './read.ts'
import type { Taxonomy } from './topics/taxonomy.ts'
import { taxonomyKey } from './topics/topic.ts'

type ReadBefore = Pick<StoredDocument, 'key' | 'sha' | 'rules'>

/** What there is to go by: the taxonomy, the version of all rules together, and what earlier imports left. */
export interface GatherOptions {
  /** `parsed` is called where a document is to be classified, which is not where nothing is new. */
  readonly taxonomy: { readonly sha: string; readonly parsed: () => Promise<Taxonomy> }
  readonly rules: string
  readonly known: ReadonlyMap<string, ReadBefore>
  /** Decisions of people that stand, by the document that makes them. */
  readonly overrides: ReadonlyMap<string, readonly Override[]>
  /** Whether to keep what became of each unit, which takes about as much memory as all else that a document says. */
  readonly accounts: boolean
  /** Called for each file that is come upon, with how many documents were read so far, and how many files there are to read. */
  readonly progress: (done: number, total: number) => void
  /** Ends the gathering before the next document: its reason is thrown. */
  readonly signal: AbortSignal
}

/** What was gathered. `refused` counts what was to be imported and could not; `kept` what is as an import left it. */
export interface Gathered {
  readonly documents: readonly ReadDocument[]
  /** Accounts of the documents, the taxonomy's left away; null where they were not to be kept. */
  readonly accounts: readonly DocumentAccount[] | null
  /** Keys of documents that can be read and say nothing any more; what they said before no longer holds. */
  readonly silent: readonly string[]
  readonly problems: readonly Problem[]
  readonly counts: { readonly kept: number; readonly refused: number; readonly passedOver: number }
  /** Roots of which at least one document was read. */
  readonly roots: readonly ImportRoot[]
  /** Keys of documents come upon, also of those kept, each with the path of its file where links lead in the end. */
  readonly found: ReadonlyMap<string, string>
  /** Keys of files and folders that could not be read. */
  readonly unread: readonly string[]
}

/** Gathers the documents of roots, each once, the taxonomy first where it is new. Bad input is a problem, never an error. */
export async function gather(roots: readonly ImportRoot[], options: GatherOptions): Promise<Gathered> {
  const { taxonomy, rules } = options
  const itself = { key: taxonomyKey, sha: taxonomy.sha, rules }
  const basket: Basket = {
    documents: isKnown(itself, options) ? [] : [await readTaxonomy(itself, await taxonomy.parsed())],
    accounts: options.accounts ? [] : null,
    silent: [],
    problems: [],
    counts: { kept: 0, refused: 0, passedOver: 0 },
    overrides: new Map(options.overrides),
    found: new Map(),
    unread: [],
  }
  const rootsRead = new Set<ImportRoot>()
  let foreseen = 0
  for (const root of roots) {
    for await (const result of readDocuments(root, nodeFiles, (count) => (foreseen += count))) {
      options.signal.throwIfAborted()
      if (result.kind === 'document') rootsRead.add(root)
      await take(
        basket,
        result,
        result.kind === 'document' && result.source.key === keyOf(root, root.only ?? ''),
        options,
      )
      options.progress(basket.found.size, foreseen)
    }
  }
  return { ...basket, roots: [...rootsRead] }
}

/** What became of the links, list items and session lines of a document; `counts` in the order of `accountOutcomes`. */
export interface DocumentAccount {
  readonly path: string
  readonly kind: DocumentKind
  readonly counts: readonly number[]
  readonly units: readonly Accounted[]
}

interface Basket {
  readonly documents: ReadDocument[]
  readonly accounts: DocumentAccount[] | null
  readonly silent: string[]
  readonly problems: Problem[]
  readonly counts: { kept: number; refused: number; passedOver: number }
  /** Decisions that count for the documents still to come. */
  readonly overrides: Map<string, readonly Override[]>
  /** By keys come upon, so that a document below two roots is taken once. */
  readonly found: Map<string, string>
  readonly unread: string[]
}

/** Puts one thing come upon where it belongs; `named` tells that the user named this very file. */
async function take(basket: Basket, result: ReadResult, named: boolean, options: GatherOptions): Promise<void> {
  const { documents, problems, counts, found } = basket
  if (result.kind === 'passedOver') counts.passedOver += 1
  else if (result.kind === 'refused') {
    problems.push(result.problem)
    counts.refused += 1
    if (silencing.has(result.problem.code)) basket.silent.push(result.problem.path)
    else if (result.problem.code !== 'NOTHING_TO_IMPORT') basket.unread.push(result.problem.path)
  } else if (!found.has(result.source.key)) {
    const { key } = result.source
    found.set(key, result.real)
    const ignored = ignoredIn(key, [...basket.overrides.values()].flat())
    const rules = rulesWith(options.rules, ignored)
    if (isKnown({ key, sha: result.sha, rules }, options)) {
      counts.kept += 1
      return
    }
    const { understand } = await import('./understand.ts')
    const { document, units, told } = understand(result, { rules, ignored, taxonomy: await options.taxonomy.parsed() })
    basket.overrides.delete(key)
    if (document !== null && document.parsed.overrides.length > 0) basket.overrides.set(key, document.parsed.overrides)
    problems.push(...told)
    if (document !== null) {
      documents.push(document)
      basket.accounts?.push({ path: key, kind: document.parsed.kind, counts: document.account, units })
    } else {
      basket.silent.push(key)
      counts[named ? 'refused' : 'passedOver'] += 1
    }
  }
}

/** With these a file was read to its end and holds nothing; one that could not be read may say what it said before. */
const silencing: ReadonlySet<ProblemCode> = new Set(['EMPTY', 'BINARY', 'UNRECOGNISED'])

function isKnown({ key, sha, rules }: ReadBefore, { known }: GatherOptions): boolean {
  const before = known.get(key)
  return before?.sha === sha && before.rules === rules
}

async function readTaxonomy(itself: ReadBefore, taxonomy: Taxonomy): Promise<ReadDocument> {
  const [{ asRead }, { taxonomyDocument }] = await Promise.all([
    import('./understand.ts'),
    import('./topics/taxonomy.ts'),
  ])
  return asRead(itself, [], taxonomyDocument(taxonomy), [])
}

/** The rules with what people decided of this document: it is read anew when they decide otherwise. */
function rulesWith(rules: string, ignored: readonly Override[]): string {
  return ignored.length === 0 ? rules : `${rules} ${hashId(...ignored.map(({ id }) => id).sort())}`
}
