/** What a resolver may use; `src/server/context.ts` makes one for each operation. */
import type { Snapshot } from '../src/adjacency/snapshot.ts'
import type { Asker } from '../src/queries/asker.ts'

/** The context of one operation. */
export interface Context {
  /** Puts this operation's questions to the graph. */
  readonly asker: Asker
  /** The graph in memory, for what is counted over many edges: the same for the whole operation, read at most once. */
  snapshot(): Promise<Snapshot>
  /** Names this operation in the log and in masked errors. */
  readonly requestId: string
}
