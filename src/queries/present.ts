/** What must be there because the graph holds together: its absence is a bug or an import under way, not an answer. */
import { type Awaitable, whenKnown } from '../model/awaitable.ts'

/** The thing, where there is one. Throws, or rejects, where there is none. */
export function present<Thing>(thing: Awaitable<Thing | null>): Awaitable<Awaited<Thing>> {
  return whenKnown(thing, (value) => {
    if (value === null) throw new Error('Expected the other end of an edge, got nothing')
    return value
  })
}
