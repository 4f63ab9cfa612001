import { fold } from '../../src/model/fold.ts'
import { oneOf } from '../made-graph/draw.ts'
import { type AskOurs, asked, type Key, type Question } from './question.ts'

interface Talk {
  readonly title: string
  readonly speakers: readonly { readonly name: string }[]
}
interface Named {
  readonly name: string
}
interface Occasion {
  readonly event: string | null
  readonly year: number | null
}

/** Fifty talks by title from somewhere in the list on, with speakers, occasions, venues, and how many works each cites. */
export const pageOfTalks: Question = {
  name: 'a page of 50 talks',
  field: 'talks',
  ours: asked<{
    readonly talks: {
      readonly nodes: readonly (Talk & {
        readonly presentations: readonly (Occasion & { readonly venue: Named | null })[]
        readonly cites: { readonly totalCount: number }
      })[]
    }
  }>(
    `query ($after: String) {
  talks(first: 50, after: $after) {
    nodes { title speakers { name } presentations { event year venue { name } } cites { totalCount } }
  }
}`,
    ({ talks: { nodes } }) =>
      nodes.map(({ presentations, cites, ...talk }) => ({
        ...talk,
        occasions: presentations.map(({ venue, ...one }) => ({ ...one, venue: venue?.name })),
        citations: cites.totalCount,
      })),
  ),
  neo4jGraphql: asked<{
    readonly talks: readonly {
      readonly title: string
      readonly speakersConnection: { readonly edges: readonly { readonly node: Named }[] }
      readonly presentations: readonly (Occasion & { readonly venue: readonly Named[] })[]
      readonly citesConnection: { readonly aggregate: { readonly count: { readonly nodes: number } } }
    }[]
  }>(
    `query ($after: String!) {
  talks(where: { sortTitle: { gt: $after } }, sort: [{ sortTitle: ASC }], limit: 50) {
    title
    speakersConnection(sort: [{ edge: { position: ASC } }, { node: { name: ASC } }]) { edges { node { name } } }
    presentations(sort: [{ sortKey: ASC }]) { event year venue { name } }
    citesConnection { aggregate { count { nodes } } }
  }
}`,
    ({ talks }) =>
      talks.map(({ title, speakersConnection, presentations, citesConnection }) => ({
        title,
        speakers: speakersConnection.edges.map(({ node }) => node),
        occasions: presentations.map(({ venue, ...one }) => ({ ...one, venue: venue[0]?.name })),
        citations: citesConnection.aggregate.count.nodes,
      })),
  ),
  statement: `MATCH (t:Talk) WHERE t.sortTitle > $after WITH t ORDER BY t.sortTitle LIMIT 50
RETURN t {.title,
  speakers: COLLECT { MATCH (t)<-[g:GAVE]-(p:Person) WITH p ORDER BY g.position, p.sortName RETURN p {.name} },
  occasions: COLLECT {
    MATCH (t)-[:PRESENTED_AS]->(o:Presentation) OPTIONAL MATCH (o)-[:HELD_AT]->(v:Venue) WITH o, v ORDER BY o.sortKey
    RETURN o {.event, .year, venue: v.name}
  },
  citations: COUNT { (t)-[:CITES]->() }} AS answer`,
  async keys(world, count, askOurs) {
    const places = await placesInTheList(askOurs)
    return Array.from({ length: count }, (_, which) => oneOf(places, world.draw(-7, which)))
  },
}

/** Cursors are ours alone, so that our server has to give them: those of at most so many talks from the beginning. */
const mostPlaces = 5000

async function placesInTheList(askOurs: AskOurs): Promise<readonly Key[]> {
  const places: Key[] = []
  let after: string | null = null
  for (;;) {
    const { talks } = (await askOurs(walk, { after })) as Walked
    for (const { cursor, node } of talks.edges)
      places.push({ ours: { after: cursor }, others: { after: `${fold(node.title)} ${node.year}` } })
    after = talks.pageInfo.endCursor
    if (!talks.pageInfo.hasNextPage || places.length >= mostPlaces) return places
  }
}

const walk = `query ($after: String) {
  talks(first: 100, after: $after) { edges { cursor node { title year } } pageInfo { endCursor hasNextPage } }
}`

interface Walked {
  readonly talks: {
    readonly edges: readonly {
      readonly cursor: string
      readonly node: { readonly title: string; readonly year: number }
    }[]
    readonly pageInfo: { readonly endCursor: string; readonly hasNextPage: boolean }
  }
}
