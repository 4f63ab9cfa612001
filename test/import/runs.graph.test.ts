import { expect, test } from 'vitest'
import { importPaths } from '../../import/pipeline.ts'
import { cypher } from '../../src/graph/cypher.ts'
import { hashId } from '../../src/model/id.ts'
import { importPlace } from '../support/import-place.ts'
import { readme } from '../support/readmes.ts'

const place = importPlace()
const { given, put } = place

/** Runs as they stand, oldest first, with their problems in order. */
async function runs(): Promise<readonly Record<string, unknown>[]> {
  const rows = await place.graph().read(
    cypher(
      `MATCH (r:ImportRun) OPTIONAL MATCH (r)-[met:MET]->(p:Problem)
WITH r, p ORDER BY met.order WITH r, collect(p {.*}) AS problems RETURN r {.*, problems: problems} AS it ORDER BY it.number`,
    ),
  )
  return rows.map(({ it }) => it as Record<string, unknown>)
}
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
const version = () => place.list("MATCH (v:DataVersion {id: 'data'}) RETURN v.version AS it")

test('an import is a run with its counts, its problems in order, and the data version that it made', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks'), 'talks/b.md': '', 'talks/c.md': 'Milk, eggs.\n' })
  const report = await put('talks')
  expect(report.problems.length).toBeGreaterThan(1)
  expect(await runs()).toEqual([
    {
      id: report.run,
      number: 1,
      dataVersion: report.dataVersion,
      startedAt: time,
      finishedAt: time,
      documents: 1,
      ...report.entities,
      problemCount: report.problems.length,
      problems: report.problems.map(({ line, ...rest }) => (line === null ? rest : { line, ...rest })),
    },
  ])
  expect(report.run).toBe(hashId('run', '1'))
})

test('one that has nothing new is a run too, and moves no data version', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks') })
  const first = await put('talks')
  await given({ 'talks/b.md': '' })
  const before = await version()
  const second = await put('talks')
  expect(await version()).toEqual(before)
  expect(second).toMatchObject({ entities: null, dataVersion: null })
  expect((await runs())[1]).toMatchObject({
    id: second.run,
    number: 2,
    dataVersion: first.dataVersion,
    documents: 1,
    ...{ added: 0, changed: 0, removed: 0, kept: first.entities?.added },
    problemCount: 1,
    problems: [{ path: 'talks/b.md', code: 'EMPTY' }],
    finishedAt: time,
  })
})

test('one of which no document could be read', async () => {
  const report = await put('nowhere.md')
  expect(report.documents).toMatchObject({ refused: 1, kept: 0 })
  await put('nowhere.md') // the first one brought the taxonomy
  expect(await runs()).toMatchObject([
    { number: 1, documents: 0, problems: [{ code: 'UNREADABLE' }] },
    { number: 2, documents: 0, problems: [{ code: 'UNREADABLE' }] },
  ])
})

test('thousands of problems are all there', async () => {
  const files = Array.from(
    { length: 2100 },
    (_, number) => [`talks/${String(number).padStart(4, '0')}.md`, ''] as const,
  )
  await given({ 'talks/a.md': readme('Quiet Clocks'), ...Object.fromEntries(files) })
  await put('talks')
  await put('talks')
  for (const { problems, problemCount } of await runs()) {
    expect(problemCount).toBe(2100)
    expect((problems as { path: string }[]).map(({ path }) => path)).toEqual(files.map(([path]) => path))
  }
})

test('imports at once are runs of different numbers', async () => {
  await given({ 'one/a.md': readme('Quiet Clocks'), 'two/a.md': readme('Turning Rings') })
  const reports = await Promise.all([put('one'), put('two'), put('nowhere.md')])
  expect(new Set(reports.map(({ run }) => run)).size).toBe(3)
  expect((await runs()).map(({ number }) => number)).toEqual([1, 2, 3])
})

test('one beside which another names a folder within its own gathers anew', async () => {
  await given({ 'talks/2016/a.md': readme('Quiet Clocks'), 'talks/b.md': readme('Turning Rings') })
  const graph = place.graph()
  let beside: Promise<unknown> | null = null
  const write: typeof graph.write = async (work, signal) => {
    beside ??= put('talks/2016')
    await beside
    return graph.write(work, signal)
  }
  const report = await importPaths({ ...graph, write }, { paths: [place.at('talks')] }, () => {})
  expect(report.documents).toMatchObject({ added: 1, kept: 1, refused: 0 })
  expect(await place.documents()).toEqual(['2016/a.md', 'talks/b.md'])
})

test('one that dies before its first transaction ends leaves no run, and the next has its number', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks') })
  const dying = importPaths(place.graph(), { paths: [place.at('talks')] }, ({ step }) => {
    if (step === 'writing') throw new Error('the power is gone')
  })
  await expect(dying).rejects.toThrow('the power is gone')
  expect(await runs()).toEqual([])
  await put('talks')
  expect(await runs()).toMatchObject([{ number: 1, finishedAt: time }])
})
