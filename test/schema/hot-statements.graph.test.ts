/** What the questions that are asked most cost Neo4j, as their statements are sent: with all that goes ahead in them. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import { asking, dataOf, testGraph } from '../support/graph-ask.ts'
import { type Fixture, writeFixture } from '../support/graph-fixture.ts'
import { lookUpsOf, operatorsOf } from '../support/graph-plan.ts'
import { crowd } from '../support/graph-world.ts'

const graph = testGraph()

/** Beside the hub, which 130 talks cite, a work that nine of them cite. */
function withTributary({ works = [], documents = [], ...others }: Fixture): Fixture {
  const claims = Array.from({ length: 9 }, (_, i) => ({ claim: ['CITES', `talk-${i}`, 'tributary'] as const }))
  return {
    ...others,
    works: [...works, { id: 'tributary', kind: 'PAPER', title: 'The tributary' }],
    documents: [...documents, { path: 'tributary.md', claims }],
  }
}

beforeAll(async () => {
  await writeFixture(graph, withTributary(crowd(130)))
  // Plans are made from statistics, which Neo4j brings up to date in its own time.
  await graph.define(cypher('CALL db.prepareForReplanning(120)'))
})
afterAll(() => graph.close())

async function statementsOf(query: string): Promise<readonly Statement[]> {
  const { ask, statements } = asking(graph)
  dataOf(await ask(query))
  return statements
}

describe('statements begin at an index, and gather nothing that they need not', () => {
  it.each([
    [
      'a talk with its citations',
      '{ work(ref: "A survey") { ... on Talk { cites { edges { relation section node { title year } } } } } }',
    ],
    [
      'talks that cite a work, with lines',
      '{ talksCiting(work: "The hub") { edges { node { title } section evidence { quote } } } }',
    ],
    [
      'works cited across talks',
      '{ worksCitedAcrossTalks { nodes { talkCount work { title } talks(first: 5) { title } } } }',
    ],
    [
      'the talks of a person',
      '{ person(ref: "Speaker") { talks { nodes { title presentations { event venue { name } } cites { totalCount nodes { title } } } } } }',
    ],
    [
      'a page of talks',
      '{ talks(first: 50) { nodes { title speakers { name } topics { name } presentations { venue { name } } cites { totalCount } } } }',
    ],
    ['a search', '{ search(query: "talk") { nodes { item { ... on Talk { title } } } } }'],
  ])('%s', async (_, query) => {
    for (const statement of await statementsOf(query)) {
      const operators = await operatorsOf(statement)
      expect(operators.filter((name) => /Seek|queryNodes/.test(name))).not.toEqual([])
      const gathering = /AllNodesScan|NodeByLabelScan|RelationshipTypeScan|CartesianProduct|^Eager\b/
      expect(operators.filter((name) => gathering.test(name))).toEqual([])
    }
  })
})

describe('the most cited work costs no more for each item than any other', () => {
  const lookUps = async (query: string): Promise<number> => {
    const each = await Promise.all((await statementsOf(query)).map(lookUpsOf))
    return each.reduce((sum, one) => sum + one, 0)
  }

  it.each([
    [
      'talks that cite it',
      (name: string) => `{ talksCiting(work: "${name}", first: 5) { edges { node { title } relation } } }`,
    ],
    [
      'works that cite it',
      (name: string) => `{ work(ref: "${name}") { ... on Paper { citedBy(first: 5) { nodes { title } } } } }`,
    ],
    ['how many do', (name: string) => `{ talksCiting(work: "${name}", first: 0) { totalCount } }`],
  ])('%s', async (_, query) => {
    const [hub, other] = [await lookUps(query('The hub')), await lookUps(query('The tributary'))]
    expect(other).toBeGreaterThan(0)
    expect(hub).toBeLessThanOrEqual(other * 1.1)
  })
})
