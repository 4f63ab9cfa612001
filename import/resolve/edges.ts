/** From claims between mentions to edges between entities: one edge for a pair and kind, however many claims. */
import type { ClaimKind } from '../../src/model/claim.ts'
import type { Edge } from '../../src/model/entity.ts'
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
    const citation = claim.relation === null ? null : { relation: claim.relation, section: claim.statement.section }
    if (known === undefined) united.set(key, { kind, from, to, citation })
    else if (citation !== null && isStronger(citation.relation, known.citation?.relation))
      united.set(key, { ...known, citation })
  }
  return withPositions([...united.values()])
}

/** Edges that a work has from people, listed with the work: who gave and who wrote it. */
const ledByPeople: ReadonlySet<ClaimKind> = new Set(['GAVE', 'AUTHORED'])

/** Documents by their keys, then as each states. */
function inOrderOfStatement(a: PlacedClaim, b: PlacedClaim): number {
  return a.document === b.document ? a.index - b.index : compare(a.document, b.document)
}

function isStronger(relation: CitationRelation, than: CitationRelation | undefined): boolean {
  return than === undefined || citationRelations.indexOf(relation) < citationRelations.indexOf(than)
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
