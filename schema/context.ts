/** What a resolver may use; `src/server/context.ts` makes one for each operation. */
import type { Snapshots } from '../src/adjacency/snapshots.ts'
import type { Asker } from '../src/queries/asker.ts'

/** The context of one operation. */
export interface Context {
  /** Puts this operation's questions to the graph. */
  readonly asker: Asker
  /** Gives the graph in memory, for what is counted over many edges. */
  readonly snapshots: Snapshots
  /** Names this operation in the log and in masked errors. */
  readonly requestId: string
}
