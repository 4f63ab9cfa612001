import { below } from '../made-graph/draw.ts'
import { workSlugOf } from '../made-graph/entities.ts'
import type { World } from '../made-graph/world.ts'
import { asked, type Key, type Question, sameFor } from './question.ts'

interface Talk {
  readonly title: string
  readonly year: number | null
  readonly citingTalkCount: number
}
interface Edge {
  readonly relation: string
  readonly section: readonly string[]
}

/**
 * The first 20 talks by title that cite a work. Works are drawn alike, every twentieth by how often it is cited. The
 * statement written by hand reads them from the index of citations, as ours does.
 */
export const talksCiting: Question = {
  name: 'talks citing a work',
  field: 'talksCiting',
  ours: asked<{
    readonly talksCiting: { readonly edges: readonly (Edge & { readonly node: Talk })[] }
  }>(
    `query ($ref: String!) {
  talksCiting(work: $ref, first: 20) { edges { relation section node { title year citingTalkCount } } }
}`,
    ({ talksCiting: { edges } }) => edges.map(({ node, ...edge }) => ({ ...edge, ...node })),
  ),
  neo4jGraphql: asked<{
    readonly works: readonly {
      readonly citingTalksConnection: { readonly edges: readonly { readonly properties: Edge; readonly node: Talk }[] }
    }[]
  }>(
    `query ($ref: String!) {
  works(where: { slug: { eq: $ref } }) {
    citingTalksConnection(first: 20, sort: [{ edge: { citedKey: ASC } }]) {
      edges { properties { relation section } node { title year citingTalkCount } }
    }
  }
}`,
    ({ works }) =>
      works.flatMap(({ citingTalksConnection: { edges } }) =>
        edges.map(({ properties, node }) => ({ ...properties, ...node })),
      ),
  ),
  statement: `MATCH (w:Entity {slug: $ref}) WITH w.id AS id
CALL (id) {
  MATCH ()<-[c:CITES]-(t:Talk) WHERE c.citedKey > id + '|0' AND c.citedKey < id + '|1'
  WITH c, t ORDER BY c.citedKey LIMIT 20 RETURN c, t
}
RETURN t {.title, .year, .citingTalkCount, relation: c.relation, section: c.section} AS answer`,
  keys: async (world, count) =>
    Array.from({ length: count }, (_, which) => sameFor({ ref: workSlugOf(world, citedWork(world, which)) })),
}

/** The work that more talks cite than any other. */
export function mostCited(world: World): Key {
  const talks = world.citations.citingTalks
  const work = talks.reduce((best, count, one) => (count > (talks[best] ?? 0) ? one : best), 0)
  return sameFor({ ref: workSlugOf(world, work) })
}

/** A work that some talk cites. */
function citedWork({ draw, sizes, citations }: World, which: number): number {
  const byCitations = which % 20 === 0
  for (let again = 0; ; again++) {
    const drawn = draw(-2 - again, which)
    const work = byCitations ? (citations.cited[below(citations.cited.length, drawn)] ?? 0) : below(sizes.works, drawn)
    if ((citations.citingTalks[work] ?? 0) > 0) return work
  }
}
