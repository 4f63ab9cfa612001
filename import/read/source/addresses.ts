/** Where documents can be opened on the web. */
import { dirname, relative, sep } from 'node:path'
import type { Files } from '../files.ts'
import { isWithin } from '../walk.ts'
import { checkouts } from './checkout.ts'
import { sourceAddress } from './given-source.ts'
import { fileAddress, remoteOf } from './remote.ts'

/** A folder of documents, and where the user says that they are; null where they do not say. */
export interface SourceFolder {
  readonly path: string
  readonly source: string | null
}

/** A document's file: its path below the root that names it, and where links lead from there in the end. */
export interface PlacedFile {
  readonly path: string
  readonly real: string
}

/**
 * Tells the address of a file, null where it is not known: what the user says of the innermost folder counts, else the page
 * of the file at the commit that is checked out. That commit may lack what was changed or is ignored; this is not looked at.
 */
export function addresses(
  folders: readonly SourceFolder[],
  files: Files,
): (file: PlacedFile) => Promise<string | null> {
  const innermost = folders
    .flatMap(({ path, source }) => (source === null ? [] : [{ path, source }]))
    .sort((a, b) => b.path.length - a.path.length)
  const checkoutOf = checkouts(files)
  return async ({ path, real }) => {
    const given = innermost.find((folder) => isWithin(folder.path, path))
    if (given !== undefined) return sourceAddress(given.source, below(given.path, path))
    const checkout = await checkoutOf(dirname(real))
    const remote = checkout === null ? null : remoteOf(checkout.origin)
    return checkout === null || remote === null
      ? null
      : fileAddress(remote, checkout.commit, below(checkout.folder, real))
  }
}

function below(folder: string, path: string): string {
  return relative(folder, path).split(sep).join('/')
}
