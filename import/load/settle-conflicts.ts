/** Which conflicts come and go with a turn. */
import type { Mention, Statement } from '../../src/model/claim.ts'
import { hashId } from '../../src/model/id.ts'
import type { Override } from '../../src/model/override.ts'
import type { Changes } from '../resolve/affected.ts'
import { type Conflict, conflictsAbout, conflictsOf, conflictsWithin, hashOf } from '../resolve/conflicts.ts'
import type { Standing } from '../resolve/standing.ts'
import type { ReadDocument } from './document-statements.ts'

/** Conflicts that stand: by subject, the id of each with its hash. */
export type ConflictBook = Map<string, Map<string, string>>

/** What a turn touches, as far as conflicts go. */
export interface Touched {
  readonly changes: Changes
  /** Entities that are worked out again. */
  readonly entities: ReadonlySet<string>
  /** Mentions that went with their documents. */
  readonly left: readonly string[]
  readonly documents: readonly ReadDocument[]
  /** Keys of documents that came or went. */
  readonly keys: ReadonlySet<string>
}

/**
 * The conflicts to take away and to write; the book is brought up to date. One whose lines are in a document that was read
 * anew is written again, since its lines went with the old reading. Linear in what is touched.
 */
export function settleConflicts(
  book: ConflictBook,
  standing: Standing,
  { changes, entities, left, documents, keys }: Touched,
): { readonly lost: readonly string[]; readonly written: readonly Conflict[] } {
  const arrived = documents.flatMap(({ parsed }) => parsed.mentions)
  const conflicts = [
    ...[...changes.signs].flatMap((sign) => conflictsAbout(sign, standing)),
    ...[...entities].flatMap((entity) => conflictsWithin(entity, standing)),
    ...arrived.flatMap(({ id }) => {
      const mention = standing.said.mention(id)
      return mention === undefined ? [] : conflictsOf(mention, standing)
    }),
    ...documents.flatMap(flaws),
  ]
  const subjects = [
    ...changes.signs,
    ...[...entities].map((entity) => `years ${entity}`),
    ...left.map((mention) => `label ${mention}`),
    ...[...keys].map((key) => `document ${key}`),
  ]
  return exchange(book, subjects, conflicts, ({ stated }) => stated.some(({ document }) => keys.has(document)))
}

/** Conflicts of decisions that nothing fits any more, in place of those that stood. */
export function settleOverrides(
  book: ConflictBook,
  unused: readonly { readonly document: string; readonly override: Override }[],
): { readonly lost: readonly string[]; readonly written: readonly Conflict[] } {
  const conflicts = unused.map(
    ({ document, override: { id, kind, statement } }): Conflict => ({
      id: hashId('conflict', 'UNUSED_OVERRIDE', id),
      kind: 'UNUSED_OVERRIDE',
      subject: 'overrides',
      message: `Nothing fits this decision (${kind}) any more`,
      mentions: [],
      stated: [{ document, statement }],
    }),
  )
  return exchange(book, ['overrides'], conflicts, () => true)
}

function exchange(
  bySubject: ConflictBook,
  subjects: readonly string[],
  conflicts: readonly Conflict[],
  isRead: (conflict: Conflict) => boolean,
): { readonly lost: readonly string[]; readonly written: readonly Conflict[] } {
  const before = new Map<string, string>()
  for (const subject of subjects) {
    for (const [id, hash] of bySubject.get(subject) ?? []) before.set(id, hash)
    bySubject.delete(subject)
  }
  const written = conflicts.filter((one) => isRead(one) || before.get(one.id) !== hashOf(one))
  const present = new Set(conflicts.map(({ id }) => id))
  for (const one of conflicts)
    bySubject.set(one.subject, (bySubject.get(one.subject) ?? new Map()).set(one.id, hashOf(one)))
  return { lost: [...before.keys()].filter((id) => !present.has(id)), written }
}

/** Links of a document that lead nowhere, with the works on their lines. */
function flaws({ key, parsed }: ReadDocument): readonly Conflict[] {
  const seen = new Map<string, number>()
  return parsed.problems.flatMap(({ code, message, statement }): Conflict[] => {
    if ((code !== 'EMPTY_LINK' && code !== 'MALFORMED_LINK') || statement === undefined) return []
    const name = hashId('conflict', code, key, statement.part ?? '', String(statement.startLine), message)
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    return [
      {
        id: count === 0 ? name : hashId(name, String(count)),
        kind: code,
        subject: `document ${key}`,
        message,
        mentions: parsed.mentions.filter((mention) => stands(mention, statement)).map(({ id }) => id),
        stated: [{ document: key, statement }],
      },
    ]
  })
}

/** Whether a work stands on the line of a statement. */
function stands(mention: Mention, { part, startLine }: Statement): boolean {
  const own = mention.statement
  const isWork = mention.kind === 'talk' || mention.kind === 'work'
  return isWork && own.part === part && own.startLine <= startLine && startLine <= own.endLine
}
