/** A person as it is read from the graph. */
import type { Row } from '../../graph/cypher.ts'
import { ifAsked, texts } from '../../graph/row.ts'
import type { PersonEntity } from '../../model/entity.ts'
import { readName } from './named.ts'

/** The properties of a person that answers are made of: `p ${personProperties}`. */
export const personProperties = '{.id, .slug, .name, .alternativeNames, .sortName, .handles, .affiliations}'

/** The person in a map of those properties. */
export function readPerson(row: Row): PersonEntity {
  return {
    type: 'Person',
    ...readName(row),
    handles: ifAsked(row, 'handles', texts),
    affiliations: ifAsked(row, 'affiliations', texts),
  }
}
