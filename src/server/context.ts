/** What one operation works with. */
import { randomUUID } from 'node:crypto'
import type { Context } from '../../schema/context.ts'
import type { Snapshots } from '../adjacency/snapshots.ts'
import { once } from '../model/remembering.ts'
import type { Asker } from '../queries/asker.ts'

/** What the HTTP layer knows of a request before GraphQL sees it, and learns of its answer. */
export interface ServerContext {
  readonly requestId?: string
  /** Aborts when nobody waits for the answer any more, with what is to be told. */
  readonly signal?: AbortSignal
  /** Is called where the answer holds all that was asked, and no error. */
  readonly onWhole?: () => void
  /** Is called where the answer is made from data that newer ones are about to replace. */
  readonly onLate?: () => void
}

/** A context for one operation, which asks with an asker of its own. */
export function createContext(asker: Asker, snapshots: Snapshots, { requestId, onLate }: ServerContext): Context {
  return {
    asker,
    snapshot: once(() => snapshots.current(onLate)),
    requestId: requestId ?? randomUUID(),
  }
}
