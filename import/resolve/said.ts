/** All that documents say, arranged for questions: mentions by id, claims by the mention at either end. */
import type { Claim, ClaimKind, Mention, MentionKind } from '../../src/model/claim.ts'

/** One document's share of the mention layer. */
export interface SaidDocument {
  readonly key: string
  readonly mentions: readonly Mention[]
  readonly claims: readonly Claim[]
}

/** A claim with the document that makes it, and which of that document's claims it is. */
export interface PlacedClaim {
  readonly claim: Claim
  readonly document: string
  readonly index: number
}

export interface Said {
  ofKind<K extends MentionKind>(kind: K): readonly Extract<Mention, { kind: K }>[]
  mention(id: string): Mention | undefined
  /** The document that holds a mention. */
  documentOf(mention: string): string
  /** Claims that start from a mention, in the order of the document. */
  claimsFrom(mention: string): readonly PlacedClaim[]
  /** Claims that lead to a mention, in the order of the document. */
  claimsTo(mention: string): readonly PlacedClaim[]
  /** Mentions that a claim of this kind leads to, from a mention. */
  from(mention: string, kind: ClaimKind): readonly Mention[]
  /** Mentions that a claim of this kind comes from, to a mention. */
  to(mention: string, kind: ClaimKind): readonly Mention[]
}

/** What is said, to which documents come and from which they go. */
export interface Archive extends Said {
  /** Takes a document in; one of its key that is there already is replaced. Linear in the document. */
  put(document: SaidDocument): void
  /** Lets a document go and gives what it said; undefined where there is none of this key. */
  drop(key: string): SaidDocument | undefined
}

/** Arranges documents, whatever order they come in, by their keys. Linear in mentions and claims. */
export function arrange(documents: readonly SaidDocument[]): Archive {
  const byKey = new Map<string, SaidDocument>()
  const byId = new Map<string, Mention>()
  const holders = new Map<string, string>()
  const outgoing = new Map<string, PlacedClaim[]>()
  const incoming = new Map<string, PlacedClaim[]>()
  const drop = (key: string): SaidDocument | undefined => {
    const document = byKey.get(key)
    byKey.delete(key)
    for (const { id } of document?.mentions ?? []) for (const map of [byId, holders, outgoing, incoming]) map.delete(id)
    return document
  }
  const put = (document: SaidDocument): void => {
    drop(document.key)
    byKey.set(document.key, document)
    for (const mention of document.mentions) {
      byId.set(mention.id, mention)
      holders.set(mention.id, document.key)
    }
    for (const [index, claim] of document.claims.entries()) {
      if (!byId.has(claim.from) || !byId.has(claim.to)) continue
      const placed = { claim, document: document.key, index }
      push(outgoing, claim.from, placed)
      push(incoming, claim.to, placed)
    }
  }
  for (const document of documents) put(document)
  const ends = (claims: readonly PlacedClaim[] = [], kind: ClaimKind, end: 'from' | 'to'): readonly Mention[] => {
    const found: Mention[] = [] // a loop: asked of every mention many times over, `flatMap` takes several times as long
    for (const { claim } of claims) {
      const mention = claim.kind === kind ? byId.get(claim[end]) : undefined
      if (mention !== undefined) found.push(mention)
    }
    return found
  }
  return {
    put,
    drop,
    ofKind: <K extends MentionKind>(kind: K) =>
      [...byKey.values()]
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .flatMap(({ mentions }) =>
          mentions.filter((mention): mention is Extract<Mention, { kind: K }> => mention.kind === kind),
        ),
    mention: (id) => byId.get(id),
    documentOf: (mention) => holders.get(mention) ?? '',
    claimsFrom: (mention) => outgoing.get(mention) ?? [],
    claimsTo: (mention) => incoming.get(mention) ?? [],
    from: (mention, kind) => ends(outgoing.get(mention), kind, 'to'),
    to: (mention, kind) => ends(incoming.get(mention), kind, 'from'),
  }
}

/** Adds a value to the list of a key. */
export function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}
