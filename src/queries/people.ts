/** Speakers and authors. */
import { listOf } from './list.ts'
import { personProperties, readPerson } from './record/person.ts'

/** Everyone whom a document names. */
export const people = listOf({ label: 'Person', field: 'Query.people', properties: personProperties, read: readPerson })
