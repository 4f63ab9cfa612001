import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { type Fixture, writeFixture } from '../support/graph-fixture.ts'
import { crowd, world } from '../support/graph-world.ts'
import fc from '../support/laws.ts'

const graph = testGraph()
const { ask, statements } = asking(graph)

/** The world, with things that are found through others, and namesakes. */
const library: Fixture = {
  ...world,
  works: [
    ...(world.works ?? []),
    { id: 'quiet', kind: 'TALK', title: 'Quiet Clocks', abstract: 'Rings that forget their leader.', year: 2019 },
    { id: 'crdt', kind: 'PAPER', title: 'Conflict-free Replicated Data Types', year: 2011 },
    { id: 'book', kind: 'BOOK', title: 'A Pocket Guide to Clocks' },
    { id: 'ring-map', kind: 'TOOL', title: 'RingMap' },
  ],
  people: [
    ...(world.people ?? []),
    { id: 'ines', name: 'Inés Peña', handles: ['github:quietpena'], affiliations: ['Harbour Labs'] },
  ],
  venues: [...(world.venues ?? []), { id: 'loop', name: 'Quiet Loop', alternativeNames: ['QLoop'] }],
  presentations: [...(world.presentations ?? []), { id: 'p-quiet', event: 'Quiet Loop 2019', year: 2019 }],
  documents: [
    ...(world.documents ?? []),
    {
      path: 'quiet.md',
      sourceUrl: 'https://example.org/quiet',
      claims: [
        { claim: ['GAVE', 'ines', 'quiet'], line: 3, quote: 'Quiet Clocks\nby Inés Peña (Harbour Labs)' },
        { claim: ['PRESENTED_AS', 'quiet', 'p-quiet'], line: 5 },
        { claim: ['HELD_AT', 'p-quiet', 'loop'], line: 5 },
        { claim: ['ABOUT', 'crdt', 'membership'], line: 9 },
        { claim: ['CITES', 'quiet', 'book'], line: 11, quote: 'A Pocket Guide to Clocks' },
        { claim: ['CITES', 'quiet', 'ring-map'], line: 12, quote: 'RingMap' },
      ],
    },
  ],
}

const fields = `totalCount counts { type count } pageInfo { hasNextPage endCursor } nodes { score field matched snippet
  evidence { path startLine } item { __typename ... on Node { id } } }`

async function search(query: string, more = '') {
  return dataOf(await ask(`query ($q: String!) { search(query: $q ${more}) { ${fields} } }`, { q: query })).search
}

async function found(query: string, more = ''): Promise<readonly string[]> {
  const { nodes } = await search(query, more)
  return nodes.map((node: { readonly item: { readonly id: string } }) => node.item.id)
}

beforeAll(() => writeFixture(graph, library))
afterAll(() => graph.close())

describe('search finds the right thing first', () => {
  it.each([
    ['a title', 'quiet clocks', 'quiet'],
    ['half a title', 'scaling state', 'stateful'],
    ['a title with typos', 'Scalling Statefull Servces', 'stateful'],
    ['a title with two typos in a word', 'scaling statfll services', 'stateful'],
    ['letters that changed places', 'Quiet Clokcs', 'quiet'],
    ['the head of a title', 'SWIM', 'swim'],
    ['another title', 'swim protocol', 'swim'],
    ['initials', 'CRDT', 'crdt'],
    ['initials of a part of a venue', 'QCon NY', 'qcon-ny'],
    ['words that a name writes as one', 'ring map', 'ring-map'],
    ['a name that is written as one', 'quietloop', 'loop'],
    ['a name', 'sean cribbs', 'sean'],
    ['a name without its accents', 'ines pena', 'ines'],
    ['another name', 'Caitlin McCaffrey', 'caitie'],
    ['a handle', '@caitie', 'caitie'],
    ['a handle without its sign', 'quietpena', 'ines'],
    ['a handle with its service', 'github:quietpena', 'ines'],
    ['the other number', 'group memberships', 'membership'],
    ['a speaker and a word of the title', 'mccaffrey stateful', 'stateful'],
    ['a venue and a year', 'QCon New York 2016', 'qcon-ny'],
    ['an event and a word of the title', 'quiet loop 2019 clocks', 'quiet'],
    ['an author and a topic', 'das gossip', 'swim'],
    ['a person and where they work', 'harbour labs pena', 'ines'],
    ['a word of the abstract', 'forget leader', 'quiet'],
    ['a title and its kind', 'clocks book', 'book'],
    ['an id', 'dynamo', 'dynamo'],
    ['a slug', 'paper/orleans', 'orleans-paper'],
    ['a DOI', '10.1109/DSN.2002.1028914', 'swim'],
    ['an address of a DOI', 'https://doi.org/10.1109/dsn.2002.1028914', 'swim'],
    ['a video', 'https://www.youtube.com/watch?v=H0i_bXKwujQ&t=3s', 'stateful'],
    ['an address written otherwise', 'http://serf.io', 'serf'],
  ])('by %s', async (_, query, id) => {
    expect((await found(query))[0]).toBe(id)
  })

  it('and nothing else where one word is misspelt and the others are not, unless that finds nothing', async () => {
    expect(await found('pockte clocks')).toEqual(['book'])
    expect(await found('quiet pockte')).toEqual(expect.arrayContaining(['quiet', 'book']))
  })

  it('and only what an identifier names', async () => {
    expect(await found('https://example.org/shared')).toEqual(['memberlist', 'serf'])
  })

  it('and what has only some of the words where nothing has all', async () => {
    expect((await found('stateful zebra crossing'))[0]).toBe('stateful')
    expect(await found('zebra crossing')).toEqual([])
  })

  it('a talk before a paper of the same title', async () => {
    expect(await found('Orleans')).toEqual(['orleans-talk', 'orleans-paper'])
  })
})

describe('search says why', () => {
  it.each([
    ['SWIM', 'shortName', 'swim'],
    ['swim protocol', 'alternativeTitle', 'SWIM Protocol'],
    ['pena 2019', 'speaker', 'Inés Peña'],
    ['das 2002', 'author', 'Abhinandan Das'],
    ['Caitlin McCaffrey', 'alternativeName', 'Caitlin McCaffrey'],
    ['quietpena', 'handle', 'github:quietpena'],
    ['forget leader', 'abstract', 'forget leader'],
    ['harbour labs', 'affiliation', 'harbour labs'],
    ['10.1109/DSN.2002.1028914', 'identifier', '10.1109/DSN.2002.1028914'],
  ])('%s is met as %s', async (query, field, matched) => {
    const { nodes } = await search(query)
    expect(nodes[0]).toMatchObject({ field, matched })
  })

  it('with the line in which the words stand, and where that is', async () => {
    const { nodes } = await search('quiet clocks')
    expect(nodes[0]).toMatchObject({ snippet: 'Quiet Clocks', evidence: { path: 'quiet.md', startLine: 3 } })
    const { nodes: byName } = await search('ines pena clocks')
    expect(byName[0]).toMatchObject({ snippet: 'by Inés Peña (Harbour Labs)', evidence: { path: 'quiet.md' } })
  })

  it('and has no line where no document has one of the words', async () => {
    const { nodes } = await search('caitie')
    expect(nodes[0]).toMatchObject({ item: { id: 'caitie' }, snippet: null, evidence: null })
  })
})

describe('counts', () => {
  it('are of all that matches, and add up', async () => {
    const { totalCount, counts, nodes } = await search('clocks')
    expect(nodes).toHaveLength(totalCount)
    expect(counts).toEqual([
      { type: 'TALK', count: 1 },
      { type: 'RESOURCE', count: 1 },
    ])
  })

  it('keep to the types asked for, of which an empty list is refused', async () => {
    expect(await search('clocks', ', types: [RESOURCE, PERSON]')).toMatchObject({
      totalCount: 1,
      counts: [{ type: 'RESOURCE', count: 1 }],
      nodes: [{ item: { id: 'book' } }],
    })
    const refused = await ask('{ search(query: "clocks", types: []) { totalCount } }')
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_ARGUMENT' })
  })

  it('cost a statement only where they are asked for', async () => {
    const before = statements.length
    await ask('{ search(query: "clocks") { nodes { score field } } }')
    expect(statements.length - before).toBe(1)
    await ask('{ search(query: "clocks") { totalCount counts { count } nodes { score } } }')
    expect(statements.length - before).toBe(3)
  })
})

describe('suggest', () => {
  async function suggest(prefix: string, more = '') {
    const query = `query ($p: String!) { suggest(prefix: $p ${more}) { text hint item { ... on Node { id } } } }`
    return dataOf(await ask(query, { p: prefix })).suggest
  }

  it('completes titles and names, each with a hint', async () => {
    expect(await suggest('scal')).toEqual([
      {
        text: 'Scaling Stateful Services',
        hint: 'talk · Caitie McCaffrey · 4 presentations',
        item: { id: 'stateful' },
      },
      expect.objectContaining({ hint: 'paper · Abhinandan Das · 2002 · cited by 2 talks', item: { id: 'swim' } }),
    ])
    expect(await suggest('caiti')).toMatchObject([{ text: 'Caitie McCaffrey', hint: 'person · 1 talk' }])
    expect(await suggest('qcon n')).toMatchObject([{ text: 'QCon New York', hint: 'venue · 1 presentation' }])
    expect(await suggest('group m')).toMatchObject([
      { text: 'Group membership', hint: 'topic · 2 works' },
      { item: { id: 'swim' } },
    ])
  })

  it('forgives typos, keeps to types and to as many as are wanted, and gives nothing for nothing', async () => {
    expect(await suggest('statefull serv')).toMatchObject([{ item: { id: 'stateful' } }])
    expect(await suggest('s', ', types: [PERSON]')).toMatchObject([{ text: 'Sean Cribbs' }])
    expect(await suggest('s', ', first: 1')).toHaveLength(1)
    expect(await suggest(' ?! ')).toEqual([])
    expect(await suggest('zebra stateful')).toEqual([])
  })
})

describe('no text is a mistake', () => {
  const hostile = [
    '',
    ' ',
    '?!',
    'AND',
    'a OR',
    '"',
    '(((',
    '[a TO b]',
    'title:x',
    'a~9 b^^ +-c && || !d',
    '*',
    '\\',
    '😀👩‍🚀',
    'שלום עולם',
    '\u0000',
    'a\u0000b',
    '\ud800',
    'x'.repeat(100_000),
    'word '.repeat(20_000),
    '10.1109/',
    'https://',
    'https://example.org/%E0%A4%A',
    'the of and',
  ]
  const answers = async (text: string) => {
    const query = `query ($q: String!) { search(query: $q) { totalCount nodes { matched snippet item { __typename } } } suggest(prefix: $q) { text } }`
    const { errors, data } = await ask(query, { q: text })
    expect(errors).toBeUndefined()
    expect(data.search.nodes.length).toBe(Math.min(20, data.search.totalCount))
  }

  it.each(hostile.map((text) => [JSON.stringify(text).slice(0, 40), text]))('%s', (_, text) => answers(text))

  it('whatever it is', async () => {
    const lucene = fc.constantFrom(
      '+',
      '-',
      '&&',
      '||',
      '!',
      '(',
      '[',
      '"',
      '~2',
      '*',
      '?',
      ':',
      '\\',
      '/',
      'AND',
      'NOT',
      'swim',
      'quiet',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.array(lucene, { maxLength: 12 }).map((parts) => parts.join(' ')),
    )
    await fc.assert(fc.asyncProperty(texts, answers), { numRuns: 150 })
  })
})

describe('pages', () => {
  beforeAll(() => writeFixture(graph, crowd(300)))

  it.each([7, 100])('of %d lead through all that matches, each once and in one order', async (size) => {
    const walk = async () => {
      const ids: string[] = []
      let after: string | null = null
      do {
        const page: Awaited<ReturnType<typeof search>> = await search(
          'talk',
          `, first: ${size}, after: ${JSON.stringify(after)}`,
        )
        ids.push(...page.nodes.map((node: { readonly item: { readonly id: string } }) => node.item.id))
        after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
      } while (after !== null)
      return ids
    }
    const ids = await walk()
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe((await search('talk', ', first: 0')).totalCount)
    expect(ids.length).toBeGreaterThan(300)
    expect(await walk()).toEqual(ids)
  })

  it('refuse a cursor of another list', async () => {
    const { errors } = await ask('{ search(query: "talk", after: "x") { nodes { score } } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR' })
  })
})
