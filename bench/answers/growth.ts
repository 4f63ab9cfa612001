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
    const growths: Growth[] = []
    for (const question of questions.filter((one) => one !== search)) {
      const targets = await Promise.all(places.map((place) => place.targetOf(question)))
      const [less, more] = targets
      if (less == null || more == null) continue
      for (const target of [less, more]) await warm(target, pace)
      const figures = await inTurns({ less, more }, 1, pace)
      const medians = { small: figures.less.p50, large: figures.more.p50 }
      growths.push({ question: question.name, ...medians, ratio: medians.large / medians.small })
      keeping.say(`${question.name}: p50 ${medians.small.toFixed(2)} and ${medians.large.toFixed(2)} ms`)
    }
    return growths
  } finally {
    for (const place of places) await place.close()
  }
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
