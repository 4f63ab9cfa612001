/** A graph and a folder for tests of imports: files in, reports out, both empty before each test. */
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type ImportOrder, type ImportReport, importPaths } from '../../import/pipeline.ts'
import { cypher } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { clear, emptyGraph } from './graph.ts'

export interface ImportPlace {
  /** The graph; there from the first test on. */
  graph(): Graph
  /** A path below the test's folder. */
  at(path: string): string
  given(files: Readonly<Record<string, string>>): Promise<void>
  gone(...paths: readonly string[]): Promise<void>
  put(path: string, order?: Partial<ImportOrder>): Promise<ImportReport>
  /** The values called `it` of a statement's rows. */
  list(text: string): Promise<readonly unknown[]>
  /** Keys of the documents that stand, without the taxonomy's. */
  documents(): Promise<readonly unknown[]>
}

/** Sets up the place for the tests of a file. */
export function importPlace(): ImportPlace {
  let graph: Graph
  let base = ''
  beforeAll(async () => {
    graph = await emptyGraph()
  })
  beforeEach(async () => {
    await clear(graph)
    base = await realpath(await mkdtemp(join(tmpdir(), 'talkgraph-import-')))
  })
  afterEach(() => rm(base, { recursive: true, force: true }))
  afterAll(() => graph.close())
  const list = async (text: string): Promise<readonly unknown[]> => (await graph.read(cypher(text))).map(({ it }) => it)
  return {
    graph: () => graph,
    at: (path) => join(base, path),
    async given(files) {
      for (const [path, content] of Object.entries(files)) {
        await mkdir(dirname(join(base, path)), { recursive: true })
        await writeFile(join(base, path), content)
      }
    },
    async gone(...paths) {
      for (const path of paths) await rm(join(base, path), { recursive: true })
    },
    put: (path, order = {}) => importPaths(graph, { ...order, paths: [join(base, path)] }, () => {}),
    list,
    documents: () => list("MATCH (d:Document) WHERE d.kind <> 'TAXONOMY' RETURN d.path AS it ORDER BY it"),
  }
}
