import { expect, test } from 'vitest'
import { forgetPaths } from '../../import/forget.ts'
import { importPaths } from '../../import/pipeline.ts'
import { reset } from '../../import/reset.ts'
import { storedLabels } from '../../src/graph/constraints.ts'
import { cypher } from '../../src/graph/cypher.ts'
import { facts } from '../support/graph.ts'
import { importPlace } from '../support/import-place.ts'
import { readme } from '../support/readmes.ts'

const place = importPlace()
const { given, put } = place
const clearAll = (
  progress: (deleted: number) => void = () => {},
  signal = new AbortController().signal,
  portion?: Parameters<typeof reset>[3],
) => reset(place.graph(), progress, signal, portion)
const labels = () => place.list('MATCH (n) UNWIND labels(n) AS it RETURN DISTINCT it ORDER BY it')
const constraints = () => place.list('SHOW CONSTRAINTS YIELD name RETURN name AS it ORDER BY it')

async function giveTalks(): Promise<void> {
  const sources = Array.from({ length: 30 }, (_, number) => `Treatise ${number} On Boats`)
  await given({ 'talks/a.md': readme('Quiet Clocks', sources), 'talks/b.md': readme('Turning Rings', sources) })
  await given({ 'talks/c.md': '' })
}

test('deletes all that an import stores, and nothing else; constraints stay, the next import works', async () => {
  await giveTalks()
  await place.graph().write((run) => run(cypher("CREATE (:Somebodys {id: 'else'})")))
  const { dataVersion } = await put('talks')
  const before = { facts: await facts(place.graph()), constraints: await constraints() }
  const stored = await place.list('MATCH (n) WHERE NOT n:DataVersion AND NOT n:Somebodys RETURN count(n) AS it')
  const progress: number[] = []
  const done = await clearAll((deleted) => progress.push(deleted))
  expect(await labels()).toEqual(['DataVersion', 'Somebodys'])
  expect(done.deleted).toBe(stored[0])
  expect(progress.at(-1)).toBe(done.deleted)
  expect(done.dataVersion).toBeGreaterThan(dataVersion ?? 0)
  expect(await constraints()).toEqual(before.constraints)

  const again = await put('talks')
  expect(again.dataVersion).toBe(done.dataVersion + 1)
  expect(await facts(place.graph())).toEqual(before.facts)
  expect(await place.list('MATCH (r:ImportRun) RETURN r.number AS it')).toEqual([2])
})

test('every label that is written is one that a reset knows', async () => {
  await giveTalks()
  await put('talks')
  const known = [
    ...storedLabels,
    'DataVersion',
    'Work',
    'Talk',
    'Paper',
    'Resource',
    'Presentation',
    'Person',
    'Venue',
    'Topic',
  ]
  expect((await labels()).filter((label) => !known.includes(String(label)))).toEqual([])
})

test('in portions smaller than what one node is joined to', async () => {
  await giveTalks()
  await put('talks')
  const { deleted } = await clearAll(() => {}, undefined, { nodes: 7, relationships: 5 })
  expect(deleted).toBeGreaterThan(100)
  expect(await labels()).toEqual(['DataVersion'])
})

test('of nothing moves on the data version alone', async () => {
  const [before] = await place.list('MATCH (v:DataVersion) RETURN v.version AS it')
  const done = await clearAll()
  expect(done).toEqual({ deleted: 0, dataVersion: expect.any(Number) })
  expect(done.dataVersion).toBeGreaterThan(Number(before ?? 0))
})

test('one cut short is refused to be built upon, and finished by the next', async () => {
  await giveTalks()
  await put('talks')
  const before = await facts(place.graph())
  const controller = new AbortController()
  const cut = clearAll(() => controller.abort(new Error('enough')), controller.signal, { nodes: 7, relationships: 50 })
  await expect(cut).rejects.toThrow('enough')
  const unfinished = { code: 'RESET_UNFINISHED', message: expect.stringContaining('talkgraph reset') }
  await expect(put('talks')).rejects.toMatchObject(unfinished)
  await expect(put('nowhere.md')).rejects.toMatchObject(unfinished)
  await expect(importPaths(place.graph(), { paths: [] }, () => {})).rejects.toMatchObject(unfinished)
  await expect(forgetPaths(place.graph(), ['talks'], () => {})).rejects.toMatchObject({ code: expect.any(String) })
  await clearAll()
  await put('talks')
  expect(await facts(place.graph())).toEqual(before)
})
