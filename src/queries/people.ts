/** Speakers and authors. */
import { listOf } from './list.ts'
import { personValues, readPerson } from './record/person.ts'

/** Everyone whom a document names. */
export const people = listOf({ label: 'Person', field: 'Query.people', values: personValues, read: readPerson })
