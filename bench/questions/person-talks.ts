import { oneOf } from '../made-graph/draw.ts'
import { personSlugOf } from '../made-graph/entities.ts'
import { speakersOf, talksOf, type World } from '../made-graph/world.ts'
import { asked, type Question, sameFor } from './question.ts'

interface Titled {
  readonly title: string
  readonly year: number | null
}
interface Talk extends Titled {
  readonly presentations: readonly { readonly event: string | null; readonly year: number | null }[]
}
interface Cited extends Titled {
  readonly kind: string
}

/** A person, ten talks by title, of each its presentations and the first ten works that it cites. */
export const personTalks: Question = {
  name: 'a person’s talks with presentations and citations',
  field: 'person',
  ours: asked<{
    readonly person: {
      readonly name: string
      readonly talks: {
        readonly nodes: readonly (Talk & {
          readonly cites: { readonly edges: readonly { readonly relation: string; readonly node: Cited }[] }
        })[]
      }
    }
  }>(
    `query ($ref: String!) {
  person(ref: $ref) {
    name
    talks(first: 10) {
      nodes { title year presentations { event year } cites(first: 10) { edges { relation node { title kind year } } } }
    }
  }
}`,
    ({ person: { name, talks } }) => [
      {
        name,
        talks: talks.nodes.map(({ cites, ...talk }) => ({
          ...talk,
          cites: cites.edges.map(({ relation, node }) => ({ relation, ...node })),
        })),
      },
    ],
  ),
  neo4jGraphql: asked<{
    readonly people: readonly {
      readonly name: string
      readonly talks: readonly (Talk & {
        readonly citesConnection: {
          readonly edges: readonly { readonly properties: { readonly relation: string }; readonly node: Cited }[]
        }
      })[]
    }[]
  }>(
    `query ($ref: String!) {
  people(where: { slug: { eq: $ref } }) {
    name
    talks(sort: [{ sortTitle: ASC }], limit: 10) {
      title year
      presentations(sort: [{ sortKey: ASC }]) { event year }
      citesConnection(first: 10, sort: [{ edge: { citesKey: ASC } }]) { edges { properties { relation } node { title kind year } } }
    }
  }
}`,
    ({ people }) =>
      people.map(({ name, talks }) => ({
        name,
        talks: talks.map(({ citesConnection, ...talk }) => ({
          ...talk,
          cites: citesConnection.edges.map(({ properties, node }) => ({ ...properties, ...node })),
        })),
      })),
  ),
  statement: `MATCH (p:Entity {slug: $ref})
RETURN {name: p.name, talks: COLLECT {
  MATCH (p)-[:GAVE]->(t:Talk) WITH t ORDER BY t.sortTitle LIMIT 10
  RETURN t {.title, .year,
    presentations: COLLECT { MATCH (t)-[:PRESENTED_AS]->(o:Presentation) WITH o ORDER BY o.sortKey RETURN o {.event, .year} },
    cites: COLLECT {
      MATCH (t)-[c:CITES]->(w:Work) WITH c, w ORDER BY c.citesKey LIMIT 10
      RETURN w {.title, .kind, .year, relation: c.relation}
    }}
}} AS answer`,
  async keys(world, count) {
    const speakers = speakersIn(world)
    return Array.from({ length: count }, (_, which) =>
      sameFor({ ref: personSlugOf(world, oneOf(speakers, world.draw(-6, which))) }),
    )
  },
}

/** Who gave a talk. */
function speakersIn(world: World): readonly number[] {
  const speakers = new Set<number>()
  for (const talk of talksOf(world)) for (const speaker of speakersOf(world, talk)) speakers.add(speaker)
  return [...speakers].sort((a, b) => a - b)
}
