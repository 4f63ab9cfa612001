/** Citations as edges: pages of those that leave or reach a work, whichever end is asked from. */
import { asList, asOneOf, asText, asTexts, ifAsked } from '../graph/value.ts'
import type { WorkEntity } from '../model/entity.ts'
import { beyondAll } from '../model/order.ts'
import { type CitationRelation, citationRelations } from '../model/work.ts'
import { inOrder, keyTypes, returnPlaced } from './keyset.ts'
import { type Placed, type Slice, toPage } from './page.ts'
import type { KeyedPages } from './pages.ts'
import { askedAs, listPerKey, numberPerKey, perKey } from './question.ts'
import { readWork, workValues } from './record/work.ts'
import { type Predicate, parametersOf, whereAll } from './where/predicate.ts'

/** One citation, seen from one of its ends: `work` is the other. */
export interface CitationRecord {
  readonly work: WorkEntity
  /** Id of the citing work. */
  readonly from: string
  /** Id of the cited work. */
  readonly to: string
  readonly relation: CitationRelation
  readonly section: readonly string[]
}

/** Which citations of a work, and how they are found. */
export interface CitationList {
  readonly field: string
  /** Binds a citation `c` and the work `n` at its other end. */
  readonly pattern: string
  /** The text of `c` by which it is ordered: it begins with the id of the work that is asked from. */
  readonly sortKey: 'c.citesKey' | 'c.citedKey'
  /** What follows the id in the texts of those that are meant: nothing where all of them are. */
  readonly within: string
  /** The number of all that are meant, of the work `a`. */
  readonly total: string
}

/**
 * Cypher that is true of the citations of the work with the id `key`: a stretch of the index of their text, so that a page
 * costs the same whatever their number. A filter goes through the stretch until its page is full.
 */
export function citationsOf({ sortKey, within }: Pick<CitationList, 'sortKey' | 'within'>): string {
  const from = `key + '|${within}'`
  return `${sortKey} > coalesce($after, ${from}) AND ${sortKey} < coalesce($before, ${from} + $beyondAll)`
}

/** The parameters of `citationsOf`. */
export function boundsOf({ after, before = null }: Slice): Readonly<Record<string, unknown>> {
  return { after: after?.[0] ?? null, before: before?.[0] ?? null, beyondAll }
}

/** Pages of the citations in a list. All of them are counted by a look-up; those that a filter leaves one by one. */
export function citationPages(list: CitationList): KeyedPages<CitationRecord, readonly Predicate[]> {
  const page = (filter: readonly Predicate[], slice: Slice): string => `  MATCH ${list.pattern}
  ${whereAll([citationsOf(list)], filter)}
  WITH n, c ${inOrder(list.sortKey, slice)}
  ${returnPlaced(list.sortKey, workValues('n'), 'c.relation', 'c.section')}`
  return {
    list: (id) => ({ name: `${list.field} ${id}`, types: keyTypes }),
    page: {
      statement: (ids, { filter, slice }) =>
        perKey(ids, page(filter, slice), { ...parametersOf(filter), ...boundsOf(slice), limit: slice.size }),
      answer: (rows, ids, { slice }) =>
        listPerKey(rows, ids, (r, id) => readCitation(list, r, id)).map((placed) => toPage(placed, slice)),
    },
    count: {
      statement: (ids, filter) => perKey(ids, count(list, filter), parametersOf(filter)),
      answer: numberPerKey,
    },
  }
}

function count(list: CitationList, filter: readonly Predicate[]): string {
  if (filter.length === 0) return `  ${askedAs('a')}\n  RETURN ${list.total} AS r`
  return `  ${askedAs('a')}\n  RETURN COUNT { MATCH ${list.pattern} ${whereAll([], filter)} } AS r`
}

function readCitation({ sortKey }: CitationList, row: unknown, id: string): Placed<CitationRecord> {
  const [at, other, relation, section] = asList(row, 'a citation')
  const work = readWork(other)
  const [from, to] = sortKey === 'c.citesKey' ? [id, work.id] : [work.id, id]
  return {
    item: {
      work,
      from,
      to,
      relation: asOneOf(relation, 'relation', citationRelations),
      section: asTexts(section, 'section'),
    },
    at: [ifAsked(at, 'at', asText)],
  }
}
