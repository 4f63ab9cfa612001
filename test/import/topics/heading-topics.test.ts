import { expect, test } from 'vitest'
import { headingTopics } from '../../../import/topics/heading-topics.ts'
import { parseTaxonomy } from '../../../import/topics/taxonomy.ts'

const { lexicon } = parseTaxonomy(`
- {slug: gossip, name: Gossip protocols, alternativeNames: [gossip], signs: [Murmur], broader: []}
- {slug: membership, name: Group membership, alternativeNames: [membership], ambiguous: [membership], broader: []}
- {slug: databases, name: Databases, alternativeNames: [], titles: [Tidepool], broader: []}
- {slug: search, name: Search, alternativeNames: [search engines], everyday: [search], broader: []}
`)

const slugs = (found: readonly { readonly slug: string }[]): string => found.map(({ slug }) => slug).join(' ')

test.each([
  ['Gossip Protocols', 'gossip', 'gossip', 'gossip'],
  ['Gossip protocols (Example Ltd)', 'gossip', 'gossip', ''],
  ['More reading on gossip', 'gossip', 'gossip', 'gossip'],
  ['Membership', 'membership', 'membership', 'membership'],
  ['Implementations of membership', 'membership', 'membership', 'membership'],
  ['Membership fees', '', '', ''],
  ['How the gossip about our office move began to spread', '', '', ''],
  ['Databases: gossip protocols', 'databases gossip', 'databases gossip', 'databases gossip'],
  // The subject stands before a preposition, and last in a compound.
  ['Gossip for databases', 'gossip', 'gossip', ''],
  ['Databases with gossip protocols', 'databases', 'databases', ''],
  ['Reading for databases', 'databases', 'databases', 'databases'],
  ['Gossip databases', 'databases', 'databases', ''],
  ['Search', 'search', 'search', 'search'],
  // The name of a system says what the works beneath are about, but not the one that has the section.
  ['Murmur', '', 'gossip', ''],
  ['Murmur at Example Ltd', '', '', ''],
  ['Tidepool', '', 'databases', ''],
  ['Resources', '', '', ''],
])('"%s" speaks for the citing work of: %s; for the cited of: %s; for a talk beneath of: %s', (heading, a, b, c) => {
  const { citing, cited, track } = headingTopics(lexicon, heading)
  expect([slugs(citing), slugs(cited), slugs(track)]).toEqual([a, b, c])
})

test.each([
  ['Databases & Gossip', true],
  ['Databases, gossip protocols', true],
  ['Databases and gossip', true],
  ['Databases vs. gossip', true],
  ['Databases and Murmur', true],
  ['Databases: gossip protocols', false],
  ['Gossip protocols (& more)', false],
  ['Gossip protocols', false],
])('"%s" lists several subjects: %s', (heading, several) => {
  expect(headingTopics(lexicon, heading).several).toBe(several)
})
