/** What one operation works with. */
import { randomUUID } from 'node:crypto'
import type { Context } from '../../schema/context.ts'
import type { Snapshots } from '../adjacency/snapshots.ts'
import type { Graph } from '../graph/graph.ts'
import { createAsker } from '../queries/asker.ts'

/** What the HTTP layer knows of a request before GraphQL sees it. */
export interface ServerContext {
  readonly requestId?: string
}

/** A context for one operation, with a memory of its own. */
export function createContext(graph: Graph, snapshots: Snapshots, requestId: string | undefined): Context {
  return { asker: createAsker(graph), snapshots, requestId: requestId ?? randomUUID() }
}
