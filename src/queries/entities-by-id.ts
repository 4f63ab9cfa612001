/** Entities and documents of which the ids are known. */
import type { Row } from '../graph/cypher.ts'
import type { PersonEntity, PresentationEntity, TopicEntity, VenueEntity, WorkEntity } from '../model/entity.ts'
import { firstPerKey, type KeyedQuestion, type NoArguments, perKey } from './question.ts'
import { type DocumentRecord, documentProperties, readDocument } from './record/document.ts'
import { namedProperties, readTopic, readVenue } from './record/named.ts'
import { personProperties, readPerson } from './record/person.ts'
import { presentationProperties, readPresentation } from './record/presentation.ts'
import { readWork, workProperties } from './record/work.ts'

/** By type, the question for the thing with an id; null where there is none. */
export const byId = {
  Work: question<WorkEntity>('Work', workProperties, readWork),
  Presentation: question<PresentationEntity>('Presentation', presentationProperties, readPresentation),
  Person: question<PersonEntity>('Person', personProperties, readPerson),
  Venue: question<VenueEntity>('Venue', namedProperties, readVenue),
  Topic: question<TopicEntity>('Topic', namedProperties, readTopic),
  Document: question<DocumentRecord>('Document', documentProperties, readDocument),
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
  // The unique index is on Entity; the second label only guards the type.
  const pattern = label === 'Document' ? 'n:Document {id: key}' : `n:Entity {id: key}`
  const guard = label === 'Document' ? '' : `  WHERE n:${label}\n`
  return {
    statement: (ids) => perKey(ids, `  MATCH (${pattern})\n${guard}  RETURN n ${properties} AS r`),
    answer: (rows, ids) => firstPerKey(rows, ids, read),
  }
}
