/** A path to documents: the first room of the import. What is not read is told, and the rest goes on. */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { Problem, ProblemCode, SourceText } from '../src/model/document.ts'
import { decode } from './read/decode.ts'
import { type Files, nodeFiles } from './read/files.ts'
import { type ImportRoot, keyOf } from './read/root.ts'
import { type Found, find, isWithin, walk } from './read/walk.ts'

/**
 * One thing come upon: a document, with notes on how it was read; one that cannot be imported, and why; or a file that is
 * passed over because its name does not end like text, or because it is a link to what is read anyway. `sha` is the
 * SHA-256 of the bytes in hex, `real` the path where links lead in the end.
 */
export type ReadResult =
  | {
      readonly kind: 'document'
      readonly source: SourceText
      readonly real: string
      readonly sha: string
      readonly notes: readonly Problem[]
    }
  | { readonly kind: 'refused'; readonly problem: Problem }
  | { readonly kind: 'passedOver'; readonly path: string }

/** Largest file that is read, in bytes. */
export const sizeLimit = 20_000_000

/**
 * The documents of a root in the order of their paths by code point, those in YAML first, one in memory at a time. Hidden
 * files and `node_modules` are skipped; a file that `root.only` names is read whatever its name. `foresee` is told how many
 * files there are to read before the first is. Never throws for what it finds.
 */
export async function* readDocuments(
  root: ImportRoot,
  files: Files = nodeFiles,
  foresee: (count: number) => void = () => {},
): AsyncGenerator<ReadResult> {
  const found = root.only === null ? await walk(files, root.path, '') : await named(root.only, root.path, files)
  const candidates = found.filter(({ kind }) => kind !== 'passedOver').length
  foresee(candidates)
  for (const item of [...found].sort(decisionsFirst)) yield await readOne(item, keyOf(root, item.below), files)
  if (candidates > 0) return
  const key = keyOf(root, root.only ?? '')
  const also =
    found.length > 0 ? `none of its ${found.length} files ends like text` : 'it holds no file that is not hidden'
  yield refused('NOTHING_TO_IMPORT', key, `Expected a folder with documents, but ${also}`)
}

/** Decisions of people count for what is read after them: files that may hold some come first, the rest as they stand. */
function decisionsFirst(a: Found, b: Found): number {
  return Number(/\.ya?ml$/i.test(b.below)) - Number(/\.ya?ml$/i.test(a.below))
}

/** A file or folder that was named by the user. */
async function named(below: string, root: string, files: Files): Promise<readonly Found[]> {
  const target = await find(files, join(root, below))
  if (target.kind === 'failed') return [{ kind: 'failed', below, error: target.error }]
  if (!isWithin(root, target.path)) return [{ kind: 'outside', below }]
  return target.kind === 'folder' ? walk(files, root, below) : [{ kind: 'file', below, real: target.path }]
}

async function readOne(found: Found, key: string, files: Files): Promise<ReadResult> {
  switch (found.kind) {
    case 'passedOver':
      return { kind: 'passedOver', path: key }
    case 'outside':
      return refused(
        'OUTSIDE_ROOT',
        key,
        'Expected a file in the folder that is imported, got a link that leads out of it',
      )
    case 'failed':
      return refused('UNREADABLE', key, unreadable(found.error))
    case 'file':
      return readFile(key, found.real, files)
  }
}

async function readFile(key: string, path: string, files: Files): Promise<ReadResult> {
  const content = await files.bytes(path, sizeLimit).catch((error: unknown) => ({ error }))
  if (content === null)
    return refused('UNREADABLE', key, 'Expected a regular file, got a pipe, socket, device or folder')
  if ('error' in content) return refused('UNREADABLE', key, unreadable(content.error))
  if (!(content instanceof Uint8Array)) {
    return refused('TOO_LARGE', key, `Expected at most ${megabytes(sizeLimit)} MB, got ${megabytes(content.size)} MB`)
  }
  const decoded = decode(content)
  if (decoded.kind === 'refused') return refused(decoded.code, key, decoded.message)
  const { text, note } = decoded
  return {
    kind: 'document',
    source: { key, text },
    real: path,
    sha: createHash('sha256').update(content).digest('hex'),
    notes: note === null ? [] : [{ path: key, code: 'ENCODING', ...note }],
  }
}

function refused(code: ProblemCode, path: string, message: string): ReadResult {
  return { kind: 'refused', problem: { path, line: null, code, message } }
}

/** Rounded up, so that what is just above the limit does not look equal to it. */
const megabytes = (bytes: number): string => String(Math.ceil(bytes / 100_000) / 10)

function unreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'an unknown error'
  const meaning = meanings[code]
  return `Expected a readable file or folder, got ${meaning === undefined ? code : `${meaning} (${code})`}`
}

const meanings: Readonly<Record<string, string>> = {
  ENOENT: 'nothing at this path, or a link that leads nowhere',
  ENOTDIR: 'a path through something that is no folder',
  ELOOP: 'a link that leads to itself',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  ENXIO: 'a socket or device',
}
