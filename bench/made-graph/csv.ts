/** Rows as the CSV that Neo4j's bulk import reads: a header that names each property with its type, then a line a row. */
import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import type { Properties } from '../../import/load/rows.ts'

/** A column that is no property: an id among the nodes of a group, or the id of an end of a relationship. */
export interface Column {
  readonly header: string
  readonly name: string
}

/**
 * Writes rows: first the columns, then every other property that any of the first thousand rows has. An empty list becomes
 * an absent property, which is read alike.
 */
export async function writeCsv(
  path: string,
  columns: readonly Column[],
  rows: () => Iterable<Properties>,
): Promise<number> {
  const types = typesOf(rows(), new Set(columns.map(({ name }) => name)))
  const stream = createWriteStream(path)
  const header = [...columns.map((column) => column.header), ...[...types].map(([name, type]) => `${name}:${type}`)]
  const names = [...columns.map(({ name }) => name), ...types.keys()]
  let [lines, written] = [`${header.join(',')}\n`, 0]
  for (const row of rows()) {
    lines += `${names.map((name) => fieldOf(row[name])).join(',')}\n`
    written += 1
    if (lines.length < portion) continue
    if (!stream.write(lines)) await once(stream, 'drain')
    lines = ''
  }
  stream.end(lines)
  await once(stream, 'finish')
  return written
}

/** Characters that are written at once. */
const portion = 1 << 20

function typesOf(rows: Iterable<Properties>, but: ReadonlySet<string>): ReadonlyMap<string, string> {
  const types = new Map<string, string>()
  let seen = 0
  for (const row of rows) {
    for (const [name, value] of Object.entries(row)) {
      const type = typeOf(value)
      if (type !== null && !but.has(name)) types.set(name, type)
    }
    seen += 1
    if (seen === 1000) break
  }
  return types
}

/** Null where a value does not tell: an absent one, or an empty list. */
function typeOf(value: unknown): string | null {
  if (Array.isArray(value)) {
    const type = typeOf(value[0])
    return type === null ? null : `${type}[]`
  }
  if (typeof value === 'string') return 'string'
  if (typeof value === 'boolean') return 'boolean'
  return typeof value === 'number' ? 'long' : null
}

function fieldOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) return value.length === 0 ? '' : quoted(value.join(listMark))
  return typeof value === 'string' ? quoted(value) : String(value)
}

/** Between the items of a list; in no made-up text. */
export const listMark = ';'

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`
}
