import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { crowd } from '../support/graph-world.ts'

const graph = testGraph()
const { ask } = asking(graph)
const many = 130

beforeAll(() => writeFixture(graph, crowd(many)))
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
  documentWorks: (args: string) => `{ of: node(id: "document-0") { ... on Document { list: works${args} { PAGE } } } }`,
} as const
const page =
  'edges { cursor node { id } } nodes { id } totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'

async function read(list: keyof typeof lists, size: number, after: string | null) {
  const args = after === null ? `(first: ${size})` : `(first: ${size}, after: "${after}")`
  const data = dataOf(await ask(lists[list](args).replace('PAGE', page)))
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
        ids.push(...read1.nodes.map((node: { id: string }) => node.id))
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
    const data = dataOf(await ask(lists[list]('(first: null)').replace('PAGE', 'nodes { id }')))
    expect((data.of ?? data).list.nodes).toHaveLength(20)
  })

  it.each([-1, 101, 2147483647])('refuses a size of %d, naming the limit', async (size) => {
    const { errors } = await ask(lists[list](`(first: ${size})`).replace('PAGE', 'nodes { id }'))
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
      const { errors } = await ask(lists[list](`(first: 1, after: "${after}")`).replace('PAGE', 'nodes { id }'))
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
