/** Whether a question costs more where there is more: our server over a small graph and over a large one, in turns. */

import type { Provided } from '../../src/neo4j/provided.ts'
import { type Keeping, provideWorld } from '../made-graph/keep.ts'
import { makeWorld } from '../made-graph/world.ts'
import { questions } from '../questions/all.ts'
import { search } from '../questions/search.ts'
import { type Started, start } from '../servers/start.ts'
import type { Target } from './load.ts'
import { askerOf, queryFields, targetOf } from './put.ts'
import { inTurns, type Pace, warm } from './turns.ts'

/** Two sizes in works, and how to measure. */
export interface Growing {
  readonly small: number
  readonly large: number
  readonly seed: number
  readonly pace: Pace
  readonly keeping: Keeping
}

/** Medians in milliseconds at one connection. */
export interface Growth {
  readonly question: string
  readonly small: number
  readonly large: number
  /** Large over small: at most 1.3, the goal is 1.1. */
  readonly ratio: number
}

/** Every question but search, whose index grows with its words. Takes the memory of two Neo4js and two worlds. */
export async function measureGrowth({ small, large, seed, pace, keeping }: Growing): Promise<readonly Growth[]> {
  const places: Place[] = []
  try {
    for (const works of [small, large]) places.push(await openPlace({ works, seed }, keeping))
    const asked = await pairsOf(places)
    // All of them before the first is measured: what two JVMs compile for one question holds up the other.
    for (const { targets } of asked) for (const target of targets) await warm(target, pace)
    const growths: Growth[] = []
    for (const { name, targets } of asked) {
      const [less, more] = targets
      for (const target of targets) await warm(target, pace)
      const figures = await inTurns({ less, more }, 1, pace)
      const medians = { small: figures.less.p50, large: figures.more.p50 }
      growths.push({ question: name, ...medians, ratio: medians.large / medians.small })
      keeping.say(`${name}: p50 ${medians.small.toFixed(2)} and ${medians.large.toFixed(2)} ms`)
    }
    return growths
  } finally {
    for (const place of places) await place.close()
  }
}

/** A question to the small place and to the large one. */
interface Pair {
  readonly name: string
  readonly targets: readonly [less: Target, more: Target]
}

async function pairsOf(places: readonly Place[]): Promise<readonly Pair[]> {
  const pairs: Pair[] = []
  for (const question of questions.filter((one) => one !== search)) {
    const [less, more] = await Promise.all(places.map((place) => place.targetOf(question)))
    if (less != null && more != null) pairs.push({ name: question.name, targets: [less, more] })
  }
  return pairs
}

/** Our server over a graph of one size. */
interface Place {
  /** Requests that ask a question; null where our schema lacks its field. */
  targetOf(question: (typeof questions)[number]): Promise<Target | null>
  close(): Promise<void>
}

async function openPlace(recipe: { readonly works: number; readonly seed: number }, keeping: Keeping): Promise<Place> {
  const world = makeWorld(recipe)
  const neo4j: Provided = await provideWorld(world, keeping)
  const server: Started = await start('ours', neo4j.address, null).catch(async (error: unknown) => {
    await neo4j.stop()
    throw error
  })
  return {
    async targetOf(question) {
      const askOurs = askerOf(server.url)
      if (!(await queryFields(askOurs)).has(question.field)) return null
      const keys = await question.keys(world, 2000, askOurs)
      return targetOf('ours', server.url, { number: questions.indexOf(question), question, keys }, false)
    },
    async close() {
      await server.stop()
      await neo4j.stop()
    },
  }
}
