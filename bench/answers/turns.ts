/** What is compared, measured in turns, so that what else the machine does falls on all of it. */
import { type Figures, figuresOf } from './figures.ts'
import { load, type Outcome, type Target } from './load.ts'

/** How long: so many rounds, in each of which every target gets so many seconds, after at least as many to warm up. */
export interface Pace {
  readonly rounds: number
  readonly seconds: number
  readonly warmUp: number
}

/** Requests after which a target is warm, unless it takes too long over them. */
const warmAfter = 1500

/** Asks until a target is warm: for so many seconds, and on for as many again up to four times while it was asked little. */
export async function warm(target: Target, { warmUp }: Pace): Promise<void> {
  let asked = 0
  for (let turn = 0; turn === 0 || (turn < 5 && asked < warmAfter); turn++)
    asked += (await load(target, 8, warmUp)).latencies.length
}

/** What overruns its seconds so many times is told well enough by one round. */
export const patience = 5

/** Figures of each target; every round begins with another one. */
export async function inTurns<Name extends string>(
  targets: Readonly<Record<Name, Target>>,
  connections: number,
  { rounds, seconds }: Pace,
): Promise<Readonly<Record<Name, Figures>>> {
  const all = (Object.entries(targets) as [Name, Target][]).map(([name, target]) => ({
    name,
    target,
    outcomes: [] as Outcome[],
  }))
  for (let round = 0; round < rounds; round++)
    for (let turn = 0; turn < all.length; turn++) {
      const one = all[(round + turn) % all.length]
      const isSlow = (one?.outcomes[0]?.seconds ?? 0) > patience * seconds
      if (one !== undefined && !isSlow) one.outcomes.push(await load(one.target, connections, seconds))
    }
  return Object.fromEntries(all.map(({ name, outcomes }) => [name, figuresOf(outcomes)])) as Record<Name, Figures>
}
