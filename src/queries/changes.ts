/**
 * What has changed since a version of the data: the net difference, told by things as they stand and by the ids that were
 * given out and lead elsewhere now. A thing is told once, at its last change, so a program that keeps a copy reads as much
 * as there is to do, however many imports it missed, and nothing has to be kept of imports long past.
 */
import { cypher, type Row } from '../graph/cypher.ts'
import { number, oneOf, record, text, textOrNull } from '../graph/row.ts'
import { whatIs } from '../model/entity.ts'
import { workKinds } from '../model/work.ts'
import { type Placed, type Slice, toPage } from './page.ts'
import type { Pages } from './pages.ts'
import { leadsTo } from './redirect.ts'

/** What may have become of a thing. */
export const changeKinds = ['ADDED', 'CHANGED', 'REMOVED', 'MERGED'] as const
export type ChangeKind = (typeof changeKinds)[number]

/** A thing that came, changed, went, or became one with another; `what` says which thing, for people. */
export interface ChangeRecord {
  readonly version: number
  readonly kind: ChangeKind
  readonly id: string
  readonly what: string
}

/** After which version; all of it where null. */
export interface ChangesFilter {
  readonly since: number | null
}

/** Where changes are found: things by their last change, and ids that were given out by when they began to lead elsewhere. */
const sources = [
  {
    label: 'Entity',
    version: 'changedIn',
    also: '',
    change: `{kind: CASE WHEN $since IS NULL OR n.addedIn > $since THEN 'ADDED' ELSE 'CHANGED' END,
    noun: coalesce(n.kind, head([label IN labels(n) WHERE label IN $types])), name: coalesce(n.title, n.name, n.event)}`,
  },
  {
    label: 'Redirect',
    version: 'version',
    // What came after the version and went again is no change, nor is an id that its thing bears again.
    also: ' AND ($since IS NULL OR n.addedIn <= $since) AND NOT EXISTS { (:Entity {id: n.id}) }',
    change: `{kind: CASE WHEN EXISTS { (n)${leadsTo}(:Entity) } THEN 'MERGED' ELSE 'REMOVED' END, what: n.what}`,
  },
] as const

/**
 * The first changes after a position, once within its version and once in later ones: each is a stretch of one index, in
 * whose order they come. Both properties of the index have to be named for it to be used.
 */
const firstOfEach = sources
  .flatMap(({ label, version, also, change }) =>
    [`n.${version} = $from AND n.id > $afterId`, `n.${version} > $from AND n.id IS NOT NULL`].map(
      (stretch) => `  MATCH (n:${label}) WHERE ${stretch}${also}
  WITH n ORDER BY n.${version}, n.id LIMIT $limit
  RETURN n.${version} AS version, n.id AS id, ${change} AS change`,
    ),
  )
  .join('\n  UNION ALL\n')

const numberOfEach = sources.map(
  ({ label, version, also }) => `COUNT { MATCH (n:${label}) WHERE n.${version} >= $from AND n.id IS NOT NULL${also} }`,
)

/** By version, then by id, which is how a program can go on where it stopped. */
export const changes: Pages<ChangeRecord, ChangesFilter> = {
  list: { name: 'Query.changes', types: ['number', 'string'] },
  page: {
    statement: ({ filter, slice }) =>
      cypher(
        `CALL () {
${firstOfEach}
}
WITH version, id, change ORDER BY version, id LIMIT $limit
RETURN version, id, change`,
        { since: filter.since, ...position(filter, slice), types: unnamedKinds, limit: slice.size + 1 },
      ),
    answer: (rows, { slice }) => toPage(rows.map(readChange), slice),
  },
  count: {
    statement: ({ since }) => cypher(`RETURN ${numberOfEach.join(' + ')} AS r`, { since, ...start(since) }),
    answer: (rows) => (rows[0] === undefined ? 0 : number(rows[0], 'r')),
  },
}

/** Types of things that have no kind of their own. */
const unnamedKinds = ['Presentation', 'Person', 'Venue', 'Topic'] as const

/** A cursor of another call may lie before this one's beginning. */
function position({ since }: ChangesFilter, slice: Slice): Readonly<Record<string, unknown>> {
  const { from } = start(since)
  const [version = from, afterId = ''] = slice.after ?? []
  return Number(version) >= from ? { from: version, afterId } : { from, afterId: '' }
}

function start(since: number | null): { readonly from: number } {
  return { from: since === null ? 0 : since + 1 }
}

function readChange(row: Row): Placed<ChangeRecord> {
  const change = record(row, 'change')
  const [version, id] = [number(row, 'version'), text(row, 'id')]
  const kind = oneOf(change, 'kind', changeKinds)
  const what = isGone(kind)
    ? text(change, 'what')
    : whatIs(oneOf(change, 'noun', [...workKinds, ...unnamedKinds]), textOrNull(change, 'name'))
  return { item: { version, kind, id, what }, at: [version, id] }
}

function isGone(kind: ChangeKind): boolean {
  return kind === 'REMOVED' || kind === 'MERGED'
}
