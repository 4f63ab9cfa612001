/** A person as it is read from the graph. */
import { asList, asTexts } from '../../graph/value.ts'
import type { PersonEntity } from '../../model/entity.ts'
import { namedProperties, readNamed } from './named.ts'
import { valuesOf } from './values.ts'

/** The properties of a person that answers are made of, in the order in which their values travel. */
export const personProperties = [...namedProperties, 'handles', 'affiliations'] as const

/** Their values, of a node. */
export const personValues = valuesOf(personProperties)

/** The person in those values. */
export function readPerson(values: unknown): PersonEntity {
  const list = asList(values, 'a person')
  const { type, id, slug, name, alternativeNames, sortName } = readNamed('Person', list)
  return {
    type, // spread, it would take ten times as long
    id,
    slug,
    name,
    alternativeNames,
    sortName,
    handles: asTexts(list[namedProperties.length], 'handles'),
    affiliations: asTexts(list[namedProperties.length + 1], 'affiliations'),
  }
}
