/** How alike two names of people are, whatever else is known of them. */
import { distance } from 'fastest-levenshtein'
import { fold, lastName } from '../../src/model/fold.ts'
import { areSwapped } from './similarity.ts'

/** A person's name in the parts that are compared. */
export interface Name {
  /** Folded without spaces: spelled with a hyphen or without, it is one name. */
  readonly squeezed: string
  readonly first: string
  /** Initials of what stands between the first and the last name. */
  readonly middle: string
  readonly last: string
  /** Whether it is one word, which may be a last name, a first name or a handle. */
  readonly isSingle: boolean
}

/** Whether a name stands for nobody in particular: "Various speakers". */
export function isNobody(name: string): boolean {
  return fold(name)
    .split(' ')
    .every((word) => nobodysWords.has(word))
}

const nobodysWords = new Set(
  'various multiple several many unknown anonymous speaker speakers presenter presenters panel tbd tba n a none'.split(
    ' ',
  ),
)

/** The parts of a name; "Jr." and its like are left out, and what a comma puts behind. */
export function nameOf(written: string): Name {
  const words = fold(written).split(' ')
  const last = lastName(written)
  const before = words.slice(0, words.lastIndexOf(last))
  return {
    squeezed: words.join(''),
    first: before[0] ?? '',
    middle: before
      .slice(1)
      .map((word) => word[0])
      .join(''),
    last,
    isSingle: before.length === 0,
  }
}

/** What two names say for being one person's, strongest first; the same name is left to who counts equal names. */
export type NameSignal = 'misspeltName' | 'fullerName' | 'initials' | 'shortForm' | 'lastNameOnly' | 'sameLastName'

/** The signal that two different names give; null where they are two people's, or nothing can be said. Symmetric. */
export function nameSignal(a: Name, b: Name): NameSignal | null {
  if (a.isSingle || b.isSingle) return a.last === b.last ? 'lastNameOnly' : null
  if (a.last !== b.last)
    return isTypo(a.last, b.last) && (a.first === b.first || isTypo(a.first, b.first)) ? 'misspeltName' : null
  if (a.middle !== '' && b.middle !== '' && a.middle !== b.middle) return 'sameLastName'
  if (a.first === b.first) return 'fullerName'
  const [short, long] = a.first.length < b.first.length ? [a.first, b.first] : [b.first, a.first]
  if (short.length === 1) return long.startsWith(short) ? 'initials' : 'sameLastName'
  if ((short.length >= 3 && long.startsWith(short)) || isNickname(short, long) || isNickname(long, short))
    return 'shortForm'
  return isTypo(short, long) ? 'misspeltName' : 'sameLastName'
}

/** One slip in a word of four letters or more, two in one of nine: "Mathew", "Kingsburry". First letters are seldom wrong. */
function isTypo(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length)
  if (length < 4 || a[0] !== b[0] || Math.abs(a.length - b.length) > 2) return false
  return distance(a, b) <= (length >= 9 ? 2 : 1) || areSwapped(a, b)
}

function isNickname(short: string, long: string): boolean {
  return nicknames.get(short)?.has(long) === true
}

/** Short forms of English names that are not their beginnings. */
const nicknames: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  `bob:robert rob:robert bill:william will:william mike:michael mick:michael dick:richard rick:richard jim:james
  jimmy:james jack:john johnny:john tony:anthony kate:katherine,catherine katie:katherine,catherine cathy:catherine
  kathy:katherine liz:elizabeth beth:elizabeth betty:elizabeth peggy:margaret meg:margaret maggie:margaret
  ned:edward ted:edward,theodore hank:henry harry:henry,harold larry:lawrence,laurence charlie:charles chuck:charles
  andy:andrew drew:andrew steve:stephen,steven dave:david gene:eugene jerry:gerald,jerome joe:joseph jeff:jeffrey,geoffrey
  geoff:geoffrey jenny:jennifer nick:nicholas phil:philip,phillip ron:ronald sam:samuel,samantha sandy:alexander,sandra
  alex:alexander,alexandra sasha:alexander,aleksandr sue:susan,suzanne vicky:victoria zack:zachary avi:abraham`
    .split(/\s+/)
    .map((line) => [line.split(':')[0] ?? '', new Set((line.split(':')[1] ?? '').split(','))]),
)
