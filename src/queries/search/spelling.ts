/** From the folded spelling through which something was found back to how it is written. */
import { asList, asText, asTexts } from '../../graph/value.ts'
import { fold } from '../../model/fold.ts'
import { askedAs, type KeyedQuestion, listPerKey, type NoArguments, perKey } from '../question.ts'

/** Names, as written, of what stands around a thing: its people, events, venues and topics. */
export const writtenAround: KeyedQuestion<string, NoArguments, readonly WrittenAround[]> = {
  statement: (ids) =>
    perKey(
      ids,
      `  ${askedAs('e')}
  CALL (e) {
    MATCH (e)<-[:GAVE|AUTHORED]-(n:Person) RETURN n.id AS id, [n.name] + n.alternativeNames + n.handles AS names
    UNION
    MATCH (e)-[:PRESENTED_AS]->(n:Presentation) WHERE n.event IS NOT NULL RETURN n.id AS id, [n.event] AS names
    UNION
    MATCH (e)-[:PRESENTED_AS|HELD_AT|PUBLISHED_IN*1..2]->(n:Venue) RETURN n.id AS id, [n.name] + n.alternativeNames AS names
    UNION
    MATCH (e)-[:ABOUT]->(n:Topic) RETURN n.id AS id, [n.name] + n.alternativeNames AS names
  }
  WITH id, names ORDER BY id
  RETURN [id, names] AS r`,
    ),
  answer: (rows, ids) =>
    listPerKey(rows, ids, (r) => {
      const [id, names] = asList(r, 'names of a thing')
      return { id: asText(id, 'id'), names: asTexts(names, 'names') }
    }),
}

/** A thing beside the one that was found, and its names as written. */
export interface WrittenAround {
  readonly id: string
  readonly names: readonly string[]
}

/** The first name that folds to the spelling; a handle without its service. Null where none does. */
export function asWritten(spelling: string, names: readonly string[]): string | null {
  return names.find((name) => fold(name) === spelling || fold(afterService(name)) === spelling) ?? null
}

function afterService(name: string): string {
  return /^[a-z]+:\S+$/.test(name) ? name.slice(name.indexOf(':') + 1) : name
}
