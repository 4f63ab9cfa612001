/**
 * The files below a folder. Every real file and folder is come upon once: by its own path where the walk reaches it, else
 * by the first link that leads to it; so links cannot lead in circles, and adding one renames nothing.
 */
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path'
import type { EntryKind, Files } from './files.ts'
import { byCodePoint, isCandidate, isHidden, isNeo4jHome } from './select.ts'

/** What was come upon, by its path below the root with "/" between names. `real` is where to read it. */
export type Found =
  | { readonly kind: 'file'; readonly below: string; readonly real: string }
  | { readonly kind: 'passedOver'; readonly below: string }
  | { readonly kind: 'outside'; readonly below: string }
  | { readonly kind: 'failed'; readonly below: string; readonly error: unknown }

interface Link {
  readonly below: string
  readonly name: string
  readonly path: string
}

interface Walk {
  readonly files: Files
  /** Real path of the root, which links must not leave. */
  readonly root: string
  readonly found: Found[]
  /** Real paths come upon. */
  readonly seen: Set<string>
  readonly links: Link[]
}

/** Everything in the folder `below` the root ("" for the root itself), sorted by code point of the path. */
export async function walk(files: Files, root: string, below: string): Promise<readonly Found[]> {
  const state: Walk = { files, root, found: [], seen: new Set(), links: [] }
  await walkFolder(state, join(root, below), below)
  for (let links = state.links.splice(0); links.length > 0; links = state.links.splice(0)) {
    for (const link of links.sort((a, b) => byCodePoint(a.below, b.below))) await follow(state, link)
  }
  return state.found.sort((a, b) => byCodePoint(a.below, b.below))
}

async function walkFolder(state: Walk, path: string, below: string): Promise<void> {
  if (seenBefore(state, path)) return
  const entries = await state.files.list(path).catch((error: unknown) => {
    state.found.push({ kind: 'failed', below, error })
    return []
  })
  if (isNeo4jHome(entries.map(({ name }) => name))) return
  for (const { name, kind } of entries.filter((entry) => !isHidden(entry.name))) {
    const inner = below === '' ? name : `${below}/${name}`
    if (kind === 'link') state.links.push({ below: inner, name, path: join(path, name) })
    else if (kind === 'folder') await walkFolder(state, join(path, name), inner)
    else noteFile(state, name, inner, join(path, name))
  }
}

function noteFile(state: Walk, name: string, below: string, real: string): void {
  if (isCandidate(name) && !seenBefore(state, real)) state.found.push({ kind: 'file', below, real })
  else state.found.push({ kind: 'passedOver', below })
}

async function follow(state: Walk, { below, name, path }: Link): Promise<void> {
  const target = await find(state.files, path)
  const passed = target.kind !== 'folder' && !isCandidate(name)
  if (passed) state.found.push({ kind: 'passedOver', below })
  else if (target.kind === 'failed') state.found.push({ kind: 'failed', below, error: target.error })
  else if (!isWithin(state.root, target.path)) state.found.push({ kind: 'outside', below })
  else if (target.kind === 'folder') await walkFolder(state, target.path, below)
  else noteFile(state, name, below, target.path)
}

type Target =
  | { readonly kind: Exclude<EntryKind, 'link'>; readonly path: string }
  | { readonly kind: 'failed'; readonly error: unknown }

/** What a path leads to, with failure as a value. */
export async function find(files: Files, path: string): Promise<Target> {
  return files.find(path).catch((error: unknown) => ({ kind: 'failed' as const, error }))
}

/** The real path of what stands at a path or would, were it there: of a folder around it where it is gone, and the rest. */
export async function settledPath(files: Files, path: string): Promise<string> {
  const target = await find(files, path)
  if (target.kind !== 'failed') return target.path
  const around = dirname(path)
  return around === path ? path : join(await settledPath(files, around), basename(path))
}

/** Whether a real path is the folder or lies in it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || !(isAbsolute(way) || way === '..' || way.startsWith(`..${sep}`))
}

function seenBefore(state: Walk, real: string): boolean {
  const before = state.seen.has(real)
  state.seen.add(real)
  return before
}
