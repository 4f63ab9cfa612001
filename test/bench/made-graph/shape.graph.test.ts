/** The made-up graph has the shape that the importer leaves: what holds of one on every node holds of the other. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadWorld } from '../../../bench/made-graph/load.ts'
import { fillSearch } from '../../../bench/made-graph/search.ts'
import { makeWorld } from '../../../bench/made-graph/world.ts'
import { importPaths } from '../../../import/pipeline.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { text, texts } from '../../../src/graph/row.ts'
import { packageFile } from '../../../src/package-root.ts'
import { clear, emptyGraph } from '../../support/graph.ts'

/** By labels or type: properties with their types, on some and on all. */
type Shape = ReadonlyMap<string, { readonly some: readonly string[]; readonly all: readonly string[] }>

/** What no document of the corpus states: the DOI and the year of a paper, the year of a book. */
const bibliography = `@article{moore2001, title = {Quiet Clocks in Rings}, author = {Moore, Ada and Lund, Bo},
  journal = {Journal of Rings}, year = {2001}, doi = {10.5555/12345}, url = {https://rings.example/clocks.pdf}}
@book{lund1999, title = {A Treatise on Sagas}, author = {Lund, Bo}, publisher = {Ring Press}, year = {1999}}
`

let graph: Graph
let imported: Shape
let made: Shape
beforeAll(async () => {
  graph = await emptyGraph()
  const folder = await mkdtemp(join(tmpdir(), 'bench-shape-'))
  await writeFile(join(folder, 'sources.bib'), bibliography)
  await importPaths(graph, { paths: [packageFile('import/corpus'), folder] }, () => undefined)
  await rm(folder, { recursive: true })
  imported = await shapeOf(graph)
  await clear(graph)
  const world = makeWorld({ seed: 1, works: 1000 })
  await loadWorld(graph, world, () => undefined)
  await fillSearch(graph, world, () => undefined)
  made = await shapeOf(graph)
  await clear(graph)
})
afterAll(() => graph.close())

test('every property that the importer writes on all things of a kind is there', () => {
  for (const [kind, { all }] of made)
    expect(all, kind).toEqual(expect.arrayContaining([...(imported.get(kind)?.all ?? [])]))
})

test('there is nothing that the importer does not write', () => {
  for (const [kind, { some }] of made) expect(imported.get(kind)?.some, kind).toEqual(expect.arrayContaining([...some]))
})

async function shapeOf(of: Graph): Promise<Shape> {
  const it = (kind: string): string => `WITH ${kind} AS kind, it, properties(it) AS held
CALL (held) { UNWIND keys(held) AS key RETURN collect(key + ' ' + split(valueType(held[key]), '<')[0]) AS named }
WITH kind, count(*) AS things, collect(named) AS all
UNWIND all AS named UNWIND named AS name
WITH kind, things, name, count(*) AS with
RETURN kind, collect(name) AS some, collect(CASE WHEN with = things THEN name END) AS all`
  const rows = [
    ...(await of.read(
      cypher(`MATCH (it) WHERE NOT it:DataVersion ${it("reduce(all = '', one IN labels(it) | all + ':' + one)")}`),
    )),
    ...(await of.read(cypher(`MATCH ()-[it]->() ${it('type(it)')}`))),
  ]
  return new Map(
    rows.map((row) => [text(row, 'kind'), { some: texts(row, 'some').map(plain), all: texts(row, 'all').map(plain) }]),
  )
}

function plain(named: string): string {
  return named.replace(' NOT NULL', '')
}
