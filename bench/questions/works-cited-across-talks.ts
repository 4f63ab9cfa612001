import { below, oneOf } from '../made-graph/draw.ts'
import { asked, type Question, sameFor } from './question.ts'

interface Work {
  readonly title: string
  readonly kind: string
  readonly year: number | null
}
interface Titled {
  readonly title: string
}

/**
 * The 20 works that most talks cite, of one kind or two and from so many talks on, each with its first five talks. Only our
 * server may look at the counts that our importer keeps: `@neo4j/graphql` counts relationships, as it would over a graph
 * that was not made for this question; the statement written by hand uses the indexes that ours does.
 */
export const worksCitedAcrossTalks: Question = {
  name: 'works cited across talks',
  field: 'worksCitedAcrossTalks',
  ours: asked<{
    readonly worksCitedAcrossTalks: {
      readonly nodes: readonly { readonly talkCount: number; readonly work: Work; readonly talks: readonly Titled[] }[]
    }
  }>(
    `query ($minTalks: Int!, $kinds: [WorkKind!]) {
  worksCitedAcrossTalks(minTalks: $minTalks, kinds: $kinds, first: 20) { nodes { talkCount work { title kind year } talks(first: 5) { title } } }
}`,
    ({ worksCitedAcrossTalks: { nodes } }) => nodes.map(({ work, ...shared }) => ({ ...shared, ...work })),
  ),
  neo4jGraphql: asked<{
    readonly works: readonly (Work & { readonly talkCount: number; readonly citingTalks: readonly Titled[] })[]
  }>(
    `query ($minTalks: Int!, $kinds: [String!]) {
  works(where: { talkCount: { gte: $minTalks }, kind: { in: $kinds } }, sort: [{ talkCount: DESC }, { sortTitle: ASC }], limit: 20) {
    talkCount title kind year citingTalks(sort: [{ sortTitle: ASC }], limit: 5) { title }
  }
}`,
    ({ works }) => works.map(({ citingTalks, ...work }) => ({ ...work, talks: citingTalks })),
  ),
  statement: `MATCH (w:Work) WHERE w.byCitingTalks > '' AND w.citingTalkCount >= $minTalks AND w.kind IN $kinds
WITH w ORDER BY w.byCitingTalks LIMIT 20
RETURN w {.title, .kind, .year, talkCount: w.citingTalkCount, talks: COLLECT {
  WITH w.id AS id
  MATCH ()<-[c:CITES]-(t:Talk) WHERE c.citedKey > id + '|0' AND c.citedKey < id + '|1'
  WITH c, t ORDER BY c.citedKey LIMIT 5 RETURN t {.title}
}} AS answer`,
  keys: async ({ draw }, count) =>
    Array.from({ length: count }, (_, which) => {
      const kinds = [...new Set([oneOf(kindsAsked, draw(-3, which)), oneOf(kindsAsked, draw(-4, which))])]
      return sameFor({ minTalks: 2 + below(20, draw(-5, which)), kinds: kinds.sort() })
    }),
}

const kindsAsked = ['PAPER', 'TALK', 'ARTICLE', 'BOOK', 'VIDEO', 'TOOL']
