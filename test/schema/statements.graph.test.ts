import { afterAll, describe, expect, it } from 'vitest'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { crowd } from '../support/graph-world.ts'

const graph = testGraph()

afterAll(() => graph.close())

/** Operations that go several levels deep, and the statements that each may cost. */
const operations: readonly (readonly [string, number, string])[] = [
  ['a work by name', 1, '{ work(ref: "hub") { ... on Work { title links { url } } } }'],
  [
    'the talks that cite a work, with evidence and speakers',
    6,
    `{ talksCiting(work: "hub", first: 100) { totalCount edges { relation node { title ... on Talk { speakers { name } } }
      evidence { path startLine document { kind } } } } }`,
  ],
  [
    'works cited across talks, with the talks and their speakers',
    3,
    '{ worksCitedAcrossTalks(minTalks: 1, first: 100) { nodes { talkCount work { title } talks { title speakers { name } } } } }',
  ],
  [
    "a person's talks with presentations, venues and citations",
    7,
    `{ person(ref: "speaker-0") { talks(first: 100) { nodes { title presentations { event venue { name } }
      cites { totalCount nodes { title evidence { quote } } } } } } }`,
  ],
  [
    'a page of talks, with all that hangs on them',
    5,
    '{ talks(first: 100) { nodes { title topics { name broader { name } } citedBy { nodes { id } } speakers { name } } } }',
  ],
  ['nodes by id', 3, '{ nodes(ids: IDS) { id ... on Work { title } ... on Presentation { event } } }'],
  ['the same asked twice', 1, '{ a: talks(first: 5) { nodes { id } } b: talks(first: 5) { nodes { title } } }'],
]

async function cost(count: number): Promise<readonly (readonly [string, number])[]> {
  await writeFixture(graph, crowd(count))
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
  it('is what each operation may cost, with ten items and with more than a hundred', async () => {
    const expected = operations.map(([name, statements]) => [name, statements])
    expect(await cost(10)).toEqual(expected)
    expect(await cost(130)).toEqual(expected)
  })

  it('does not grow for totalCount unless it is asked for', async () => {
    const { ask, statements } = asking(graph)
    await ask('{ talks { nodes { id } } }')
    expect(statements).toHaveLength(1)
    await ask('{ talks { totalCount } }')
    expect(statements).toHaveLength(3)
  })
})
