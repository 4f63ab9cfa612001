/** A delivery in portions, each small enough for one transaction. */
import type { ReadDocument } from './document-statements.ts'

/** Whole documents that are written together, and keys of documents that are forgotten with them. */
export interface Portion {
  readonly documents: readonly ReadDocument[]
  readonly forgotten: readonly string[]
}

/**
 * Mentions and claims of a transaction, unless one document alone has more: some 55 MB of a transaction's memory, of which
 * Neo4j gives 716 MB with a heap of 1 GB, and a commit of up to some seconds, for which Ctrl-C has to wait.
 */
export const portionSize = 5_000

/** What a document that is forgotten is taken to weigh; what it said is not known here. */
const forgottenWeight = 100

/** Mentions and claims that come or go with a portion. */
export function weightOf({ documents, forgotten }: Portion): number {
  return documents.reduce((sum, document) => sum + documentWeight(document), forgottenWeight * forgotten.length)
}

function documentWeight({ parsed }: ReadDocument): number {
  return parsed.mentions.length + parsed.claims.length
}

/** The portions in the order of the documents; there is at least one. */
export function portionsOf({ documents, forgotten }: Portion, size = portionSize): readonly Portion[] {
  const portions: { documents: ReadDocument[]; forgotten: string[] }[] = []
  let room = 0
  const withRoomFor = (weight: number): { documents: ReadDocument[]; forgotten: string[] } => {
    const last = portions.at(-1)
    if (last !== undefined && weight <= room) {
      room -= weight
      return last
    }
    const fresh = { documents: [], forgotten: [] }
    portions.push(fresh)
    room = size - weight
    return fresh
  }
  for (const document of documents) withRoomFor(documentWeight(document)).documents.push(document)
  for (const key of forgotten) withRoomFor(forgottenWeight).forgotten.push(key)
  return portions.length === 0 ? [{ documents: [], forgotten: [] }] : portions
}
