import { occasionColumns } from '../constructs/dated-media.ts'
import { isFace } from '../constructs/faces.ts'
import type { Table } from '../outline.ts'

/** The place of the column with the titles of talks; -1 in a table of the occasions of one talk, or of anything else. */
export function titleColumn(table: Table): number {
  if (occasionColumns(table) === null) return -1
  const called = (names: RegExp): number => table.head.findIndex(({ text }) => names.test(text.trim()))
  const titled = called(/^(?:(?:talk|session|presentation) )?(?:titles?|names?)$/i)
  const place = titled >= 0 ? titled : called(/^(?:talks?|presentations?|sessions?|topics?)$/i)
  const isTitled = table.rows.some(
    ({ cells }) => /\p{L}{3}/u.test(cells[place]?.text ?? '') && !isFace(cells[place]?.text ?? ''),
  )
  return isTitled ? place : -1
}
