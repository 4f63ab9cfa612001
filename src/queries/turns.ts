/** How many statements are under way at once, so that what is too much waits here and not for a connection. */

/** Lets work begin in the order in which it was asked for. */
export interface Turns {
  /** What the work comes to, which begins when it is its turn. */
  take<Outcome>(work: () => Promise<Outcome>): Promise<Outcome>
}

/** Fewer than the driver has connections, so that what is read beside questions finds one: far more than Neo4j has cores. */
const mostAtOnce = 64

/** Turns of so much at once. */
export function createTurns(most: number = mostAtOnce): Turns {
  const waiting = new Set<() => void>()
  let underWay = 0
  return {
    async take(work) {
      if (underWay < most) underWay += 1
      else await new Promise<void>((begin) => waiting.add(begin))
      try {
        return await work()
      } finally {
        const [next] = waiting
        if (next === undefined) underWay -= 1
        else {
          waiting.delete(next)
          next()
        }
      }
    },
  }
}
