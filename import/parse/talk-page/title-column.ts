import { occasionColumns } from '../constructs/dated-media.ts'
import { isFace } from '../constructs/faces.ts'
import type { Table } from '../outline.ts'

/** The place of the column with the titles of talks; -1 in a table of the occasions of one talk, or of anything else. */
export function titleColumn(table: Table): number {
  if (occasionColumns(table) === null) return -1
  const place = table.head.findIndex(({ text }) =>
    /^\s*(?:talks?|titles?|presentations?|sessions?|topics?)\s*$/i.test(text),
  )
  const isTitled = table.rows.some(
    ({ cells }) => /\p{L}{3}/u.test(cells[place]?.text ?? '') && !isFace(cells[place]?.text ?? ''),
  )
  return isTitled ? place : -1
}
