/** Series of events, and journals. */
import { listOf } from './list.ts'
import { namedValues, readVenue } from './record/named.ts'

/** Every series that a document names. */
export const venues = listOf({ label: 'Venue', field: 'Query.venues', values: namedValues, read: readVenue })
