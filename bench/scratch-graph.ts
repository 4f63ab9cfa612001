/** A Neo4j of its own for a benchmark. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { answers, connect } from '../src/graph/connect.ts'
import { ensureConstraints } from '../src/graph/constraints.ts'
import type { Graph } from '../src/graph/graph.ts'
import { practice } from '../src/graph/practice.ts'
import { provideNeo4j } from '../src/neo4j/provide.ts'
import { sharedCacheDir } from '../test/support/cache-dir.ts'

/** Says on standard error how far a benchmark is. */
export const say = (message: string): void => void process.stderr.write(`${message}\n`)

/** Lets `use` work with an empty graph and an empty folder; both are gone afterwards, also where it fails. */
export async function withScratchGraph<Result>(
  use: (graph: Graph, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'talkgraph-bench-'))
  try {
    const dataDir = join(folder, 'neo4j')
    const cacheDir = sharedCacheDir()
    const neo4j = await provideNeo4j({ given: null, dataDir, cacheDir, answers, practice, progress: say })
    const graph = connect(neo4j.address)
    try {
      await ensureConstraints(graph)
      return await use(graph, folder)
    } finally {
      await graph.close()
      await neo4j.stop()
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
