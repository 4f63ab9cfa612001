/** Works that several talks cite. */

import { TalkgraphError } from '../errors.ts'
import { cypher } from '../graph/cypher.ts'
import { number, record } from '../graph/row.ts'
import type { WorkEntity } from '../model/entity.ts'
import type { WorkKind } from '../model/work.ts'
import { type Slice, toPage } from './page.ts'
import type { Pages } from './pages.ts'
import { readWork, workProperties } from './record/work.ts'

/** Which of them. */
export interface SharedCitationsFilter {
  /** At least so many distinct talks. */
  readonly minTalks: number
  /** All kinds where null. */
  readonly kinds: readonly WorkKind[] | null
}

const where = 'n.citingTalkCount >= $minTalks AND ($kinds IS NULL OR n.kind IN $kinds)'

/** Most cited first, then by title. The count is kept on the work by the importer, with an index. */
export const sharedCitations: Pages<WorkEntity, SharedCitationsFilter> = {
  list: { name: 'Query.worksCitedAcrossTalks', types: ['number', 'string', 'string'] },
  page: {
    statement: ({ filter, slice }) =>
      cypher(
        `MATCH (n:Work)
WHERE ${where} AND n.citingTalkCount <= $afterCount
  AND CASE n.citingTalkCount
    WHEN $afterCount THEN n.sortTitle > $afterTitle OR n.sortTitle = $afterTitle AND n.id > $afterId
    ELSE true
  END
WITH n ORDER BY n.citingTalkCount DESC, n.sortTitle, n.id LIMIT $limit
RETURN n ${workProperties} AS r`,
        { ...filter, ...position(slice), limit: slice.size + 1 },
      ),
    answer: (rows, { slice }) =>
      toPage(
        rows.map((row) => {
          const item = readWork(record(row, 'r'))
          return { item, at: [item.citingTalkCount, item.sortTitle, item.id] }
        }),
        slice,
      ),
  },
  count: {
    statement: (filter) => cypher(`MATCH (n:Work) WHERE ${where} RETURN count(n) AS r`, { ...filter }),
    answer: (rows) => (rows[0] === undefined ? 0 : number(rows[0], 'r')),
  },
}

function position(slice: Slice): Readonly<Record<string, unknown>> {
  const [afterCount = Number.MAX_SAFE_INTEGER, afterTitle = '', afterId = ''] = slice.after ?? []
  return { afterCount, afterTitle, afterId }
}

/** From how many talks on: a whole number of at least 1, 2 where it is absent. */
export function readMinTalks(minTalks: number | null | undefined): number {
  if (minTalks === null || minTalks === undefined) return 2
  if (minTalks >= 1) return minTalks
  throw new TalkgraphError('INVALID_ARGUMENT', `Expected minTalks of at least 1, got ${minTalks}`, {
    data: { argument: 'minTalks', minimum: 1, value: minTalks },
  })
}
