import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypher } from '../../src/graph/cypher.ts'
import type { Entity } from '../../src/model/entity.ts'
import { fold } from '../../src/model/fold.ts'
import { citedKey, listKeys } from '../../src/model/order.ts'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { writeHistory } from '../support/graph-history.ts'
import { crowd } from '../support/graph-world.ts'

const graph = testGraph()
const { ask } = asking(graph)
const many = 105

beforeAll(async () => {
  await writeFixture(graph, crowd(many))
  const numbers = Array.from({ length: many }, (_, i) => i)
  await writeHistory(graph, {
    dataVersion: 3,
    versions: Object.fromEntries(numbers.map((i) => [`talk-${i}`, [1, 1 + (i % 3)]])),
    redirects: numbers.map((i) => ({
      id: `talk-${i}-once`,
      version: 1 + (i % 2),
      ...(i % 2 === 0 ? { to: `talk-${i}` } : {}),
    })),
    conflicts: numbers.map((i) => ({ id: `conflict-${i}`, kind: 'EMPTY_LINK', message: `Message ${i % 5}` })),
    runs: numbers.map((number) => ({ number })),
  })
})
afterAll(() => graph.close())

/** Lists of 105 items or so, as `field(arguments)` within the query root. */
const lists = {
  talks: (args: string) => `{ list: talks${args} { PAGE } }`,
  works: (args: string) => `{ list: works${args} { PAGE } }`,
  talksCiting: (args: string) => `{ list: talksCiting${args.replace('(', '(work: "hub", ')} { PAGE } }`,
  citedBy: (args: string) => `{ of: work(ref: "hub") { ... on Work { list: citedBy${args} { PAGE } } } }`,
  cites: (args: string) => `{ of: work(ref: "survey") { ... on Work { list: cites${args} { PAGE } } } }`,
  personTalks: (args: string) => `{ of: person(ref: "speaker-0") { list: talks${args} { PAGE } } }`,
  topicWorks: (args: string) => `{ of: topic(ref: "topic") { list: works${args} { PAGE } } }`,
  venuePresentations: (args: string) => `{ of: venue(ref: "venue") { list: presentations${args} { PAGE } } }`,
  talksOfSpeaker: (args: string) => `{ list: talks${args.replace('(', '(where: {speaker: "speaker-0"}, ')} { PAGE } }`,
  talksOfYear: (args: string) => `{ list: talks${args.replace('(', '(where: {years: {from: 2000}}, ')} { PAGE } }`,
  citesOfKind: (args: string) =>
    `{ of: work(ref: "survey") { ... on Work { list: cites${args.replace('(', '(where: {kinds: [PAPER]}, ')} { PAGE } } } }`,
  sharesSourcesWith: (args: string) => `{ of: person(ref: "speaker-0") { list: sharesSourcesWith${args} { PAGE } } }`,
  conflicts: (args: string) => `{ list: conflicts${args} { PAGE } }`,
  talksNewest: (args: string) => `{ list: talks${args.replace('(', '(orderBy: NEWEST, ')} { PAGE } }`,
  talksOldest: (args: string) => `{ list: talks${args.replace('(', '(orderBy: OLDEST, ')} { PAGE } }`,
  talksMostCitations: (args: string) => `{ list: talks${args.replace('(', '(orderBy: MOST_CITATIONS, ')} { PAGE } }`,
  papersMostCiting: (args: string) => `{ list: papers${args.replace('(', '(orderBy: MOST_CITATIONS, ')} { PAGE } }`,
  worksMostTalks: (args: string) => `{ list: works${args.replace('(', '(orderBy: MOST_CITING_TALKS, ')} { PAGE } }`,
  people: (args: string) => `{ list: people${args} { PAGE } }`,
  peopleMostTalks: (args: string) => `{ list: people${args.replace('(', '(orderBy: MOST_TALKS, ')} { PAGE } }`,
  citedAcross: (args: string) => `{ list: worksCitedAcrossTalks${args.replace('(', '(minTalks: 1, ')} { PAGE } }`,
  importRuns: (args: string) => `{ list: importRuns${args} { PAGE } }`,
  changes: (args: string) => `{ list: changes${args} { PAGE } }`,
  documentWorks: (args: string) => `{ of: node(id: "document-0") { ... on Document { list: works${args} { PAGE } } } }`,
} as const

/** A page with the id of each item under the name by which it has it. */
const page = (list: keyof typeof lists) => {
  const id =
    { changes: 'id: nodeId', sharesSourcesWith: 'person { id }', citedAcross: 'work { id }' }[list as string] ?? 'id'
  return `edges { cursor node { ${id} } } nodes { ${id} } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`
}

/** Lists that page forward alone. */
const forwardAlone: readonly string[] = ['sharesSourcesWith', 'importRuns', 'changes']

type Node = Readonly<Record<'person' | 'work', { readonly id: string } | undefined>> & { readonly id?: string }
const idOf = (node: Node) => node.id ?? node.person?.id ?? node.work?.id ?? ''

/** Which way a list is walked: from the beginning by `first` and `after`, or from the end by `last` and `before`. */
const ways = {
  forward: { size: 'first', position: 'after', goesOn: 'hasNextPage', end: 'endCursor' },
  backward: { size: 'last', position: 'before', goesOn: 'hasPreviousPage', end: 'startCursor' },
} as const
type Way = keyof typeof ways

async function read(list: keyof typeof lists, size: number, position: string | null, way: Way = 'forward') {
  const names = ways[way]
  const args = position === null ? '' : `, ${names.position}: "${position}"`
  const data = dataOf(await ask(lists[list](`(${names.size}: ${size}${args})`).replace('PAGE', page(list))))
  return (data.of ?? data).list
}

/** The ids of a whole list in its order; what is between two pages happens there. */
async function walk(
  list: keyof typeof lists,
  size: number,
  way: Way = 'forward',
  between: (page: number) => Promise<void> = async () => {},
): Promise<readonly string[]> {
  const pages: string[][] = []
  let position: string | null = null
  do {
    const read1 = await read(list, size, position, way)
    expect(read1.pageInfo).toMatchObject({
      [way === 'forward' ? 'hasPreviousPage' : 'hasNextPage']: position !== null,
      startCursor: read1.edges[0].cursor,
      endCursor: read1.edges.at(-1).cursor,
    })
    expect(read1.edges.map((edge: { node: unknown }) => edge.node)).toEqual(read1.nodes)
    pages.push(read1.nodes.map(idOf))
    position = read1.pageInfo[ways[way].goesOn] ? read1.pageInfo[ways[way].end] : null
    await between(pages.length)
  } while (position !== null)
  return (way === 'forward' ? pages : pages.reverse()).flat()
}

describe.each(Object.keys(lists) as (keyof typeof lists)[])('%s', (list) => {
  const isBothWays = !forwardAlone.includes(list)

  it('gives the same items in the same order whatever the size of its pages, from the beginning and from the end', async () => {
    const walks = ([1, 7, 100] as const).flatMap((size) => [
      walk(list, size),
      ...(isBothWays ? [walk(list, size, 'backward')] : []),
    ])
    const [byOne, ...others] = await Promise.all(walks)
    expect(new Set(byOne).size).toBe(byOne?.length)
    expect(byOne?.length).toBeGreaterThanOrEqual(many)
    for (const other of others) expect(other).toEqual(byOne)
    expect((await read(list, 1, null)).totalCount).toBe(byOne?.length)
  })

  it.runIf(isBothWays)('gives what stands between two cursors, from either end', async () => {
    const { edges } = await read(list, 9, null)
    const [from, to] = [edges[1].cursor, edges[7].cursor]
    const between = `after: "${from}", before: "${to}"`
    const ask1 = async (args: string) => {
      const data = dataOf(await ask(lists[list](args).replace('PAGE', page(list))))
      return (data.of ?? data).list
    }
    const ids = edges.slice(2, 7).map((edge: { node: Node }) => idOf(edge.node))
    const whole = await ask1(`(${between})`)
    expect(whole.nodes.map(idOf)).toEqual(ids)
    expect(whole.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: true })
    expect((await ask1(`(first: 2, ${between})`)).nodes.map(idOf)).toEqual(ids.slice(0, 2))
    expect((await ask1(`(last: 2, ${between})`)).nodes.map(idOf)).toEqual(ids.slice(-2))
    expect((await ask1(`(before: "${to}")`)).nodes.map(idOf)).toEqual(
      edges.slice(0, 7).map((edge: { node: Node }) => idOf(edge.node)),
    )
  })

  it.runIf(isBothWays)('refuses first and last at once, and more than 100 from the end', async () => {
    for (const [args, message] of [
      ['(first: 1, last: 1)', 'Expected first or last, got first 1 and last 1'],
      ['(last: 101)', 'Expected last from 0 to 100, got 101'],
    ] as const) {
      const { errors } = await ask(lists[list](args).replace('PAGE', 'nodes { __typename }'))
      expect(errors).toMatchObject([{ message, extensions: { code: 'INVALID_ARGUMENT', argument: 'last' } }])
    }
  })

  it('gives nothing but whether there is more for a size of 0, and 20 items where none is asked for', async () => {
    expect((await read(list, 0, null)).pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    })
    const data = dataOf(await ask(lists[list]('(first: null)').replace('PAGE', 'nodes { __typename }')))
    expect((data.of ?? data).list.nodes).toHaveLength(20)
  })

  it.each([-1, 101, 2147483647])('refuses a size of %d, naming the limit', async (size) => {
    const { errors } = await ask(lists[list](`(first: ${size})`).replace('PAGE', 'nodes { __typename }'))
    expect(errors).toMatchObject([
      {
        message: `Expected first from 0 to 100, got ${size}`,
        extensions: { code: 'INVALID_ARGUMENT', argument: 'first', maximum: 100 },
      },
    ])
  })

  it.each(['', 'x', 'W10', Buffer.from('["Query.other","a","b"]').toString('base64url')])(
    'refuses the cursor %j',
    async (after) => {
      for (const argument of isBothWays ? ['after', 'before'] : ['after']) {
        const { errors } = await ask(
          lists[list](`(first: 1, ${argument}: "${after}")`).replace('PAGE', 'nodes { __typename }'),
        )
        expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR', cursor: after } }])
      }
    },
  )

  it('refuses a cursor of which a character was changed', async () => {
    const { pageInfo } = await read(list, 1, null)
    const cursor: string = pageInfo.endCursor
    const after = `${cursor.slice(0, 9)}${cursor[9] === 'A' ? 'B' : 'A'}${cursor.slice(10)}`
    const { errors } = await ask(lists[list](`(first: 1, after: "${after}")`).replace('PAGE', 'nodes { __typename }'))
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR', cursor: after } }])
  })
})

describe('what comes in the middle of a walk', () => {
  const come = async (id: string, title: string) => {
    const work = { id, kind: 'TALK', title, alternativeTitles: [], sortTitle: fold(title), year: 2001 }
    const counts = { citingTalkCount: 0, citationCount: 1, citingCount: 0 }
    const keys = listKeys({ type: 'Work', ...work, ...counts } as unknown as Entity)
    const citing = { id, sortTitle: work.sortTitle, isTalk: true }
    await graph.write((run) =>
      run(
        cypher(
          `MATCH (hub:Entity {id: 'hub'}), (speaker:Entity {id: 'speaker-0'})
           CREATE (w:Entity:Work:Talk) SET w = $work CREATE (speaker)-[:GAVE {position: 0}]->(w)
           CREATE (w)-[c:CITES {relation: 'MENTIONS', section: [], stated: []}]->(hub) SET c.citedKey = $citedKey, c.citesKey = $id`,
          {
            work: { ...work, ...counts, ...keys, slug: id, addedIn: 1, changedIn: 1 },
            citedKey: citedKey('hub', citing),
            id,
          },
        ),
      ),
    )
  }
  const go = (ids: readonly string[]) =>
    graph.write((run) => run(cypher('MATCH (e:Entity) WHERE e.id IN $ids DETACH DELETE e', { ids })))

  it.each(
    (['talks', 'talksNewest', 'talksMostCitations', 'talksCiting', 'citedBy', 'personTalks'] as const).flatMap((list) =>
      (['forward', 'backward'] as const).map((way) => [list, way] as const),
    ),
  )('neither repeats nor skips an item of %s, %s', async (list, way) => {
    const before = await walk(list, 100)
    const newcomers = ['Aaa', 'Talk 4', 'Talk 5', 'Zzz'].map((title, i) => [`new-${i}`, title] as const)
    try {
      const ids = await walk(list, 7, way, async (page) => {
        if (page === 5) for (const [id, title] of newcomers) await come(id, title)
      })
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.filter((id) => !id.startsWith('new-'))).toEqual(before)
      const after = await walk(list, 100)
      expect(after).toHaveLength(before.length + newcomers.length)
      expect(ids).toEqual(after.filter((id) => ids.includes(id)))
    } finally {
      await go(newcomers.map(([id]) => id))
    }
  })
})

describe('cursors', () => {
  it('hold for the order that gave them out alone', async () => {
    const { pageInfo } = await read('talksNewest', 1, null)
    for (const order of ['TITLE', 'OLDEST', 'MOST_CITATIONS']) {
      const { errors } = await ask(`{ talks(orderBy: ${order}, after: "${pageInfo.endCursor}") { nodes { id } } }`)
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR' })
    }
  })

  it('hold for the list that gave them out alone', async () => {
    const { pageInfo } = await read('cites', 1, null)
    const { errors } = await ask(
      `{ work(ref: "hub") { ... on Work { cites(after: "${pageInfo.endCursor}") { nodes { id } } } } }`,
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR' })
  })
})
