/** A program that starts a local Neo4j and then only lives, to be killed. Arguments: data folder, cache folder. */
import { answers } from '../../src/graph/connect.ts'
import { provideNeo4j } from '../../src/neo4j/provide.ts'

const [dataDir, cacheDir] = process.argv.slice(2)
if (dataDir === undefined || cacheDir === undefined) throw new Error('Expected a data folder and a cache folder')

const { address } = await provideNeo4j({ given: null, dataDir, cacheDir, answers, progress: () => undefined })
process.stdout.write(`${JSON.stringify(address)}\n`)
setInterval(() => undefined, 60_000)
