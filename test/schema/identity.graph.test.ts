import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { type Fixture, writeFixture } from '../support/graph-fixture.ts'
import { writeHistory } from '../support/graph-history.ts'

const line = (kind: 'talk' | 'notes', at: number) => ({ line: at, quote: `${kind} ${at}` })
const fixture: Fixture = {
  works: [
    { id: 'rings', kind: 'PAPER', title: 'Rings of Trust' },
    { id: 'clocks', kind: 'PAPER', title: 'Quiet Clocks' },
    { id: 'talk', kind: 'TALK', title: 'Rumours at Scale' },
  ],
  people: [{ id: 'ada', name: 'Ada Quill' }],
  venues: [{ id: 'conf', name: 'Café Conf' }],
  presentations: [{ id: 'p', event: 'Café Conf 2016', year: 2016 }],
  topics: [
    { id: 'gossip', name: 'Gossip' },
    { id: 'trust', name: 'Trust' },
  ],
  documents: [
    {
      path: 'talk.md',
      sourceUrl: 'https://github.com/ada/talks/blob/main/talk.txt',
      account: [3, 4, 0, 1, 0, 0, 2, 0, 1],
      claims: [
        { claim: ['GAVE', 'ada', 'talk'], ...line('talk', 1) },
        { claim: ['PRESENTED_AS', 'talk', 'p'], ...line('talk', 2) },
        { claim: ['HELD_AT', 'p', 'conf'], ...line('talk', 2) },
        { claim: ['CITES', 'talk', 'rings'], ...line('talk', 9) },
        { claim: ['ABOUT', 'talk', 'gossip'], ...line('talk', 1), field: 'title', matched: 'rumours' },
        { claim: ['ABOUT', 'rings', 'trust'], ...line('talk', 9), field: 'title', matched: 'trust' },
        { claim: ['ABOUT', 'rings', 'gossip'], ...line('talk', 8), field: 'section', matched: 'gossip' },
      ],
    },
    {
      path: 'notes/2016.md',
      claims: [
        { claim: ['GAVE', 'ada', 'talk'], ...line('notes', 3) },
        { claim: ['HELD_AT', 'p', 'conf'], ...line('notes', 4) },
        { claim: ['CITES', 'talk', 'rings'], ...line('notes', 5) },
        { claim: ['ABOUT', 'rings', 'trust'], ...line('notes', 5), field: 'title', matched: 'trust' },
      ],
    },
    { path: 'notes/talk.md', claims: [{ claim: ['GAVE', 'ada', 'talk'], ...line('notes', 1) }] },
  ],
}

const graph = testGraph()
const { ask } = asking(graph)

beforeAll(async () => {
  await writeFixture(graph, fixture)
  await writeHistory(graph, {
    redirects: [
      { id: 'rings-once', slug: 'paper/rings-once', to: 'rings', at: '2026-11-20T09:00:00.000Z' },
      { id: 'rings-first', slug: 'paper/rings-first', to: 'rings-once', at: '2026-11-20T08:00:00.000Z' },
      { id: 'ada-once', slug: 'person/ada-once', to: 'ada' },
      { id: 'conf-once', to: 'conf' },
      { id: 'p-once', to: 'p' },
      // Gone, though mentions of other things would have given these ids, and these slugs read like titles.
      { id: 'key-rings', slug: 'quiet/clocks' },
      { id: 'key-ada', slug: 'ada/quill' },
      // Given out once, and borne again by the thing itself.
      { id: 'talk', to: 'rings' },
    ],
    joined: [
      ['document-1-rings', 'document-0-rings', 2.5, ['sameTitle', 'sameDoi']],
      ['document-1-talk', 'document-0-talk', 1, ['sameTitle']],
      ['document-2-talk', 'document-1-talk', 3, ['sameVideo']],
      ['document-1-ada', 'document-0-ada', 1, ['sameName']],
      ['document-1-conf', 'document-0-conf', 1, ['sameName']],
    ],
  })
})
afterAll(() => graph.close())

const idOf = async (field: string, ref: string) =>
  dataOf(await ask(`query ($ref: String!) { found: ${field}(ref: $ref) { id } }`, { ref })).found?.id ?? null
const nodeOf = async (id: string) =>
  dataOf(await ask('query ($id: ID!) { node(id: $id) { id } }', { id })).node?.id ?? null
const workOf = async (ref: string) =>
  dataOf(await ask('query ($ref: String!) { work(ref: $ref) { __typename ... on Work { id } } }', { ref })).work

describe('an id that was given out', () => {
  it.each([
    ['rings-once', 'rings'],
    ['rings-first', 'rings'],
    ['ada-once', 'ada'],
    ['conf-once', 'conf'],
    ['p-once', 'p'],
    ['key-clocks', null],
    ['key-talk', 'talk'],
  ])('%s finds %s', async (id, found) => {
    expect(await nodeOf(id)).toBe(found)
  })

  it('finds what bears it now before what it once led to', async () => {
    expect(await nodeOf('talk')).toBe('talk')
    expect(await workOf('talk')).toMatchObject({ id: 'talk' })
  })

  it.each(['rings-once', 'rings-first', 'paper/rings-once', 'paper/rings-first'])('finds a work as %s', async (ref) => {
    expect(await workOf(ref)).toEqual({ __typename: 'Paper', id: 'rings' })
  })

  it('finds people and venues', async () => {
    expect(await idOf('person', 'ada-once')).toBe('ada')
    expect(await idOf('person', 'person/ada-once')).toBe('ada')
    expect(await idOf('venue', 'conf-once')).toBe('conf')
    expect(await idOf('person', 'rings-once')).toBeNull()
  })

  it('means nothing else after its thing has gone', async () => {
    expect(await nodeOf('key-rings')).toBeNull()
    expect(await workOf('key-rings')).toEqual({ __typename: 'NotFound' })
    expect(await workOf('quiet/clocks')).toEqual({ __typename: 'NotFound' })
    expect(await idOf('person', 'key-ada')).toBeNull()
    expect(await idOf('person', 'ada/quill')).toBeNull()
    const { talksCiting } = await ask('{ talksCiting(work: "key-rings") { totalCount } }').then(({ errors, data }) => ({
      talksCiting: errors?.[0]?.extensions ?? data,
    }))
    expect(talksCiting).toMatchObject({ code: 'NOT_FOUND', ref: 'key-rings' })
  })
})

describe('redirects', () => {
  it('are the ids that lead to a thing, oldest first, through others too', async () => {
    const { work, person, venue } = dataOf(
      await ask(`{ work(ref: "Rings of Trust") { ... on Work { redirects { from at } } }
        person(ref: "ada") { redirects { from } } venue(ref: "conf") { redirects { from } } }`),
    )
    expect(work.redirects).toEqual(
      [
        { from: 'talk', at: '2026-11-20T08:00:00.000Z' },
        { from: 'rings-first', at: '2026-11-20T08:00:00.000Z' },
        { from: 'rings-once', at: '2026-11-20T09:00:00.000Z' },
      ].sort((a, b) => (a.at + a.from < b.at + b.from ? -1 : 1)),
    )
    expect([person.redirects, venue.redirects]).toEqual([[{ from: 'ada-once' }], [{ from: 'conf-once' }]])
  })
})

describe('sameAsEvidence', () => {
  it('tells why records are one, the surest first, with the lines of both', async () => {
    const { work } = dataOf(
      await ask(
        '{ work(ref: "talk") { ... on Work { sameAsEvidence { signals weight evidence { path startLine quote } } } } }',
      ),
    )
    expect(work.sameAsEvidence).toEqual([
      {
        signals: ['sameVideo'],
        weight: 3,
        evidence: [
          { path: 'notes/talk.md', startLine: 1, quote: 'notes 1' },
          { path: 'notes/2016.md', startLine: 3, quote: 'notes 3' },
        ],
      },
      {
        signals: ['sameTitle'],
        weight: 1,
        evidence: [
          { path: 'notes/2016.md', startLine: 3, quote: 'notes 3' },
          { path: 'talk.md', startLine: 1, quote: 'talk 1' },
        ],
      },
    ])
  })

  it('is there for people and venues, and empty where one record is all', async () => {
    const { person, venue, work } = dataOf(
      await ask(`{ person(ref: "ada") { sameAsEvidence { signals weight evidence { path } } } venue(ref: "conf") { sameAsEvidence { weight } }
        work(ref: "Quiet Clocks") { ... on Work { sameAsEvidence { weight } } } }`),
    )
    expect(person.sameAsEvidence).toEqual([
      { signals: ['sameName'], weight: 1, evidence: [{ path: 'notes/2016.md' }, { path: 'talk.md' }] },
    ])
    expect([venue.sameAsEvidence, work.sameAsEvidence]).toEqual([[{ weight: 1 }], []])
  })
})

describe('topicAssignments', () => {
  it('tell the field and the words that give a topic, with every place', async () => {
    const { work } = dataOf(
      await ask(
        '{ work(ref: "rings") { ... on Work { topicAssignments { topic { name } field matched evidence { path startLine } } } } }',
      ),
    )
    expect(work.topicAssignments).toEqual([
      { topic: { name: 'Gossip' }, field: 'section', matched: 'gossip', evidence: [{ path: 'talk.md', startLine: 8 }] },
      {
        topic: { name: 'Trust' },
        field: 'title',
        matched: 'trust',
        evidence: [
          { path: 'notes/2016.md', startLine: 5 },
          { path: 'talk.md', startLine: 9 },
        ],
      },
    ])
  })
})

describe('document', () => {
  it.each([
    ['document-1', 'notes/2016.md'],
    ['notes/2016.md', 'notes/2016.md'],
    ['2016.md', 'notes/2016.md'],
    [' 2016.md ', 'notes/2016.md'],
    // A path of its own goes before the end of another's.
    ['talk.md', 'talk.md'],
    ['notes/talk.md', 'notes/talk.md'],
    ['16.md', null],
    ['md', null],
    ['', null],
  ])('%j is %s', async (ref, path) => {
    const { document } = dataOf(await ask('query ($ref: String!) { document(ref: $ref) { path } }', { ref }))
    expect(document?.path ?? null).toBe(path)
  })

  it('has an account that adds up, and addresses that open at the line', async () => {
    const { document } = dataOf(
      await ask(
        '{ document(ref: "talk.md") { sourceUrl account { read parts { outcome count } } works { nodes { evidence { path url } } } } }',
      ),
    )
    expect(document.account).toEqual({
      read: 11,
      parts: [
        { outcome: 'STATEMENT', count: 3 },
        { outcome: 'CITATION', count: 4 },
        { outcome: 'MEDIA', count: 0 },
        { outcome: 'PROFILE', count: 1 },
        { outcome: 'CREDIT', count: 0 },
        { outcome: 'NAVIGATION', count: 0 },
        { outcome: 'GROUP', count: 2 },
        { outcome: 'IGNORED', count: 0 },
        { outcome: 'PROBLEM', count: 1 },
      ],
    })
    expect(document.sourceUrl).toBe('https://github.com/ada/talks/blob/main/talk.txt')
    expect(document.works.nodes[0].evidence).toContainEqual({
      path: 'talk.md',
      url: 'https://github.com/ada/talks/blob/main/talk.txt#L9',
    })
  })

  it('has an account of nothing where the importer kept none, and no address of which it knows none', async () => {
    const { document } = dataOf(
      await ask(
        '{ document(ref: "2016.md") { sourceUrl account { read parts { count } } works { nodes { evidence { path url } } } } }',
      ),
    )
    expect(document.sourceUrl).toBeNull()
    expect(document.account.read).toBe(0)
    expect(document.account.parts).toHaveLength(9)
    expect(document.works.nodes[0].evidence).toContainEqual({ path: 'notes/2016.md', url: null })
  })
})

describe('a path that several documents end in', () => {
  beforeAll(() =>
    writeFixture(graph, {
      documents: [
        { path: 'a/README.md', claims: [] },
        { path: 'b/README.md', claims: [] },
      ],
    }),
  )

  it('fails with AMBIGUOUS and the paths', async () => {
    const { data, errors } = await ask('{ document(ref: "README.md") { id } }')
    expect(data).toEqual({ document: null })
    expect(errors).toMatchObject([
      {
        extensions: {
          code: 'AMBIGUOUS',
          ref: 'README.md',
          candidates: [
            { id: 'document-0', kind: 'DOCUMENT', title: 'a/README.md' },
            { id: 'document-1', kind: 'DOCUMENT', title: 'b/README.md' },
          ],
        },
      },
    ])
  })
})
