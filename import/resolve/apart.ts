/** What keeps two records apart whatever speaks for them: cannot-links. */
import type { WorkKind } from '../../src/model/work.ts'
import type { WorkRecord } from './record.ts'
import { numbersIn } from './similarity.ts'

/** Whether two records can never be one work; symmetric. */
export function cannotBeOne(a: WorkRecord, b: WorkRecord): boolean {
  return (
    kindsDiffer(a, b) || numbersDiffer(a, b) || registrationsDiffer(a, b) || speakersDiffer(a, b) || toldApart(a, b)
  )
}

/** Kinds that people use for one another; a kind in no group goes only with itself, OTHER with all. */
const alike: readonly ReadonlySet<WorkKind>[] = [
  new Set(['TALK', 'VIDEO']),
  new Set(['PAPER', 'ARTICLE', 'THESIS', 'BOOK', 'SPECIFICATION']),
  new Set(['ARTICLE', 'WEBSITE', 'READING_LIST', 'COURSE']),
  new Set(['TOOL', 'WEBSITE']),
  new Set(['PODCAST', 'VIDEO']),
]

function kindsDiffer(a: WorkRecord, b: WorkRecord): boolean {
  const [left, right] = [kindOf(a), kindOf(b)]
  if (left === right) return false
  if (left === 'OTHER' || right === 'OTHER') return (isTalk(a) && isWritten(b)) || (isTalk(b) && isWritten(a))
  return !alike.some((group) => group.has(left) && group.has(right))
}

function isTalk(record: WorkRecord): boolean {
  return record.mention.kind === 'talk'
}

/** Somebody wrote it: of a talk a document would say that they gave it. */
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

function registrationsDiffer(a: WorkRecord, b: WorkRecord): boolean {
  return [...a.registered].some(
    ([scheme, value]) => scheme !== 'isbn' && b.registered.has(scheme) && b.registered.get(scheme) !== value,
  )
}

/** Two talks of one title by different people are two talks. */
function speakersDiffer(a: WorkRecord, b: WorkRecord): boolean {
  if (!isTalk(a) || !isTalk(b) || a.people.size === 0 || b.people.size === 0) return false
  return ![...a.people].some((person) => b.people.has(person))
}

/**
 * One document that describes two talks under two titles, or lists two sources with two titles and two addresses for one
 * talk, means two things.
 */
function toldApart(a: WorkRecord, b: WorkRecord): boolean {
  if (a.document !== b.document || a.titles.length === 0 || b.titles.length === 0) return false
  if (a.squeezed.some((title) => b.squeezed.includes(title))) return false
  if (a.mention.described && b.mention.described) return true
  const addressed =
    a.addresses.size > 0 && b.addresses.size > 0 && ![...a.addresses].some((address) => b.addresses.has(address))
  return addressed && a.citers.some((citer) => b.citers.includes(citer))
}
