/** Keys and ids of what a draft notes, worked out when everything is known. */
import type { AboutReason, Claim, ClaimKind, Mention, Statement } from '../../src/model/claim.ts'
import { hashId, idLength, lettersOf } from '../../src/model/id.ts'
import type { CitationRelation } from '../../src/model/work.ts'
import { keyOf, type Neighbour } from './key.ts'

/** A mention on a draft: key and id are written when everything is known. */
export type DraftMention = Mention & { id: string; key: string }

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
 * Gives mentions their keys and ids, and the claims with theirs: a mention's id is of the document, the key and which of the
 * document's mentions of that key it is, a claim's of its ends and line. No two of a document are alike. Linear.
 */
export function giveIds(
  documentKey: string,
  mentions: readonly DraftMention[],
  claims: readonly DraftClaim[],
): readonly Claim[] {
  const document = documentPart(documentKey)
  const neighbours = neighboursOf(mentions, claims)
  const given: Given = { names: new Set(), repeated: null }
  const names = mentions.map((mention, place) => {
    mention.key ||= keyOf(mention, neighbours[place] ?? [])
    const name = numbered(given, lettersOf(mention.key))
    mention.id = document + name
    return name
  })
  return claims.map(({ kind, from, to, relation, about, statement }): Claim => {
    const name = numbered(given, claimLetters(kind, names[from] ?? '', names[to] ?? '', statement))
    const ends = { from: mentions[from]?.id ?? '', to: mentions[to]?.id ?? '' }
    return { id: document + name, kind, from: ends.from, to: ends.to, relation, about, statement }
  })
}

/** Who gave a talk, what it was presented as, and of what a presentation is one, by their places: keys ask for nothing else. */
function neighboursOf(
  mentions: readonly Mention[],
  claims: readonly DraftClaim[],
): readonly (readonly Neighbour[] | undefined)[] {
  const neighbours: (Neighbour[] | undefined)[] = []
  const join = (kind: ClaimKind, of: number, to: number): void => {
    const known = neighbours[of]
    if (known === undefined) neighbours[of] = [{ kind, mention: mentions[to] }]
    else known.push({ kind, mention: mentions[to] })
  }
  for (const { kind, from, to } of claims) {
    if (kind === 'PRESENTED_AS') join(kind, from, to)
    if (kind === 'PRESENTED_AS' || kind === 'GAVE') join(kind, to, from)
  }
  return neighbours
}

/** The id of a document's first mention of this key. */
export function mentionId(documentKey: string, key: string): string {
  return documentPart(documentKey) + lettersOf(key)
}

/** The id of the first claim of this kind, between these mentions of one document, in this line. */
export function claimId({ kind, from, to, statement }: Omit<Claim, 'id' | 'relation' | 'about'>): string {
  return from.slice(0, idLength) + claimLetters(kind, from.slice(idLength), to.slice(idLength), statement)
}

/** What the ids of all mentions and claims of a document begin with. */
function documentPart(documentKey: string): string {
  return hashId('document', documentKey)
}

function claimLetters(kind: ClaimKind, from: string, to: string, { part, startLine }: Statement): string {
  return lettersOf(kind, from, to, String(startLine), part ?? '')
}

/** The letters given in a document, and how often those were given again that were. */
interface Given {
  readonly names: Set<string>
  repeated: Map<string, number> | null
}

/** The letters themselves the first time, with their number behind them after that. */
function numbered(given: Given, letters: string): string {
  const before = given.names.size
  if (given.names.add(letters).size > before) return letters
  given.repeated ??= new Map()
  const count = (given.repeated.get(letters) ?? 0) + 1
  given.repeated.set(letters, count)
  return `${letters}-${count}`
}
