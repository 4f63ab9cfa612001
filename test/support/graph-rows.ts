/** Rows and records with defaults: a test writes what it is about. */
import type { Row } from '../../src/graph/cypher.ts'
import type { WorkEntity } from '../../src/model/entity.ts'
import { readWork } from '../../src/queries/record/work.ts'

/** A work as it comes from the graph. */
export function workRow(row: Row): Row {
  const title = String(row.title ?? row.id)
  return {
    slug: `work/${row.id}`,
    kind: 'PAPER',
    title,
    alternativeTitles: [],
    sortTitle: title.toLowerCase(),
    linkUrls: [],
    linkLabels: [],
    linkSuspects: [],
    year: null,
    abstract: null,
    doi: null,
    arxivId: null,
    citingTalkCount: 0,
    ...row,
  }
}

/** A work as it is read from such a row. */
export function work(row: Row): WorkEntity {
  return readWork(workRow(row))
}
