/** An entry of a BibTeX file as a reference. */
import type { WorkKind } from '../../../src/model/work.ts'
import { workKind } from '../constructs/work-kind.ts'
import type { Span } from '../outline.ts'
import type { Piece } from '../places.ts'
import type { BibtexEntry, BibtexField } from './bibtex-entries.ts'
import { bibtexLinks } from './bibtex-links.ts'
import { bibtexNames } from './bibtex-names.ts'
import { plainLatex } from './latex.ts'
import { type BibliographicRecord, type Stated, yearOfWork } from './record.ts'
import { venueName } from './venue-name.ts'

type SpanOf = (piece: Piece) => Span

/** A record; null for an entry without a title. `entryOf` finds the entry to which a cross-reference leads. */
export function bibtexRecord(
  entry: BibtexEntry,
  spanOf: SpanOf,
  entryOf: (key: string) => BibtexEntry | undefined,
): BibliographicRecord | null {
  const parent = entryOf(entry.fields.get('crossref')?.value.trim() ?? '')
  const field = (...names: readonly string[]): BibtexField | null => fieldOf(entry, names) ?? fieldOf(parent, names)
  const titled = fieldOf(entry, ['title'])
  const title = titleOf(entry)
  if (titled === null || title === '') return null
  const links = bibtexLinks(entry)
  const kind = kindOf(entry, title, links)
  return {
    title: { text: title, span: spanOf(titled) },
    kind,
    authors: authorsOf(entry, spanOf),
    venue: venueOf(field('journal', 'journaltitle'), field('booktitle') ?? fieldOf(parent, ['title']), spanOf),
    occasion: kind === 'TALK' ? occasionOf(field('eventtitle', 'howpublished', 'note'), spanOf) : null,
    year: yearOfWork(plainLatex(field('year', 'date')?.value ?? '')),
    links,
  }
}

function fieldOf(entry: BibtexEntry | undefined, names: readonly string[]): BibtexField | null {
  return names.map((name) => entry?.fields.get(name)).find((one) => one !== undefined) ?? null
}

function titleOf({ fields }: BibtexEntry): string {
  const parts = ['title', 'subtitle'].map((name) => plainLatex(fields.get(name)?.value ?? ''))
  return parts.filter((part) => part !== '').join(': ')
}

function authorsOf({ fields }: BibtexEntry, spanOf: SpanOf): readonly Stated[] {
  const people = fields.get('author')
  return people === undefined ? [] : bibtexNames(people.value).map((text) => ({ text, span: spanOf(people) }))
}

/** The journal or the series of proceedings in which it appeared. */
function venueOf(journal: BibtexField | null, proceedings: BibtexField | null, spanOf: SpanOf): Stated | null {
  const found = journal ?? proceedings
  const name = found === null ? null : venueName(plainLatex(found.value), journal === null)
  return found === null || name === null ? null : { text: name, span: spanOf(found) }
}

/** "Talk at HarborConf 2019, \url{https://…}" as "HarborConf 2019"; null where nothing but an address is told. */
function occasionOf(found: BibtexField | null, spanOf: SpanOf): Stated | null {
  if (found === null) return null
  const words = plainLatex(found.value)
    .slice(0, 300)
    .replace(/[\s,;]*\bhttps?:\/\/\S+/gi, '')
  const text = words.replace(/^.{0,60}?(?:\bat|,)\s+(?:the\s+)?/i, '')
  return text === '' ? null : { text, span: spanOf(found) }
}

/** The kind that the type of an entry says; where it says little, that of its address and of the words beside it. */
function kindOf({ type, fields }: BibtexEntry, title: string, links: BibliographicRecord['links']): WorkKind {
  const beside = ['type', 'number', 'howpublished', 'note'].map((name) => plainLatex(fields.get(name)?.value ?? ''))
  const words = beside.join(' ').slice(0, 500)
  if (/\bRFC[ -]?\d{1,5}\b/i.test(`${words} ${title}`)) return 'SPECIFICATION'
  return kinds.get(type) ?? workKind({ title, urls: links.map(({ url }) => url), words, section: [] })
}

const kinds: ReadonlyMap<string, WorkKind> = new Map(
  (
    [
      ['PAPER', 'article inproceedings conference incollection techreport report unpublished'],
      ['BOOK', 'book mvbook inbook booklet proceedings mvproceedings collection manual'],
      ['THESIS', 'phdthesis mastersthesis bachelorsthesis thesis'],
      ['TOOL', 'software'],
      ['SPECIFICATION', 'standard'],
      ['VIDEO', 'video movie'],
    ] as const
  ).flatMap(([kind, types]) => types.split(' ').map((type) => [type, kind] as const)),
)
