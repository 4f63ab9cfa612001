import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { importPaths } from '../../import/pipeline.ts'
import { cypher } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import { clear, contents, emptyGraph } from '../support/graph.ts'
import { readme } from '../support/readmes.ts'

let graph: Graph
let base = ''
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(async () => {
  await clear(graph)
  base = await realpath(await mkdtemp(join(tmpdir(), 'talkgraph-import-')))
})
afterEach(() => rm(base, { recursive: true, force: true }))
afterAll(() => graph.close())

async function given(files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(base, path)), { recursive: true })
    await writeFile(join(base, path), content)
  }
}

const put = (...paths: readonly string[]) => reported({}, ...paths)
const reported = (how: { readonly again?: true; readonly report?: true }, ...paths: readonly string[]) =>
  importPaths(graph, { paths: paths.map((path) => join(base, path)), ...how }, () => {})

async function list(text: string): Promise<readonly unknown[]> {
  return (await graph.read(cypher(text))).map(({ it }) => it)
}
const talks = () => list('MATCH (d:Talk) RETURN d.title AS it ORDER BY it')
const documents = () => list("MATCH (d:Document) WHERE d.kind <> 'TAXONOMY' RETURN d.path AS it ORDER BY it")
const roots = () => list('MATCH (r:Root) RETURN r.id + " " + r.path AS it ORDER BY it')

describe('a document that says nothing any more', () => {
  const nothing = { EMPTY: '', BINARY: Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), UNRECOGNISED: 'Milk, eggs, bread.\n' }
  test.each(Object.entries(nothing))('%s: its old facts go, and the problem is told', async (code, content) => {
    await given({ 'talks/a.md': readme('Quiet Clocks'), 'talks/b.md': readme('Turning Rings') })
    await put('talks')
    await given({ 'talks/b.md': content })
    const report = await put('talks')
    expect(report.documents).toMatchObject({ added: 0, changed: 0, kept: 1, forgotten: 1 })
    expect(report.problems.map((problem) => problem.code)).toContain(code)
    expect([await documents(), await talks()]).toEqual([['talks/a.md'], ['Quiet Clocks']])
    expect(await put('talks')).toMatchObject({ entities: null, documents: { forgotten: 0 } })
  })

  test('one that cannot be read now keeps what it said', async () => {
    await given({ 'talks/a.md': readme('Quiet Clocks'), 'talks/b.md': readme('Turning Rings') })
    await put('talks')
    await rm(join(base, 'talks/b.md'))
    await mkdir(join(base, 'talks/b.md'))
    await put('talks/b.md')
    expect(await talks()).toEqual(['Quiet Clocks', 'Turning Rings'])
  })
})

describe('two imports at once', () => {
  test('of two folders of one name: one is refused and the other’s documents stay', async () => {
    await given({ 'one/talks/a.md': readme('Quiet Clocks'), 'two/talks/a.md': readme('Turning Rings') })
    const outcomes = await Promise.allSettled([put('one/talks'), put('two/talks')])
    const [winner, loser] = outcomes[0].status === 'fulfilled' ? ['one', 'two'] : ['two', 'one']
    expect(outcomes.filter(({ status }) => status === 'rejected')).toMatchObject([
      {
        reason: {
          code: 'INVALID_ARGUMENT',
          message: expect.stringContaining(`${base}/${loser}/talks is taken by ${base}/${winner}/talks`),
        },
      },
    ])
    expect(await roots()).toEqual([`talks ${base}/${winner}/talks`])
    expect(await talks()).toEqual([winner === 'one' ? 'Quiet Clocks' : 'Turning Rings'])
  })

  test('of one folder: one adds, the other changes', async () => {
    await given({ 'talks/a.md': readme('Quiet Clocks') })
    const reports = await Promise.all([put('talks'), put('talks')])
    const counts = reports.map((report) => `${report.documents.added} ${report.documents.changed}`)
    expect(counts.sort()).toEqual(['0 1', '1 0'])
  })

  test('of a folder and of one in it: no file becomes two documents', async () => {
    await given({ 'talks/2015/a.md': readme('Quiet Clocks') })
    await Promise.all([put('talks'), put('talks/2015')])
    expect(await documents()).toHaveLength(1)
  })
})

describe('accounts', () => {
  const stored = () =>
    list(
      "MATCH (d:Document) RETURN d.path + ' ' + d.accountRead + ' ' + reduce(sum = 0, n IN d.account | sum + n) AS it ORDER BY it",
    )

  test('are kept with their documents and add up there; the taxonomy’s is empty', async () => {
    await given({ 'talks/a.md': readme('Quiet Clocks') })
    await put('talks')
    expect(await stored()).toEqual(['talks/a.md 8 8', 'taxonomy/topics.yaml 0 0'])
    expect(await list("MATCH (d:Document {path: 'talks/a.md'}) RETURN d.account AS it")).toEqual([
      [3, 2, 1, 0, 0, 0, 2, 0, 0],
    ])
  })

  test('are given where they are asked for: those of the documents that are read, with --again of all', async () => {
    await given({ 'talks/a.md': readme('Quiet Clocks'), 'talks/b.md': readme('Turning Rings') })
    expect(await put('talks')).not.toHaveProperty('accounts')
    await given({ 'talks/b.md': readme('Turning Rings', ['One', 'Two']) })
    const paths = async (how: Parameters<typeof reported>[0]) =>
      (await reported(how, 'talks')).accounts?.map(({ path, units }) => `${path} ${units.length}`)
    expect(await paths({ report: true })).toEqual(['talks/b.md 10'])
    expect(await paths({ report: true })).toEqual([])
    expect(await paths({ report: true, again: true })).toEqual(['talks/a.md 8', 'talks/b.md 10'])
  })
})

describe('roots', () => {
  test('a folder around one that was imported leaves its documents their names', async () => {
    await given({ 'talks/2015/a.md': readme('Quiet Clocks'), 'talks/b.md': readme('Turning Rings') })
    await put('talks/2015')
    expect((await put('talks')).documents).toMatchObject({ added: 1, kept: 1 })
    expect(await documents()).toEqual(['2015/a.md', 'talks/b.md'])
    expect((await put('talks')).documents).toMatchObject({ added: 0, kept: 2 })
  })

  test('one that has moved is found at its new place, though nothing in it is new', async () => {
    await given({ 'old/talks/a.md': readme('Quiet Clocks') })
    await put('old/talks')
    const before = await contents(graph)
    await rename(join(base, 'old'), join(base, 'new'))
    expect(await put('new/talks')).toMatchObject({ entities: null, documents: { kept: 1 } })
    expect(await roots()).toEqual([`talks ${base}/new/talks`])
    expect((await contents(graph)).filter((line) => !line.includes('"Root"'))).toEqual(
      before.filter((line) => !line.includes('"Root"')),
    )
  })

  test('the corpus that comes along leaves a folder of the user’s its name', async () => {
    await given({ 'corpus/a.md': readme('Quiet Clocks') })
    await put('corpus')
    await put()
    expect(await roots()).toEqual([`corpus ${base}/corpus`, expect.stringContaining('talkgraph-corpus ')])
    expect(await documents()).toContain('corpus/a.md')
  })
})
