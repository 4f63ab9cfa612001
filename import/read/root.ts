/** Import roots: the folders whose names, with the paths below them, name documents across imports. */
import { basename, dirname, join, relative, resolve, sep } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { TalkgraphError } from '../../src/errors.ts'
import { type Files, nodeFiles } from './files.ts'
import { byCodePoint } from './select.ts'
import { find, isWithin } from './walk.ts'

/**
 * `path` is the real path of a folder; `only` names one file or folder below it, with "/" between names, or null for all.
 * `inner` are known roots further in: what lies in one goes on being named by it, so that a file has one name.
 */
export interface ImportRoot {
  readonly name: string
  readonly path: string
  readonly only: string | null
  readonly inner: readonly KnownRoot[]
}

/** A root that was imported before. */
export interface KnownRoot {
  readonly name: string
  readonly path: string
}

/** What may be said about a root beside its path: its name (`--as`), and what was imported before. */
export interface RootOptions {
  readonly as?: string
  readonly known: readonly KnownRoot[]
}

/**
 * The root under which a path is imported: the innermost known root that it lies in, so that it names the same documents
 * as before, else the folder itself or the folder of the file. `as` names the root; then known roots of other names do
 * not count. A path that does not exist has a root too, and reading that tells of it. Rejects with INVALID_ARGUMENT where
 * another folder that is still there has the name already.
 */
export async function rootOf(path: string, options: RootOptions, files: Files = nodeFiles): Promise<ImportRoot> {
  checkName(options.as)
  const target = await find(files, path)
  const exists = target.kind !== 'failed'
  const real = exists ? target.path : resolve(path)
  const around = options.known
    .filter((known) => isWithin(known.path, real) && (options.as === undefined || known.name === options.as))
    .sort((a, b) => b.path.length - a.path.length)[0]
  if (around !== undefined) return within(around, real, options.known)

  const folder = target.kind === 'folder' ? real : dirname(real)
  const name = options.as ?? (basename(folder) || 'root')
  if (exists) await refuseTaken({ name, path: folder }, options, files)
  return within({ name, path: folder }, real, options.known)
}

function within({ name, path }: KnownRoot, real: string, known: readonly KnownRoot[]): ImportRoot {
  const below = relative(path, real).split(sep).join('/')
  return { name, path, only: below === '' ? null : below, inner: innerRoots(path, known) }
}

/** Known roots strictly below a folder, in the order of their paths. */
export function innerRoots(folder: string, known: readonly KnownRoot[]): readonly KnownRoot[] {
  return known
    .filter(({ path }) => path !== folder && isWithin(folder, path))
    .map(({ name, path }) => ({ name, path }))
    .sort((a, b) => byCodePoint(a.path, b.path))
}

/** The name of what lies `below` a root ("" for the root itself): the innermost root's name and the path below that. */
export function keyOf(root: ImportRoot, below: string): string {
  if (below === '') return root.name
  const path = join(root.path, below)
  const [nearest] = root.inner
    .filter((inner) => isWithin(inner.path, path))
    .sort((a, b) => b.path.length - a.path.length)
  if (nearest === undefined) return `${root.name}/${below}`
  return [nearest.name, ...relative(nearest.path, path).split(sep)].filter((name) => name !== '').join('/')
}

/** The path that a key names on this machine, by the roots that names stand for; null where no root has its name. */
export function pathOf(key: string, roots: readonly KnownRoot[]): string | null {
  const [name = '', ...names] = key.split('/')
  const root = roots.find((one) => one.name === name)
  return root === undefined ? null : join(root.path, ...names)
}

/**
 * What ends an import before it wrote: one that ran beside it has changed under which roots the paths of this one lie, so
 * that what was gathered has keys of before. Gathered anew it can go on.
 */
export class RootsChanged extends TalkgraphError {
  constructor(names: readonly string[]) {
    const quoted = names.map((name) => `"${name}"`).join(', ')
    super(
      'INVALID_ARGUMENT',
      `Expected the folders of ${quoted} to be as when this import began, but others have just been named around or in them, time and again; import when no other import runs`,
      { data: { names } },
    )
  }
}

/** Throws RootsChanged where the roots that stand now are not those under which was gathered. */
export function refuseOtherRoots(gathered: readonly ImportRoot[], now: readonly ImportRoot[]): void {
  if (!isDeepStrictEqual(gathered, now)) throw new RootsChanged(gathered.map(({ name }) => name))
}

function checkName(name: string | undefined): void {
  if (name === undefined || /^[^/\\\p{Cc}]+$/u.test(name.trim())) return
  throw new TalkgraphError(
    'INVALID_ARGUMENT',
    `Expected a name without slashes after --as, got ${JSON.stringify(name)}`,
  )
}

/** The taxonomy's own document is named "taxonomy/…", so no folder may be. */
const reserved = new Set(['taxonomy'])

/** A known root whose folder is gone has moved, and gives its name to the folder that has it now. */
async function refuseTaken(root: KnownRoot, { known }: RootOptions, files: Files): Promise<void> {
  const other = known.find(({ name }) => name === root.name)
  const standing = other !== undefined && (await find(files, other.path)).kind === 'folder'
  if (!standing && !reserved.has(root.name)) return
  throw new TalkgraphError(
    'INVALID_ARGUMENT',
    `The name "${root.name}" of ${root.path} is taken by ${other?.path ?? 'talkgraph itself'}; give it another with --as NAME`,
    { data: { name: root.name, path: root.path } },
  )
}
