/** From claims between mentions to edges between entities: one edge for a pair and kind, however many claims. */
import type { Claim, ClaimKind } from '../../src/model/claim.ts'
import type { Citation, Edge } from '../../src/model/entity.ts'
import { statedAs } from '../../src/model/stated.ts'
import { type CitationRelation, citationRelations } from '../../src/model/work.ts'
import { compare } from './order.ts'
import type { PlacedClaim } from './said.ts'
import type { Standing } from './standing.ts'

/**
 * The edges of an entity's own lists, which are complete: to people where it is a work, else from it to others. `isTalk`
 * tells which entities are talks. A thing has no edge to itself. Linear in the claims of the entity's mentions.
 */
export function edgesOwnedBy(
  entity: string,
  { said, membersOf, entityOf }: Standing,
  isTalk: (entity: string) => boolean,
): readonly Edge[] {
  const united = new Map<string, Omit<Edge, 'position'>>()
  const claims = membersOf(entity).flatMap(({ id }) => [
    ...said.claimsFrom(id).filter(({ claim }) => !ledByPeople.has(claim.kind)),
    ...said.claimsTo(id).filter(({ claim }) => ledByPeople.has(claim.kind)),
  ])
  for (const { claim } of claims.sort(inOrderOfStatement)) {
    const [from, to] = [entityOf(claim.from), entityOf(claim.to)]
    if (from === undefined || to === undefined || from === to) continue
    // Who wrote what turns out to be a talk gave it: a recording's author is its speaker.
    const kind = claim.kind === 'AUTHORED' && isTalk(to) ? 'GAVE' : claim.kind
    const key = `${kind} ${from} ${to}`
    const known = united.get(key)
    united.set(key, { kind, from, to, citation: citationOf(claim, known?.citation ?? null) })
  }
  return withPositions([...united.values()])
}

/** Edges that a work has from people, listed with the work: who gave and who wrote it. */
const ledByPeople: ReadonlySet<ClaimKind> = new Set(['GAVE', 'AUTHORED'])

/** The entity in whose lists an edge stands; see `edgesOwnedBy`. */
export function ownerOf({ kind, from, to }: Pick<Edge, 'kind' | 'from' | 'to'>): string {
  return ledByPeople.has(kind) ? to : from
}

/** Documents by their keys, then as each states. */
function inOrderOfStatement(a: PlacedClaim, b: PlacedClaim): number {
  return a.document === b.document ? a.index - b.index : compare(a.document, b.document)
}

/** A citation with one more claim of it; null where the claim is of another kind. */
function citationOf({ relation, statement: { section } }: Claim, known: Citation | null): Citation | null {
  if (relation === null) return known
  const stated = [...new Set([...(known?.stated ?? []), statedAs(relation, section)])].sort()
  return known === null || isStronger(relation, known.relation) ? { relation, section, stated } : { ...known, stated }
}

function isStronger(relation: CitationRelation, than: CitationRelation): boolean {
  return citationRelations.indexOf(relation) < citationRelations.indexOf(than)
}

/** Counts the edges of each kind in the order given. */
function withPositions(edges: readonly Omit<Edge, 'position'>[]): readonly Edge[] {
  const counts = new Map<ClaimKind, number>()
  return edges.map((edge) => {
    const position = counts.get(edge.kind) ?? 0
    counts.set(edge.kind, position + 1)
    return { ...edge, position }
  })
}

/** The name of an edge: its kind and ends. */
export function edgeKey(edge: Pick<Edge, 'kind' | 'from' | 'to'>): string {
  return `${edge.kind} ${edge.from} ${edge.to}`
}
