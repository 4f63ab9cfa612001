/** Kinds of works that people use for one another. */
import type { WorkKind } from '../../src/model/work.ts'
import type { WorkRecord } from './record.ts'

/** The kind that a record's mention gives it. */
export function kindOf(record: Pick<WorkRecord, 'mention'>): WorkKind {
  return record.mention.kind === 'talk' ? 'TALK' : record.mention.workKind
}

/** Whether a record is a talk; a recording may be one too, but is not said to be. */
export function isTalk(record: WorkRecord): boolean {
  return record.mention.kind === 'talk'
}

/** OTHER goes with every kind, but for a talk that nobody wrote: of a talk a document says that somebody gave it. */
export function kindsDiffer(a: WorkRecord, b: WorkRecord): boolean {
  const [left, right] = [kindOf(a), kindOf(b)]
  if (left === right) return false
  if (left === 'OTHER' || right === 'OTHER') return (isTalk(a) && isWritten(b)) || (isTalk(b) && isWritten(a))
  return !alike.some((group) => group.has(left) && group.has(right))
}

/** A kind in no group goes only with itself. */
const alike: readonly ReadonlySet<WorkKind>[] = [
  new Set(['TALK', 'VIDEO']),
  new Set(['PAPER', 'ARTICLE', 'THESIS', 'BOOK', 'SPECIFICATION']),
  new Set(['ARTICLE', 'WEBSITE', 'READING_LIST', 'COURSE']),
  new Set(['TOOL', 'WEBSITE']),
  new Set(['PODCAST', 'VIDEO']),
]

function isWritten(record: WorkRecord): boolean {
  return record.mention.kind === 'work' && record.people.length > 0
}
