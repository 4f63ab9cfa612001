/** A contradiction as it is read from the graph. */
import { asList, asOneOf, asText } from '../../graph/value.ts'
import { type ConflictKind, conflictKinds } from '../../model/document.ts'
import { valuesOf } from './values.ts'

/** Where documents contradict each other or themselves; `message` is for people. */
export interface ConflictRecord {
  readonly type: 'Conflict'
  readonly id: string
  readonly kind: ConflictKind
  readonly message: string
}

/** The values of a conflict that answers are made of. */
export const conflictValues = valuesOf(['id', 'kind', 'message'])

/** The conflict in those values. */
export function readConflict(values: unknown): ConflictRecord {
  const [id, kind, message] = asList(values, 'a conflict')
  return {
    type: 'Conflict',
    id: asText(id, 'id'),
    kind: asOneOf(kind, 'kind', conflictKinds),
    message: asText(message, 'message'),
  }
}
