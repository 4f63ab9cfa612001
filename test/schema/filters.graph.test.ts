import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { library } from '../support/graph-library.ts'

const graph = testGraph()
const { ask } = asking(graph)

beforeAll(() => writeFixture(graph, library))
afterAll(() => graph.close())

type Where = Readonly<Record<string, unknown>>
const types = { talks: 'TalkFilter', papers: 'PaperFilter', works: 'WorkFilter' } as const

/** Ids that a filter leaves, in their order; the total is compared with them. */
async function listed(list: keyof typeof types, where: Where): Promise<readonly string[]> {
  const query = `query ($where: ${types[list]}) { list: ${list}(where: $where, first: 100) { totalCount nodes { id } } }`
  const { list: found } = dataOf(await ask(query, { where }))
  const ids = found.nodes.map(({ id }: { id: string }) => id)
  expect(found.totalCount).toBe(ids.length)
  return ids
}

async function refusal(list: keyof typeof types, where: Where) {
  const { errors } = await ask(`query ($where: ${types[list]}) { ${list}(where: $where) { nodes { id } } }`, { where })
  return errors?.[0]?.extensions
}

describe('a text', () => {
  it.each(['', ' ', '?!'])('of %j, which nothing can be compared with, is refused', async (text) => {
    for (const list of ['talks', 'papers', 'works'] as const)
      expect(await refusal(list, { text })).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'text' })
  })
})

describe('talks(where)', () => {
  it.each<readonly [string, Where, readonly string[]]>([
    ['nothing asked', {}, ['consensus', 'twin-talk', 'rumours', 'spoken', 'chairs', 'undated']],
    [
      'nothing asked, in null',
      { years: {}, speaker: null },
      ['consensus', 'twin-talk', 'rumours', 'spoken', 'chairs', 'undated'],
    ],
    ['a text of the title, in other letters', { text: 'in THE sm' }, ['consensus']],
    ['a text of another title, without its accents', { text: 'geruchte im gross' }, ['rumours']],
    ['a text that begins in one title and ends in another', { text: 'scale geruchte' }, []],
    ['a text and a speaker', { text: 'chairs', speaker: 'bea' }, ['chairs']],
    ['an event as written', { event: 'QCon New York 2015' }, ['rumours']],
    ['an event without its year', { event: 'QCon New York' }, ['consensus', 'rumours']],
    ["an event by its venue's name and year", { event: 'qcon new york 2016' }, ['consensus']],
    ["an event by its venue's other name", { event: 'QConNY' }, ['consensus', 'rumours']],
    ['the first word of events', { event: 'qcon' }, ['consensus', 'rumours']],
    ['parts of words', { event: 'con new' }, []],
    ['an event written in one word', { event: 'Strange Loop' }, ['consensus', 'rumours']],
    ['an event written in one word, of a year', { event: 'strange loop 2016' }, ['rumours']],
    ['an event written in two words, asked for in one', { event: 'QConNewYork' }, ['consensus', 'rumours']],
    ['an event written in two words, with its year', { event: 'qconnewyork 2015' }, ['rumours']],
    ['the end of a series and a year', { event: 'York 2015' }, ['rumours']],
    ['a year alone', { event: '2015' }, ['rumours']],
    ['a year that is none of the event', { event: 'QCon New York 2014' }, []],
    ['an event without accents', { event: 'CAFE CONF' }, ['chairs']],
    [
      'an event in a year of another presentation',
      { event: 'QCon New York', years: { from: 2016, to: 2016 } },
      ['consensus'],
    ],
    ['a venue in a year of another presentation', { venue: 'QCon New York', years: { to: 2015 } }, ['rumours']],
    ['an event and a venue of two presentations', { venue: 'QCon New York', event: 'Strange Loop' }, []],
    [
      'years, also of a talk without occasion',
      { years: { from: 2016, to: 2016 } },
      ['consensus', 'rumours', 'spoken', 'chairs'],
    ],
    ['years with an open end', { years: { to: 2014 } }, ['consensus']],
    ['a venue', { venue: 'QConNY' }, ['consensus', 'rumours']],
    ['a speaker', { speaker: 'ada quill' }, ['consensus', 'chairs']],
    ['a speaker at a venue', { speaker: 'Ada Quill', venue: 'Café Conf' }, ['chairs']],
    ['a topic', { topics: ['Gossip'] }, ['rumours']],
    ['a topic above', { topics: ['Group membership'] }, ['rumours']],
    ['a topic below', { topics: ['Time'] }, []],
    [
      'one of several works cited',
      { cites: ['Rings of Trust', 'Quiet Clocks'] },
      ['consensus', 'twin-talk', 'rumours'],
    ],
    ['every one of several works cited', { citesAll: ['Rings of Trust', 'Quiet Clocks'] }, ['consensus']],
    ['every work cited, one twice', { citesAll: ['rings', 'Rings of Trust'] }, ['consensus', 'rumours']],
    ['one and all of the works cited', { cites: ['epidemics'], citesAll: ['rings'] }, ['rumours']],
    ['the one work of a name that talks cite', { cites: ['Lamplight'] }, ['chairs']],
    ['a talk cited', { cites: ['Rumours at Scale'] }, ['chairs']],
    ['many citations', { minCitations: 2 }, ['consensus', 'rumours', 'chairs', 'undated']],
    ['more citations', { minCitations: 3 }, ['consensus']],
    [
      'everything at once',
      {
        event: 'QCon',
        venue: 'QConNY',
        years: { from: 2016 },
        speaker: 'ada',
        cites: ['tool'],
        citesAll: ['rings'],
        minCitations: 1,
      },
      ['consensus'],
    ],
  ])('%s', async (_, where, ids) => {
    expect(await listed('talks', where)).toEqual(ids)
  })
})

describe('papers(where)', () => {
  it.each<readonly [string, Where, readonly string[]]>([
    ['years', { years: { from: 1987, to: 2002 } }, ['rings', 'epidemics']],
    ['an author', { author: 'Cy Lindqvist' }, ['epidemics']],
    ['a person who wrote none', { author: 'Ada Quill' }, []],
    ['the one person of a name who wrote', { author: 'Sam Reed' }, ['rings']],
    ['the one venue of a name that publishes', { venue: 'Middleware' }, ['rings']],
    ['a topic with those below', { topics: ['gossip', 'time'] }, ['clocks', 'epidemics']],
    ['cited by a talk', { citedBy: ['Consensus in the Small'] }, ['clocks', 'rings']],
    ['cited by a tool or a paper', { citedBy: ['ringctl', 'Rings of Trust'] }, ['epidemics']],
    ['the one work of a name that cites papers', { citedBy: ['Lamplight'] }, ['clocks']],
    ['cited by several talks', { minCitingTalks: 2 }, ['clocks', 'rings']],
    [
      'everything at once',
      {
        years: { to: 2010 },
        author: 'sam-author',
        venue: 'middleware-journal',
        topics: ['Group membership'],
        citedBy: ['consensus'],
        minCitingTalks: 2,
      },
      ['rings'],
    ],
  ])('%s', async (_, where, ids) => {
    expect(await listed('papers', where)).toEqual(ids)
  })
})

describe('works(where)', () => {
  it.each<readonly [string, Where, readonly string[]]>([
    ['kinds', { kinds: ['TOOL', 'PAPER'] }, ['twin-paper', 'clocks', 'tool', 'rings', 'epidemics']],
    ['years', { years: { from: 2014, to: 2014 } }, ['consensus', 'clocks']],
    [
      'one of several topics',
      { topics: ['Rumour mongering', 'Group membership'] },
      ['tool', 'rings', 'rumours', 'epidemics'],
    ],
    ['topics and kinds', { topics: ['Group membership'], kinds: ['TALK'] }, ['rumours']],
    ['cited by several', { citedBy: ['tool', 'chairs'] }, ['twin-paper', 'rumours', 'epidemics']],
    ['citing', { cites: ['Slow Epidemics'] }, ['tool', 'rings', 'rumours']],
    ['citing the one work of a name that is cited', { cites: ['Lamplight'] }, ['chairs']],
    ['cited by the one work of a name that cites', { citedBy: ['Lamplight'] }, ['clocks']],
    [
      'cited by talks',
      { minCitingTalks: 1, kinds: ['TALK', 'PAPER', 'TOOL'] },
      ['twin-paper', 'clocks', 'tool', 'rings', 'rumours', 'epidemics'],
    ],
    [
      'everything at once',
      {
        kinds: ['PAPER'],
        years: { from: 2000 },
        topics: ['topic/group-membership', 't-membership'],
        citedBy: ['rumours'],
        cites: ['epidemics'],
        minCitingTalks: 2,
      },
      ['rings'],
    ],
  ])('%s', async (_, where, ids) => {
    expect(await listed('works', where)).toEqual(ids)
  })
})

describe('cites(where) and citedBy(where)', () => {
  const query = (field: string) =>
    `query ($ref: ID!, $where: CitationFilter) { node(id: $ref) { ... on Work { ${field}(where: $where) { totalCount nodes { id } edges { relation } } } } }`

  async function citations(field: 'cites' | 'citedBy', ref: string, where: Where): Promise<readonly string[]> {
    const list = dataOf(await ask(query(field), { ref, where })).node[field]
    const ids = list.nodes.map(({ id }: { id: string }) => id)
    expect(list.totalCount).toBe(ids.length)
    return ids
  }

  it.each<readonly [string, Where, readonly string[]]>([
    ['nothing asked', {}, ['rings', 'clocks', 'tool']],
    ['a section and those below', { section: 'fault injection' }, ['rings', 'clocks']],
    ['the innermost section', { section: 'Game days' }, ['clocks']],
    ['a section of another document', { section: 'Further reading' }, ['rings']],
    ['a section without accents and signs', { section: 'tools and CAFE' }, ['tool']],
    ['a part of a heading', { section: 'fault' }, []],
    ['a heading that is a relation', { section: 'References' }, []],
    ['a relation', { relations: ['REFERENCES'] }, ['rings', 'clocks']],
    ['a relation weaker than another', { relations: ['MENTIONS'] }, ['rings', 'tool']],
    ['relation and section of one claim', { relations: ['REFERENCES'], section: 'Fault Injection' }, ['clocks']],
    ['kinds', { kinds: ['TOOL'] }, ['tool']],
    ['topics with those below', { topics: ['Group membership'] }, ['rings', 'tool']],
    [
      'kinds, relation and topics',
      { kinds: ['PAPER'], relations: ['MENTIONS'], topics: ['Group membership'] },
      ['rings'],
    ],
  ])('cites: %s', async (_, where, ids) => {
    expect(await citations('cites', 'consensus', where)).toEqual(ids)
  })

  it.each<readonly [string, Where, readonly string[]]>([
    ['kinds', { kinds: ['TALK'] }, ['consensus', 'rumours']],
    ['relations', { relations: ['IS_ABOUT'] }, []],
    ['section', { section: 'Fault Injection' }, ['consensus', 'rumours']],
    ['topics', { topics: ['Gossip'] }, ['rumours']],
  ])('citedBy: %s', async (_, where, ids) => {
    expect(await citations('citedBy', 'rings', where)).toEqual(ids)
  })

  it('leaves the edge as it is: its relation is the strongest of all claims', async () => {
    const { node } = dataOf(await ask(query('cites'), { ref: 'consensus', where: { relations: ['MENTIONS'] } }))
    expect(node.cites.edges).toEqual([{ relation: 'REFERENCES' }, { relation: 'MENTIONS' }])
  })
})

describe('names in filters', () => {
  it.each<readonly [keyof typeof types, Where]>([
    ['talks', { cites: ['Rings of Trust', 'No such thing'] }],
    ['talks', { citesAll: ['No such thing'] }],
    ['talks', { venue: 'No such thing' }],
    ['talks', { speaker: 'No such thing' }],
    ['talks', { topics: ['No such thing'] }],
    ['papers', { author: 'No such thing' }],
    ['papers', { citedBy: ['No such thing'] }],
    ['works', { cites: ['No such thing'] }],
  ])('%s %j fails with NOT_FOUND and the name', async (list, where) => {
    expect(await refusal(list, where)).toMatchObject({ code: 'NOT_FOUND', ref: 'No such thing' })
  })

  it('fails with NOT_FOUND and the nearest works', async () => {
    expect(await refusal('works', { cites: ['Rings and Trees'] })).toMatchObject({
      nearest: [{ id: 'rings', kind: 'PAPER' }],
    })
  })

  it.each<readonly [keyof typeof types, Where, readonly object[]]>([
    ['talks', { speaker: 'Jo Twin' }, [{ id: 'jo-1', kind: 'PERSON', title: 'Jo Twin' }, { id: 'jo-2' }]],
    ['papers', { author: 'Jo Twin' }, [{ id: 'jo-1' }, { id: 'jo-2' }]],
    [
      'talks',
      { cites: ['Two Editions'] },
      [{ id: 'edition-1', kind: 'BOOK', title: 'Two Editions' }, { id: 'edition-2' }],
    ],
    ['works', { cites: ['rings', 'Two Editions'] }, [{ id: 'edition-1' }, { id: 'edition-2' }]],
    ['works', { citedBy: ['Two Editions'] }, [{ id: 'edition-1' }, { id: 'edition-2' }]],
  ])(
    '%s %j fails with AMBIGUOUS and the candidates, since all of them could answer or none',
    async (list, where, candidates) => {
      expect(await refusal(list, where)).toMatchObject({ code: 'AMBIGUOUS', candidates })
    },
  )
})

describe('arguments that can match nothing', () => {
  it.each<readonly [keyof typeof types, Where, Where]>([
    ['talks', { years: { from: 2016, to: 2015 } }, { argument: 'years', from: 2016, to: 2015 }],
    ['talks', { event: ' … ' }, { argument: 'event', value: ' … ' }],
    ['talks', { cites: [] }, { argument: 'cites', minimum: 1, maximum: 50 }],
    ['talks', { topics: Array.from({ length: 51 }, () => 'x') }, { argument: 'topics', value: 51 }],
    ['talks', { minCitations: -1 }, { argument: 'minCitations', minimum: 0 }],
    ['papers', { minCitingTalks: -1 }, { argument: 'minCitingTalks', value: -1 }],
    ['works', { kinds: [] }, { argument: 'kinds' }],
  ])('%s %j is refused', async (list, where, data) => {
    expect(await refusal(list, where)).toMatchObject({ code: 'INVALID_ARGUMENT', ...data })
  })
})
