import { beforeEach, expect, test, vi } from 'vitest'
import { parseDocument } from '../../import/parse/index.ts'
import { importPlace } from '../support/import-place.ts'
import { readme } from '../support/readmes.ts'

vi.mock('../../import/parse/index.ts', async (original) => {
  const parse = await original<typeof import('../../import/parse/index.ts')>()
  return { ...parse, parseDocument: vi.fn(parse.parseDocument) }
})
const parsed = vi.mocked(parseDocument)
beforeEach(() => void parsed.mockClear())

const place = importPlace()
const { given, put } = place
const [first, second] = ['1'.repeat(40), '2'.repeat(40)]

const urls = () =>
  place.list(
    "MATCH (d:Document) WHERE d.kind <> 'TAXONOMY' RETURN d.path + ' ' + coalesce(d.sourceUrl, '-') AS it ORDER BY it",
  )
const importedAt = () => place.list('MATCH (d:Document) RETURN d.importedAt AS it ORDER BY it')
const version = () => place.list("MATCH (v:DataVersion {id: 'data'}) RETURN v.version AS it")

test('a document in a checkout has the page of its file; a new commit gives it the next, without reading it again', async () => {
  await given({
    'talks/a.md': readme('Quiet Clocks'),
    'talks/2015/b.md': readme('Turning Rings'),
    'talks/.git/HEAD': first,
    'talks/.git/config': '[remote "origin"]\nurl = https://ada:word-that-is-secret@github.com/ada/talks.git',
  })
  expect((await put('talks')).documents).toMatchObject({ added: 2, relinked: 0 })
  const page = (commit: string) => [
    `talks/2015/b.md https://github.com/ada/talks/blob/${commit}/2015/b.md`,
    `talks/a.md https://github.com/ada/talks/blob/${commit}/a.md`,
  ]
  expect(await urls()).toEqual(page(first))
  expect(JSON.stringify(await place.list('MATCH (n) RETURN n {.*} AS it'))).not.toContain('word-that-is-secret')
  expect(parsed).toHaveBeenCalledTimes(2)

  const before = await importedAt()
  const [was] = await version()
  await given({ 'talks/.git/HEAD': second })
  const report = await put('talks', { prune: true })
  expect(report).toMatchObject({ entities: null, documents: { kept: 2, changed: 0, relinked: 2 } })
  expect(await urls()).toEqual(page(second))
  expect(await importedAt()).toEqual(before)
  expect(await version()).toEqual([Number(was) + 1])
  expect(report.dataVersion).toBe(Number(was) + 1)
  expect(parsed).toHaveBeenCalledTimes(2)

  await put('talks')
  expect(await version()).toEqual([Number(was) + 1])
})

test('what is said of a root is remembered, counts for what comes later, and is forgotten when that is asked for', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks'), 'talks/2015/b.md': readme('Turning Rings') })
  await put('talks')
  expect(await urls()).toEqual(['talks/2015/b.md -', 'talks/a.md -'])
  expect((await put('talks', { source: 'https://example.org/' })).documents).toMatchObject({ kept: 2, relinked: 2 })
  expect(parsed).toHaveBeenCalledTimes(2)
  await given({ 'talks/c.md': readme('Slow Lanterns') })
  expect((await put('talks')).documents).toMatchObject({ added: 1, relinked: 0 })
  const all = ['2015/b.md', 'a.md', 'c.md'].map((path) => `talks/${path} https://example.org/${path}`)
  expect(await urls()).toEqual(all)
  await put('talks/2015/b.md', { source: 'https://example.net/?{path}' })
  expect(await urls()).toEqual(['talks/2015/b.md https://example.net/?2015/b.md', ...all.slice(1)])
  expect((await put('talks', { source: null })).documents).toMatchObject({ kept: 3, relinked: 3 })
  expect(await urls()).toEqual(['talks/2015/b.md -', 'talks/a.md -', 'talks/c.md -'])
  expect(parsed).toHaveBeenCalledTimes(3)
})

test('documents that change, come and stay get their addresses in one import', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks'), 'talks/b.md': readme('Turning Rings') })
  await put('talks')
  await given({ 'talks/b.md': readme('Rings That Turn'), 'talks/c.md': readme('Slow Lanterns') })
  const report = await put('talks', { source: 'https://example.org/talks' })
  expect(report.documents).toMatchObject({ added: 1, changed: 1, kept: 1, relinked: 1 })
  expect(await urls()).toEqual(['a', 'b', 'c'].map((name) => `talks/${name}.md https://example.org/talks/${name}.md`))
})

test('what is no address is refused before anything is read', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks') })
  await expect(put('talks', { source: 'my talks' })).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' })
  expect(parsed).not.toHaveBeenCalled()
})
