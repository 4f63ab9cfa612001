/** Values and records with defaults: a test writes what it is about. */
import type { Row } from '../../src/graph/cypher.ts'
import type { WorkEntity } from '../../src/model/entity.ts'
import { readWork, workProperties } from '../../src/queries/record/work.ts'

/** The values of a work as they come from the graph. */
export function workValues(row: Row): readonly unknown[] {
  const title = String(row.title ?? row.id)
  const whole: Row = {
    slug: `work/${row.id}`,
    kind: 'PAPER',
    title,
    alternativeTitles: [],
    sortTitle: title.toLowerCase(),
    linkUrls: [],
    linkLabels: [],
    linkSuspects: [],
    citingTalkCount: 0,
    ...row,
  }
  return workProperties.map((name) => whole[name] ?? null)
}

/** A work as it is read from such values. */
export function work(row: Row): WorkEntity {
  return readWork(workValues(row))
}
