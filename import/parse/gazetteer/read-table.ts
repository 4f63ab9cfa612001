/**
 * Tables of names as text. A line "# KIND area: anything" says what the names below it are; entries end with ";" or the
 * line, an entry's spellings are joined by " = ", the usual one first. Marks before a spelling say what else the word means:
 *   (none)  nothing else: it counts wherever it stands, in any case unless it is an acronym
 *   ?       a name, place or word as well ("Storm", "Consul"): it counts where its capitals and what stands around it say so
 *   ??      an everyday word ("Make", "React"): it counts only beside other tools or where the text explains it
 * KIND is a kind of work; PLACE for sites that people work at and meet in any text ("GitHub"); NEVER for what is no source.
 */
import { type WorkKind, workKinds } from '../../../src/model/work.ts'

/** How much else a spelling means. */
export type Doubt = 'none' | 'word' | 'everyday'

/** A name that the field knows; `kind` is null for what is never a source. */
export interface KnownName {
  readonly name: string
  readonly kind: WorkKind | null
  /** What it is used for, by which names speak for one another: "data", "operations". Empty for what has none. */
  readonly area: string
  /** A site that counts only where a title names it. */
  readonly isPlace: boolean
  readonly spellings: readonly Spelling[]
}

/** One way to write a name. */
export interface Spelling {
  readonly written: string
  readonly doubt: Doubt
}

/** The names of a table in its order. Throws, naming the line, where a heading is malformed: a table is the project's own. */
export function readTable(table: string): readonly KnownName[] {
  const names: KnownName[] = []
  let head: Omit<KnownName, 'name' | 'spellings'> | null = null
  for (const line of table.split('\n')) {
    if (line.startsWith('#')) head = headOf(line)
    else if (line.trim() !== '' && head === null) throw new Error(`Expected a heading "# KIND" before "${line}"`)
    if (line.startsWith('#') || head === null) continue
    for (const entry of line.split(';')) {
      const spellings = entry.split(' = ').flatMap((written) => spellingOf(written.trim(), head?.kind ?? null) ?? [])
      if (spellings[0] !== undefined) names.push({ ...head, name: spellings[0].written, spellings })
    }
  }
  return names
}

function headOf(line: string): Omit<KnownName, 'name' | 'spellings'> {
  const [, word = '', area = ''] = /^# ([A-Z]+)(?: ([a-z]+))?(?::.*)?$/.exec(line) ?? []
  const kind = workKinds.find((one) => one === word) ?? null
  if (kind === null && word !== 'PLACE' && word !== 'NEVER') throw new Error(`Expected "# KIND area", got "${line}"`)
  return { kind: word === 'PLACE' ? 'TOOL' : kind, area, isPlace: word === 'PLACE' }
}

function spellingOf(marked: string, kind: WorkKind | null): Spelling | null {
  const written = marked.replace(/^\?{1,2}/, '')
  if (written === '') return null
  const doubt = marked.startsWith('??') ? 'everyday' : marked.startsWith('?') ? 'word' : 'none'
  return { written, doubt: doubt === 'none' && isShortTitle(written, kind) ? 'word' : doubt }
}

/** Titles of up to three words are phrases too: "Infrastructure as Code", "The Goal". */
function isShortTitle(written: string, kind: WorkKind | null): boolean {
  return (kind === 'PAPER' || kind === 'BOOK') && written.split(/[^\p{L}\p{N}'’]+/u).filter(Boolean).length <= 3
}
