/** What is counted of a thing so that lists can be ordered by it: from claims, as edges follow from them. */
import type { ClaimKind } from '../../src/model/claim.ts'
import type { CountedWork } from '../../src/model/entity.ts'
import type { Standing } from './standing.ts'

/** Counts of distinct entities, each linear in the claims of the thing's mentions. */
export interface Counts {
  ofWork(work: string): Pick<CountedWork, 'citingTalkCount' | 'citationCount' | 'citingCount'>
  /** Talks that a person gave; the author of a recording is its speaker, see `edgesOwnedBy`. */
  talksOfPerson(person: string): number
  /** Talks presented at a venue. */
  talksAtVenue(venue: string): number
  /** Works about a topic or one that belongs to it. */
  worksAbout(topic: string): number
}

/** The counts of what stands. `isTalk` tells which entities are talks. */
export function countsIn(standing: Standing, isTalk: (entity: string) => boolean): Counts {
  const { said, membersOf, entityOf } = standing
  /** Entities to which claims of a kind lead from an entity, or from which they come to it; itself left out. */
  const joined = (entity: string, way: 'from' | 'to', kind: ClaimKind): ReadonlySet<string> => {
    const found = new Set<string>()
    for (const { id } of membersOf(entity))
      for (const { id: other } of said[way](id, kind)) {
        const joinedTo = entityOf(other)
        if (joinedTo !== undefined && joinedTo !== entity) found.add(joinedTo)
      }
    return found
  }
  const talks = (entities: Iterable<string>): number => [...new Set(entities)].filter(isTalk).length
  return {
    ofWork(work) {
      const citing = joined(work, 'to', 'CITES')
      return {
        citingTalkCount: talks(citing),
        citationCount: joined(work, 'from', 'CITES').size,
        citingCount: citing.size,
      }
    },
    talksOfPerson: (person) => talks([...joined(person, 'from', 'GAVE'), ...joined(person, 'from', 'AUTHORED')]),
    talksAtVenue: (venue) =>
      talks([...joined(venue, 'to', 'HELD_AT')].flatMap((given) => [...joined(given, 'to', 'PRESENTED_AS')])),
    worksAbout(topic) {
      const below = new Set([topic])
      const works = new Set<string>()
      // A set gives what is added to it while it is gone through.
      for (const one of below) {
        for (const narrower of joined(one, 'to', 'BROADER')) below.add(narrower)
        for (const work of joined(one, 'to', 'ABOUT')) works.add(work)
      }
      return works.size
    },
  }
}
