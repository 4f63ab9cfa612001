/** Who draws on the same works as a person. */
import { asList, asNumber } from '../graph/value.ts'
import type { PersonEntity, WorkEntity } from '../model/entity.ts'
import { type Placed, type Slice, toPage } from './page.ts'
import type { KeyedPages } from './pages.ts'
import { askedAs, type KeyedQuestion, listPerKey, type NoArguments, numberPerKey, perKey } from './question.ts'
import { personValues, readPerson } from './record/person.ts'
import { readWork, workValues } from './record/work.ts'

/** Two people and how many works a talk of each cites. */
export interface SharedSourcesRecord {
  /** Id of the person who was asked about. */
  readonly of: string
  /** The other. */
  readonly person: PersonEntity
  readonly workCount: number
}

/**
 * Talks `t` that cite a work `w` which a talk of `person` cites as well, the two talks being different: a talk that two
 * people gave together does not count by itself. Cost: the talks that cite what the person's talks cite.
 */
const shared = `(person)-[:GAVE]->(own:Talk)-[:CITES]->(w:Work)
  WITH person, w, collect(own) AS owned
  MATCH (w)<-[:CITES]-(t:Talk)
  WHERE size(owned) > 1 OR owned[0] <> t`

/** The others who cite most of the same works first, then by name. */
export const sharedSources: KeyedPages<SharedSourcesRecord, NoArguments> = {
  list: (id) => ({ name: `Person.sharesSourcesWith ${id}`, types: ['number', 'string', 'string'] }),
  page: {
    looksAt: ['sortName'],
    statement: (ids, { slice }) =>
      perKey(
        ids,
        `  ${askedAs('person')} MATCH ${shared}
  MATCH (t)<-[:GAVE]-(n:Person) WHERE n <> person
  WITH n, count(DISTINCT w) AS works
  WHERE works < $afterCount OR works = $afterCount
    AND (n.sortName > $afterName OR n.sortName = $afterName AND n.id > $afterId)
  WITH n, works ORDER BY works DESC, n.sortName, n.id LIMIT $limit
  RETURN [${personValues('n')}, works] AS r`,
        { ...position(slice), limit: slice.size + 1 },
      ),
    answer: (rows, ids, { slice }) => listPerKey(rows, ids, readShared).map((list) => toPage(list, slice)),
  },
  count: {
    statement: (ids) =>
      perKey(
        ids,
        `  ${askedAs('person')} MATCH ${shared}
  MATCH (t)<-[:GAVE]-(n:Person) WHERE n <> person
  RETURN count(DISTINCT n) AS r`,
      ),
    answer: numberPerKey,
  },
}

/** The works that two people, a pair of ids, share so: the first `size` by title. */
export const worksShared: KeyedQuestion<readonly [string, string], { readonly size: number }, readonly WorkEntity[]> = {
  statement: (pairs, { size }) =>
    perKey(
      pairs,
      `  MATCH (person:Entity {id: key[0]}) MATCH ${shared}
  MATCH (t)<-[:GAVE]-(:Entity {id: key[1]})
  WITH DISTINCT w ORDER BY w.sortTitle, w.id LIMIT $size
  RETURN ${workValues('w')} AS r`,
      { size },
    ),
  answer: (rows, pairs) => listPerKey(rows, pairs, readWork),
}

function readShared(row: unknown, of: string): Placed<SharedSourcesRecord> {
  const [values, works] = asList(row, 'a person who shares works')
  const [person, workCount] = [readPerson(values), asNumber(works, 'works')]
  return { item: { of, person, workCount }, at: [workCount, person.sortName, person.id] }
}

function position(slice: Slice): Readonly<Record<string, unknown>> {
  const [afterCount = Number.MAX_SAFE_INTEGER, afterName = '', afterId = ''] = slice.after ?? []
  return { afterCount, afterName, afterId }
}
