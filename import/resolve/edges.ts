/** From claims between mentions to edges between entities: one edge for a pair and kind, however many claims. */
import type { Citation, Edge } from '../../src/model/entity.ts'
import { statedAs } from '../../src/model/stated.ts'
import { type CitationRelation, citationRelations } from '../../src/model/work.ts'
import type { OrderedClaim } from './said.ts'

/** The edges that the claims amount to, `entityOf` telling which entity a mention is and `isTalk` which are talks. A thing has no edge to itself. */
export function edgesOf(
  claims: readonly OrderedClaim[],
  entityOf: (mention: string) => string | undefined,
  isTalk: (entity: string) => boolean,
): readonly Edge[] {
  const united = new Map<string, { edge: Omit<Edge, 'position'>; order: number }>()
  for (const claim of claims) {
    const [from, to] = [entityOf(claim.from), entityOf(claim.to)]
    if (from === undefined || to === undefined || from === to) continue
    // Who wrote what turns out to be a talk gave it: a recording's author is its speaker.
    const kind = claim.kind === 'AUTHORED' && isTalk(to) ? 'GAVE' : claim.kind
    const key = `${kind} ${from} ${to}`
    const known = united.get(key)
    const citation = citationOf(claim, known?.edge.citation ?? null)
    united.set(key, { edge: { kind, from, to, citation }, order: known?.order ?? claim.order })
  }
  return withPositions([...united.values()].sort((a, b) => a.order - b.order).map(({ edge }) => edge))
}

/** A citation with one more claim of it; null where the claim is of another kind. */
function citationOf({ relation, statement: { section } }: OrderedClaim, known: Citation | null): Citation | null {
  if (relation === null) return known
  const stated = [...new Set([...(known?.stated ?? []), statedAs(relation, section)])].sort()
  return known === null || isStronger(relation, known.relation) ? { relation, section, stated } : { ...known, stated }
}

function isStronger(relation: CitationRelation, than: CitationRelation): boolean {
  return citationRelations.indexOf(relation) < citationRelations.indexOf(than)
}

/** Counts edges in the order given: those of people by the work they reach, all others by where they leave. */
function withPositions(edges: readonly Omit<Edge, 'position'>[]): readonly Edge[] {
  const counts = new Map<string, number>()
  return edges.map((edge) => {
    const list = `${edge.kind} ${edge.kind === 'GAVE' || edge.kind === 'AUTHORED' ? edge.to : edge.from}`
    const position = counts.get(list) ?? 0
    counts.set(list, position + 1)
    return { ...edge, position }
  })
}
