/** Loads a made-up world by Neo4j's own bulk import, which needs a stopped database and is some ten times as fast. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { homeOf } from '../../src/neo4j/home.ts'
import { listMark, writeCsv } from './csv.ts'
import { nodeGroups, relationshipGroups } from './groups.ts'
import type { World } from './world.ts'

/** A data folder whose Neo4j has been started before and is stopped now. */
export interface Stopped {
  readonly dataDir: string
  /** Where Neo4j's jars are, as a class path. */
  readonly classPath: string
  readonly say: (message: string) => void
}

/** Replaces what the database holds by the world. A million works take some ten minutes and as many gigabytes on the way. */
export async function bulkLoad(world: World, { dataDir, classPath, say }: Stopped): Promise<void> {
  const folder = await mkdtemp(join(dataDir, 'csv-'))
  try {
    const files = await writeAll(world, folder, say)
    say('Importing in bulk')
    const { home, conf } = homeOf(dataDir)
    const java = ['-Xmx2g', ...opened, '-cp', classPath, 'org.neo4j.cli.AdminTool', 'database', 'import', 'full']
    const options = [
      '--id-type=string',
      '--overwrite-destination',
      `--array-delimiter=${listMark}`,
      `--report-file=${join(folder, 'import.report')}`,
      ...files,
      '--',
      'neo4j',
    ]
    const env = { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf }
    await promisify(execFile)('java', [...java, ...options], { env, maxBuffer: 1 << 28 })
  } finally {
    await rm(folder, { recursive: true })
  }
}

const opened = ['java.nio', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`)

/** Writes the files, and gives the options that name them. */
async function writeAll(world: World, folder: string, say: Stopped['say']): Promise<readonly string[]> {
  const options: string[] = []
  for (const { labels, rows } of nodeGroups(world)) {
    const path = join(folder, `nodes-${options.length}.csv`)
    const written = await writeCsv(path, [{ header: `id:ID(${labels.split(':')[0]})`, name: 'id' }], rows)
    say(`Wrote ${written} nodes ${labels}`)
    options.push(`--nodes=${labels}=${path}`)
  }
  for (const { type, from, to, rows } of relationshipGroups(world)) {
    const path = join(folder, `relationships-${options.length}.csv`)
    const ends = [
      { header: `:START_ID(${from})`, name: ':from' },
      { header: `:END_ID(${to})`, name: ':to' },
    ]
    const written = await writeCsv(path, ends, function* () {
      for (const row of rows()) yield { ...row.properties, ':from': row.from, ':to': row.to }
    })
    say(`Wrote ${written} relationships ${type}`)
    options.push(`--relationships=${type}=${path}`)
  }
  return options
}
