/** What is compared, measured in turns, so that what else the machine does falls on all of it. */
import { type Figures, figuresOf } from './figures.ts'
import { load, type Outcome, type Target } from './load.ts'

/** How long: so many rounds, in each of which every target gets so many seconds, after slices of so many to warm up. */
export interface Pace {
  readonly rounds: number
  readonly seconds: number
  readonly warmUp: number
}

/** Slices that a target gets at most to become warm. */
const mostSlices = 10

/** Asks until a target is warm: until its median, slice after slice, has twice not fallen by more than a twentieth. */
export async function warm(target: Target, { warmUp }: Pace): Promise<void> {
  let [least, still] = [Number.POSITIVE_INFINITY, 0]
  for (let slice = 0; slice < mostSlices && still < 2; slice++) {
    const { p50 } = figuresOf([await load(target, 8, warmUp)])
    still = p50 > 0.95 * least ? still + 1 : 0
    least = Math.min(least, p50)
  }
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
