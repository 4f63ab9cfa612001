/** The talks that cite a work, as talks: without where and how they cite it. */
import type { WorkEntity } from '../model/entity.ts'
import { type KeyedQuestion, listPerKey, perKey } from './question.ts'
import { readWork, workProperties } from './record/work.ts'

/** The first `size` talks by title. */
export const citingTalks: KeyedQuestion<string, { readonly size: number }, readonly WorkEntity[]> = {
  statement: (ids, { size }) =>
    perKey(
      ids,
      `  MATCH (:Entity {id: key})<-[:CITES]-(n:Talk)
  WITH n ORDER BY n.sortTitle, n.id LIMIT $size
  RETURN n ${workProperties} AS r`,
      { size },
    ),
  answer: (rows, ids) => listPerKey(rows, ids, readWork),
}
