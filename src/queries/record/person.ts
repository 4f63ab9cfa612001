/** A person as it is read from the graph. */
import { asList, asTexts } from '../../graph/value.ts'
import type { PersonEntity } from '../../model/entity.ts'
import { namedProperties, readName } from './named.ts'
import { valuesOf } from './values.ts'

/** The properties of a person that answers are made of, in the order in which their values travel. */
export const personProperties = [...namedProperties, 'handles', 'affiliations'] as const

/** Their values, of a node. */
export const personValues = valuesOf(personProperties)

/** The person in those values. */
export function readPerson(values: unknown): PersonEntity {
  const list = asList(values, 'a person')
  const [handles, affiliations] = list.slice(namedProperties.length)
  return {
    type: 'Person',
    ...readName(list),
    handles: asTexts(handles, 'handles'),
    affiliations: asTexts(affiliations, 'affiliations'),
  }
}
