/** The comparison itself: starts the servers, lets them agree on their answers, and measures question by question. */
import type { Address } from '../../src/graph/address.ts'
import type { World } from '../made-graph/world.ts'
import { questions } from '../questions/all.ts'
import type { Question } from '../questions/question.ts'
import { mostCited, talksCiting } from '../questions/talks-citing.ts'
import { type ServerName, type Started, servers, start } from '../servers/start.ts'
import { type BesideHub, measureBesideHub } from './beside-hub.ts'
import { loads } from './criteria.ts'
import type { Figures } from './figures.ts'
import type { Target } from './load.ts'
import { askerOf, mustAgree, type Put, queryFields, targetOf } from './put.ts'
import { type Line, linesOf, type Measured } from './table.ts'
import { inTurns, type Pace, patience, warm } from './turns.ts'

/** What to measure, over which graph. */
export interface Comparison {
  readonly world: World
  readonly neo4j: Address
  readonly pace: Pace
  /** Some of `questions`. */
  readonly asked: readonly Question[]
  /** A folder for a CPU profile of our server, or null for none. */
  readonly profile: string | null
  readonly say: (message: string) => void
}

/** What was measured. */
export interface Result {
  readonly works: number
  readonly seed: number
  readonly lines: readonly Line[]
  /** Which talks cite the most cited work, and any other: one connection, of each server. */
  readonly mostCited: Measured['figures']
  /** Of our server: what is asked beside the most cited work; null where that was not asked. */
  readonly besideHub: BesideHub | null
  readonly measured: readonly Measured[]
}

/** Keys for each question: more than a memory of answers would hold. */
const keysEach = 2000

/** Measures it all. Throws where servers do not answer alike. */
export async function measureAnswers(comparison: Comparison): Promise<Result> {
  const { neo4j, profile } = comparison
  const started: Partial<Record<ServerName, Started>> = {}
  try {
    for (const name of servers) started[name] = await start(name, neo4j, name === 'ours' ? profile : null)
    return await measureAll(comparison, urlsOf(started))
  } finally {
    for (const server of Object.values(started)) await server.stop()
  }
}

type Urls = Readonly<Record<ServerName, string>>

function urlsOf(started: Readonly<Partial<Record<ServerName, Started>>>): Urls {
  const url = (name: ServerName): string => started[name]?.url ?? ''
  return { ours: url('ours'), neo4jGraphql: url('neo4jGraphql'), driverAlone: url('driverAlone') }
}

async function measureAll({ world, pace, asked, say }: Comparison, urls: Urls): Promise<Result> {
  const puts = await preparedPuts(world, asked, urls, say)
  for (const put of puts) await warmUp(urls, put, pace)
  const measured: Measured[] = []
  for (const put of puts) measured.push(...(await measureQuestion(urls, put, pace, say)))
  const citing = puts.find(({ question }) => question === talksCiting)
  const hub = citing && targetsOf(urls, { ...citing, keys: [mostCited(world)] }, false)
  const { works, seed } = world.recipe
  return {
    works,
    seed,
    lines: linesOf(measured, asked),
    mostCited: hub ? await inTurns(hub, 1, pace) : {},
    besideHub: citing && hub ? await measureBesideHub(targetsOf(urls, citing, false).ours, hub.ours, pace) : null,
    measured,
  }
}

/**
 * A question under all loads. A server that has a queue of many seconds is not asked by more connections at once, which would
 * only wait longer: what it did for fewer stands for it.
 */
async function measureQuestion(urls: Urls, put: Put, pace: Pace, say: Comparison['say']): Promise<readonly Measured[]> {
  const measured: Measured[] = []
  const slow: Partial<Record<ServerName, Figures>> = {}
  for (const one of loads) {
    const targets = Object.entries(targetsOf(urls, put, one.repeated)).filter(([name]) => !(name in slow))
    const figures: Measured['figures'] = {
      ...(await inTurns(Object.fromEntries(targets), one.connections, pace)),
      ...slow,
    }
    for (const name of servers) {
      const mine = figures[name]
      if (mine !== undefined && mine.p50 > patience * pace.seconds * 1000) slow[name] = mine
    }
    measured.push({ question: put.question.name, load: one, figures })
    say(`${put.question.name}, ${one.connections} at once${one.repeated ? ', repeated' : ''}: ${summaryOf(figures)}`)
  }
  return measured
}

/** The questions that our server can be asked, with their keys, once all servers have answered them alike. */
async function preparedPuts(
  world: World,
  asked: readonly Question[],
  urls: Urls,
  say: Comparison['say'],
): Promise<readonly Put[]> {
  const askOurs = askerOf(urls.ours)
  const fields = await queryFields(askOurs)
  const puts: Put[] = []
  for (const question of asked) {
    if (!fields.has(question.field)) {
      say(`${question.name}: not built`)
      continue
    }
    const keys = await question.keys(world, keysEach, askOurs)
    const put = { number: questions.indexOf(question), question, keys }
    await mustAgree(urls, put)
    say(`${question.name}: all three answer alike`)
    puts.push(put)
  }
  return puts
}

function targetsOf(urls: Urls, put: Put, repeated: boolean): Record<ServerName, Target> {
  const target = (name: ServerName): Target => targetOf(name, urls[name], put, repeated)
  return { ours: target('ours'), neo4jGraphql: target('neo4jGraphql'), driverAlone: target('driverAlone') }
}

/** Neo4j plans, and Node.js compiles, what is asked for often, from memory or not: on a busy machine that takes longer. */
async function warmUp(urls: Urls, put: Put, pace: Pace): Promise<void> {
  for (const repeated of [false, true])
    for (const target of Object.values(targetsOf(urls, put, repeated))) await warm(target, pace)
}

function summaryOf(figures: Measured['figures']): string {
  return servers
    .map((name) => {
      const { p50, p99, perSecond } = figures[name] ?? none
      return `${name} ${perSecond.toFixed(0)}/s p50 ${p50.toFixed(2)} p99 ${p99.toFixed(1)} ms`
    })
    .join(', ')
}

const none: Pick<Figures, 'p50' | 'p99' | 'perSecond'> = { p50: Number.NaN, p99: Number.NaN, perSecond: Number.NaN }
