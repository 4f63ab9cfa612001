/** All that documents say, arranged for questions: mentions by id, claims by the mention at either end. */
import type { Claim, ClaimKind, Mention, MentionKind } from '../../src/model/claim.ts'

/** One document's share of the mention layer. */
export interface SaidDocument {
  readonly key: string
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
}

/** A claim with the document that makes it; `order` counts claims in the order of document keys and of their text. */
export interface OrderedClaim extends Claim {
  readonly document: string
  readonly order: number
}

export interface Said {
  readonly mentions: readonly Mention[]
  readonly claims: readonly OrderedClaim[]
  ofKind<K extends MentionKind>(kind: K): readonly Extract<Mention, { kind: K }>[]
  /** The document that holds a mention. */
  documentOf(mention: string): string
  /** Mentions that a claim of this kind leads to, from a mention. */
  from(mention: string, kind: ClaimKind): readonly Mention[]
  /** Mentions that a claim of this kind comes from, to a mention. */
  to(mention: string, kind: ClaimKind): readonly Mention[]
}

/** Arranges documents, whatever order they come in, by their keys. Linear in mentions and claims. */
export function arrange(documents: readonly SaidDocument[]): Said {
  const sorted = [...documents].sort((a, b) => (a.key < b.key ? -1 : 1))
  const mentions = sorted.flatMap((document) => document.mentions)
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const documentOf = new Map(
    sorted.flatMap((document) => document.mentions.map((mention) => [mention.id, document.key] as const)),
  )
  const claims = sorted
    .flatMap((document) => document.claims.map((claim) => ({ ...claim, document: document.key })))
    .map((claim, order) => ({ ...claim, order }))
  const outgoing = new Map<string, Mention[]>()
  const incoming = new Map<string, Mention[]>()
  for (const claim of claims) {
    const [from, to] = [byId.get(claim.from), byId.get(claim.to)]
    if (from === undefined || to === undefined) continue
    push(outgoing, `${claim.from} ${claim.kind}`, to)
    push(incoming, `${claim.to} ${claim.kind}`, from)
  }
  return {
    mentions,
    claims,
    ofKind: <K extends MentionKind>(kind: K) =>
      mentions.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind),
    documentOf: (mention) => documentOf.get(mention) ?? '',
    from: (mention, kind) => outgoing.get(`${mention} ${kind}`) ?? [],
    to: (mention, kind) => incoming.get(`${mention} ${kind}`) ?? [],
  }
}

/** Adds a value to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
