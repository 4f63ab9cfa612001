/** Venues and topics as they are read from the graph: things that are little more than their names. */
import type { Row } from '../../graph/cypher.ts'
import { ifAsked, text, texts } from '../../graph/row.ts'
import type { TopicEntity, VenueEntity } from '../../model/entity.ts'

/** The properties of a venue or a topic that answers are made of: `v ${namedProperties}`. */
export const namedProperties = '{.id, .slug, .name, .alternativeNames, .sortName}'

/** The venue in a map of those properties. */
export function readVenue(row: Row): VenueEntity {
  return { type: 'Venue', ...readName(row) }
}

/** The topic in a map of those properties. */
export function readTopic(row: Row): TopicEntity {
  return { type: 'Topic', ...readName(row) }
}

/** Identity and names, which people have as well. */
export function readName(row: Row): Omit<TopicEntity, 'type'> {
  return {
    id: text(row, 'id'),
    slug: ifAsked(row, 'slug', text),
    name: ifAsked(row, 'name', text),
    alternativeNames: ifAsked(row, 'alternativeNames', texts),
    sortName: ifAsked(row, 'sortName', text),
  }
}
