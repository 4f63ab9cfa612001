/** Where Neo4j comes from: the one that is given, else a local process. */

import type { Address } from '../graph/address.ts'
import { packageFile } from '../package-root.ts'
import { provideLocal } from './local.ts'
import type { Answers, Provided } from './provided.ts'
import { within } from './within.ts'

/** What to provide a Neo4j from. */
export interface ProvideOptions {
  /** The Neo4j that NEO4J_URI names, or null for a local one. */
  readonly given: Address | null
  /** Keeps the local Neo4j's data, in its folder `neo4j`. One process at a time. */
  readonly dataDir: string
  /** Keeps what checkouts share: the jars and the class-data archive. */
  readonly cacheDir: string
  readonly answers: Answers
  /** Runs a few statements such as a session runs, for the archive of quick starts; nothing by default. */
  readonly practice?: (address: Address) => Promise<void>
  /** Gets a line for each step that takes long, and one when a started Neo4j ends by itself. */
  readonly progress: (message: string) => void
  /**
   * For a command that ends by itself, such as an import: where a server runs on the data folder, its Neo4j is used; where
   * another command does, this waits for its end. False, for a server, refuses a folder in use. False by default.
   */
  readonly share?: boolean
  /** Gives up at once, with nothing left running. */
  readonly signal?: AbortSignal
  readonly javaCommand?: string
  readonly mvnCommand?: string
  /** Names the jars; this package's own by default. */
  readonly pom?: string
  /** The largest heap of the local Neo4j, `1g` by default. */
  readonly heap?: string
  /** Its memory for pages of the store, `256m` by default. */
  readonly pageCache?: string
}

/**
 * A Neo4j that has answered a query. Throws NEO4J_MISSING where a local one cannot be had on this machine, with the ways
 * to go on; DATA_FOLDER_IN_USE with the other process in `data.pid`; NEO4J_FAILED with the log of a start that failed;
 * what `answers` throws where the given one does not answer in 30 s.
 */
export async function provideNeo4j(options: ProvideOptions): Promise<Provided> {
  const signal = options.signal ?? new AbortController().signal
  signal.throwIfAborted()
  const { given } = options
  if (given !== null) {
    const slow = setTimeout(() => options.progress(`Waiting for Neo4j at ${given.uri}`), 2000)
    await within(30, signal, (waiting) => options.answers(given, waiting)).finally(() => clearTimeout(slow))
    return { address: given, origin: 'given', stop: async () => undefined }
  }
  return provideLocal({
    dataDir: options.dataDir,
    cacheDir: options.cacheDir,
    share: options.share ?? false,
    answers: options.answers,
    practice: options.practice ?? (async () => undefined),
    progress: options.progress,
    signal,
    javaCommand: options.javaCommand ?? 'java',
    mvnCommand: options.mvnCommand ?? 'mvn',
    pom: options.pom ?? packageFile('pom.xml'),
    heap: options.heap ?? '1g',
    pageCache: options.pageCache ?? '256m',
  })
}
