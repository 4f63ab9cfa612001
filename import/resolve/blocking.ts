/** The keys under which records meet: what two records have in common that may be one work, as texts. */
import { kindOf } from './kinds.ts'
import type { Token } from './nearest.ts'
import type { WorkRecord } from './record.ts'

/** All keys of a record; a record that shares none with another can still be near it by its words. */
export function blockingKeys(
  record: WorkRecord,
  titlesOf: (mention: string) => readonly string[],
): ReadonlySet<string> {
  const keys = new Set<string>()
  for (const address of record.addresses) keys.add(`address ${address}`)
  for (const { squeezed, name, shortName, thing, parts } of record.forms) {
    keys.add(`title ${squeezed}`)
    keys.add(`name ${name}`)
    if (shortName !== null) keys.add(`title ${shortName}`)
    if (thing !== null) keys.add(`title ${thing}`)
    if (parts !== null && parts.headLength >= 2) keys.add(`name ${parts.headName}`)
    if (parts !== null && kindOf(record) === 'TOOL') keys.add(`title ${parts.tailSqueezed}`)
  }
  for (const occasion of record.occasions) keys.add(`occasion ${occasion}`)
  for (const occasion of record.hintedOccasions) keys.add(`occasion ${occasion}`)
  addListKeys(record, titlesOf, keys)
  return keys
}

/** So many words of an entry tell it in a list; two entries of one list that are one share one of them. */
const wordsInList = 8

/** What two lists of one talk's sources have in common: the talk's title and a word of the entry. */
function addListKeys(record: WorkRecord, titlesOf: (mention: string) => readonly string[], keys: Set<string>): void {
  const words = (record.forms[0]?.words ?? []).filter(({ text }) => text.length > 3).slice(0, wordsInList)
  for (const title of new Set(record.citers.slice(0, wordsInList).flatMap(titlesOf)))
    for (const word of words) keys.add(`list ${title} ${word.stem}`)
}

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

/** What the index of near titles goes by: the words of all titles and, with less weight, people's last names and the year. */
export function tokensOf(record: WorkRecord, number: (text: string) => number): readonly Token[] {
  const words = record.forms.flatMap((form) => form.words.map(({ text }) => text.slice(0, lettersLookedUp)))
  if (words.length === 0) return []
  return [
    ...[...new Set(words)].map((word) => ({ word: number(word), share: 1 })),
    ...record.lastNames.map((name) => ({ word: number(`by ${name}`), share: 0.5 })),
    ...(record.year === null ? [] : [{ word: number(`in ${record.year}`), share: 0.5 }]),
  ]
}
