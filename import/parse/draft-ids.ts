/** Keys and ids of what a draft notes, worked out when everything is known. */
import type { AboutReason, Claim, ClaimKind, Mention, Statement } from '../../src/model/claim.ts'
import { hashId } from '../../src/model/id.ts'
import type { CitationRelation } from '../../src/model/work.ts'
import { keyOf, type Neighbour } from './key.ts'

/** A claim on a draft: its ends are places in the list of mentions. */
export interface DraftClaim {
  readonly kind: ClaimKind
  readonly from: number
  readonly to: number
  readonly relation: CitationRelation | null
  readonly about: AboutReason | null
  readonly statement: Statement
}

/**
 * Mentions with key and id, claims with ids: a mention's of the document, the key and which of the document's mentions of
 * that key it is, a claim's of its ends and line. Linear.
 */
export function withIds(
  documentKey: string,
  mentions: readonly Mention[],
  claims: readonly DraftClaim[],
): { readonly mentions: readonly Mention[]; readonly claims: readonly Claim[] } {
  // Only the keys of talks and presentations tell what those are joined to.
  const neighbours = new Map<number, Neighbour[]>()
  const join = (kind: ClaimKind, of: number, to: number): void => {
    const mention = mentions[of]
    if (mention?.kind !== 'talk' && mention?.kind !== 'presentation') return
    const known = neighbours.get(of)
    if (known === undefined) neighbours.set(of, [{ kind, mention: mentions[to] }])
    else known.push({ kind, mention: mentions[to] })
  }
  for (const { kind, from, to } of claims) {
    join(kind, from, to)
    join(kind, to, from)
  }
  const seen = new Map<string, number>()
  const named = mentions.map((mention, index) => {
    const key = mention.key || keyOf(mention, neighbours.get(index) ?? [])
    return { ...mention, key, id: numbered(seen, mentionId(documentKey, key)) }
  })
  // Every property by name: a second spread in one literal takes V8 microseconds, more than all else here together.
  const joined = claims.map(({ kind, from, to, relation, about, statement }): Claim => {
    const ends = { kind, from: named[from]?.id ?? '', to: named[to]?.id ?? '', statement }
    return { id: numbered(seen, claimId(ends)), kind, from: ends.from, to: ends.to, relation, about, statement }
  })
  return { mentions: named, claims: joined }
}

/** The id of a document's first mention of this key. */
export function mentionId(documentKey: string, key: string): string {
  return hashId('mention', documentKey, key)
}

/** The id of the first claim of this kind, between these mentions, in this line. */
export function claimId({ kind, from, to, statement }: Omit<Claim, 'id' | 'relation' | 'about'>): string {
  return hashId('claim', kind, from, to, statement.part ?? '', String(statement.startLine))
}

/** The hash itself the first time, and a hash of it and its number after that. */
function numbered(seen: Map<string, number>, hash: string): string {
  const count = seen.get(hash) ?? 0
  seen.set(hash, count + 1)
  return count === 0 ? hash : hashId(hash, String(count))
}
