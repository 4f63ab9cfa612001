/** What keeps two records apart whatever speaks for them: cannot-links, each with a name. */
import { contentWords, fold, numbersIn } from '../../src/model/fold.ts'
import type { WorkKind } from '../../src/model/work.ts'
import type { WorkRecord } from './record.ts'
import { wordOverlap } from './similarity.ts'

/** Reasons why two records are never one work; every test is symmetric. */
export const cannotLinks = {
  kindsDiffer,
  numbersDiffer,
  subtitlesDiffer,
  registrationsDiffer,
  peopleDiffer,
  occasionsUnknown,
  toldApart,
} as const satisfies Record<string, (a: WorkRecord, b: WorkRecord) => boolean>

/** Whether any reason keeps two records apart. */
export function cannotBeOne(a: WorkRecord, b: WorkRecord): boolean {
  return Object.values(cannotLinks).some((differs) => differs(a, b))
}

/** Kinds that people use for one another; a kind in no group goes only with itself. */
const alike: readonly ReadonlySet<WorkKind>[] = [
  new Set(['TALK', 'VIDEO']),
  new Set(['PAPER', 'ARTICLE', 'THESIS', 'BOOK', 'SPECIFICATION']),
  new Set(['ARTICLE', 'WEBSITE', 'READING_LIST', 'COURSE']),
  new Set(['TOOL', 'WEBSITE']),
  new Set(['PODCAST', 'VIDEO']),
]

/** OTHER goes with every kind, but for a talk that nobody wrote: of a talk a document says that somebody gave it. */
function kindsDiffer(a: WorkRecord, b: WorkRecord): boolean {
  const [left, right] = [kindOf(a), kindOf(b)]
  if (left === right) return false
  if (left === 'OTHER' || right === 'OTHER') return (isTalk(a) && isWritten(b)) || (isTalk(b) && isWritten(a))
  return !alike.some((group) => group.has(left) && group.has(right))
}

function isTalk(record: WorkRecord): boolean {
  return record.mention.kind === 'talk'
}

function isWritten(record: WorkRecord): boolean {
  return record.mention.kind === 'work' && record.people.size > 0
}

/** The kind that a record's mention gives it. */
export function kindOf(record: WorkRecord): WorkKind {
  return record.mention.kind === 'talk' ? 'TALK' : record.mention.workKind
}

/** Part 1 and part 2; a title without a number goes with any. */
function numbersDiffer(a: WorkRecord, b: WorkRecord): boolean {
  const [left, right] = [a.words.map(numbersIn), b.words.map(numbersIn)]
  if (left.some((numbers) => numbers.length === 0) || right.some((numbers) => numbers.length === 0)) return false
  return !left.some((numbers) => right.some((others) => numbers.join() === others.join()))
}

/** One head, two tails: "Jepsen: MongoDB" and "Jepsen: Redis". */
function subtitlesDiffer(a: WorkRecord, b: WorkRecord): boolean {
  if (sharesTitle(a, b)) return false
  const tails = a.titles.flatMap((left) => b.titles.map((right) => [partsOf(left), partsOf(right)] as const))
  return tails.some(
    ([left, right]) =>
      left !== null && right !== null && left.head === right.head && wordOverlap(left.tail, right.tail) < 0.5,
  )
}

function partsOf(title: string): { readonly head: string; readonly tail: readonly string[] } | null {
  const match = /^([^:]+):\s*(\S.*)$/s.exec(title)
  return match === null ? null : { head: fold(match[1] ?? ''), tail: contentWords(match[2] ?? '') }
}

/** Two DOIs, two RFCs; editions have ISBNs of their own. */
function registrationsDiffer(a: WorkRecord, b: WorkRecord): boolean {
  return [...a.registered].some(([scheme, values]) => {
    const others = b.registered.get(scheme)
    return scheme !== 'isbn' && others !== undefined && ![...values].some((value) => others.has(value))
  })
}

/** Works of one title by different people are two: talks by who the people are, others by last names, which are safer. */
function peopleDiffer(a: WorkRecord, b: WorkRecord): boolean {
  const [left, right] = isTalk(a) && isTalk(b) ? [a.people, b.people] : [a.lastNames, b.lastNames]
  return left.size > 0 && right.size > 0 && ![...left].some((person) => right.has(person))
}

/** "Lightning Talks" that nobody is said to have given are one only at one occasion or with one recording. */
function occasionsUnknown(a: WorkRecord, b: WorkRecord): boolean {
  if (!isTalk(a) || !isTalk(b) || !a.mention.described || !b.mention.described) return false
  if (a.people.size > 0 || b.people.size > 0) return false
  return !sharesAny(a.occasions, b.occasions) && !sharesAny(a.addresses, b.addresses)
}

/**
 * One document that describes two talks under two titles, or lists two sources with two titles for one talk, means two
 * things; unless they have one address, or one is a bare name for the other.
 */
function toldApart(a: WorkRecord, b: WorkRecord): boolean {
  if (a.document !== b.document || a.titles.length === 0 || b.titles.length === 0 || sharesTitle(a, b)) return false
  if (a.mention.described && b.mention.described) return true
  if (a.bare || b.bare || sharesAny(a.addresses, b.addresses)) return false
  return a.citers.some((citer) => b.citers.includes(citer))
}

function sharesTitle(a: WorkRecord, b: WorkRecord): boolean {
  return a.squeezed.some((title) => b.squeezed.includes(title))
}

/** Whether two sets have a member in common. */
export function sharesAny(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const item of a) if (b.has(item)) return true
  return false
}
