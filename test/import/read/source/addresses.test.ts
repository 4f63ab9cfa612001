import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { nodeFiles } from '../../../../import/read/files.ts'
import { addresses } from '../../../../import/read/source/addresses.ts'

let base = ''
beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'talkgraph-source-')))
})
afterEach(() => rm(base, { recursive: true, force: true }))

async function given(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(base, path)), { recursive: true })
    await writeFile(join(base, path), content)
  }
}

const [first, second] = ['1'.repeat(40), '2'.repeat(40)]
const config = (repository: string): string => `[remote "origin"]\n\turl = https://github.com/${repository}.git\n`
const page = (commit: string, repository: string, path: string): string =>
  `https://github.com/${repository}/blob/${commit}/${path}`

/** The address of a file that is where it seems to be. */
function addressOf(path: string, folders: Readonly<Record<string, string>> = {}): Promise<string | null> {
  const said = Object.entries(folders).map(([folder, source]) => ({ path: join(base, folder), source }))
  return addresses(said, nodeFiles)({ path: join(base, path), real: join(base, path) })
}

describe('a checkout', () => {
  test('names the commit of the branch that is checked out, loose or packed', async () => {
    await given({
      'a/.git/HEAD': 'ref: refs/heads/main\n',
      'a/.git/refs/heads/main': `${first}\n`,
      'a/.git/packed-refs': `${second} refs/heads/main\n`,
      'a/.git/config': config('ada/a'),
      'b/.git/HEAD': 'ref: refs/heads/main\n',
      'b/.git/packed-refs': `${second} refs/heads/main\n`,
      'b/.git/config': config('ada/b'),
    })
    expect(await addressOf('a/talks/x.md')).toBe(page(first, 'ada/a', 'talks/x.md'))
    expect(await addressOf('b/x.md')).toBe(page(second, 'ada/b', 'x.md'))
  })

  test('whose HEAD is a commit, or a ref that leads to a ref', async () => {
    await given({ 'a/.git/HEAD': first, 'a/.git/config': config('ada/a') })
    await given({ 'b/.git/HEAD': 'ref: refs/heads/x', 'b/.git/refs/heads/x': 'ref: refs/heads/y' })
    await given({ 'b/.git/refs/heads/y': second, 'b/.git/config': config('ada/b') })
    expect(await addressOf('a/x.md')).toBe(page(first, 'ada/a', 'x.md'))
    expect(await addressOf('b/x.md')).toBe(page(second, 'ada/b', 'x.md'))
  })

  test('that is a worktree has its own HEAD and the common configuration', async () => {
    await given({
      'main/.git/HEAD': 'ref: refs/heads/main',
      'main/.git/refs/heads/main': first,
      'main/.git/refs/heads/side': second,
      'main/.git/config': config('ada/talks'),
      'main/.git/worktrees/side/HEAD': 'ref: refs/heads/side',
      'main/.git/worktrees/side/commondir': '../..\n',
      'side/.git': `gitdir: ${join(base, 'main/.git/worktrees/side')}\n`,
    })
    expect(await addressOf('main/x.md')).toBe(page(first, 'ada/talks', 'x.md'))
    expect(await addressOf('side/x.md')).toBe(page(second, 'ada/talks', 'x.md'))
  })

  test('within a checkout, as a submodule is, counts for what is in it', async () => {
    await given({
      'outer/.git/HEAD': first,
      'outer/.git/config': config('ada/outer'),
      'outer/.git/modules/inner/HEAD': second,
      'outer/.git/modules/inner/config': config('ada/inner'),
      'outer/inner/.git': 'gitdir: ../.git/modules/inner\n',
    })
    expect(await addressOf('outer/inner/x.md')).toBe(page(second, 'ada/inner', 'x.md'))
    expect(await addressOf('outer/x.md')).toBe(page(first, 'ada/outer', 'x.md'))
  })

  test('without a remote, without a commit, or broken gives none, and not that of a checkout around it', async () => {
    await given({ '.git/HEAD': first, '.git/config': config('ada/around') })
    await given({ 'a/.git/HEAD': second, 'a/.git/config': '[core]\n' })
    await given({ 'b/.git/HEAD': 'ref: refs/heads/main', 'b/.git/config': config('ada/b') })
    await given({
      'c/.git/HEAD': 'ref: refs/heads/a',
      'c/.git/refs/heads/a': 'ref: refs/heads/a',
      'c/.git/config': config('ada/c'),
    })
    for (const folder of ['a', 'b', 'c']) expect(await addressOf(`${folder}/x.md`)).toBeNull()
  })

  test('is not what has a .git that git takes for none, nor what is hidden or was put there by a package manager', async () => {
    await given({ '.git/HEAD': first, '.git/config': config('ada/around'), 'a/.git/info': '', 'b/.git': 'nothing' })
    expect(await addressOf('a/x.md')).toBe(page(first, 'ada/around', 'a/x.md'))
    expect(await addressOf('b/x.md')).toBe(page(first, 'ada/around', 'b/x.md'))
    expect(await addressOf('node_modules/talkgraph/import/corpus/x.md')).toBeNull()
    expect(await addressOf('.notes/x.md')).toBeNull()
    await given({ '.notes/.git/HEAD': second, '.notes/.git/config': config('ada/notes') })
    expect(await addressOf('.notes/x.md')).toBe(page(second, 'ada/notes', 'x.md'))
  })

  test('of a file behind a link is where the file is', async () => {
    await given({ 'a/.git/HEAD': first, 'a/.git/config': config('ada/a') })
    const file = { path: join(base, 'a/link.md'), real: join(base, 'a/talks/x.md') }
    expect(await addresses([], nodeFiles)(file)).toBe(page(first, 'ada/a', 'talks/x.md'))
  })

  test('is read once, however many documents it has', async () => {
    await given({ 'a/.git/HEAD': first, 'a/.git/config': config('ada/a') })
    const read: string[] = []
    const bytes: typeof nodeFiles.bytes = (path, limit) => {
      read.push(path)
      return nodeFiles.bytes(path, limit)
    }
    const addressOf = addresses([], { ...nodeFiles, bytes })
    for (const name of ['x.md', 'y.md', 'b/z.md', 'b/c/z.md']) {
      const path = join(base, 'a', name)
      expect(await addressOf({ path, real: path })).toBe(page(first, 'ada/a', name))
    }
    expect(read.filter((path) => path.endsWith('HEAD'))).toHaveLength(1)
  })
})

test('what the user says of the innermost folder counts more than a checkout', async () => {
  await given({ 'a/b/.git/HEAD': first, 'a/b/.git/config': config('ada/b') })
  const folders = { a: 'https://example.org/a/', 'a/b/c': 'https://example.org/?c={path}' }
  expect(await addressOf('a/x.md', folders)).toBe('https://example.org/a/x.md')
  expect(await addressOf('a/b/x.md', folders)).toBe('https://example.org/a/b/x.md')
  expect(await addressOf('a/b/c/d/x.md', folders)).toBe('https://example.org/?c=d/x.md')
  expect(await addressOf('ab/x.md', folders)).toBeNull()
})
