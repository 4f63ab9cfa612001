/** The reading list: what is on it, and the file that keeps it. */
import { readFile, rename, writeFile } from 'node:fs/promises'

/** A work, by talkgraph's id, with what is shown of it. */
export interface Entry {
  readonly id: string
  readonly title: string
  readonly kind: string
}

/** What one wants to read or has read, and what one does not want to be told of again. */
export interface ReadingList {
  readonly entries: readonly Entry[]
  /** Ids. */
  readonly seen: readonly string[]
}

/** Nothing yet. */
export const emptyList: ReadingList = { entries: [], seen: [] }

/** The list with the work at its end; the same list where it is on it. */
export function add(list: ReadingList, { id, title, kind }: Entry): ReadingList {
  if (list.entries.some((entry) => entry.id === id)) return list
  return { ...list, entries: [...list.entries, { id, title, kind }] }
}

/** The list without the work of that id. */
export function remove(list: ReadingList, id: string): ReadingList {
  return { ...list, entries: list.entries.filter((entry) => entry.id !== id) }
}

/** The list that knows that the work of that id was seen. */
export function see(list: ReadingList, id: string): ReadingList {
  return list.seen.includes(id) ? list : { ...list, seen: [...list.seen, id] }
}

/** The list that a file keeps; an empty one where there is no file. Throws where the file is no such list. */
export async function readList(file: string): Promise<ReadingList> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return JSON.stringify(emptyList)
    throw error
  })
  const list: unknown = JSON.parse(text)
  if (isList(list)) return list
  throw new Error(`Expected a reading list in ${file}, got ${text.slice(0, 100)}`)
}

/** Keeps the list: the file is the old list or the new one, never a part of either. */
export async function writeList(file: string, list: ReadingList): Promise<void> {
  await writeFile(`${file}.new`, `${JSON.stringify(list, null, 2)}\n`)
  await rename(`${file}.new`, file)
}

function isList(value: unknown): value is ReadingList {
  if (typeof value !== 'object' || value === null) return false
  const { entries, seen } = value as Record<string, unknown>
  return Array.isArray(entries) && entries.every(isEntry) && Array.isArray(seen) && seen.every(isText)
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const { id, title, kind } = value as Record<string, unknown>
  return [id, title, kind].every(isText)
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}
