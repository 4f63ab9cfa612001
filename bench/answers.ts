/**
 * How fast answers are, beside `@neo4j/graphql` (a) and the driver alone (b) over the same Neo4j, which a seeded generator
 * fills with talks, works and ten times as many citations. `npm run bench -- [--works N] [--seed N] [--thorough]
 * [--question PART-OF-ITS-NAME] [--profile FOLDER] [--json]`; or `npm run bench -- --growth --works 1000000` for our server
 * alone, there and over 10,000 works. Nothing is measured where the three answer differently. A graph once made is kept in
 * `.talkgraph/bench` for the next run.
 */
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { packageRoot } from '../src/package-root.ts'
import { sharedCacheDir } from '../test/support/cache-dir.ts'
import { measureGrowth } from './answers/growth.ts'
import { measureAnswers, type Result } from './answers/measure.ts'
import { growthInWords, inWords } from './answers/words.ts'
import { provideWorld } from './made-graph/keep.ts'
import { makeWorld } from './made-graph/world.ts'
import { questions } from './questions/all.ts'

const { values } = parseArgs({
  options: {
    works: { type: 'string', default: '100000' },
    seed: { type: 'string', default: '1' },
    thorough: { type: 'boolean', default: false },
    question: { type: 'string', default: '' },
    profile: { type: 'string' },
    growth: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
})

const begun = performance.now()
const say = (message: string): void =>
  void process.stderr.write(`${((performance.now() - begun) / 1000).toFixed(0).padStart(4)} s  ${message}\n`)

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130))
const pace = values.thorough ? { rounds: 5, seconds: 4, warmUp: 6 } : { rounds: 3, seconds: 1, warmUp: 3 }
const [seed, works] = [Number(values.seed), Number(values.works)]
const keeping = { folder: join(packageRoot, '.talkgraph', 'bench'), cacheDir: sharedCacheDir(), say }
const tell = <Told>(result: Told, words: (result: Told) => string): void =>
  void process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : words(result))

if (values.growth) tell(await measureGrowth({ small: 10_000, large: works, seed, pace, keeping }), growthInWords)
else tell(await compare(), inWords)

async function compare(): Promise<Result> {
  const world = makeWorld({ seed, works })
  const neo4j = await provideWorld(world, keeping)
  try {
    const asked = questions.filter(({ name }) => name.includes(values.question))
    return await measureAnswers({ world, neo4j: neo4j.address, pace, asked, profile: values.profile ?? null, say })
  } finally {
    await neo4j.stop()
  }
}
