/**
 * What search goes by, as it stands on an entity: texts folded once by the importer, so that a query's folded words meet the
 * same words. Every spelling is an item of its own; one that is no name begins with a label.
 */
import type { PersonEntity, TopicEntity, VenueEntity, WorkEntity } from './entity.ts'
import { contentOf, contentWords, fold, shortName } from './fold.ts'
import { workLabel } from './work.ts'

/** What a spelling is that is no name. A label is nothing that a word of a query could be, begin, or be with a typo. */
export const searchLabels = {
  shortName: '#s',
  handle: '#h',
  person: '#p',
  event: '#e',
  venue: '#v',
  topic: '#t',
  year: '#y',
  kind: '#k',
} as const

/** Types that search tells apart, as they are spelled in the graph. */
export const searchTypes = ['talk', 'paper', 'resource', 'person', 'venue', 'topic'] as const
export type SearchTypeName = (typeof searchTypes)[number]

/** What search goes by of an entity that it finds. */
export type Searchable =
  | Pick<WorkEntity, 'type' | 'kind' | 'title' | 'alternativeTitles' | 'abstract'>
  | Pick<PersonEntity, 'type' | 'name' | 'alternativeNames' | 'handles' | 'affiliations'>
  | Pick<VenueEntity | TopicEntity, 'type' | 'name' | 'alternativeNames'>

/** The properties of an entity that search reads; what other entities say of it stands beside them (`searchAround`). */
export interface SearchText {
  readonly searchType: SearchTypeName
  /** The main name first, then others, then short forms and handles. */
  readonly searchNames: readonly string[]
  /** The abstract or affiliations; null where there are none. */
  readonly searchText: string | null
}

/** The search properties of an entity; `others` are further names of it. Linear. */
export function searchTextOf(entity: Searchable, others: readonly string[] = []): SearchText {
  const [main, alternatives] =
    entity.type === 'Work' ? [entity.title, entity.alternativeTitles] : [entity.name, entity.alternativeNames]
  const written = [main, ...alternatives, ...others]
  const names = distinct(written.map(fold))
  // Other names of a topic are often of what belongs to it: their short forms are not the topic's.
  const shortened = entity.type === 'Topic' ? [main] : written
  const short = distinct(shortened.flatMap((name) => shortForms(name, entity.type)).map(fold))
  const handles = entity.type === 'Person' ? entity.handles.flatMap((handle) => handle.split(':')[1] ?? []) : []
  const text =
    entity.type === 'Work' ? entity.abstract : entity.type === 'Person' ? entity.affiliations.join(' ') : null
  return {
    searchType: entity.type === 'Work' ? lower(workLabel(entity.kind)) : lower(entity.type),
    searchNames: [
      ...names,
      ...short.map((form) => `${searchLabels.shortName} ${form}`),
      ...distinct(handles.map(fold)).map((handle) => `${searchLabels.handle} ${handle}`),
    ],
    searchText: text === null || text === '' ? null : fold(text),
  }
}

function lower(label: 'Talk' | 'Paper' | 'Resource' | 'Person' | 'Venue' | 'Topic'): SearchTypeName {
  return label.toLowerCase() as SearchTypeName // the types are the labels in lower case
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '')
}

/** Words of a name that is joined to one word at most. */
const mostJoined = 4

/** Forms in which people shorten a name: its head, its initials, its words as one, and words that it writes as one apart. */
function shortForms(name: string, type: Searchable['type']): readonly string[] {
  const head = type === 'Work' ? shortName(name) : null
  const folded = fold(name)
  const words = folded.split(' ')
  const joined = words.length > 1 && words.length <= mostJoined ? [words.join('')] : []
  const apart = name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
  const initials = type === 'Person' ? [] : type === 'Venue' ? venueInitials(folded) : initialsOf(name)
  return [...(head === null ? [] : [head]), ...initials, ...joined, ...(apart === name ? [] : [apart])]
}

/** First letters of a title and of its parts around a colon, with and without small words and with compounds as one word. */
function initialsOf(name: string): readonly string[] {
  const parts = name.includes(':') ? [name, ...name.split(':')] : [name]
  return parts.flatMap((part) => {
    const compounds = part.split(/\s+/).flatMap((word) => fold(word).split(' ')[0] ?? [])
    return [fold(part).split(' '), contentWords(part), compounds, contentWords(compounds.join(' '))]
      .map((words) => words.map((word) => word.slice(0, 1)).join(''))
      .filter((letters) => letters.length >= 3 && letters.length <= 8)
  })
}

/** First letters within a series' folded name, with and without its small words: "popl", "osdi". */
function venueInitials(folded: string): readonly string[] {
  return [folded.split(' '), contentOf(folded)].flatMap(runsOfInitials)
}

/** First letters of two to five words in a row: "pwl", "sf" and "pwlsf" of Papers We Love San Francisco. */
function runsOfInitials(words: readonly string[]): readonly string[] {
  const letters = words.map((word) => word.slice(0, 1))
  return letters.flatMap((_, start) =>
    [2, 3, 4, 5]
      .filter((size) => start + size <= letters.length)
      .map((size) => letters.slice(start, start + size).join('')),
  )
}
