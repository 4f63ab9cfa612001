/** What an id names: an entity or a document, also where the id was given to a mention and the entity has another. */
import { oneOf, text } from '../graph/row.ts'
import { firstPerKey, type KeyedQuestion, type NoArguments, perKey } from './question.ts'

/** Where the thing that an id names is found. */
export interface Identity {
  readonly id: string
  readonly type: (typeof types)[number]
}

const types = ['Work', 'Presentation', 'Person', 'Venue', 'Topic', 'Document'] as const

/** The thing that an id names, or null. An id of its own goes before one that was once given to a mention of it. */
export const identify: KeyedQuestion<string, NoArguments, Identity | null> = {
  statement: (ids) =>
    perKey(
      ids,
      `  CALL (key) {
    MATCH (n:Entity {id: key}) RETURN n, 1 AS rank
    UNION ALL
    MATCH (n:Document {id: key}) RETURN n, 2 AS rank
    UNION ALL
    MATCH (:Mention {keyId: key})-[:RESOLVES_TO]->(n:Entity) RETURN n, 3 AS rank
  }
  WITH n, min(rank) AS rank ORDER BY rank, n.id LIMIT 1
  RETURN {id: n.id, type: head([label IN labels(n) WHERE label IN $types])} AS r`,
      { types },
    ),
  answer: (rows, ids) => firstPerKey(rows, ids, (r) => ({ id: text(r, 'id'), type: oneOf(r, 'type', types) })),
}
