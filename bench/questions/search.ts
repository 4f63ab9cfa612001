import { below } from '../made-graph/draw.ts'
import { titleOf } from '../made-graph/wording.ts'
import { asked, type Question } from './question.ts'

interface Titled {
  readonly title?: string
}

/**
 * Ten works for a short name and a word of the title with a letter missing. Each server ranks in ways of its own, so what
 * was meant need only be among them; the others are handed the fuzzy words as their index wants them.
 */
export const search: Question = {
  name: 'search',
  field: 'search',
  ours: asked<{ readonly search: { readonly nodes: readonly { readonly item: Titled }[] } }>(
    `query ($text: String!) {
  search(query: $text, first: 10) { nodes { item { ... on Talk { title } ... on Paper { title } ... on Resource { title } } } }
}`,
    ({ search: { nodes } }) => nodes.map(({ item }) => item.title),
  ),
  neo4jGraphql: asked<{ readonly searchTitles: { readonly edges: readonly { readonly node: Titled }[] } }>(
    `query ($text: String!) {
  searchTitles(phrase: $text, first: 10) { edges { node { title } } }
}`,
    ({ searchTitles: { edges } }) => edges.map(({ node }) => node.title),
  ),
  statement: `CALL db.index.fulltext.queryNodes('peersTitles', $text, {limit: 10}) YIELD node
RETURN node.title AS answer`,
  keys: async (world, count) =>
    Array.from({ length: count }, (_, which) => {
      const title = titleOf(below(world.sizes.works, world.draw(-8, which)), world.draw)
      const [name = '', , noun = ''] = title.replace(':', '').toLowerCase().split(' ')
      const typo = `${noun.slice(0, 2)}${noun.slice(3)}`
      return { ours: { text: `${name} ${typo}` }, others: { text: `${name} ${typo}~` }, meant: title }
    }),
}
