/** The git checkout that a folder lies in, read from its `.git` without git. */
import { basename, dirname, join, resolve } from 'node:path'
import type { Files } from '../files.ts'
import { isHidden } from '../select.ts'
import { find } from '../walk.ts'
import { commitIn, gitFolderIn, originIn, packedCommit, refIn } from './git-files.ts'

/** The top folder of a checkout, the address that `origin` is fetched from, and the commit that is checked out. */
export interface Checkout {
  readonly folder: string
  readonly origin: string
  readonly commit: string
}

/**
 * Finds checkouts, each folder looked at once: that of a folder is its own or that of the folder around it. Null where there
 * is none, where it has no `origin` or no commit, and for what is hidden in a checkout or was put there by a package manager.
 */
export function checkouts(files: Files): (folder: string) => Promise<Checkout | null> {
  const found = new Map<string, Promise<Checkout | null>>()
  const checkoutOf = (folder: string): Promise<Checkout | null> => {
    const before = found.get(folder)
    if (before !== undefined) return before
    const now = look(folder)
    found.set(folder, now)
    return now
  }
  const look = async (folder: string): Promise<Checkout | null> => {
    const own = await readCheckout(folder, files)
    if (own !== 'none') return own
    const around = dirname(folder)
    return around === folder || isHidden(basename(folder)) ? null : checkoutOf(around)
  }
  return checkoutOf
}

/** The checkout whose top the folder is, null where nothing can be told of it, "none" where it is no top of a checkout. */
async function readCheckout(folder: string, files: Files): Promise<Checkout | null | 'none'> {
  const own = await gitFolder(folder, files)
  const head = own === null ? null : await readText(join(own, 'HEAD'), files)
  if (own === null || head === null) return 'none'
  const shared = resolve(own, (await readText(join(own, 'commondir'), files))?.trim() ?? '.')
  const commit = await commitOf(head, [own, shared], files)
  const config = await readText(join(shared, 'config'), files)
  const origin = config === null ? null : originIn(config)
  return commit === null || origin === null ? null : { folder, origin, commit }
}

/** The folder of git's own files; a worktree or submodule has a file that names it. */
async function gitFolder(folder: string, files: Files): Promise<string | null> {
  const git = await find(files, join(folder, '.git'))
  if (git.kind === 'folder') return git.path
  const named = git.kind === 'file' ? gitFolderIn((await readText(git.path, files)) ?? '') : null
  return named === null ? null : resolve(folder, named)
}

/** Refs that lead to refs are followed so far. */
const longestChain = 5

async function commitOf(head: string, folders: readonly string[], files: Files): Promise<string | null> {
  let text = head
  for (let link = 0; link < longestChain; link += 1) {
    const ref = refIn(text)
    if (ref === null) return commitIn(text)
    const next = await readRef(ref, folders, files)
    if (next === null) return null
    text = next
  }
  return null
}

async function readRef(ref: string, folders: readonly string[], files: Files): Promise<string | null> {
  for (const folder of folders) {
    const text = await readText(join(folder, ref), files)
    if (text !== null) return text
  }
  const packed = await readText(join(folders.at(-1) ?? '', 'packed-refs'), files)
  return packed === null ? null : packedCommit(packed, ref)
}

/** Largest file of git's own that is read, in bytes; a hundred thousand packed refs fit. */
const sizeLimit = 10_000_000

async function readText(path: string, files: Files): Promise<string | null> {
  const bytes = await files.bytes(path, sizeLimit).catch(() => null)
  return bytes instanceof Uint8Array ? Buffer.from(bytes).toString('utf8') : null
}
