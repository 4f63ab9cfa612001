/** Venues and topics as they are read from the graph: things that are little more than their names. */
import { asList, asText, asTexts, ifAsked } from '../../graph/value.ts'
import type { TopicEntity, VenueEntity } from '../../model/entity.ts'
import { valuesOf } from './values.ts'

/** The properties of a venue or a topic that answers are made of, in the order in which their values travel. */
export const namedProperties = ['id', 'name', 'slug', 'alternativeNames', 'sortName'] as const

/** Their values, of a node. */
export const namedValues = valuesOf(namedProperties)

/** The venue in those values. */
export function readVenue(values: unknown): VenueEntity {
  return readNamed('Venue', asList(values, 'a venue'))
}

/** The topic in those values. */
export function readTopic(values: unknown): TopicEntity {
  return readNamed('Topic', asList(values, 'a topic'))
}

/** Identity and names, which people have as well. */
export function readNamed<Type extends string>(
  type: Type,
  values: readonly unknown[],
): Omit<TopicEntity, 'type'> & { readonly type: Type } {
  const [id, name, slug, alternativeNames, sortName] = values
  return {
    type,
    id: ifAsked(id, 'id', asText),
    slug: ifAsked(slug, 'slug', asText),
    name: ifAsked(name, 'name', asText),
    alternativeNames: asTexts(alternativeNames, 'alternativeNames'),
    sortName: ifAsked(sortName, 'sortName', asText),
  }
}
