/** A contradiction as it is read from the graph. */
import type { Row } from '../../graph/cypher.ts'
import { oneOf, text } from '../../graph/row.ts'
import { type ConflictKind, conflictKinds } from '../../model/document.ts'

/** Where documents contradict each other or themselves; `message` is for people. */
export interface ConflictRecord {
  readonly type: 'Conflict'
  readonly id: string
  readonly kind: ConflictKind
  readonly message: string
}

/** The properties of a conflict that answers are made of: `c ${conflictProperties}`. */
export const conflictProperties = '{.id, .kind, .message}'

/** The conflict in a map of those properties. */
export function readConflict(row: Row): ConflictRecord {
  return {
    type: 'Conflict',
    id: text(row, 'id'),
    kind: oneOf(row, 'kind', conflictKinds),
    message: text(row, 'message'),
  }
}
