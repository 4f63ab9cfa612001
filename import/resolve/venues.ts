/** Which mentions of venues are one, and what kind of venue a name tells of. */
import type { VenueMention } from '../../src/model/claim.ts'
import { contentWords, fold } from '../../src/model/fold.ts'
import { noBars } from './bars.ts'
import { type Clusters, cluster, type Link } from './cluster.ts'
import { remembered } from './numbering.ts'
import { compare } from './order.ts'
import { venueKey, writtenOut } from './places.ts'
import type { Rulings } from './rulings.ts'
import { push } from './said.ts'
import { linksByKey } from './same-name.ts'

/** Venues are one by their name, written out and folded (see `places.ts`), or abbreviated word by word. */
export function* clusterVenues(venues: readonly VenueMention[], rulings: Rulings): Generator<void, Clusters> {
  const sorted = [...venues].sort((a, b) => compare(a.id, b.id))
  const names = sorted.map(({ name }) => name)
  const keyOf = remembered(venueKey)
  yield
  return yield* cluster(
    sorted.map(({ id }) => id),
    [...linksByKey(sorted, ({ name }) => keyOf(name)), ...abbreviations(names), ...acronyms(names)],
    noBars,
    rulings,
  )
}

/** Whether a name is that of a journal or its like, which comes in volumes, and not of a meeting and its proceedings. */
export function isSerial(name: string): boolean {
  return fold(name)
    .split(' ')
    .some((word) => serialWords.has(word))
}

const serialWords = new Set(
  `journal j trans transactions record letters lett review rev magazine mag communications commun quarterly bulletin
  newsletter`.split(/\s+/),
)

/** "Trans. Database Syst." and "Transactions on Database Systems": names whose words are equal or cut at a full stop. */
function abbreviations(names: readonly string[]): readonly Link[] {
  const byInitials = new Map<string, (readonly [string, number])[]>()
  for (const named of firstPlaces(names)) push(byInitials, initials(named[0]), named)
  return [...byInitials.values()].flatMap((named) => {
    const short = named.filter(([name]) => name.includes('.')).slice(0, mostAlike)
    return short.flatMap(([name, a]) =>
      named
        .slice(0, mostAlike)
        .filter(([other, b]) => a !== b && isAbbreviated(name, other))
        .map(([, b]) => ({ a, b, weight: 2, signals: ['abbreviatedName'], only: [] })),
    )
  })
}

/** Names of one series of initials; there are hardly ever two. */
const mostAlike = 50

/** "OSDI" and "Operating Systems Design and Implementation", "PWL" and "Papers We Love": capitals that are the initials of one other name. */
function acronyms(names: readonly string[]): readonly Link[] {
  const firsts = firstPlaces(names)
  const byInitials = new Map<string, number[]>()
  for (const [name, place] of firsts)
    if (name.includes(' '))
      for (const letters of new Set([initials(name), initialsOf(fold(writtenOut(name)).split(' '))]))
        push(byInitials, letters, place)
  return [...firsts].flatMap(([name, a]) => {
    const [acronym = '', ...others] = name.replace(societyBefore, '').split(' ')
    const full = others.length === 0 && /^\p{Lu}{3,8}$/u.test(acronym) ? (byInitials.get(fold(acronym)) ?? []) : []
    return full.slice(0, mostAlike).map((b) => ({ a, b, weight: 1, signals: ['acronym'], only: [a] }))
  })
}

function firstPlaces(names: readonly string[]): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>()
  for (const [place, name] of names.entries()) if (!firsts.has(name)) firsts.set(name, place)
  return firsts
}

function initials(name: string): string {
  return initialsOf(wordsOf(name))
}

function initialsOf(words: readonly string[]): string {
  return words.map((word) => word[0] ?? '').join('')
}

function wordsOf(name: string): readonly string[] {
  const words = contentWords(writtenOut(withoutAcronym(name)))
  return societies.includes(words[0] ?? '') ? words.slice(1) : words
}

/** Those whose names stand before those of their meetings and journals, or are left away. */
const societies = ['acm', 'ieee', 'usenix']
const societyBefore = new RegExp(`^(?:${societies.join('|').toUpperCase()}) (?=\\S)`)

function isAbbreviated(short: string, full: string): boolean {
  const cut = new Set(short.split(/\s+/).flatMap((word) => (word.endsWith('.') ? [fold(word)] : [])))
  const [left, right] = [wordsOf(short), wordsOf(full)]
  return (
    left.length > 1 &&
    left.length === right.length &&
    left.every((word, place) => word === right[place] || (cut.has(word) && right[place]?.startsWith(word) === true))
  )
}

/** "Transactions on Database Systems (TODS)", "The VLDB Journal – The International Journal on …" without the second name. */
function withoutAcronym(name: string): string {
  return name.replace(/\s\([^()]{2,12}\)\s*$/, '').replace(/\s[–—]\s.*$/s, '')
}
