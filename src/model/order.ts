/**
 * The orders of lists. Each is a text that the importer keeps on the thing and that no two things have in common, so that a
 * page is a stretch of one index, whichever way it is read and however deep it lies, and a cursor is one text.
 */
import type { Entity } from './entity.ts'
import { fold } from './fold.ts'

/** By label, the orders of its list and the property that holds each one's text. The first is that of a list that is given none. */
export const orders = {
  Talk: { TITLE: 'byTitle', NEWEST: 'byNewest', OLDEST: 'byOldest', MOST_CITATIONS: 'byCitations' },
  Paper: {
    TITLE: 'byTitle',
    NEWEST: 'byNewest',
    OLDEST: 'byOldest',
    MOST_CITING_TALKS: 'byCitingTalks',
    MOST_CITATIONS: 'byCiting',
  },
  Work: {
    TITLE: 'byTitle',
    NEWEST: 'byNewest',
    OLDEST: 'byOldest',
    MOST_CITING_TALKS: 'byCitingTalks',
    MOST_CITATIONS: 'byCiting',
  },
  Person: { NAME: 'byName', MOST_TALKS: 'byTalks' },
  Venue: { NAME: 'byName', MOST_TALKS: 'byTalks' },
  Topic: { NAME: 'byName', MOST_WORKS: 'byWorks' },
} as const

/** Labels of things that have lists of their own. */
export type ListedLabel = keyof typeof orders
/** The orders of a label's list. */
export type OrderOf<Label extends ListedLabel> = keyof (typeof orders)[Label] & string

/** Greater than every text of an order. */
export const beyondAll = '\u{10FFFF}'

/** What comes before the text that follows it: smaller than anything a title has, so that "A" goes before "A b". */
const separator = '\t'
/** Of a title so much counts in an order as an index can hold with certainty; titles alike up to there go by the id. */
const longestName = 500
/** Of a thing's names so much is compared by filters. */
const longestNames = 8000
/** Counts and years are written with as many digits, so that the order of texts is that of numbers. */
const digits = 10
const largest = 10 ** digits - 1

/** The beginning of a text that puts the largest count first. */
function mostFirst(count: number): string {
  return String(largest - count).padStart(digits, '0')
}

/** Things with at least this count are those whose text in the order by it is smaller than this. */
export function afterCount(least: number): string {
  return least > 0 ? mostFirst(least - 1) : beyondAll
}

/** Years one way or the other; what has none comes last in both. */
function yearFirst(year: number | null, newest: boolean): string {
  if (year === null) return String(largest)
  return newest ? mostFirst(year) : String(year).padStart(digits, '0')
}

function joined(...parts: readonly string[]): string {
  return parts.join(separator)
}

/** A thing's texts in the orders that its lists have, and its names as filters compare them. Linear in its names. */
export function listKeys(entity: Entity): Readonly<Record<string, string>> {
  switch (entity.type) {
    case 'Work':
      return workKeys(entity)
    case 'Person':
    case 'Venue':
      return { ...nameKeys(entity), byTalks: joined(mostFirst(entity.talkCount), nameOf(entity), entity.id) }
    case 'Topic':
      return { ...nameKeys(entity), byWorks: joined(mostFirst(entity.workCount), nameOf(entity), entity.id) }
    case 'Presentation':
      return {}
  }
}

function workKeys(work: Extract<Entity, { readonly type: 'Work' }>): Readonly<Record<string, string>> {
  const title = work.sortTitle.slice(0, longestName)
  const by = (first: string): string => joined(first, title, work.id)
  return {
    byTitle: joined(title, work.id),
    byNewest: by(yearFirst(work.year, true)),
    byOldest: by(yearFirst(work.year, false)),
    byCitingTalks: by(mostFirst(work.citingTalkCount)),
    byCiting: by(mostFirst(work.citingCount)),
    ...(work.kind === 'TALK' ? { byCitations: by(mostFirst(work.citationCount)) } : {}),
    foldedNames: foldedNames([work.title, ...work.alternativeTitles]),
  }
}

type Named = Extract<Entity, { readonly sortName: string }>

function nameOf(thing: Named): string {
  return thing.sortName.slice(0, longestName)
}

function nameKeys(thing: Named): Readonly<Record<string, string>> {
  return {
    byName: joined(nameOf(thing), thing.id),
    foldedNames: foldedNames([thing.name, ...thing.alternativeNames]),
  }
}

/** Names folded, each once; what stands between them stands in none, so that no words match across two. */
function foldedNames(names: readonly string[]): string {
  return [...new Set(names.map(fold))].join('|').slice(0, longestNames)
}

/**
 * Where a citation stands among those of the cited work: the work's id first, then talks before others, then by title. Those of
 * one work, and the talks among them, are each a stretch of one index.
 */
export function citedKey(
  cited: string,
  citing: { readonly id: string; readonly sortTitle: string; readonly isTalk: boolean },
): string {
  return `${cited}|${joined(citing.isTalk ? '0' : '1', citing.sortTitle.slice(0, longestName), citing.id)}`
}

/** Where a citation stands among those of the citing work: in the order in which its documents cite. */
export function citesKey(citing: string, position: number): string {
  return `${citing}|${String(position).padStart(6, '0')}`
}
