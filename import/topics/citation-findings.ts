/** What a talk's citations say it is about. */
import type { Claim } from '../../src/model/claim.ts'
import { type About, type Finding, findingsOf } from './finding.ts'

/** So many of a talk's citations must be about a topic by their own titles, and one in so many, for it to be the talk's. */
const leastCitations = 3
const citationsPerOne = 6

/**
 * The topics of talks by the titles of what they cite: all those of a work that the talk presents, and those of a good part
 * of the others. `byTitle` is what titles say. Linear.
 */
export function citationFindings(
  claims: readonly Claim[],
  works: readonly About[],
  byTitle: readonly Finding[],
): readonly Finding[] {
  const talks = new Set(works.filter(({ kind }) => kind === 'talk').map(({ id }) => id))
  const topicsOf = grouped(byTitle, ({ from }) => from)
  const citations = grouped(
    claims.filter(({ kind, from }) => kind === 'CITES' && talks.has(from)),
    ({ from }) => from,
  )
  return [...citations].flatMap(([talk, cited]) => {
    const said = cited.flatMap(({ to, relation, statement }) =>
      (topicsOf.get(to) ?? []).map(({ slug, matched }) => ({ slug, matched, to, relation, statement })),
    )
    const enough = Math.max(leastCitations, new Set(cited.map(({ to }) => to)).size / citationsPerOne)
    const often = new Set(
      [...grouped(said, ({ slug }) => slug)]
        .filter(([, all]) => new Set(all.map(({ to }) => to)).size >= enough)
        .map(([slug]) => slug),
    )
    return said
      .filter(({ slug, relation }) => relation === 'IS_ABOUT' || often.has(slug))
      .flatMap(({ slug, matched, statement }) => findingsOf(talk, 'citation', [{ slug, matched }], statement))
  })
}

function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group === undefined) groups.set(keyOf(item), [item])
    else group.push(item)
  }
  return groups
}
