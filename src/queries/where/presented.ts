/** Where and when a talk was given, as one predicate: event, venue and years must hold of one presentation. */
import type { EventNamed } from '../find/event.ts'
import type { IntRange } from './arguments.ts'
import { boundsOf, within } from './on-work.ts'
import type { ListPredicate } from './predicate.ts'

/** What one presentation must be; null where it may be anything. At least one is not null. */
export interface Giving {
  readonly event: EventNamed | null
  /** Id of a venue. */
  readonly venue: string | null
  readonly years: IntRange | null
}

/**
 * Given on such an occasion. Where only years are asked for, a talk counts as well of which documents tell the year and
 * no occasion.
 */
export function presented({ event, venue, years }: Giving): ListPredicate {
  const conditions = [
    ...(event === null ? [] : [isAtEvent]),
    ...(venue === null ? [] : ['EXISTS { (given)-[:HELD_AT]->(:Entity {id: $venue}) }']),
    ...(years === null ? [] : [within('given.year', years)]),
  ].join(' AND ')
  const occasion = `EXISTS { (n)-[:PRESENTED_AS]->(given:Presentation) WHERE ${conditions} }`
  const start = venue !== null ? heldAtVenue : event !== null ? atEvent : null
  return {
    test: event === null && venue === null && years !== null ? `${within('n.year', years)} OR ${occasion}` : occasion,
    from: start === null ? null : `${start}\nWITH given WHERE ${conditions}\nMATCH (given)<-[:PRESENTED_AS]-(n)`,
    parameters: {
      ...(event === null ? {} : eventParameters(event)),
      ...(venue === null ? {} : { venue }),
      ...(years === null ? {} : boundsOf(years)),
    },
  }
}

function eventParameters({ words, word, venues, year, venuesOfYear }: EventNamed): Readonly<Record<string, unknown>> {
  return { eventWords: words, eventWord: word, eventVenues: venues, eventYear: year, venuesOfYear }
}

/**
 * The words asked for stand in the event as written, perhaps written as one; or they name its series, with the year or
 * without, which is how "QCon New York 2016" finds what a document calls "QConNY 2016".
 */
const isAtEvent = `(' ' + given.foldedEvent + ' ' CONTAINS ' ' + $eventWords + ' '
    OR ' ' + given.foldedEvent + ' ' CONTAINS ' ' + $eventWord + ' '
    OR EXISTS { (given)-[:HELD_AT]->(held:Venue)
      WHERE held.id IN $eventVenues OR held.id IN $venuesOfYear AND given.year = $eventYear })`

/** Every presentation that may be at the event, by indexes. */
const atEvent = `CALL () {
  MATCH (given:Presentation) WHERE given.foldedEvent CONTAINS $eventWords RETURN given
  UNION
  MATCH (given:Presentation) WHERE given.foldedEvent CONTAINS $eventWord RETURN given
  UNION
  MATCH (held:Entity)<-[:HELD_AT]-(given:Presentation) WHERE held.id IN $eventVenues + $venuesOfYear RETURN given
}`

const heldAtVenue = 'MATCH (:Entity {id: $venue})<-[:HELD_AT]-(given:Presentation)'
