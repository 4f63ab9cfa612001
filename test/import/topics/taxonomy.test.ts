import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseTaxonomy, taxonomyDocument } from '../../../import/topics/taxonomy.ts'
import { claimKinds } from '../../../src/model/claim.ts'

const own = readFileSync(new URL('../../../import/topics/taxonomy.yaml', import.meta.url), 'utf8')

const gossip = `- slug: membership
  name: Group membership
  alternativeNames: []
  broader: []
- slug: gossip
  name: Gossip protocols
  alternativeNames: [epidemic protocols]
  broader:
    - membership
`

describe('the taxonomy', () => {
  test('is a document: a mention for each topic, a claim for each broader one, with their lines', () => {
    const { kind, mentions, claims } = taxonomyDocument(gossip)
    expect(kind).toBe('TAXONOMY')
    expect(mentions[1]).toMatchObject({
      kind: 'topic',
      key: 'topic:gossip',
      name: 'Gossip protocols',
      alternativeNames: ['epidemic protocols'],
      statement: { startLine: 5, endLine: 9, quote: 'name: Gossip protocols', rule: 'taxonomy' },
    })
    expect(claims).toMatchObject([
      {
        kind: 'BROADER',
        from: mentions[1]?.id,
        to: mentions[0]?.id,
        statement: { startLine: 9, endLine: 9, quote: '- membership' },
      },
    ])
  })

  test('has words that are ambiguous in a text for names, and signs for none', () => {
    const membership = `- slug: m\n  name: Group membership\n  alternativeNames: [cluster membership]\n  signs: [rings]\n  ambiguous: [membership]\n  broader: []\n`
    expect(taxonomyDocument(membership).mentions).toMatchObject([
      { name: 'Group membership', alternativeNames: ['cluster membership', 'membership'] },
    ])
  })

  test('of the project quotes itself in every line it names', () => {
    const lines = own.split('\n')
    const { mentions, claims } = taxonomyDocument(own)
    expect(mentions.length).toBeGreaterThanOrEqual(60)
    expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length)
    for (const { statement } of [...mentions, ...claims]) {
      expect(lines.slice(statement.startLine - 1, statement.endLine).join('\n')).toContain(statement.quote)
    }
    expect(claims.every(({ kind }) => kind in claimKinds)).toBe(true)
  })

  test.each([
    ['', 'line 1: expected a list of topics'],
    ['- slug: a\n  slug: b\n', 'line 2: Map keys must be unique'],
    ['- slug: A b\n  name: A\n  alternativeNames: []\n  broader: []\n', 'line 1: expected a slug of lower-case words'],
    ['- slug: a\n  alternativeNames: []\n  broader: []\n', 'line 1: expected the topic to have a name'],
    ['- slug: a\n  name: A\n  alternativeNames: []\n', 'line 1: expected broader to be a list'],
    ['- slug: a\n  name: A\n  alternativeNames: [1]\n  broader: []\n', 'line 3: expected alternativeNames to be text'],
    ['- slug: a\n  name: A\n  aliases: []\n', 'expected the fields slug, name, alternativeNames, signs'],
    [`${gossip}- slug: gossip\n  name: G\n  alternativeNames: []\n  broader: []\n`, 'line 10: the slug "gossip"'],
    [gossip.replace('epidemic protocols', 'group-memberships'), null],
    [gossip.replace('epidemic protocols', 'Group-Membership'), 'line 5: "Group-Membership" means "membership" already'],
    [gossip.replace('- membership', '- members'), 'line 9: there is no topic "members"'],
    [gossip.replace('[]\n- slug', '[gossip]\n- slug'), '"membership" is broader than itself'],
  ])('that is malformed is refused, naming the line (%#)', (text, message) => {
    if (message === null) expect(parseTaxonomy(text).topics).toHaveLength(2)
    else expect(() => parseTaxonomy(text)).toThrow(message)
  })
})
