import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { writeHistory } from '../support/graph-history.ts'
import { world } from '../support/graph-world.ts'

const graph = testGraph()
const { ask } = asking(graph)

beforeAll(async () => {
  await writeFixture(graph, world)
  await writeHistory(graph, {
    dataVersion: 4,
    versions: { swim: [1, 3], serf: [3, 3], memberlist: [4, 4], 'p-undated': [2, 4], caitie: [1, 2] },
    redirects: [
      { id: 'swim-twin', to: 'swim', version: 2, addedIn: 1, what: 'Paper “SWIM Protocol”' },
      { id: 'gone', version: 3, addedIn: 2, what: 'Tool “Gone”' },
      { id: 'brief', version: 4, addedIn: 3, what: 'Tool “Brief”' },
      { id: 'dynamo', version: 4, addedIn: 1, what: 'Paper “Dynamo”, which came back' },
    ],
    conflicts: [
      {
        id: 'conflict-url',
        kind: 'ONE_URL_SEVERAL_TITLES',
        message: '“Serf” and “memberlist” share an address',
        stated: [
          ['seeds/notes.md', 14, 'memberlist'],
          ['seeds/notes.md', 13, 'Serf'],
        ],
        between: ['serf', 'memberlist'],
      },
      {
        id: 'conflict-link',
        kind: 'EMPTY_LINK',
        message: 'A link leads nowhere',
        stated: [['seeds/stateful.md', 9, '[]()']],
      },
      { id: 'conflict-none', kind: 'UNUSED_OVERRIDE', message: 'A decision matches nothing' },
    ],
    runs: [
      { number: 1, dataVersion: 1, finishedAt: '2026-11-21T12:00:05.000Z', added: 2 },
      {
        number: 2,
        problems: [
          { path: 'seeds/b.md', line: null, code: 'EMPTY', message: 'Expected text, got nothing' },
          { path: 'seeds/a.md', line: 3, code: 'EMPTY_LINK', message: 'Expected an address, got nothing' },
        ],
      },
    ],
  })
})
afterAll(() => graph.close())

describe('changes', () => {
  const query = `query ($since: String, $first: Int, $after: String) { changes(since: $since, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor } nodes { dataVersion kind nodeId what node { __typename id } } } }`

  it('tells the net difference since a version, by version and id, each thing once', async () => {
    const { changes } = dataOf(await ask(query, { since: '2' }))
    const node = (__typename: string, id: string) => ({ __typename, id })
    expect(changes.nodes).toEqual([
      { dataVersion: '3', kind: 'REMOVED', nodeId: 'gone', what: 'Tool “Gone”', node: null },
      { dataVersion: '3', kind: 'ADDED', nodeId: 'serf', what: 'Tool “Serf”', node: node('Resource', 'serf') },
      {
        dataVersion: '3',
        kind: 'CHANGED',
        nodeId: 'swim',
        what: 'Paper “SWIM: Scalable Weakly-consistent Infection-style Process Group Membership Protocol”',
        node: node('Paper', 'swim'),
      },
      {
        dataVersion: '4',
        kind: 'ADDED',
        nodeId: 'memberlist',
        what: 'Tool “memberlist”',
        node: node('Resource', 'memberlist'),
      },
      {
        dataVersion: '4',
        kind: 'CHANGED',
        nodeId: 'p-undated',
        what: 'Presentation',
        node: node('Presentation', 'p-undated'),
      },
    ])
    expect(changes.totalCount).toBe(5)
  })

  it('tells what was merged with what it became, and people by name', async () => {
    const { changes } = dataOf(await ask(query, { since: '1' }))
    expect(changes.nodes.slice(0, 2)).toEqual([
      {
        dataVersion: '2',
        kind: 'CHANGED',
        nodeId: 'caitie',
        what: 'Person “Caitie McCaffrey”',
        node: { __typename: 'Person', id: 'caitie' },
      },
      {
        dataVersion: '2',
        kind: 'MERGED',
        nodeId: 'swim-twin',
        what: 'Paper “SWIM Protocol”',
        node: { __typename: 'Paper', id: 'swim' },
      },
    ])
    expect(changes.nodes.map(({ nodeId }: { nodeId: string }) => nodeId)).not.toContain('gone')
  })

  it('tells all there is and was where no version is named, everything as added', async () => {
    const { changes } = dataOf(await ask(query, { first: 100 }))
    const kinds = new Map<string, string>(
      changes.nodes.map((change: { nodeId: string; kind: string }) => [change.nodeId, change.kind]),
    )
    expect([
      kinds.get('swim'),
      kinds.get('dynamo'),
      kinds.get('swim-twin'),
      kinds.get('gone'),
      kinds.get('brief'),
    ]).toEqual(['ADDED', 'ADDED', 'MERGED', 'REMOVED', 'REMOVED'])
    expect(changes.totalCount).toBe(changes.nodes.length)
    const { changes: first } = dataOf(await ask(query, { since: '0', first: 100 }))
    expect(first.totalCount).toBe(changes.totalCount - 3)
    expect(first.nodes.every(({ kind }: { kind: string }) => kind === 'ADDED')).toBe(true)
  })

  it('tells nothing after the last version', async () => {
    expect(dataOf(await ask(query, { since: '4' })).changes).toMatchObject({ totalCount: 0, nodes: [] })
  })

  it('goes on after a cursor, also one of an earlier beginning', async () => {
    const { changes: one } = dataOf(await ask(query, { since: '2', first: 2 }))
    const { changes: two } = dataOf(await ask(query, { since: '2', first: 2, after: one.pageInfo.endCursor }))
    expect(two.nodes.map(({ nodeId }: { nodeId: string }) => nodeId)).toEqual(['swim', 'memberlist'])
    const { changes: late } = dataOf(await ask(query, { since: '3', after: one.pageInfo.endCursor }))
    expect(late.nodes.map(({ nodeId }: { nodeId: string }) => nodeId)).toEqual(['brief', 'memberlist', 'p-undated'])
  })

  it.each(['5', '-1', '1.5', '01', 'yesterday', '', '99999999999999999999'])(
    'refuses %j, which is no version',
    async (since) => {
      const { errors } = await ask(query, { since })
      expect(errors).toMatchObject([
        { extensions: { code: 'INVALID_ARGUMENT', argument: 'since', minimum: 0, maximum: 4, value: since } },
      ])
    },
  )
})

describe('conflicts', () => {
  it('are listed by kind, with every line in the order of the message, and the works', async () => {
    const { conflicts } = dataOf(
      await ask(
        '{ conflicts { totalCount nodes { id kind message evidence { path startLine quote url } works { id } } } }',
      ),
    )
    expect(conflicts).toEqual({
      totalCount: 3,
      nodes: [
        {
          id: 'conflict-link',
          kind: 'EMPTY_LINK',
          message: 'A link leads nowhere',
          evidence: [
            { path: 'seeds/stateful.md', startLine: 9, quote: '[]()', url: 'https://github.com/caitiem20/stateful' },
          ],
          works: [],
        },
        {
          id: 'conflict-url',
          kind: 'ONE_URL_SEVERAL_TITLES',
          message: '“Serf” and “memberlist” share an address',
          evidence: [
            { path: 'seeds/notes.md', startLine: 14, quote: 'memberlist', url: 'https://example.org/notes' },
            { path: 'seeds/notes.md', startLine: 13, quote: 'Serf', url: 'https://example.org/notes' },
          ],
          works: [{ id: 'memberlist' }, { id: 'serf' }],
        },
        {
          id: 'conflict-none',
          kind: 'UNUSED_OVERRIDE',
          message: 'A decision matches nothing',
          evidence: [],
          works: [],
        },
      ],
    })
  })

  it('are listed by the kinds asked for', async () => {
    const { conflicts } = dataOf(
      await ask('{ conflicts(kinds: [UNUSED_OVERRIDE, EMPTY_LINK]) { totalCount nodes { id } } }'),
    )
    expect(conflicts).toEqual({ totalCount: 2, nodes: [{ id: 'conflict-link' }, { id: 'conflict-none' }] })
    const { errors } = await ask('{ conflicts(kinds: []) { totalCount } }')
    expect(errors).toMatchObject([{ extensions: { code: 'INVALID_ARGUMENT', argument: 'kinds' } }])
  })
})

describe('importRuns', () => {
  it('lists the latest first, also one that is not done', async () => {
    const { importRuns } = dataOf(
      await ask(`{ importRuns { totalCount nodes { id dataVersion startedAt finishedAt documents added changed removed kept
        problemCount problems { path line code message } one: problems(first: 1) { path } } } }`),
    )
    expect(importRuns).toEqual({
      totalCount: 2,
      nodes: [
        {
          id: 'run-2',
          dataVersion: null,
          startedAt: '2026-11-21T12:00:00.000Z',
          finishedAt: null,
          documents: 0,
          added: 0,
          changed: 0,
          removed: 0,
          kept: 0,
          problemCount: 2,
          problems: [
            { path: 'seeds/b.md', line: null, code: 'EMPTY', message: 'Expected text, got nothing' },
            { path: 'seeds/a.md', line: 3, code: 'EMPTY_LINK', message: 'Expected an address, got nothing' },
          ],
          one: [{ path: 'seeds/b.md' }],
        },
        expect.objectContaining({ id: 'run-1', dataVersion: '1', documents: 2, added: 2, problems: [], one: [] }),
      ],
    })
  })

  it('refuses more problems than a page holds', async () => {
    const { errors } = await ask('{ importRuns { nodes { problems(first: 101) { path } } } }')
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'INVALID_ARGUMENT', argument: 'first', maximum: 100 })
  })
})

describe('node', () => {
  it('finds conflicts and runs by their ids', async () => {
    const { nodes } = dataOf(
      await ask('{ nodes(ids: ["run-1", "conflict-url"]) { __typename id ... on Conflict { kind } } }'),
    )
    expect(nodes).toEqual([
      { __typename: 'ImportRun', id: 'run-1' },
      { __typename: 'Conflict', id: 'conflict-url', kind: 'ONE_URL_SEVERAL_TITLES' },
    ])
  })
})
