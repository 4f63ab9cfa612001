/** The keys under which records meet: what two records have in common that may be one work. */
import { kindOf } from './kinds.ts'
import type { Token } from './nearest.ts'
import { type Counter, createNumbering } from './numbering.ts'
import type { WorkRecord } from './record.ts'

/** Places of records by a key that they share. Most keys are of one record, which costs no list. */
export class Buckets<K> {
  readonly #places = new Map<K, number | number[]>()

  /** Adds a record; those of one place must come in a row. */
  add(key: K, place: number): void {
    const known = this.#places.get(key)
    if (known === undefined) this.#places.set(key, place)
    else if (typeof known === 'number') {
      if (known !== place) this.#places.set(key, [known, place])
    } else if (known.at(-1) !== place) known.push(place)
  }

  /** The places of every key that several records share. */
  *shared(): Generator<readonly number[]> {
    for (const places of this.#places.values()) if (typeof places !== 'number') yield places
  }
}

/** Buckets for each sort of key. */
export interface Keys {
  readonly addresses: Buckets<number>
  /** Titles without spaces, and what may be left of them. */
  readonly titles: Buckets<string>
  /** The content words of titles and of their heads. */
  readonly names: Buckets<string>
  /** What two lists of one talk's sources have in common: the talk's title and a word of the entry. */
  readonly entries: Buckets<string>
}

/** Buckets without records. */
export function createKeys(): Keys {
  return { addresses: new Buckets(), titles: new Buckets(), names: new Buckets(), entries: new Buckets() }
}

/** Adds a record to the buckets of all its keys; `citers` are the records that cite it. */
export function addKeys(record: WorkRecord, place: number, citers: readonly WorkRecord[], keys: Keys): void {
  for (const address of record.addresses) keys.addresses.add(address, place)
  for (const { squeezed, name, shortName, thing, parts } of record.forms) {
    keys.titles.add(squeezed, place)
    keys.names.add(name, place)
    if (shortName !== null) keys.titles.add(shortName, place)
    if (thing !== null) keys.titles.add(thing, place)
    if (parts !== null && parts.headLength >= 2) keys.names.add(parts.headName, place)
    if (parts !== null && kindOf(record) === 'TOOL') keys.titles.add(parts.tailSqueezed, place)
  }
  const words = (record.forms[0]?.words ?? []).filter(({ text }) => text.length > 3).slice(0, wordsInList)
  for (const { forms } of citers.slice(0, wordsInList))
    for (const { squeezed } of forms) for (const { stem } of words) keys.entries.add(`${squeezed} ${stem}`, place)
}

/** So many words of an entry tell it in a list; two entries of one list that are one share one of them. */
const wordsInList = 8

/** Keys that part a bucket which is too large to compare all with all. */
export function partingKeys(record: WorkRecord): readonly string[] {
  return [
    ...record.people.map((person) => `person ${person}`),
    ...record.occasions.map((occasion) => `occasion ${occasion}`),
    ...record.addresses.map((address) => `address ${address}`),
  ]
}

/** What puts like by like where a bucket is too large to compare all with all. */
export function sortingKey(record: WorkRecord): string {
  return [kindOf(record), record.forms[0]?.squeezed ?? '', record.lastNames.join(' '), record.id].join('|')
}

/** So many letters of a word are looked up: endings and typos are mostly further on. */
const lettersLookedUp = 6

/** Gives what the index of near titles goes by: the words of all titles and, with less weight, last names and the year. */
export type Tokenizer = (record: WorkRecord) => readonly Token[]

/** A tokenizer whose words are counted by `counter`. */
export function createTokenizer(counter: Counter): Tokenizer {
  const [word, person, time] = [createNumbering(counter), createNumbering(counter), createNumbering(counter)]
  return ({ forms, lastNames, year }) => {
    const beginnings = new Set<string>()
    for (const { words } of forms) for (const { text } of words) beginnings.add(text.slice(0, lettersLookedUp))
    const tokens = Array.from(beginnings, (text): Token => ({ word: word(text), share: 1 }))
    if (tokens.length === 0) return tokens
    for (const name of lastNames) tokens.push({ word: person(name), share: 0.5 })
    if (year !== null) tokens.push({ word: time(String(year)), share: 0.5 })
    return tokens
  }
}
