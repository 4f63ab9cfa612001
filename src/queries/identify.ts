/** What an id names: an entity, a document, a conflict or a run of the importer, also by an id that it no longer bears. */
import { asList, asOneOf, asText } from '../graph/value.ts'
import { firstPerKey, type KeyedQuestion, type NoArguments, perKey } from './question.ts'
import { leadsTo } from './redirect.ts'

/** Where the thing that an id names is found. */
export interface Identity {
  readonly id: string
  readonly type: (typeof types)[number]
}

const types = ['Work', 'Presentation', 'Person', 'Venue', 'Topic', 'Document', 'Conflict', 'ImportRun'] as const

/**
 * The thing that an id names, or null. An id of its own goes before one that was given out once and leads elsewhere or
 * nowhere, and that before one that a mention of the thing would have given it: so an id never comes to mean something
 * else after its thing has gone.
 */
export const identify: KeyedQuestion<string, NoArguments, Identity | null> = {
  statement: (ids) =>
    perKey(
      ids,
      `  CALL (key) {
    MATCH (n:Entity {id: key}) RETURN n, 1 AS rank
    UNION ALL
    MATCH (n:Document {id: key}) RETURN n, 2 AS rank
    UNION ALL
    MATCH (n:Conflict {id: key}) RETURN n, 2 AS rank
    UNION ALL
    MATCH (n:ImportRun {id: key}) RETURN n, 2 AS rank
    UNION ALL
    MATCH (gone:Redirect {id: key}) OPTIONAL MATCH (gone)${leadsTo}(n:Entity) RETURN n, 3 AS rank
    UNION ALL
    MATCH (:Mention {keyId: key})-[:RESOLVES_TO]->(n:Entity) RETURN n, 4 AS rank
  }
  WITH n, rank ORDER BY rank, n.id LIMIT 1 WHERE n IS NOT NULL
  RETURN [n.id, head([label IN labels(n) WHERE label IN $types])] AS r`,
      { types },
    ),
  answer: (rows, ids) =>
    firstPerKey(rows, ids, (r) => {
      const [id, type] = asList(r, 'an identity')
      return { id: asText(id, 'id'), type: asOneOf(type, 'type', types) }
    }),
}
