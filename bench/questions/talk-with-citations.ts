import { below } from '../made-graph/draw.ts'
import { workSlugOf } from '../made-graph/entities.ts'
import { asked, type Question, sameFor } from './question.ts'

interface Cited {
  readonly title: string
  readonly kind: string
  readonly year: number | null
  readonly citingTalkCount: number
}
interface Edge {
  readonly relation: string
  readonly section: readonly string[]
}

/** A talk, and the first 20 works that it cites in order of appearance. */
export const talkWithCitations: Question = {
  name: 'a talk with its citations',
  field: 'work',
  ours: asked<{
    readonly work: {
      readonly title: string
      readonly year: number
      readonly cites: { readonly edges: readonly (Edge & { readonly node: Cited })[] }
    }
  }>(
    `query ($ref: String!) {
  work(ref: $ref) { ... on Talk { title year cites(first: 20) { edges { relation section node { title kind year citingTalkCount } } } } }
}`,
    ({ work: { cites, ...talk } }) => [
      { ...talk, cites: cites.edges.map(({ node, ...edge }) => ({ ...edge, ...node })) },
    ],
  ),
  neo4jGraphql: asked<{
    readonly talks: readonly {
      readonly citesConnection: { readonly edges: readonly { readonly properties: Edge; readonly node: Cited }[] }
    }[]
  }>(
    `query ($ref: String!) {
  talks(where: { slug: { eq: $ref } }) {
    title year
    citesConnection(first: 20, sort: [{ edge: { citesKey: ASC } }]) {
      edges { properties { relation section } node { title kind year citingTalkCount } }
    }
  }
}`,
    ({ talks }) =>
      talks.map(({ citesConnection, ...talk }) => ({
        ...talk,
        cites: citesConnection.edges.map(({ properties, node }) => ({ ...properties, ...node })),
      })),
  ),
  statement: `MATCH (t:Entity {slug: $ref})
RETURN {title: t.title, year: t.year, cites: COLLECT {
  MATCH (t)-[c:CITES]->(w:Work) WITH c, w ORDER BY c.citesKey LIMIT 20
  RETURN w {.title, .kind, .year, .citingTalkCount, relation: c.relation, section: c.section}
}} AS answer`,
  keys: async (world, count) =>
    Array.from({ length: count }, (_, which) => {
      const talk = 5 * below(world.sizes.works / 5, world.draw(-1, which))
      return sameFor({ ref: workSlugOf(world, talk) })
    }),
}
