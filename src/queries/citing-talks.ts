/** The talks that cite a work, as talks: without where and how they cite it. */
import type { WorkEntity } from '../model/entity.ts'
import { boundsOf, citationsOf } from './citation.ts'
import { type KeyedQuestion, listPerKey, perKey } from './question.ts'
import { readWork, talkValues } from './record/work.ts'
import { citationsByTalks } from './talks-citing.ts'

/** The first `size` talks by title. */
export const citingTalks: KeyedQuestion<string, { readonly size: number }, readonly WorkEntity[]> = {
  readsNoIds: true,
  statement: (ids, { size }) =>
    perKey(
      ids,
      `  MATCH ${citationsByTalks.pattern} WHERE ${citationsOf(citationsByTalks)}
  WITH n, c ORDER BY ${citationsByTalks.sortKey} LIMIT $size
  RETURN ${talkValues('n')} AS r`,
      { ...boundsOf({ size, after: null }), size },
    ),
  answer: (rows, ids) => listPerKey(rows, ids, readWork),
}
