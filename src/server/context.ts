/** What one operation works with. */
import { randomUUID } from 'node:crypto'
import type { Context } from '../../schema/context.ts'
import { createSnapshots, type Snapshots } from '../adjacency/snapshots.ts'
import type { Graph } from '../graph/graph.ts'
import type { Limits } from '../limits.ts'
import type { Means } from '../means.ts'
import { once } from '../model/remembering.ts'
import { createAsker } from '../queries/asker.ts'
import { createBatcher, mostStatements } from '../queries/batcher.ts'
import { createTurns } from '../queries/turns.ts'
import type { CompiledListener } from './compile-questions.ts'

/** What the HTTP layer knows of a request before GraphQL sees it, and learns of its answer. */
export interface ServerContext extends CompiledListener {
  readonly requestId?: string
  /** Aborts when nobody waits for the answer any more, with what is to be told. */
  readonly signal?: AbortSignal
  /** Is called where the answer holds all that was asked, and no error. */
  readonly onWhole?: () => void
  /** Is called where the answer is made from data that newer ones are about to replace. */
  readonly onLate?: () => void
  /** In what the same request was tried before and came to an error: what was asked of the graph then is not asked again. */
  readonly tried?: Context | undefined
}

/** Makes the context of one operation, which asks with an asker of its own. */
export type ContextOf = (request: ServerContext) => Context

/** Contexts over a graph, whose operations share statements, turns and what is held in memory. */
export function createContexts(
  graph: Graph,
  limits: Limits,
  means: Means,
  snapshots: Snapshots = createSnapshots(graph),
): ContextOf {
  const turns = createTurns(mostStatements)
  const shared = createBatcher(graph, turns)
  return ({ signal, onLate, requestId = randomUUID() }) => ({
    // Neo4j stops statements by itself when the time of their request is over.
    asker: createAsker(
      means.batching ? shared : createBatcher(graph, turns),
      { signal, milliseconds: limits.milliseconds },
      means.lookAhead,
    ),
    snapshot: once(() => snapshots.current(onLate)),
    requestId,
  })
}
