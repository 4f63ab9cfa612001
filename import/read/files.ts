/** The file system as the importer needs it. Decides nothing; another one can be put in its place. */
import { constants } from 'node:fs'
import { open, readdir, realpath, stat } from 'node:fs/promises'

/** What stands at a name. A link is told apart only in a listing; `find` follows it. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other'

/** Reads folders and files. Every call rejects with a Node.js system error where it cannot. */
export interface Files {
  /** Names directly in a folder, in no order. */
  list(folder: string): Promise<readonly { readonly name: string; readonly kind: EntryKind }[]>
  /** The real path and kind of what a path leads to in the end. */
  find(path: string): Promise<{ readonly path: string; readonly kind: Exclude<EntryKind, 'link'> }>
  /** A regular file's bytes, only its size where it has more than `limit`, or null for what is no regular file. Never waits. */
  bytes(path: string, limit: number): Promise<Uint8Array | { readonly size: number } | null>
}

/** The file system of this machine. */
export const nodeFiles: Files = {
  async list(folder) {
    const entries = await readdir(folder, { withFileTypes: true })
    return entries.map((entry) => ({ name: entry.name, kind: entry.isSymbolicLink() ? 'link' : kindOf(entry) }))
  },
  async find(path) {
    const real = await realpath(path)
    return { path: real, kind: kindOf(await stat(real)) }
  },
  async bytes(path, limit) {
    // Without O_NONBLOCK, opening a named pipe waits for a writer.
    const handle = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) return null
      return stats.size > limit ? { size: stats.size } : await handle.readFile()
    } finally {
      await handle.close()
    }
  },
}

function kindOf(entry: { isFile(): boolean; isDirectory(): boolean }): Exclude<EntryKind, 'link'> {
  if (entry.isFile()) return 'file'
  return entry.isDirectory() ? 'folder' : 'other'
}
