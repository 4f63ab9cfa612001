/** Work on a Neo4j that stands for as long as the work lasts, and ends in order whatever ends the work. */
import type { Address } from '../graph/address.ts'
import { answers, connect } from '../graph/connect.ts'
import { ensureConstraints } from '../graph/constraints.ts'
import type { Graph } from '../graph/graph.ts'
import { practice } from '../graph/practice.ts'
import { provideNeo4j } from '../neo4j/provide.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'

/** A graph with what the work needs to know of it. */
export interface Standing {
  readonly graph: Graph
  readonly address: Address
  /** Whether Neo4j was named by configuration, started here, or is a running server's. */
  readonly origin: 'given' | 'started' | 'running'
}

/** How Neo4j is wanted, and what the work needs loaded. */
export interface Wanted<M> {
  /** Lets a command that ends by itself use a running server's Neo4j. */
  readonly share: boolean
  readonly signal: AbortSignal
  readonly reporter: Reporter
  /** Loads the modules that the work needs: from Neo4j's first step on, so that its start is not held up. */
  readonly load: () => Promise<M>
}

/**
 * Provides Neo4j, runs the work, then closes the graph and stops what was started. Throws what `provideNeo4j` and the work
 * throw.
 */
export async function withNeo4j<M, T>(
  { config }: Settings,
  wanted: Wanted<M>,
  work: (standing: Standing, modules: M) => Promise<T>,
): Promise<T> {
  let loading: Promise<M> | undefined
  const provided = await provideNeo4j({
    given: config.neo4j,
    dataDir: config.dataDir,
    cacheDir: config.cacheDir,
    share: wanted.share,
    signal: wanted.signal,
    answers,
    practice,
    javaCommand: config.javaCommand,
    progress(message) {
      wanted.reporter.step(message)
      loading ??= wanted.load()
    },
  })
  const modules = await (loading ?? wanted.load())
  const graph = connect(provided.address)
  try {
    await ensureConstraints(graph)
    return await work({ graph, address: provided.address, origin: provided.origin }, modules)
  } finally {
    await graph.close()
    await provided.stop()
  }
}
