/** A Neo4j that holds a made-up world: loaded once, and kept for the runs that ask for the same one. */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { awaitIndexes } from '../../src/graph/await-indexes.ts'
import { answers, connect } from '../../src/graph/connect.ts'
import { ensureConstraints } from '../../src/graph/constraints.ts'
import { cypher } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { practice } from '../../src/graph/practice.ts'
import { hashId } from '../../src/model/id.ts'
import { ensureJars } from '../../src/neo4j/jars.ts'
import { provideNeo4j } from '../../src/neo4j/provide.ts'
import type { Provided } from '../../src/neo4j/provided.ts'
import { packageFile } from '../../src/package-root.ts'
import { bulkLoad } from './bulk.ts'
import { nodeGroups, relationshipGroups } from './groups.ts'
import { loadWorld } from './load.ts'
import { fillSearch } from './search.ts'
import type { World } from './world.ts'

/** Where to keep it, and who hears of what takes long. */
export interface Keeping {
  /** Holds one folder for each world. */
  readonly folder: string
  /** Has Neo4j's jars. */
  readonly cacheDir: string
  readonly say: (message: string) => void
}

/**
 * Starts Neo4j on the world's folder; where the folder is new or its load was cut short, loads it first. Folders of the same
 * recipe in another shape are of no more use and go.
 */
export async function provideWorld(world: World, keeping: Keeping): Promise<Provided> {
  const { seed, works } = world.recipe
  const recipe = `${works}-works-seed-${seed}-`
  const dataDir = join(keeping.folder, `${recipe}${shapeOf(world)}`)
  const start = (): Promise<Provided> => {
    const { cacheDir, say } = keeping
    return provideNeo4j({
      given: null,
      dataDir,
      cacheDir,
      answers,
      practice,
      progress: say,
      share: true,
      ...memoryFor(works),
    })
  }
  if (!(await namesIn(dataDir)).includes(loaded)) {
    await forget(keeping.folder, recipe)
    await mkdir(dataDir, { recursive: true })
    await fill(world, dataDir, keeping, start)
    await writeFile(join(dataDir, loaded), '')
  }
  return start()
}

/** Up to so many works are loaded by statements; more than that in bulk. */
const mostByStatements = 20_000

/** What Neo4j is given by works: what is asked about again and again is to stand in its page cache, as for whoever runs one. */
function memoryFor(works: number) {
  if (works <= mostByStatements) return { heap: '2g', pageCache: '1g' }
  return { heap: '4g', pageCache: works <= 200_000 ? '3g' : '8g' }
}

/** The file that says that a folder's world was loaded to its end. */
const loaded = 'loaded'

async function forget(folder: string, recipe: string): Promise<void> {
  const old = (await namesIn(folder)).filter((name) => name.startsWith(recipe))
  for (const name of old) await rm(join(folder, name), { recursive: true })
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => [])
}

async function fill(
  world: World,
  dataDir: string,
  { cacheDir, say }: Keeping,
  start: () => Promise<Provided>,
): Promise<void> {
  const inBulk = world.recipe.works > mostByStatements
  if (inBulk) {
    await (await start()).stop()
    await bulkLoad(world, { dataDir, classPath: await classPathIn(cacheDir, say), say })
  }
  const neo4j = await start()
  const graph = connect(neo4j.address)
  try {
    await ensureConstraints(graph, say)
    if (!inBulk)
      await loadWorld(
        graph,
        world,
        every(2000, (rows, what) => say(`Loading ${what}: ${rows} rows so far`)),
      )
    await fillSearch(
      graph,
      world,
      every(2000, (things) => say(`What search knows through others: ${things} things so far`)),
    )
    say('Loaded; waiting for the indexes')
    await settle(graph, say)
  } finally {
    await graph.close()
    await neo4j.stop()
  }
}

/** The class path of the jars that a start has got before. */
async function classPathIn(cacheDir: string, progress: Keeping['say']): Promise<string> {
  const { signal } = new AbortController()
  const { files } = await ensureJars({ cacheDir, pom: packageFile('pom.xml'), mvnCommand: 'mvn', progress, signal })
  return files.join(':')
}

/** Tells no more often than once in so many milliseconds. */
function every<Told extends readonly unknown[]>(pause: number, tell: (...told: Told) => void): (...told: Told) => void {
  let last = performance.now()
  return (...told) => {
    if (performance.now() - last < pause) return
    last = performance.now()
    tell(...told)
  }
}

/** The data version, the indexes that other servers look for, and what the planner should know of all this. */
async function settle(graph: Graph, say: Keeping['say']): Promise<void> {
  await graph.write((run) => run(cypher("MERGE (v:DataVersion {id: 'data'}) SET v.version = 1")))
  for (const text of peersIndexes) await graph.define(cypher(text))
  await awaitIndexes(graph, say)
  await graph.define(cypher('CALL db.prepareForReplanning(600)'))
}

/** What the importer need not keep for our own questions, and who asks the same in another way would. */
const peersIndexes = [
  'CREATE INDEX IF NOT EXISTS FOR (n:Talk) ON (n.sortTitle)',
  'CREATE INDEX IF NOT EXISTS FOR (n:Work) ON (n.sortTitle)',
  "CREATE FULLTEXT INDEX peersTitles IF NOT EXISTS FOR (n:Work) ON EACH [n.title] OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}}",
]

/** Tells worlds of one recipe apart whose nodes and relationships look different: a hash of the first of every group. */
function shapeOf(world: World): string {
  const first = <Row>(rows: Iterable<Row>): string => {
    for (const row of rows) return JSON.stringify(row)
    return ''
  }
  return hashId(
    ...nodeGroups(world).flatMap(({ labels, rows }) => [labels, first(rows())]),
    ...relationshipGroups(world).flatMap(({ type, from, to, rows }) => [type, from, to, first(rows())]),
    ...peersIndexes,
  )
}
