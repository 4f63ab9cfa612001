/** All works of a label, by title. */
import { cypher } from '../graph/cypher.ts'
import { number, record } from '../graph/row.ts'
import type { WorkEntity } from '../model/entity.ts'
import { toPage } from './page.ts'
import type { Pages } from './pages.ts'
import type { NoArguments } from './question.ts'
import { readWork, workProperties } from './record/work.ts'

/** All talks. */
export const talks = worksWith('Talk', 'Query.talks')
/** All papers. */
export const papers = worksWith('Paper', 'Query.papers')
/** All works. */
export const works = worksWith('Work', 'Query.works')

function worksWith(label: 'Talk' | 'Paper' | 'Work', field: string): Pages<WorkEntity, NoArguments> {
  // Both properties of the index (sortTitle, id) stand in WHERE, and its order is ours: no sort.
  const text = `MATCH (n:${label})
WHERE n.sortTitle >= $afterTitle AND n.id >= '' AND (n.sortTitle > $afterTitle OR n.id > $afterId)
WITH n ORDER BY n.sortTitle, n.id LIMIT $limit
RETURN n ${workProperties} AS r`
  return {
    list: { name: field, types: ['string', 'string'] },
    page: {
      statement: ({ slice }) =>
        cypher(text, {
          afterTitle: slice.after?.[0] ?? '',
          afterId: slice.after?.[1] ?? '',
          limit: slice.size + 1,
        }),
      answer: (rows, { slice }) =>
        toPage(
          rows.map((row) => {
            const item = readWork(record(row, 'r'))
            return { item, at: [item.sortTitle, item.id] }
          }),
          slice,
        ),
    },
    count: {
      statement: () => cypher(`MATCH (n:${label}) RETURN count(n) AS r`),
      answer: (rows) => (rows[0] === undefined ? 0 : number(rows[0], 'r')),
    },
  }
}
