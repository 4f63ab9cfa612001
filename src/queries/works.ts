/** Works of a label, all or those that a filter leaves, by title. */
import { cypher } from '../graph/cypher.ts'
import { number, record } from '../graph/row.ts'
import type { WorkEntity } from '../model/entity.ts'
import { toPage } from './page.ts'
import type { Pages } from './pages.ts'
import { readWork, workProperties } from './record/work.ts'
import { parametersOf, type WorkPredicate, whereAll } from './where/predicate.ts'

/** Talks. */
export const talks = worksWith('Talk', 'Query.talks')
/** Papers. */
export const papers = worksWith('Paper', 'Query.papers')
/** All works. */
export const works = worksWith('Work', 'Query.works')

type Label = 'Talk' | 'Paper' | 'Work'

function worksWith(label: Label, field: string): Pages<WorkEntity, readonly WorkPredicate[]> {
  // Both properties of the index (sortTitle, id) stand in WHERE, and its order is ours: a list of all needs no sort.
  const position = "n.sortTitle >= $afterTitle AND n.id >= '' AND (n.sortTitle > $afterTitle OR n.id > $afterId)"
  return {
    list: { name: field, types: ['string', 'string'] },
    page: {
      statement: ({ filter, slice }) =>
        cypher(
          `${matching(label, filter, [position])}
WITH n ORDER BY n.sortTitle, n.id LIMIT $limit
RETURN n ${workProperties} AS r`,
          {
            ...parametersOf(filter),
            afterTitle: slice.after?.[0] ?? '',
            afterId: slice.after?.[1] ?? '',
            limit: slice.size + 1,
          },
        ),
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
      statement: (filter) =>
        cypher(`${matching(label, filter, [])}\nRETURN count(n) AS r`, { ...parametersOf(filter) }),
      answer: (rows) => (rows[0] === undefined ? 0 : number(rows[0], 'r')),
    },
  }
}

/**
 * Binds each work `n` of the label that meets the conditions and a filter, once: from the index that the first predicate
 * which knows one leads from, else through all of the label.
 */
function matching(label: Label, filter: readonly WorkPredicate[], conditions: readonly string[]): string {
  const start = filter.find(({ from }) => from !== null)
  if (start === undefined) return `MATCH (n:${label})\n${whereAll(conditions, filter)}`
  const others = filter.filter((predicate) => predicate !== start)
  return `${start.from}\nWITH DISTINCT n ${whereAll([`n:${label}`, ...conditions], others)}`
}
