import { readdir, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'

/** The paths of one Neo4j below a data folder, all absolute. The layout below `home` is Neo4j's own. */
export interface Home {
  /** Neo4j's home: conf, data, logs, run. */
  readonly home: string
  readonly conf: string
  readonly password: string
  /** Who holds the folder: see lock.ts. */
  readonly lock: string
  /** The Neo4j of that holder: see running.ts. */
  readonly server: string
  /** What the JVM printed since the last start. */
  readonly log: string
  /** The JVM's arguments: `java @FILE` starts this Neo4j by hand. */
  readonly javaArguments: string
  /** Exists as soon as the store was started once; from then on the password in it is fixed. */
  readonly store: string
  readonly initialPassword: string
}

/** The home of the Neo4j that keeps its data below `dataDir`. */
export function homeOf(dataDir: string): Home {
  const home = resolve(dataDir, 'neo4j')
  return {
    home,
    conf: join(home, 'conf'),
    password: join(home, 'password'),
    lock: join(home, 'lock'),
    server: join(home, 'server.json'),
    log: join(home, 'logs', 'console.log'),
    javaArguments: join(home, 'conf', 'java.args'),
    store: join(home, 'data', 'databases'),
    initialPassword: join(home, 'data', 'dbms', 'auth.ini'),
  }
}

/** How many bytes the data in the home takes, without its indexes; 0 where it was never started. */
export async function storeBytes({ store }: Pick<Home, 'store'>): Promise<number> {
  const folder = join(store, 'neo4j')
  const names = await readdir(folder).catch(() => [])
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
