/** Whatever an id names. */
import { TalkgraphError } from '../errors.ts'
import type { Asker } from './asker.ts'
import { byId, type NodeRecord } from './entities-by-id.ts'
import { identify } from './identify.ts'

/** The most things that are fetched by id at once. */
const mostIds = 100

/** The thing with this id, or null. One statement tells what it is, a second one reads it. */
export async function findNode(asker: Asker, id: string): Promise<NodeRecord | null> {
  const identity = await asker.askFor(identify, id, {})
  if (identity === null) return null
  return asker.askFor<string, Readonly<Record<string, never>>, NodeRecord | null>(byId[identity.type], identity.id, {})
}

/** The things with these ids, in their order. Throws INVALID_ARGUMENT beyond 100. */
export function findNodes(asker: Asker, ids: readonly string[]): Promise<readonly (NodeRecord | null)[]> {
  if (ids.length <= mostIds) return Promise.all(ids.map((id) => findNode(asker, id)))
  throw new TalkgraphError('INVALID_ARGUMENT', `Expected at most ${mostIds} ids, got ${ids.length}`, {
    data: { argument: 'ids', maximum: mostIds, value: ids.length },
  })
}
