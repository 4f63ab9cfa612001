/** An item of CSL-JSON, the format of citation processors, as a reference. */
import type { WorkKind } from '../../../src/model/work.ts'
import { isPersonName } from '../constructs/person-name.ts'
import { workKind } from '../constructs/work-kind.ts'
import { htmlText } from '../html-blocks.ts'
import { elementsOf, field, textOf } from '../json/fields.ts'
import type { Json, JsonObject } from '../json/read-json.ts'
import type { Span } from '../outline.ts'
import type { Piece } from '../places.ts'
import { type BibliographicRecord, type Stated, yearOfWork } from './record.ts'
import { referenceLinks } from './reference-links.ts'
import { venueName } from './venue-name.ts'

/** A record; null for an item without a title. */
export function cslRecord(item: JsonObject, spanOf: (piece: Piece) => Span): BibliographicRecord | null {
  const stated = (value: Json | null): Stated | null => {
    const text = unmarked(textOf(value) ?? '')
    return value === null || text === '' ? null : { text, span: spanOf(value) }
  }
  const get = (...names: readonly string[]): string | null => textOf(field(item, names))
  const title = stated(field(item, ['title']))
  if (title === null) return null
  const type = get('type') ?? ''
  const links = referenceLinks({
    doi: get('DOI', 'doi'),
    arxiv: arxivOf(get),
    isbn: wholeBooks.has(type) ? get('ISBN', 'isbn') : null,
    urls: [get('URL', 'url')],
  })
  const signs = {
    title: title.text,
    urls: links.map(({ url }) => url),
    words: get('genre', 'medium') ?? '',
    section: [],
  }
  const authors = elementsOf(field(item, ['author'])).flatMap((author) => {
    const name = nameOf(author)
    return name === null ? [] : [{ text: name, span: spanOf(author) }]
  })
  const container = stated(field(item, ['container-title', 'containerTitle']))
  const venue = container === null ? null : venueName(container.text, type === 'paper-conference')
  return {
    title,
    kind: kinds.get(type) ?? workKind(signs),
    authors,
    venue: container === null || venue === null || websites.has(type) ? null : { ...container, text: venue },
    occasion: stated(field(item, ['event-title', 'event', 'container-title'])),
    year: yearOf(field(item, ['issued', 'event-date'])),
    links,
  }
}

function arxivOf(get: (...names: readonly string[]) => string | null): string | null {
  return (
    /\barxiv:\s*(\S+)/i.exec(`${get('number') ?? ''} ${get('archive_location') ?? ''} ${get('note') ?? ''}`)?.[1] ??
    null
  )
}

/** "Jane van der Berg"; a name in one piece where it is a person's. */
function nameOf(author: Json): string | null {
  if (author.kind !== 'object') return textOf(author)
  const part = (name: string): string | null => textOf(field(author, [name]))
  const literal = part('literal')
  if (literal !== null) return isPersonName(literal) ? literal : null
  const names = ['given', 'non-dropping-particle', 'dropping-particle', 'family', 'suffix'].map(part)
  return names.filter((name) => name !== null).join(' ') || null
}

/** The first year of {"date-parts": [[2014, 4]]}, {"raw": "April 2014"}, "2014-04". */
function yearOf(issued: Json | null): number | null {
  const parts = issued?.kind === 'object' ? field(issued, ['date-parts', 'raw', 'literal']) : issued
  const [first] = elementsOf(elementsOf(parts)[0] ?? null)
  return yearOfWork(textOf(first ?? null) ?? '')
}

/** Titles may hold a little HTML, and characters as it writes them. */
function unmarked(text: string): string {
  return htmlText(text.replace(/<\/?(?:i|b|sup|sub|span)\b[^<>]{0,100}>/gi, ''))
    .replace(/\s+/g, ' ')
    .trim()
}

const wholeBooks: ReadonlySet<string> = new Set(['book', 'thesis', 'report'])
const websites: ReadonlySet<string> = new Set([
  'webpage',
  'post',
  'post-weblog',
  'software',
  'motion_picture',
  'broadcast',
])

/** The kinds that types say; pages and posts are what their addresses say. */
const kinds: ReadonlyMap<string, WorkKind> = new Map(
  (
    [
      ['PAPER', 'article article-journal paper-conference chapter report manuscript'],
      ['ARTICLE', 'article-magazine article-newspaper post-weblog entry-encyclopedia entry entry-dictionary'],
      ['BOOK', 'book'],
      ['THESIS', 'thesis'],
      ['TALK', 'speech'],
      ['VIDEO', 'motion_picture'],
      ['TOOL', 'software'],
      ['SPECIFICATION', 'standard'],
    ] as const
  ).flatMap(([kind, types]) => types.split(' ').map((type) => [type, kind] as const)),
)

/** Whether an object is an item: it has a title and says what it is, or what it is known by. */
export function isCslItem(item: JsonObject): boolean {
  const type = textOf(field(item, ['type'])) ?? ''
  return (
    item.names.includes('title') &&
    (cslTypes.test(type) || item.names.includes('container-title') || item.names.includes('issued'))
  )
}

/** Types that only CSL has, and some that other formats share. */
const cslTypes =
  /^(?:article(?:-\w+)?|paper-conference|chapter|book|thesis|report|webpage|post(?:-weblog)?|speech|motion_picture|software|standard|manuscript|entry(?:-\w+)?|dataset|patent|legislation|interview|broadcast|document)$/

/** Whether a text of JSON has the fields of such items, judged without reading it. */
export function hasCslFields(text: string): boolean {
  return text.includes('"title"') && cslField.test(text)
}

const cslField =
  /"(?:date-parts|container-title|citation-key)"\s*:|"type"\s*:\s*"(?:article-\w+|paper-conference|post-weblog|motion_picture)"/
