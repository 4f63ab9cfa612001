/** Overrides from the file to the graph: each changes what follows from the documents, and taking it out changes it back. */
import { mkdtemp, realpath, rm, unlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { importPaths } from '../../import/pipeline.ts'
import { cypher } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { clear, emptyGraph, facts } from '../support/graph.ts'

let graph: Graph
let base = ''
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(async () => {
  await clear(graph)
  base = await realpath(await mkdtemp(join(tmpdir(), 'talkgraph-overrides-')))
})
afterEach(() => rm(base, { recursive: true, force: true }))
afterAll(() => graph.close())

const rings = `# Turning Rings
Given by Ada Moore at [Bravo Conf](https://bravo.example/) 2015.

[Slides](https://speakerdeck.com/ada/turning-rings)

## References
- [Comet](https://comet.example/)
- [Quiet Clocks in Large Systems](https://papers.example/clocks.pdf)
- [Sagas](https://papers.example/sagas.pdf)
`
const tides = `# Reading Tides
Given by Bo Lund at [Tango Days](https://tango.example/) 2016.

## References
- [The Comet Scheduler](https://scheduler.example/)
- [Sagas](https://papers.example/sagas.pdf)
- [Weather Maps](https://papers.example/clocks.pdf)
`

async function put(overrides: string | null) {
  await writeFile(join(base, 'rings.md'), rings)
  await writeFile(join(base, 'tides.md'), tides)
  const file = join(base, 'overrides.yaml')
  if (overrides === null) await unlink(file).catch(() => {})
  else await writeFile(file, `overrides: 1\n${overrides}`)
  const report = await importPaths(graph, { paths: [base], as: 'talks' }, () => {})
  return report.problems.map(({ code, line }) => `${code} ${line}`)
}

async function list(text: string): Promise<readonly unknown[]> {
  return (await graph.read(cypher(text))).map(({ it }) => it)
}
const cited = () => list('MATCH (:Talk)-[:CITES]->(w) RETURN DISTINCT w.title AS it ORDER BY it')
const conflicts = () =>
  list('MATCH (c:Conflict)-[s:STATED]->(d) RETURN c.kind + " " + d.path + ":" + s.startLine AS it ORDER BY it')

test('two things are one, and two again when the decision is taken back', async () => {
  await put(null)
  const before = await facts(graph)
  const ids = await list('MATCH (w:Work) RETURN w.id AS it ORDER BY it')
  expect(await put('same:\n  - [Comet, The Comet Scheduler]\n')).toEqual([])
  expect((await cited()).filter((title) => String(title).includes('Comet'))).toHaveLength(1)
  expect(await list('MATCH (r:Redirect)-[:TO]->(w) RETURN w.title AS it')).toHaveLength(1)
  await put('same:\n')
  expect(await facts(graph)).toEqual(before)
  expect(await list('MATCH (w:Work) RETURN w.id AS it ORDER BY it')).toEqual(ids)
  expect(await list('MATCH (r:Redirect) RETURN r.id AS it')).toEqual([])
})

test('one thing is two', async () => {
  await put(null)
  expect((await cited()).filter((title) => title === 'Sagas')).toHaveLength(1)
  expect(await put('notSame:\n  - [{of: Sagas, in: rings.md}, {of: Sagas, in: tides.md}]\n')).toEqual([])
  expect(await list("MATCH (w:Work {title: 'Sagas'}) RETURN w.title AS it")).toHaveLength(2)
})

test('a line is ignored, and counts again', async () => {
  await put(null)
  const before = await facts(graph)
  expect(await put('ignore:\n  - {in: rings.md, line: 7}\n  - {in: tides.md, says: Weather Maps}\n')).toEqual([])
  expect(await cited()).toEqual(['Quiet Clocks in Large Systems', 'Sagas', 'The Comet Scheduler'])
  await put('ignore:\n  - {in: rings.md, line: 700}\n')
  expect(await facts(graph)).toEqual(before)
})

test('a link is wrong, which also settles the conflict about it', async () => {
  await put(null)
  expect(await conflicts()).toEqual([
    'ONE_URL_SEVERAL_TITLES talks/rings.md:8',
    'ONE_URL_SEVERAL_TITLES talks/tides.md:7',
  ])
  expect(await put('wrongLink:\n  - {link: "https://papers.example/clocks.pdf", of: Weather Maps}\n')).toEqual([])
  expect(await conflicts()).toEqual([])
  const suspects = 'MATCH (w:Work) WHERE true IN w.linkSuspects RETURN w.title AS it'
  expect(await list(suspects)).toEqual(['Weather Maps'])
})

test('a title is decided', async () => {
  await put(null)
  expect(await put('title:\n  - {of: Comet, is: Comet 2}\n')).toEqual([])
  expect(await cited()).toContain('Comet 2')
  expect(await list("MATCH (w:Work {title: 'Comet 2'}) RETURN w.alternativeTitles AS it")).toEqual([['Comet']])
  expect(await list("MATCH (:Name {key: 'name:comet'})-[:NAMES]->(w) RETURN w.title AS it")).toEqual(['Comet 2'])
})

test('a decision that nothing fits is reported as a problem and as a conflict, until it fits', async () => {
  const decisions = 'same:\n  - [Comet, Asteroid]\nignore:\n  - {in: rings.md, line: 99}\n'
  expect(await put(decisions)).toEqual(['UNUSED_OVERRIDE 3', 'UNUSED_OVERRIDE 5'])
  expect((await conflicts()).filter((one) => String(one).startsWith('UNUSED'))).toEqual([
    'UNUSED_OVERRIDE talks/overrides.yaml:3',
    'UNUSED_OVERRIDE talks/overrides.yaml:5',
  ])
  expect(await put('title:\n  - {of: Comet, is: Comet}\n')).toEqual([])
  expect((await conflicts()).filter((one) => String(one).startsWith('UNUSED'))).toEqual([])
})
