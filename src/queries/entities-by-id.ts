/** Things of which the ids are known: entities, and what has an id of its own beside them. */
import type { PersonEntity, TopicEntity, VenueEntity, WorkEntity } from '../model/entity.ts'
import { firstPerKey, type KeyedQuestion, type NoArguments, perKey } from './question.ts'
import { type ConflictRecord, conflictValues, readConflict } from './record/conflict.ts'
import { type DocumentRecord, documentValues, readDocument } from './record/document.ts'
import { type ImportRunRecord, importRunValues, readImportRun } from './record/import-run.ts'
import { namedValues, readTopic, readVenue } from './record/named.ts'
import { personValues, readPerson } from './record/person.ts'
import { type PresentationRecord, presentationValues, readPresentation } from './record/presentation.ts'
import type { Values } from './record/values.ts'
import { readWork, workValues } from './record/work.ts'

/** Labels of things that are no entities. */
const apart: ReadonlySet<string> = new Set(['Document', 'Conflict', 'ImportRun'])

/** By type, the question for the thing with an id; null where there is none. */
export const byId = {
  Work: question<WorkEntity>('Work', workValues, readWork),
  Presentation: question<PresentationRecord>('Presentation', presentationValues, readPresentation),
  Person: question<PersonEntity>('Person', personValues, readPerson),
  Venue: question<VenueEntity>('Venue', namedValues, readVenue),
  Topic: question<TopicEntity>('Topic', namedValues, readTopic),
  Document: question<DocumentRecord>('Document', documentValues, readDocument),
  Conflict: question<ConflictRecord>('Conflict', conflictValues, readConflict),
  ImportRun: question<ImportRunRecord>('ImportRun', importRunValues, readImportRun),
}

/** Everything that has an identity. */
export type NodeRecord = NonNullable<
  { [Type in keyof typeof byId]: ReturnType<(typeof byId)[Type]['answer']>[number] }[keyof typeof byId]
>

function question<Thing>(
  label: string,
  values: Values,
  read: (values: unknown) => Thing,
): KeyedQuestion<string, NoArguments, Thing | null> {
  // The unique index of entities is on Entity; the second label only guards the type.
  const match = apart.has(label) ? `MATCH (n:${label} {id: key})` : `MATCH (n:Entity {id: key}) WHERE n:${label}`
  return {
    statement: (ids) => perKey(ids, `  ${match}\n  RETURN ${values('n')} AS r`),
    answer: (rows, ids) => firstPerKey(rows, ids, read),
  }
}
