import { afterAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { writeHistory } from '../support/graph-history.ts'
import { crowd } from '../support/graph-world.ts'

const graph = testGraph()

afterAll(() => graph.close())

/** Operations that go several levels deep, and the statements that each may cost. */
const operations: readonly (readonly [string, number, string])[] = [
  ['a work by name', 1, '{ work(ref: "The hub") { ... on Work { title links { url } } } }'],
  [
    'the talks that cite a work, with evidence and speakers',
    3,
    `{ talksCiting(work: "The hub", first: 100) { totalCount edges { relation node { title ... on Talk { speakers { name } } }
      evidence { path startLine document { kind } } } } }`,
  ],
  [
    'works cited across talks, with the talks and their speakers',
    1,
    '{ worksCitedAcrossTalks(minTalks: 1, first: 100) { nodes { talkCount work { title } talks { title speakers { name } } } } }',
  ],
  [
    "a person's talks with presentations, venues and citations",
    1,
    `{ person(ref: "Speaker") { talks(first: 100) { nodes { title presentations { event venue { name } }
      cites { totalCount nodes { title evidence { quote } } } } } } }`,
  ],
  [
    'a page of talks, with all that hangs on them',
    2,
    '{ talks(first: 100) { nodes { title topics { name broader { name } } citedBy { nodes { id } } speakers { name } } } }',
  ],
  [
    'a page of talks through a filter of every kind, with its total',
    8,
    `{ talks(first: 100, where: {event: "Event 1", venue: "Venue", speaker: "Speaker", topics: ["Topic", "TOPIC"], cites: ["The hub", "A survey"], citesAll: ["The hub"]})
      { totalCount nodes { title } } }`,
  ],
  [
    'citations of a page of talks through a filter, with their totals',
    5,
    `{ talks(first: 100) { nodes { cites(where: {section: "x", relations: [MENTIONS], topics: ["Topic"]}) { totalCount nodes { id } } } } }`,
  ],
  [
    'why works are one and have their topics, for a page of them',
    3,
    `{ works(first: 100) { nodes { redirects { from } sameAsEvidence { signals evidence { quote } } topicAssignments { topic { name } evidence { quote } } } } }`,
  ],
  [
    'who shares sources with the speakers of a page of talks',
    3,
    `{ talks(first: 20) { nodes { speakers { sharesSourcesWith(first: 5) { nodes { workCount person { name } works { title } } } } } } }`,
  ],
  [
    'contradictions, with lines and works',
    3,
    '{ conflicts(first: 100) { nodes { message evidence { quote } works { title } } } }',
  ],
  ['runs of the importer, with problems', 2, '{ importRuns(first: 100) { nodes { added problems { message } } } }'],
  ['changes since a version', 3, '{ changes(since: "0", first: 100) { totalCount nodes { kind what } } }'],
  ['a document by the end of its path, with its account', 1, '{ document(ref: "crowd.md") { account { read } } }'],
  [
    'facets of the talks of a page of people, with their totals',
    6,
    '{ people(first: 100, orderBy: MOST_TALKS) { totalCount nodes { talks(last: 5) { totalCount facets { kinds { count } topics { count } venues { count } years { count } } } } } }',
  ],
  [
    'venues and topics in order',
    2,
    '{ venues(orderBy: MOST_TALKS) { nodes { name } } topics(orderBy: MOST_WORKS) { nodes { name } } }',
  ],
  ['nodes by id', 3, '{ nodes(ids: IDS) { id ... on Work { title } ... on Presentation { event } } }'],
  [
    'what a search finds, with lines and counts',
    3,
    '{ search(query: "talk", first: 100) { totalCount counts { count } nodes { matched snippet item { ... on Talk { title } } } } }',
  ],
  ['completions, with hints', 2, '{ suggest(prefix: "talk", first: 100) { text hint } }'],
  [
    'recommendations without their reasons, three of them to read the data version for the snapshot',
    5,
    '{ recommendations(input: {like: ["The hub", "A survey"], first: 100}) { totalCount nodes { score work { title } } } }',
  ],
  [
    'the same by ids, which the snapshot has',
    4,
    '{ recommendations(input: {like: ["hub", "survey"], first: 100}) { totalCount nodes { score work { title } } } }',
  ],
  ['the same asked twice', 1, '{ a: talks(first: 5) { nodes { id } } b: talks(first: 5) { nodes { title } } }'],
]

async function cost(count: number): Promise<readonly (readonly [string, number])[]> {
  await writeFixture(graph, crowd(count))
  const numbers = Array.from({ length: count }, (_, i) => i)
  await writeHistory(graph, {
    conflicts: numbers.map((i) => ({ id: `conflict-${i}`, kind: 'EMPTY_LINK', message: 'm', between: [`talk-${i}`] })),
    runs: numbers.map((number) => ({ number })),
    redirects: numbers.map((i) => ({ id: `talk-${i}-once`, to: `talk-${i}` })),
  })
  const half = Math.min(count, 100) / 2
  const ids = Array.from({ length: half }, (_, i) => [`talk-${i}`, `presentation-${i}`]).flat()
  return Promise.all(
    operations.map(async ([name, , query]) => {
      const { ask, statements } = asking(graph)
      const data = dataOf(await ask(query.replace('IDS', JSON.stringify(ids))))
      expect(data).toBeTruthy()
      return [name, statements.length] as const
    }),
  )
}

describe('the number of statements', () => {
  it.each([10, 1000])('is what each operation may cost, with %d items', async (count) => {
    expect(await cost(count)).toEqual(operations.map(([name, statements]) => [name, statements]))
  })

  it('does not grow for totalCount unless it is asked for, nor for a page unless something of it is', async () => {
    const { ask, statements } = asking(graph)
    await ask('{ talks { nodes { id } } }')
    expect(statements).toHaveLength(1)
    await ask('{ talks { totalCount } }')
    expect(statements).toHaveLength(2)
    expect(statements.at(-1)?.text).not.toContain('ORDER BY')
  })
})
