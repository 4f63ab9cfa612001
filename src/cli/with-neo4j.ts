/** Work on a Neo4j that stands for as long as the work lasts, and ends in order whatever ends the work. */
import type { Address } from '../graph/address.ts'
import type { Graph } from '../graph/graph.ts'
import { provideNeo4j } from '../neo4j/provide.ts'
import type { Provided } from '../neo4j/provided.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'
import { unlessEnded } from './signals.ts'

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
 * Provides Neo4j, runs the work, then closes the graph and stops what was started, whatever fails on the way. Throws what
 * `provideNeo4j` and the work throw, and the signal's reason where that cut them short.
 */
export async function withNeo4j<M, T>(
  settings: Settings,
  wanted: Wanted<M>,
  work: (standing: Standing, modules: M) => Promise<T>,
): Promise<T> {
  const { signal } = wanted
  const { provided, loading } = await provide(settings, wanted)
  try {
    const modules = await unlessEnded(loading, signal)
    const [{ connect }, { ensureConstraints }] = await graphModules()
    const graph = connect(provided.address)
    try {
      await unlessEnded(
        ensureConstraints(graph, (message) => wanted.reporter.step(message)),
        signal,
      )
      return await work({ graph, address: provided.address, origin: provided.origin }, modules)
    } finally {
      await graph.close()
    }
  } finally {
    await provided.stop()
  }
}

/** What speaks with Neo4j. Its driver takes half of a command's loading: it comes while Neo4j starts. */
function graphModules() {
  return Promise.all([import('../graph/connect.ts'), import('../graph/constraints.ts'), import('../graph/practice.ts')])
}

/** Neo4j, and the modules on their way. Throws the signal's reason for whatever failed because that has aborted. */
async function provide<M>(
  { config }: Settings,
  { share, signal, reporter, load }: Wanted<M>,
): Promise<{ readonly provided: Provided; readonly loading: Promise<M> }> {
  let loading: Promise<M> | undefined
  const loadOnce = (): Promise<M> => {
    loading ??= load()
    // Who awaits it hears of a failure; until then Node.js would take it for one that nobody hears of.
    loading.catch(() => {})
    return loading
  }
  try {
    const provided = await provideNeo4j({
      given: config.neo4j,
      dataDir: config.dataDir,
      cacheDir: config.cacheDir,
      share,
      signal,
      async answers(address, waiting) {
        const [{ answers }] = await graphModules()
        return answers(address, waiting)
      },
      async practice(address) {
        const [, , { practice }] = await graphModules()
        return practice(address)
      },
      javaCommand: config.javaCommand,
      progress(message) {
        reporter.step(message)
        loadOnce()
      },
    })
    return { provided, loading: loadOnce() }
  } catch (error) {
    signal.throwIfAborted()
    throw error
  }
}
