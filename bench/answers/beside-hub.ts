/** Whether a request for the most cited work holds up the requests beside it. */
import { type Figures, figuresOf } from './figures.ts'
import { load, type Outcome, type Target } from './load.ts'
import type { Pace } from './turns.ts'

/** What requests for any work take, beside one connection that asks for any as well, and beside one that asks for the hub. */
export interface BesideHub {
  readonly besideAny: Figures
  readonly besideHub: Figures
}

/** Connections beside which there is one more. */
export const others = 7

/** Measures both in turns, in which the one more sends as fast as it is answered. */
export async function measureBesideHub(any: Target, hub: Target, { rounds, seconds }: Pace): Promise<BesideHub> {
  const outcomes: Record<keyof BesideHub, Outcome[]> = { besideAny: [], besideHub: [] }
  for (let round = 0; round < rounds * 2; round++) {
    const name = round % 2 === 0 ? 'besideAny' : 'besideHub'
    const [outcome] = await Promise.all([
      load(any, others, seconds),
      load(name === 'besideHub' ? hub : any, 1, seconds),
    ])
    outcomes[name].push(outcome)
  }
  return { besideAny: figuresOf(outcomes.besideAny), besideHub: figuresOf(outcomes.besideHub) }
}
