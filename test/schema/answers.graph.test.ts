import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { world } from '../support/graph-world.ts'

const graph = testGraph()
const { ask } = asking(graph)

beforeAll(() => writeFixture(graph, world))
afterAll(() => graph.close())

describe('talksCiting', () => {
  it('gives each citing talk once, with relation, section and every line', async () => {
    const { talksCiting } = dataOf(
      await ask(`{ talksCiting(work: "SWIM") { totalCount edges { relation section node { __typename title }
        evidence { path part startLine quote section url document { kind } } } } }`),
    )
    expect(talksCiting).toEqual({
      totalCount: 2,
      edges: [
        {
          relation: 'REFERENCES',
          section: ['References', 'Membership'],
          node: { __typename: 'Talk', title: 'Scaling Stateful Services' },
          evidence: [
            {
              path: 'seeds/notes.md',
              part: null,
              startLine: 20,
              quote: 'Caitie cited SWIM',
              section: [],
              url: 'https://example.org/notes',
              document: { kind: 'CONFERENCE_NOTES' },
            },
            {
              path: 'seeds/stateful.md',
              part: 'README.md',
              startLine: 38,
              quote: 'SWIM',
              section: ['References', 'Membership'],
              url: 'https://github.com/caitiem20/stateful',
              document: { kind: 'TALK_REPOSITORY' },
            },
          ],
        },
        {
          relation: 'IS_ABOUT',
          section: ['Friday'],
          node: { __typename: 'Talk', title: 'The Refined Art of Membership' },
          evidence: [expect.objectContaining({ path: 'seeds/notes.md', startLine: 12, quote: 'uses SWIM' })],
        },
      ],
    })
  })

  it('takes the one of a talk and a paper of one name that talks cite', async () => {
    const { talksCiting } = dataOf(await ask('{ talksCiting(work: "Orleans") { nodes { title } } }'))
    expect(talksCiting.nodes).toEqual([{ title: 'Scaling Stateful Services' }])
  })

  it('fails with NOT_FOUND and the nearest, or AMBIGUOUS and the candidates', async () => {
    const missing = await ask('{ talksCiting(work: "Dinamo Amazon") { nodes { title } } }')
    expect(missing.errors?.[0]?.extensions).toMatchObject({
      code: 'NOT_FOUND',
      nearest: [{ id: 'dynamo', kind: 'PAPER' }],
    })
    const shared = await ask('{ talksCiting(work: "https://example.org/shared") { nodes { title } } }')
    expect(shared.errors?.[0]?.extensions).toMatchObject({
      code: 'AMBIGUOUS',
      candidates: [
        { id: 'memberlist', kind: 'TOOL', title: 'memberlist' },
        { id: 'serf', kind: 'TOOL', title: 'Serf' },
      ],
    })
  })
})

describe('worksCitedAcrossTalks', () => {
  const query = `query ($min: Int, $kinds: [WorkKind!], $first: Int, $after: String) {
    worksCitedAcrossTalks(minTalks: $min, kinds: $kinds, first: $first, after: $after) {
      totalCount pageInfo { hasNextPage endCursor } nodes { talkCount work { id } talks { id } } } }`

  it('counts talks, not documents or other works, most cited first and then by title', async () => {
    const { worksCitedAcrossTalks } = dataOf(await ask(query, { min: 2 }))
    expect(worksCitedAcrossTalks).toMatchObject({
      totalCount: 2,
      nodes: [
        { talkCount: 2, work: { id: 'dynamo' }, talks: [{ id: 'stateful' }, { id: 'cribbs' }] },
        { talkCount: 2, work: { id: 'swim' }, talks: [{ id: 'stateful' }, { id: 'cribbs' }] },
      ],
    })
  })

  it('pages over equal counts without repeating or leaving out', async () => {
    const seen: string[] = []
    let after: string | null = null
    do {
      const { worksCitedAcrossTalks: page } = dataOf(await ask(query, { min: 1, first: 1, after }))
      seen.push(page.nodes[0].work.id)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after !== null)
    expect(seen).toEqual(['dynamo', 'swim', 'memberlist', 'orleans-paper', 'serf'])
  })

  it('keeps to the kinds asked for', async () => {
    const { worksCitedAcrossTalks } = dataOf(await ask(query, { min: 1, kinds: ['TOOL'] }))
    expect(worksCitedAcrossTalks).toMatchObject({
      totalCount: 2,
      nodes: [{ work: { id: 'memberlist' } }, { work: { id: 'serf' } }],
    })
  })
})

describe('person, venue, topic', () => {
  it('shows a talk given four times as one with four presentations, in order of date', async () => {
    const { person } = dataOf(
      await ask(
        `{ person(ref: "Caitie McCaffrey") { name handles talks { totalCount nodes { title presentations { event year version } } } } }`,
      ),
    )
    expect(person).toEqual({
      name: 'Caitie McCaffrey',
      handles: ['twitter:caitie'],
      talks: {
        totalCount: 1,
        nodes: [
          {
            title: 'Scaling Stateful Services',
            presentations: [
              { event: 'QCon San Francisco 2015', year: 2015, version: 'V2' },
              { event: 'Strange Loop 2015', year: 2015, version: 'V1' },
              { event: 'Øredev 2016', year: 2016, version: null },
              { event: null, year: null, version: null },
            ],
          },
        ],
      },
    })
  })

  it.each([
    'caitie',
    'person/caitie-mccaffrey',
    'caitie mccaffrey',
    'Caitlin McCaffrey',
    '@caitie',
    'twitter:caitie',
    'key-caitie',
  ])('finds a person as %s', async (ref) => {
    expect(dataOf(await ask('query ($ref: String!) { person(ref: $ref) { id } }', { ref })).person).toEqual({
      id: 'caitie',
    })
  })

  it('answers null for what is unknown and AMBIGUOUS for what several are called', async () => {
    const { data, errors } = await ask(
      '{ nobody: person(ref: "SWIM") { id } twins: person(ref: "Alex Twin") { id } venue(ref: "x") { id } topic(ref: "x") { id } }',
    )
    expect(data).toEqual({ nobody: null, twins: null, venue: null, topic: null })
    expect(errors).toMatchObject([
      {
        path: ['twins'],
        extensions: {
          code: 'AMBIGUOUS',
          candidates: [{ id: 'twin-1', kind: 'PERSON', title: 'Alex Twin' }, { id: 'twin-2' }],
        },
      },
    ])
  })

  it('leads from venues and topics to what belongs to them', async () => {
    expect(
      dataOf(
        await ask(`{
          venue(ref: "QCon NYC") { name presentations(year: 2016) { totalCount nodes { event talk { title } venue { id } } }
            none: presentations(year: 2015) { totalCount nodes { id } } }
          dsn: venue(ref: "DSN") { papers { nodes { id authors { name } venue { name } } } }
          topic(ref: "Distributed systems") { narrower { name broader { id } } works { totalCount nodes { id topics { name } } }
            own: works(includeNarrower: false) { nodes { id } } papers: works(kinds: [PAPER]) { totalCount nodes { id } } }
        }`),
      ),
    ).toEqual({
      venue: {
        name: 'QCon New York',
        presentations: {
          totalCount: 1,
          nodes: [
            { event: 'QCon New York 2016', talk: { title: 'The Refined Art of Membership' }, venue: { id: 'qcon-ny' } },
          ],
        },
        none: { totalCount: 0, nodes: [] },
      },
      dsn: { papers: { nodes: [{ id: 'swim', authors: [{ name: 'Abhinandan Das' }], venue: { name: 'DSN' } }] } },
      topic: {
        narrower: [{ name: 'Group membership', broader: [{ id: 'distributed' }] }],
        works: {
          totalCount: 2,
          nodes: [
            { id: 'stateful', topics: [{ name: 'Distributed systems' }] },
            { id: 'swim', topics: [{ name: 'Group membership' }] },
          ],
        },
        own: { nodes: [{ id: 'stateful' }] },
        papers: { totalCount: 1, nodes: [{ id: 'swim' }] },
      },
    })
  })
})

describe('work', () => {
  const query = `query ($ref: String!) { work(ref: $ref) { __typename ... on Work { id }
    ... on NotFound { ref message nearest { id } } ... on Ambiguous { message candidates { id } } } }`

  it.each([
    ['an id', 'swim', 'swim'],
    ['an id given to a mention', 'key-swim', 'swim'],
    ['a slug', 'talk/scaling-stateful-services', 'stateful'],
    ['a title', 'scaling stateful services', 'stateful'],
    ['another title', 'Swim protocol', 'swim'],
    ['a short name', 'SWIM', 'swim'],
    ['a DOI', '10.1109/DSN.2002.1028914', 'swim'],
    ['the address of a DOI', 'https://doi.org/10.1109/DSN.2002.1028914', 'swim'],
    ['a link', 'http://www.cs.cornell.edu/~asdas/research/dsn02-SWIM.pdf', 'swim'],
    ['the address of a video', 'https://www.youtube.com/watch?v=H0i_bXKwujQ&t=10', 'stateful'],
    ['the address of slides', 'https://speakerdeck.com/caitiem20/stateful/', 'stateful'],
    ['a title with typos', 'Scalling Statefull Servics', 'stateful'],
  ])('finds one by %s', async (_, ref, id) => {
    expect(dataOf(await ask(query, { ref })).work).toMatchObject({ id })
  })

  it('says NotFound with what comes near', async () => {
    expect(dataOf(await ask(query, { ref: 'Stateful things' })).work).toEqual({
      __typename: 'NotFound',
      ref: 'Stateful things',
      message: 'Nothing is called "Stateful things"',
      nearest: [{ id: 'stateful' }],
    })
  })

  it.each(['', '   ', '"(*~', 'AND OR NOT', '\u0000', 'https://', '😀'])('never fails on %j', async (ref) => {
    expect(dataOf(await ask(query, { ref })).work).toMatchObject({ __typename: 'NotFound', nearest: [] })
  })

  it('refuses a reference longer than any name', async () => {
    const { errors } = await ask(query, { ref: 'x'.repeat(3000) })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'ref', maximum: 2000 })
  })

  it('refuses one of several references asked for at once, and answers the others', async () => {
    const { data, errors } = await ask(
      'query ($long: String!) { a: person(ref: $long) { id } b: person(ref: "caitie") { id } }',
      {
        long: 'x'.repeat(3000),
      },
    )
    expect(data).toEqual({ a: null, b: { id: 'caitie' } })
    expect(errors).toMatchObject([{ path: ['a'], extensions: { code: 'INVALID_ARGUMENT' } }])
  })

  it('says Ambiguous with the candidates, talks first', async () => {
    expect(dataOf(await ask(query, { ref: 'Orleans' })).work).toEqual({
      __typename: 'Ambiguous',
      message: '2 works are called "Orleans": ask for one by its id',
      candidates: [{ id: 'orleans-talk' }, { id: 'orleans-paper' }],
    })
  })
})

describe('node and nodes', () => {
  it('finds everything with an id, by any id it ever had', async () => {
    const ids = ['swim', 'key-stateful', 'p-qcon', 'caitie', 'qcon-ny', 'membership', 'document-0', 'nothing', 'serf']
    const { nodes, node, none } = dataOf(
      await ask(
        'query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } node(id: "key-swim") { id } none: node(id: "x") { id } }',
        { ids },
      ),
    )
    expect(nodes).toEqual([
      { __typename: 'Paper', id: 'swim' },
      { __typename: 'Talk', id: 'stateful' },
      { __typename: 'Presentation', id: 'p-qcon' },
      { __typename: 'Person', id: 'caitie' },
      { __typename: 'Venue', id: 'qcon-ny' },
      { __typename: 'Topic', id: 'membership' },
      { __typename: 'Document', id: 'document-0' },
      null,
      { __typename: 'Resource', id: 'serf' },
    ])
    expect([node, none]).toEqual([{ id: 'swim' }, null])
  })
})

describe('documents', () => {
  it('lists them by path, with their works and problems', async () => {
    const { documents, notes } = dataOf(
      await ask(`{ documents { totalCount nodes { path kind importedAt sourceUrl problems { path line code message } works(first: 2) { totalCount nodes { id } } } }
        notes: documents(kind: CONFERENCE_NOTES) { totalCount nodes { path } } }`),
    )
    expect(documents.nodes[1]).toEqual({
      path: 'seeds/stateful.md',
      kind: 'TALK_REPOSITORY',
      importedAt: '2026-11-21T12:00:00.000Z',
      sourceUrl: 'https://github.com/caitiem20/stateful',
      problems: [
        { path: 'seeds/stateful.md', line: 9, code: 'EMPTY_LINK', message: 'Expected an address, got nothing' },
      ],
      works: { totalCount: 4, nodes: [{ id: 'dynamo' }, { id: 'orleans-paper' }] },
    })
    expect(notes).toEqual({ totalCount: 1, nodes: [{ path: 'seeds/notes.md' }] })
  })
})
