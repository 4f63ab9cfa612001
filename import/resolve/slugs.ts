/** Slugs: readable names of entities, "class/words". Two things never share one, and one given out is kept. */
import type { Entity } from '../../src/model/entity.ts'
import { fold } from '../../src/model/fold.ts'
import { slugOf } from '../../src/model/id.ts'
import type { Given } from './identity.ts'
import { compare } from './order.ts'

/** Gives entities their slugs, remembering those it gave. */
export interface SlugBook {
  /** The entities with slugs: the one each had, else a free one; a second of one name gets "-2". */
  fill(entities: readonly Entity[]): readonly Entity[]
}

/** A book that knows the slugs given out before, those of things gone included; these come back with their ids. */
export function slugBook({ slugOf: given, former }: Pick<Given, 'slugOf' | 'former'>): SlugBook {
  const slugs = new Map(given)
  for (const { id, slug } of former.values()) if (slug !== null && !slugs.has(id)) slugs.set(id, slug)
  const taken = new Set(slugs.values())
  const counts = new Map<string, number>()
  const give = (id: string, plain: string): void => {
    let count = counts.get(plain) ?? 1
    while (taken.has(numbered(plain, count))) count += 1
    counts.set(plain, count)
    slugs.set(id, numbered(plain, count))
    taken.add(numbered(plain, count))
  }
  return {
    fill(entities) {
      const sources = entities.flatMap((entity) => (slugs.has(entity.id) ? [] : slugSource(entity)))
      for (const { id, name } of sources.sort((a, b) => compare(a.id, b.id))) give(id, name)
      return entities.map((entity) =>
        entity.type === 'Presentation' ? entity : { ...entity, slug: slugs.get(entity.id) ?? entity.slug },
      )
    },
  }
}

function numbered(plain: string, count: number): string {
  return count === 1 ? plain : `${plain}-${count}`
}

/** What a slug is made of; a topic brings its own, a presentation has none. */
function slugSource(entity: Entity): readonly { readonly id: string; readonly name: string }[] {
  const named = (kind: string, name: string) => [{ id: entity.id, name: `${kind}/${slugOf(fold(name))}` }]
  switch (entity.type) {
    case 'Work':
      return named(entity.kind.toLowerCase().replaceAll('_', '-'), entity.title)
    case 'Person':
      return named('person', entity.name)
    case 'Venue':
      return named('venue', entity.name)
    default:
      return []
  }
}
