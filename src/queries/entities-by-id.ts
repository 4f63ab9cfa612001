/** Things of which the ids are known: entities, and what has an id of its own beside them. */
import type { Row } from '../graph/cypher.ts'
import type { PersonEntity, TopicEntity, VenueEntity, WorkEntity } from '../model/entity.ts'
import { firstPerKey, type KeyedQuestion, type NoArguments, perKey } from './question.ts'
import { type ConflictRecord, conflictProperties, readConflict } from './record/conflict.ts'
import { type DocumentRecord, documentProperties, readDocument } from './record/document.ts'
import { type ImportRunRecord, importRunProperties, readImportRun } from './record/import-run.ts'
import { namedProperties, readTopic, readVenue } from './record/named.ts'
import { personProperties, readPerson } from './record/person.ts'
import { type PresentationRecord, presentationProperties, readPresentation } from './record/presentation.ts'
import { readWork, workProperties } from './record/work.ts'

/** Labels of things that are no entities. */
const apart: ReadonlySet<string> = new Set(['Document', 'Conflict', 'ImportRun'])

/** By type, the question for the thing with an id; null where there is none. */
export const byId = {
  Work: question<WorkEntity>('Work', workProperties, readWork),
  Presentation: question<PresentationRecord>('Presentation', presentationProperties, readPresentation),
  Person: question<PersonEntity>('Person', personProperties, readPerson),
  Venue: question<VenueEntity>('Venue', namedProperties, readVenue),
  Topic: question<TopicEntity>('Topic', namedProperties, readTopic),
  Document: question<DocumentRecord>('Document', documentProperties, readDocument),
  Conflict: question<ConflictRecord>('Conflict', conflictProperties, readConflict),
  ImportRun: question<ImportRunRecord>('ImportRun', importRunProperties, readImportRun),
}

/** Everything that has an identity. */
export type NodeRecord = NonNullable<
  { [Type in keyof typeof byId]: ReturnType<(typeof byId)[Type]['answer']>[number] }[keyof typeof byId]
>

function question<Thing>(
  label: string,
  properties: string,
  read: (row: Row) => Thing,
): KeyedQuestion<string, NoArguments, Thing | null> {
  // The unique index of entities is on Entity; the second label only guards the type.
  const match = apart.has(label) ? `MATCH (n:${label} {id: key})` : `MATCH (n:Entity {id: key}) WHERE n:${label}`
  return {
    statement: (ids) => perKey(ids, `  ${match}\n  RETURN n ${properties} AS r`),
    answer: (rows, ids) => firstPerKey(rows, ids, read),
  }
}
