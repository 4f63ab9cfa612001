/** Documents whose files are gone, told apart from those that only could not be read. */
import { join, relative, sep } from 'node:path'
import type { Files } from './files.ts'
import { type ImportRoot, type KnownRoot, keyOf, pathOf } from './root.ts'
import { isCandidate, isHidden } from './select.ts'
import { find, isWithin } from './walk.ts'

/** What an import has come upon: keys of documents, and keys of files and folders that could not be read. */
export interface ComeUpon {
  readonly found: ReadonlyMap<string, unknown>
  readonly unread: readonly string[]
}

/**
 * The keys among `known` of documents that lay in the folder which a root names and are not there any more: nothing was come
 * upon under the key, in a folder that could be read. None where the root names a single file. A document whose name an import
 * of the folder passes over, since it was imported by name, has vanished only when its file has.
 */
export async function vanished(
  root: ImportRoot,
  known: readonly string[],
  { found, unread }: ComeUpon,
  roots: readonly KnownRoot[],
  files: Files,
): Promise<readonly string[]> {
  const folder = join(root.path, root.only ?? '')
  if ((await find(files, folder)).kind !== 'folder') return []
  const unreadPaths = unread.flatMap((key) => pathOf(key, roots) ?? [])
  const gone: string[] = []
  for (const key of known) {
    const path = found.has(key) ? null : pathOf(key, roots)
    if (path === null || !isWithin(folder, path) || unreadPaths.some((one) => isWithin(one, path))) continue
    if (isWalked(folder, path) || !(await isThere(root, key, path, files))) gone.push(key)
  }
  return gone
}

/** Whether an import of the folder reads what has this path. */
function isWalked(folder: string, path: string): boolean {
  const names = relative(folder, path).split(sep)
  return isCandidate(names.at(-1) ?? '') && !names.some(isHidden)
}

/** Whether a file stands at the path and is still named so: by now it may lie in a root further in. */
async function isThere(root: ImportRoot, key: string, path: string, files: Files): Promise<boolean> {
  const below = relative(root.path, path).split(sep).join('/')
  return keyOf(root, below) === key && (await find(files, path)).kind === 'file'
}
