import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeFiles } from '../../../import/read/files.ts'
import { type KnownRoot, rootOf } from '../../../import/read/root.ts'
import { vanished } from '../../../import/read/vanished.ts'
import { readDocuments } from '../../../import/read.ts'

let base = ''
beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'talkgraph-vanished-')))
})
afterEach(() => rm(base, { recursive: true, force: true }))

async function given(...paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    await mkdir(dirname(join(base, path)), { recursive: true })
    await writeFile(join(base, path), path)
  }
}

/** What has vanished of the known keys once a path is read; `unread` are keys that cannot be. */
async function gone(
  path: string,
  known: readonly string[],
  roots: Readonly<Record<string, string>>,
  unread: readonly string[] = [],
) {
  const knownRoots = Object.entries(roots).map(([name, folder]): KnownRoot => ({ name, path: join(base, folder) }))
  const root = await rootOf(join(base, path), { known: knownRoots })
  const found = new Map<string, string>()
  for await (const result of readDocuments(root))
    if (result.kind === 'document' && !unread.includes(result.source.key)) found.set(result.source.key, result.real)
  return vanished(root, known, { found, unread }, [root, ...knownRoots], nodeFiles)
}

test('documents of the folder whose files are gone, and no others', async () => {
  await given('talks/a.md', 'other/x.md')
  const known = ['talks/a.md', 'talks/b.md', 'talks/c/d.md', 'other/y.md', 'taxonomy/topics.yaml']
  expect(await gone('talks', known, { talks: 'talks', other: 'other' })).toEqual(['talks/b.md', 'talks/c/d.md'])
})

test('of a folder within a root only what lay in it; of a single file nothing', async () => {
  await given('talks/2015/a.md', 'talks/b.md')
  const known = ['talks/2015/a.md', 'talks/2015/z.md', 'talks/20150.md', 'talks/y.md']
  expect(await gone('talks/2015', known, { talks: 'talks' })).toEqual(['talks/2015/z.md'])
  expect(await gone('talks/b.md', known, { talks: 'talks' })).toEqual([])
  expect(await gone('talks/gone.md', [...known, 'talks/gone.md'], { talks: 'talks' })).toEqual([])
})

test('also documents of a root further in', async () => {
  await given('talks/a.md', 'talks/2015/b.md')
  expect(await gone('talks', ['2015/b.md', '2015/c.md'], { talks: 'talks', '2015': 'talks/2015' })).toEqual([
    '2015/c.md',
  ])
})

test('a document that has another name by now, since its folder is a root of its own', async () => {
  await given('talks/2015/b.md', 'talks/2015/.c.md')
  const known = ['talks/2015/b.md', 'talks/2015/.c.md', '2015/.c.md']
  expect(await gone('talks', known, { talks: 'talks', '2015': 'talks/2015' })).toEqual(known.slice(0, 2))
})

test('nothing that could not be read, and nothing in a folder that could not', async () => {
  await given('talks/a.md', 'talks/b.md')
  const known = ['talks/a.md', 'talks/b.md', 'talks/c/d.md', 'talks/cc.md', '2015/x.md']
  const roots = { talks: 'talks', '2015': 'talks/c/2015' }
  expect(await gone('talks', known, roots, ['talks/b.md', 'talks/c'])).toEqual(['talks/cc.md'])
  await rm(join(base, 'talks'), { recursive: true })
  expect(await gone('talks', known, roots, ['talks'])).toEqual([])
})

test('what was imported by its own name, and a folder passes over, only once its file is gone', async () => {
  await given('talks/a.md', 'talks/deck.slides', 'talks/.draft.md', 'talks/.old/b.md')
  const known = ['talks/deck.slides', 'talks/.draft.md', 'talks/.old/b.md', 'talks/gone.slides', 'talks/.gone.md']
  expect(await gone('talks', known, { talks: 'talks' })).toEqual(['talks/gone.slides', 'talks/.gone.md'])
})

test('a file that became a link to one that is read anyway', async () => {
  await given('talks/b/c.md')
  await symlink('b/c.md', join(base, 'talks/a.md'))
  expect(await gone('talks', ['talks/a.md', 'talks/b/c.md'], { talks: 'talks' })).toEqual(['talks/a.md'])
})
