import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { writeHistory } from '../support/graph-history.ts'
import { crowd } from '../support/graph-world.ts'

const graph = testGraph()
const { ask } = asking(graph)
const many = 130

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

/** Lists of 130 items or so, as `field(arguments)` within the query root. */
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
  importRuns: (args: string) => `{ list: importRuns${args} { PAGE } }`,
  changes: (args: string) => `{ list: changes${args} { PAGE } }`,
  documentWorks: (args: string) => `{ of: node(id: "document-0") { ... on Document { list: works${args} { PAGE } } } }`,
} as const

/** A page with the id of each item under the name by which it has it. */
const page = (list: keyof typeof lists) => {
  const id = { changes: 'id: nodeId', sharesSourcesWith: 'person { id }' }[list as string] ?? 'id'
  return `edges { cursor node { ${id} } } nodes { ${id} } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`
}

async function read(list: keyof typeof lists, size: number, after: string | null) {
  const args = after === null ? `(first: ${size})` : `(first: ${size}, after: "${after}")`
  const data = dataOf(await ask(lists[list](args).replace('PAGE', page(list))))
  return (data.of ?? data).list
}

describe.each(Object.keys(lists) as (keyof typeof lists)[])('%s', (list) => {
  it('gives the same items in the same order whatever the size of its pages', async () => {
    const walks = [7, 50, 100].map(async (size) => {
      const ids: string[] = []
      let after: string | null = null
      do {
        const read1 = await read(list, size, after)
        expect(read1.pageInfo).toMatchObject({
          hasPreviousPage: after !== null,
          startCursor: read1.edges[0].cursor,
          endCursor: read1.edges.at(-1).cursor,
        })
        expect(read1.edges.map((edge: { node: unknown }) => edge.node)).toEqual(read1.nodes)
        ids.push(...read1.nodes.map((node: { id?: string; person?: { id: string } }) => node.id ?? node.person?.id))
        after = read1.pageInfo.hasNextPage ? read1.pageInfo.endCursor : null
        if (after === null) expect(read1.totalCount).toBe(ids.length)
      } while (after !== null)
      return ids
    })
    const [bySeven, ...others] = await Promise.all(walks)
    expect(new Set(bySeven).size).toBe(bySeven?.length)
    expect(bySeven?.length).toBeGreaterThanOrEqual(many)
    for (const other of others) expect(other).toEqual(bySeven)
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
      const { errors } = await ask(lists[list](`(first: 1, after: "${after}")`).replace('PAGE', 'nodes { __typename }'))
      expect(errors).toMatchObject([{ extensions: { code: 'INVALID_CURSOR', cursor: after } }])
    },
  )
})

describe('cursors', () => {
  it('hold for the list that gave them out alone', async () => {
    const { pageInfo } = await read('cites', 1, null)
    const { errors } = await ask(
      `{ work(ref: "hub") { ... on Work { cites(after: "${pageInfo.endCursor}") { nodes { id } } } } }`,
    )
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR' })
  })
})
