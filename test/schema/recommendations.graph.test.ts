import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { type Fixture, writeFixture } from '../support/graph-fixture.ts'
import { randomFixture } from '../support/graph-random.ts'

const graph = testGraph()
const { ask, statements } = asking(graph)
afterAll(() => graph.close())

/** Harbour cites Rings beside Clocks and Tides; Ann gave Harbour and Lamps; Clocks is there in two editions. */
const fixture: Fixture = {
  works: [
    { id: 'harbour', kind: 'TALK', title: 'Harbour Lights', year: 2015 },
    { id: 'lamps', kind: 'TALK', title: 'Lamps at Sea', year: 2016 },
    { id: 'pier', kind: 'TALK', title: 'Pier Review' },
    {
      id: 'rings',
      kind: 'PAPER',
      title: 'Rings of Trust',
      year: 2002,
      doi: '10.1234/rings',
      links: ['https://rings.example/paper.pdf'],
    },
    { id: 'clocks', kind: 'PAPER', title: 'Quiet Clocks', year: 2014 },
    { id: 'clocks-2', kind: 'BOOK', title: 'Quiet Clocks', year: 2018 },
    { id: 'tides', kind: 'PAPER', title: 'Tides', year: 1999 },
    { id: 'island', kind: 'TOOL', title: 'Zanzibar' },
    { id: 'hoops', kind: 'ARTICLE', title: 'Hoops of Trust' },
    { id: 'twin-1', kind: 'TALK', title: 'Opening' },
    { id: 'twin-2', kind: 'TALK', title: 'Opening' },
  ],
  presentations: [{ id: 'p-lamps', event: 'Sea Conf 2016', year: 2016 }],
  people: [
    { id: 'ann', name: 'Ann Reed' },
    { id: 'bo', name: 'Bo Lund' },
  ],
  topics: [
    { id: 't-time', name: 'Time' },
    { id: 't-clocks', name: 'Clocks' },
  ],
  venues: [{ id: 'sea', name: 'Sea Conf' }],
  documents: [
    {
      path: 'talks.md',
      claims: [
        { claim: ['GAVE', 'ann', 'harbour'], line: 3 },
        { claim: ['GAVE', 'ann', 'lamps'], line: 5 },
        { claim: ['GAVE', 'ann', 'twin-1'], line: 6 },
        { claim: ['GAVE', 'bo', 'twin-2'], line: 7 },
        { claim: ['CITES', 'harbour', 'rings'], line: 36, quote: 'Rings of Trust' },
        { claim: ['CITES', 'harbour', 'clocks'], line: 38, quote: 'Quiet Clocks' },
        { claim: ['CITES', 'harbour', 'tides'], line: 39 },
        { claim: ['CITES', 'pier', 'tides'], line: 52 },
        { claim: ['CITES', 'lamps', 'hoops'], line: 60, quote: 'Hoops of Trust' },
        { claim: ['PRESENTED_AS', 'lamps', 'p-lamps'], line: 61 },
        { claim: ['HELD_AT', 'p-lamps', 'sea'], line: 62 },
        { claim: ['ABOUT', 'tides', 't-clocks'], line: 70 },
        { claim: ['ABOUT', 'clocks', 't-clocks'], line: 71 },
        { claim: ['BROADER', 't-clocks', 't-time'], line: 80 },
      ],
    },
  ],
}

const whole = `query ($input: RecommendationInput!) { recommendations(input: $input) {
  totalCount method dataVersion diagnostics { code ref message } pageInfo { hasNextPage hasPreviousPage endCursor }
  edges { cursor } nodes { score work { id title } components { signal weight value }
    reasons { signal contribution sentence evidence { startLine quote }
      path { length hops { from { id } to { id } relation forward evidence { startLine } } } } } } }`
const short = `query ($input: RecommendationInput!) { recommendations(input: $input) {
  totalCount diagnostics { code ref } pageInfo { hasNextPage endCursor } nodes { score work { id } } } }`

const recommend = async (input: object, query = whole) => dataOf(await ask(query, { input })).recommendations
const ids = (answer: { readonly nodes: readonly { readonly work: { readonly id: string } }[] }) =>
  answer.nodes.map(({ work }) => work.id)
const codes = (answer: { readonly diagnostics: readonly { readonly code: string; readonly ref: string | null }[] }) =>
  answer.diagnostics.map(({ code, ref }) => [code, ref])
const sentences = async (like: string, work: string): Promise<readonly string[]> => {
  const { nodes } = await recommend({ like: [like], first: 100 })
  const node = nodes.find((one: { work: { id: string } }) => one.work.id === work)
  return node.reasons.map(({ sentence }: { sentence: string }) => sentence)
}

describe('recommendations', () => {
  beforeAll(() => writeFixture(graph, fixture))

  it('tell of each work why, by a path with the lines of every hop', async () => {
    const answer = await recommend({ like: ['Rings of Trust'] })
    const clocks = answer.nodes.find(({ work }: { work: { id: string } }) => work.id === 'clocks')
    expect(clocks.reasons[0]).toMatchObject({
      signal: 'co-citation',
      sentence: 'Cited beside Rings of Trust in Harbour Lights, line 38',
      evidence: [{ startLine: 36 }, { startLine: 38 }],
      path: {
        length: 2,
        hops: [
          {
            from: { id: 'rings' },
            to: { id: 'harbour' },
            relation: 'CITES',
            forward: false,
            evidence: [{ startLine: 36 }],
          },
          {
            from: { id: 'harbour' },
            to: { id: 'clocks' },
            relation: 'CITES',
            forward: true,
            evidence: [{ startLine: 38 }],
          },
        ],
      },
    })
    expect(answer.method).toMatch(/^additive-evidence\//)
    expect(answer.dataVersion).toMatch(/^\d+$/)
  })

  it('tell matched words and the lines in which they stand, without a path', async () => {
    const { nodes } = await recommend({ like: ['rings'] })
    const hoops = nodes.find(({ work }: { work: { id: string } }) => work.id === 'hoops')
    expect(hoops.reasons.find(({ signal }: { signal: string }) => signal === 'text')).toMatchObject({
      path: null,
      sentence: 'Has the word “trust” in common with Rings of Trust',
      evidence: [{ quote: 'Hoops of Trust' }, { quote: 'Rings of Trust' }],
    })
  })

  it('begin from a thing of any type, named in any way', async () => {
    for (const like of [
      'rings',
      'paper/rings-of-trust',
      'RINGS OF TRUST',
      'https://doi.org/10.1234/rings',
      'rings.example/paper.pdf',
      'Rings of Trsut',
    ])
      expect([like, ids(await recommend({ like: [like] }, short))]).toEqual([like, expect.arrayContaining(['clocks'])])
    expect(await sentences('Ann Reed', 'lamps')).toContain('By Ann Reed, line 5')
    expect(await sentences('Ann Reed', 'hoops')).toContain('Cited by Lamps at Sea by Ann Reed, line 60')
    expect(await sentences('Clocks', 'tides')).toContain('About Clocks, line 70')
    expect(await sentences('Time', 'tides')).toContain('About Clocks, line 70')
    expect(await sentences('Sea Conf', 'lamps')).toContain('Given at Sea Conf, line 61')
    expect(await sentences('p-lamps', 'hoops')).toContain('Cited by Lamps at Sea, line 60')
    expect(await sentences('tides', 'pier')).toContain('Cites Tides, line 52')
    expect(await sentences('pier', 'harbour')).toContain('Cites Tides, as Pier Review does, line 39')
    expect(await sentences('harbour', 'lamps')).toContain('By Ann Reed, as Harbour Lights is, line 5')
  })

  it('never give a seed, its talk or its other version, what is excluded or seen, nor a reason through what is excluded', async () => {
    const all = ids(await recommend({ like: ['rings'], first: 100 }))
    expect(all).toContain('harbour')
    expect(all).not.toContain('rings')
    expect(all.filter((id) => id.startsWith('clocks'))).toEqual(['clocks'])
    expect(ids(await recommend({ like: ['p-lamps'], first: 100 }))).not.toContain('lamps')
    expect(ids(await recommend({ like: ['rings'], alreadySeen: ['clocks-2'], first: 100 }))).not.toContain('clocks')
    const seen = await recommend({ like: ['rings'], alreadySeen: ['harbour'], first: 100 })
    expect(ids(seen)).not.toContain('harbour')
    expect(JSON.stringify(seen)).toContain('in Harbour Lights')
    const excluding = await recommend({ like: ['rings'], exclude: ['harbour'], first: 100 })
    expect(JSON.stringify(excluding)).not.toContain('Harbour')
  })

  it('lead away from what is unliked', async () => {
    const before = await recommend({ like: ['rings'], first: 100 })
    const after = await recommend({ like: ['rings'], unlike: ['pier'], first: 100 })
    const score = (answer: typeof before, id: string) =>
      answer.nodes.find(({ work }: { work: { id: string } }) => work.id === id)?.score
    expect(score(after, 'tides')).toBeLessThan(score(before, 'tides'))
    expect(score(after, 'hoops')).toBe(score(before, 'hoops'))
    expect(ids(after)).not.toContain('pier')
  })

  it('keep to kinds, years, and topics with what belongs to them', async () => {
    expect(ids(await recommend({ like: ['rings'], kinds: ['PAPER'] }, short)).sort()).toEqual(['clocks', 'tides'])
    expect(ids(await recommend({ like: ['rings'], years: { to: 2000 } }, short))).toEqual(['tides'])
    expect(ids(await recommend({ like: ['rings'], topics: ['Time'] }, short)).sort()).toEqual(['clocks', 'tides'])
  })

  it('say what could not be used, and why an answer is empty or short', async () => {
    expect(codes(await recommend({ like: [] }, short))).toEqual([['NO_SEEDS', null]])
    expect(codes(await recommend({ like: ['qqqq'] }, short))).toEqual([
      ['SEED_NOT_FOUND', 'qqqq'],
      ['NOTHING_FOUND', null],
    ])
    expect(codes(await recommend({ like: ['island'] }, short))).toEqual([
      ['SEED_WITHOUT_NEIGHBOURS', 'island'],
      ['NOTHING_FOUND', null],
    ])
    expect(codes(await recommend({ like: ['Opening'] }, short))[0]).toEqual(['SEED_AMBIGUOUS', 'Opening'])
    expect(codes(await recommend({ like: ['rings'], kinds: ['COURSE'] }, short))).toEqual([['ALL_FILTERED_OUT', null]])
    expect(codes(await recommend({ like: ['rings'], exclude: ['rings'] }, short))[0]).toEqual([
      'SEED_EXCLUDED',
      'rings',
    ])
    expect(codes(await recommend({ like: ['rings'], exclude: ['qqqq'], alreadySeen: ['Opening'] }, short))).toEqual([
      ['REF_NOT_FOUND', 'qqqq'],
      ['REF_AMBIGUOUS', 'Opening'],
      ['FEWER_THAN_ASKED', null],
    ])
    expect(
      codes(await recommend({ like: ['', ' ', 'x'.repeat(3000), '\u0000', 'rings'], first: 1 }, short)).map(
        ([code]) => code,
      ),
    ).toEqual(Array.from({ length: 4 }, () => 'SEED_NOT_FOUND'))
  })

  it('take a thousand names, in as many statements as one, and refuse more in words', async () => {
    const counted = async (like: readonly string[]) => {
      const before = statements.length
      const answer = await recommend({ like }, short)
      return { answer, count: statements.length - before }
    }
    const one = await counted(['rings', 'nothing of that name'])
    const many = await counted(['rings', ...Array.from({ length: 999 }, (_, i) => `nothing of that name ${i}`)])
    expect(ids(many.answer)).toEqual(ids(one.answer))
    expect(many.count).toBe(one.count)
    expect(ids((await counted(Array.from({ length: 1000 }, () => 'rings'))).answer)).toEqual(ids(one.answer))
    const { errors } = await ask(short, { input: { like: Array.from({ length: 1001 }, () => 'rings') } })
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT', argument: 'like', maximum: 1000 } }])
  })

  it('refuse a size, a filter or a cursor that cannot be, as other lists do', async () => {
    const codeOf = async (input: object) => (await ask(short, { input })).errors?.[0]?.extensions?.code
    expect(await codeOf({ like: ['rings'], first: 101 })).toBe('INVALID_ARGUMENT')
    expect(await codeOf({ like: ['rings'], years: { from: 3, to: 2 } })).toBe('INVALID_ARGUMENT')
    expect(await codeOf({ like: ['rings'], topics: ['qqqq'] })).toBe('NOT_FOUND')
    expect(await codeOf({ like: ['rings'], after: 'made up' })).toBe('INVALID_CURSOR')
    const { pageInfo } = await recommend({ like: ['rings'], first: 1 }, short)
    expect(await codeOf({ like: ['tides'], after: pageInfo.endCursor })).toBe('INVALID_CURSOR')
    await writeFixture(graph, fixture)
    await recommend({ like: ['rings'] }, short)
    const { errors } = await ask(short, { input: { like: ['rings'], first: 1, after: pageInfo.endCursor } })
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR', dataVersion: expect.any(String) } }])
  })
})

describe('recommendations over a graph by chance', () => {
  beforeAll(() => writeFixture(graph, randomFixture(5)))
  const like = ['work-2', 'person-3', 'topic-1', 'venue-0']

  it('are the same by one as by fifty, and asked twice', async () => {
    const all = await recommend({ like, first: 50 })
    expect(all).toEqual(await recommend({ like: [...like].reverse(), first: 50 }))
    const one: unknown[] = []
    for (let after: string | null = null; one.length < 50; ) {
      const page: typeof all = await recommend({ like, first: 1, after })
      expect(page.pageInfo.hasPreviousPage).toBe(after !== null)
      one.push(...page.nodes)
      after = page.pageInfo.endCursor
      if (!page.pageInfo.hasNextPage) break
    }
    expect(one).toEqual(all.nodes)
    expect(one.length).toBe(Math.min(50, all.totalCount))
  })

  it('add up, and have hops that are there when asked for one by one', async () => {
    const { nodes } = await recommend({ like, first: 20 })
    const hops = new Map<string, { from: { id: string }; to: { id: string }; evidence: unknown }>()
    for (const { score, components, reasons } of nodes) {
      let sum = 0
      for (const { weight, value } of components) sum += weight * value
      expect(sum).toBe(score)
      expect(reasons.some(({ path }: { path: unknown }) => path !== null)).toBe(true)
      for (const { path } of reasons) for (const hop of path?.hops ?? []) hops.set(JSON.stringify(hop), hop)
    }
    expect(hops.size).toBeGreaterThan(10)
    for (const { from, to, evidence } of hops.values()) {
      const query =
        'query ($from: String!, $to: String!) { path(from: $from, to: $to, maxHops: 1) { length hops { evidence { startLine } } } }'
      const { path } = dataOf(await ask(query, { from: from.id, to: to.id }))
      expect(path).toMatchObject({ length: 1, hops: [{ evidence }] })
    }
  })

  it('cost no more statements for many than for few, and none for reasons that are not asked for', async () => {
    const count = async (first: number, query: string) => {
      const before = statements.length
      await recommend({ like: ['work-2', 'work-3', 'work-7'], first }, query)
      return statements.length - before
    }
    await count(1, whole)
    const [few, many] = [await count(8, whole), await count(50, whole)]
    expect(many).toBeLessThanOrEqual(few + 2) // a relation or a type that no reason among the first had
    expect(many).toBeLessThan(25)
    expect(await count(50, short)).toBeLessThan(6)
  })
})
