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
    const { kind, mentions, claims } = taxonomyDocument(parseTaxonomy(gossip))
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

  test('of the project quotes itself in every line it names', () => {
    const lines = own.split('\n')
    const { mentions, claims } = taxonomyDocument(parseTaxonomy(own))
    expect(mentions.length).toBeGreaterThanOrEqual(170)
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
    [
      gossip.replace('epidemic protocols', 'Group-Memberships'),
      'line 5: "Group-Memberships" means "membership" already',
    ],
    [
      gossip.replace('  broader: []', '  signs: [gossip protocol]\n  broader: []'),
      'line 1: "gossip protocol" means "gossip"',
    ],
    [`${gossip}  signs: [Epidemic Protocol]\n`, 'line 5: "Epidemic Protocol" is there already, among its names'],
    [`${gossip}  signs: [Murmur]\n  otherwise: [murmurs]\n`, 'line 5: "murmurs" is there already, among signs'],
    [`${gossip}  signs: [Murmur]\n  titles: [Murmur]\n`, 'line 5: "Murmur" is there already, among signs'],
    [
      `${gossip}  ambiguous: [epidemic protocol]\n  everyday: [epidemic protocols]\n`,
      'line 5: "epidemic protocols" is there already, among ambiguous',
    ],
    [gossip.replace('- membership', '- members'), 'line 9: there is no topic "members"'],
    [gossip.replace('[]\n- slug', '[gossip]\n- slug'), '"membership" is broader than itself'],
  ])('that is malformed is refused, naming the line (%#)', (text, message) => {
    expect(() => parseTaxonomy(text)).toThrow(message)
  })

  test.each([
    ['two topics may share a sign', '  signs: [Murmur]\n', '  signs: [Murmur]\n'],
    ['a name may be ambiguous', '', '  ambiguous: [epidemic protocol]\n'],
    ['a name may be an everyday word', '', '  everyday: [epidemic protocol]\n'],
    ['any word may be said aside', '', '  ambiguous: [murmur]\n  aside: [murmur, epidemic protocol, hum]\n'],
    ['a name may say too little', '', '  otherwise: [epidemic protocol]\n'],
    [
      'a name may be that of a work and of an event',
      '',
      '  titles: [Gossip protocols]\n  events: [Gossip protocols]\n',
    ],
  ])('%s', (_, first, second) => {
    expect(parseTaxonomy(gossip.replace('- slug: gossip', `${first}- slug: gossip`) + second).topics).toHaveLength(2)
  })
})
