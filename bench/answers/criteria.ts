/** What the comparison is held to: ratios of our figures to those of the others, which must be reached, and which are the goal. */

import { questions } from '../questions/all.ts'
import type { Question } from '../questions/question.ts'
import { worksCitedAcrossTalks } from '../questions/works-cited-across-talks.ts'
import type { ServerName } from '../servers/start.ts'
import type { Figures } from './figures.ts'

/** How a question is put: by so many connections at once, and about one thing over and over or about another every time. */
export interface Load {
  readonly connections: number
  readonly repeated: boolean
}

/** One row of the table: a figure of ours over the same of others, at most or at least so much. */
export interface Criterion {
  readonly name: string
  readonly questions: readonly Question[]
  readonly load: Load
  readonly figure: 'p50' | 'p99' | 'perSecond'
  readonly against: Readonly<Partial<Record<Exclude<ServerName, 'ours'>, Bound>>>
}

/** Ratios; of times at most these, of requests a second at least these. */
export interface Bound {
  readonly must: number
  readonly goal: number
}

/** All loads that the criteria need. */
export const loads: readonly Load[] = [
  { connections: 1, repeated: false },
  { connections: 8, repeated: false },
  { connections: 64, repeated: false },
  { connections: 64, repeated: true },
]
const [one, eight, many, again] = loads as readonly [Load, Load, Load, Load]
const [firstThree, others] = [questions.slice(0, 3), questions.slice(3)]

export const criteria: readonly Criterion[] = [
  {
    name: '1 connection, p50',
    questions,
    load: one,
    figure: 'p50',
    against: { neo4jGraphql: { must: 0.75, goal: 0.65 }, driverAlone: { must: 1.6, goal: 1.35 } },
  },
  {
    name: '8 connections, requests a second',
    questions,
    load: eight,
    figure: 'perSecond',
    against: { neo4jGraphql: { must: 1.9, goal: 2.5 }, driverAlone: { must: 0.65, goal: 0.8 } },
  },
  {
    name: '64 connections, requests a second',
    questions: firstThree,
    load: many,
    figure: 'perSecond',
    against: { neo4jGraphql: { must: 5, goal: 7 }, driverAlone: { must: 1.3, goal: 2 } },
  },
  {
    name: '64 connections, p99',
    questions: firstThree,
    load: many,
    figure: 'p99',
    against: { neo4jGraphql: { must: 1 / 3, goal: 1 / 3 } },
  },
  {
    name: '64 connections, requests a second',
    questions: others,
    load: many,
    figure: 'perSecond',
    against: { neo4jGraphql: { must: 2.5, goal: 4 }, driverAlone: { must: 0.8, goal: 1 } },
  },
  {
    name: 'works cited across talks, 8 connections, requests a second',
    questions: [worksCitedAcrossTalks],
    load: eight,
    figure: 'perSecond',
    against: { neo4jGraphql: { must: 30, goal: 100 } },
  },
  {
    name: 'repeated answers, 64 connections, requests a second',
    questions,
    load: again,
    figure: 'perSecond',
    against: { neo4jGraphql: { must: 20, goal: 30 }, driverAlone: { must: 5, goal: 8 } },
  },
]

/** How a ratio stands to its bound. */
export function verdictOf(ratio: number, { must, goal }: Bound, figure: keyof Figures): 'goal' | 'must' | 'missed' {
  const reaches = (bound: number): boolean => (figure === 'perSecond' ? ratio >= bound : ratio <= bound)
  if (reaches(goal)) return 'goal'
  return reaches(must) ? 'must' : 'missed'
}
