/** Documents are forgotten: those of a file, of a folder, or of a name. */
import { resolve } from 'node:path'
import { TalkgraphError } from '../src/errors.ts'
import type { Graph } from '../src/graph/graph.ts'
import { forgetEmptyRoots } from './load/origin-statements.ts'
import { store } from './load/store.ts'
import { readDocumentsStored, readRoots, type StoredRoot } from './load/stored.ts'
import type { LayerChange } from './load/tally.ts'
import type { WriteProgress } from './load/write-progress.ts'
import { nodeFiles } from './read/files.ts'
import { pathOf } from './read/root.ts'
import { isWithin, settledPath } from './read/walk.ts'
import { taxonomyKey } from './topics/topic.ts'

/** What was forgotten: documents by their keys, and what became of the things that they spoke of. */
export interface Forgotten {
  readonly documents: readonly string[]
  readonly entities: LayerChange
  readonly dataVersion: number
}

/**
 * Forgets the documents of these paths, whether or not their files are still there, and the roots of which none is left. Says
 * INVALID_ARGUMENT, and forgets nothing, where a path fits no document, or documents of two places. Throws what `store` throws.
 */
export async function forgetPaths(
  graph: Graph,
  paths: readonly string[],
  progress: (at: WriteProgress) => void,
  signal: AbortSignal = new AbortController().signal,
): Promise<Forgotten> {
  const [stored, roots] = await Promise.all([readDocumentsStored(graph.read), readRoots(graph.read)])
  const known = [...stored.keys()].filter((key) => key !== taxonomyKey)
  const keys = new Set<string>()
  for (const path of paths) for (const key of await fitting(path, known, roots)) keys.add(key)
  const delivery = { documents: [], forgotten: [...keys], roots: [], importedAt: new Date().toISOString() }
  const { documents, change, dataVersion } = await store(graph, delivery, {
    signal,
    progress,
    checkRoots: async () => {},
  })
  const names = [...new Set([...keys].map((key) => key.slice(0, key.indexOf('/'))))]
  await graph.write((run) => run(forgetEmptyRoots(names)), signal)
  return { documents: documents.forgotten, entities: change, dataVersion }
}

/** Keys of the documents at a path of this machine, or below it; else of those that have this name, or lie below it. */
async function fitting(
  path: string,
  known: readonly string[],
  roots: readonly StoredRoot[],
): Promise<readonly string[]> {
  const places = [resolve(path), await settledPath(nodeFiles, resolve(path))]
  const here = known.filter((key) => {
    const place = pathOf(key, roots)
    return place !== null && places.some((folder) => isWithin(folder, place))
  })
  const name = path.replace(/\/+$/, '')
  const named = known.filter((key) => key === name || key.startsWith(`${name}/`))
  if (here.length > 0 && named.some((key) => !here.includes(key))) throw twoPlaces(path, here, named)
  const found = here.length > 0 ? here : named
  if (found.length === 0) throw noPlace(path, roots)
  return found
}

function twoPlaces(path: string, here: readonly string[], named: readonly string[]): TalkgraphError {
  return new TalkgraphError(
    'INVALID_ARGUMENT',
    `Expected a path or a name of documents, got "${path}", which is the path of ${here[0]} and the name of ${named[0]}; say ${resolve(path)} for the first, or the whole path of the other`,
    { data: { path } },
  )
}

/** Roots that the message names; the others are beside the point by then. */
const mostNamed = 5

function noPlace(path: string, roots: readonly StoredRoot[]): TalkgraphError {
  const shown = roots.slice(0, mostNamed).map((root) => `${root.name} (${root.path})`)
  const imported =
    shown.length === 0 ? 'nothing' : `${shown.join(', ')}${roots.length > mostNamed ? ' and others' : ''}`
  return new TalkgraphError(
    'INVALID_ARGUMENT',
    `Expected the path of an imported file or folder, or a document's name, got "${path}"; imported was ${imported}`,
    { data: { path } },
  )
}
