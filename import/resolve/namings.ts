/** Every name by which an entity may be asked for, as keys to look up; see `src/model/naming.ts`. */
import type { Entity, NameStrength, Naming, PersonEntity, WorkEntity } from '../../src/model/entity.ts'
import { fold, shortName } from '../../src/model/fold.ts'
import { handleKey, identifierKeys, nameKey } from '../../src/model/naming.ts'
import { otherNumber } from '../../src/model/number.ts'
import { writtenOut } from './places.ts'

/** Names of an entity; for a talk `media` are its presentations' videos and slides. One naming for a key, the strongest. */
export function namingsOf(entity: Entity, media: readonly string[]): readonly Naming[] {
  const namings = new Map<string, Naming>()
  const add = (strength: NameStrength, keys: readonly string[]): void => {
    for (const key of keys)
      if (key !== 'name:' && !namings.has(key)) namings.set(key, { key, strength, entity: entity.id })
  }
  switch (entity.type) {
    case 'Work':
      nameWork(entity, media, add)
      break
    case 'Person':
      namePerson(entity, add)
      break
    case 'Venue':
      add('title', [nameKey(entity.name)])
      add('alternative', [...entity.alternativeNames, ...entity.alternativeNames.map(writtenOut)].map(nameKey))
      break
    case 'Topic':
      add('title', [nameKey(entity.name)])
      add('alternative', entity.alternativeNames.map(nameKey))
      add(
        'alternative',
        [entity.name, ...entity.alternativeNames].map((name) => nameKey(otherNumber(fold(name)))),
      )
      break
    case 'Presentation':
      break
  }
  return [...namings.values()]
}

type Add = (strength: NameStrength, keys: readonly string[]) => void

function nameWork(work: WorkEntity, media: readonly string[], add: Add): void {
  const trusted = work.links.filter(({ suspect }) => !suspect).map(({ url }) => url)
  add('identifier', [...trusted, ...media].flatMap(identifierKeys))
  add('title', [nameKey(work.title)])
  add('alternative', work.alternativeTitles.map(nameKey))
  add('short', [work.title, ...work.alternativeTitles].flatMap((title) => shortName(title) ?? []).map(nameKey))
}

function namePerson(person: PersonEntity, add: Add): void {
  add('identifier', person.handles.map(handleKey))
  add('title', [nameKey(person.name)])
  add('alternative', person.alternativeNames.map(nameKey))
  add('short', person.handles.flatMap((handle) => handle.split(':')[1] ?? []).map(nameKey))
}
