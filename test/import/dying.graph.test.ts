/** Imports that end before they are done, wherever that may be: documents are whole, and the next import finishes the work. */
import { expect, test } from 'vitest'
import { runLog } from '../../import/load/run-log.ts'
import { store } from '../../import/load/store.ts'
import { prepare } from '../../import/prepare.ts'
import { cypher } from '../../src/graph/cypher.ts'
import { clear, facts } from '../support/graph.ts'
import { importPlace } from '../support/import-place.ts'
import { readme } from '../support/readmes.ts'

const place = importPlace()
const { given, gone, put } = place

async function giveBefore(): Promise<void> {
  await given({ 'talks/a.md': readme('Quiet Clocks', ['Shared Source', 'A Lone Treatise']) })
  await given({ 'talks/b.md': readme('Turning Rings', ['Shared Source']), 'talks/c.md': readme('Slow Lanterns') })
}
async function giveAfter(): Promise<void> {
  await given({ 'talks/a.md': readme('Quiet Clocks', ['Shared Source', 'Fresh Essays On Boats']) })
  await given({ 'talks/b.md': readme('Turning Rings', ['Quiet Clocks']), 'talks/d.md': readme('Paper Boats') })
  await gone('talks/c.md')
}

/** What each document says, as one line, but for when it was imported and who is meant. */
async function said(): Promise<ReadonlyMap<string, string>> {
  const rows = await place.graph().read(
    cypher(
      `MATCH (d:Document) OPTIONAL MATCH (d)-[:HAS]->(m:Mention)
WITH d, m, COLLECT { MATCH (m)-[c:CLAIMS]->(n) RETURN c.id + n.id ORDER BY c.id } AS claims ORDER BY m.id
RETURN d.path AS path, d.sha + d.rules AS hash, collect([m.id, m.quote, claims]) AS mentions`,
    ),
  )
  return new Map(rows.map(({ path, hash, mentions }) => [String(path), JSON.stringify([hash, mentions])]))
}

/** Mentions that are nothing or two things, and things that nothing mentions. */
const halves = () =>
  place.list(`MATCH (m:Mention) WHERE COUNT { (m)-[:RESOLVES_TO]->() } <> 1 OR NOT EXISTS { (:Document)-[:HAS]->(m) } RETURN m.id AS it
UNION MATCH (e:Entity) WHERE NOT EXISTS { (e)<-[:RESOLVES_TO]-() } RETURN e.id AS it`)

/** Imports a document a transaction; `watch` hears how many rows were written, and may end it. */
async function importInParts(watch: (rows: number, end: () => void) => void): Promise<number> {
  const controller = new AbortController()
  const order = { paths: [place.at('talks')], prune: true }
  const { delivery, run, checkRoots } = await prepare(place.graph().read, order, () => {}, controller.signal)
  let rows = 0
  await store(place.graph(), delivery, {
    signal: controller.signal,
    checkRoots,
    note: runLog(run).note,
    portionSize: 1,
    progress(at) {
      rows = at.rows
      watch(rows, () => controller.abort(new Error('enough')))
    },
  })
  return rows
}

test('at any point, by an error or by an end that is asked for', async () => {
  await giveBefore()
  await put('talks')
  const before = await said()
  await giveAfter()
  const all = await importInParts(() => {})
  const [after, standing] = [await said(), await facts(place.graph())]
  await clear(place.graph())
  await put('talks')
  expect(await facts(place.graph()), 'what stands follows from the documents').toEqual(standing)

  const deaths = [0, 0.1, 0.3, 0.5, 0.7, 0.9, 1].map((share) => Math.floor(share * all))
  let parted = 0
  for (const [index, death] of deaths.entries()) {
    await clear(place.graph())
    await gone('talks')
    await giveBefore()
    await put('talks')
    await giveAfter()
    const dying = importInParts((rows, end) => {
      if (rows < death) return
      if (index % 2 === 0) throw new Error('the power is gone')
      end()
    })
    await expect(dying).rejects.toThrow(index % 2 === 0 ? 'the power is gone' : 'enough')

    const left = await said()
    for (const [path, line] of left) expect([before.get(path), after.get(path)], path).toContain(line)
    for (const path of before.keys()) if (after.has(path)) expect(left.has(path), path).toBe(true)
    expect(await halves()).toEqual([])
    const unfinished = await place.list('MATCH (r:ImportRun) WHERE r.finishedAt IS NULL RETURN r.number AS it')
    const isBegun = [...left].some(([path, line]) => before.get(path) !== line)
    expect(unfinished).toEqual(isBegun ? [2] : [])
    if (isBegun && [...after].some(([path, line]) => left.get(path) !== line)) parted += 1

    const { documents } = await put('talks', { prune: true })
    expect(documents.added + documents.changed + documents.kept).toBe(3)
    expect(await said()).toEqual(after)
    expect(await facts(place.graph())).toEqual(standing)
  }
  expect(parted, 'some deaths fell between two transactions').toBeGreaterThan(1)
}, 240_000)
