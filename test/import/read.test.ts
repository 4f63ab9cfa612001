import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, realpath, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Files, nodeFiles } from '../../import/read/files.ts'
import { type ImportRoot, rootOf } from '../../import/read/root.ts'
import { type ReadResult, readDocuments, sizeLimit } from '../../import/read.ts'

let base = ''

beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'talkgraph-read-')))
})
afterEach(() => rm(base, { recursive: true, force: true }))

/** Writes files below the test's folder; a value that starts with "->" is a link. */
async function given(files: Record<string, string | Uint8Array>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    const full = join(base, path)
    await mkdir(dirname(full), { recursive: true })
    if (typeof content === 'string' && content.startsWith('->')) await symlink(content.slice(2), full)
    else await writeFile(full, content)
  }
}

async function read(path: string, known: readonly ImportRoot[] = [], files?: Files): Promise<readonly ReadResult[]> {
  const results: ReadResult[] = []
  for await (const result of readDocuments(await rootOf(join(base, path), { known }), files)) results.push(result)
  return results
}

/** Results as short lines: key, "key: CODE", or "(key)" where passed over. */
function lines(results: readonly ReadResult[]): readonly string[] {
  return results.map((result) => {
    if (result.kind === 'document') return [result.source.key, ...result.notes.map(({ code }) => code)].join(' + ')
    return result.kind === 'refused' ? `${result.problem.path}: ${result.problem.code}` : `(${result.path})`
  })
}

const messages = (results: readonly ReadResult[]): readonly string[] =>
  results.flatMap((result) => (result.kind === 'refused' ? [result.problem.message] : []))

describe('a folder', () => {
  test('gives its documents by code point of the path, and passes over what is no text by name', async () => {
    await given({
      'talks/b.md': 'b',
      'talks/a/z.MD': 'z',
      'talks/a-b.txt': 'ab',
      'talks/README': 'r',
      'talks/Z.html': 'Z',
    })
    await given({ 'talks/i.png': 'i', 'talks/yarn.lock': '', 'talks/\u{1F600}.md': 'x', 'talks/\uFF5E.md': 'y' })
    expect(lines(await read('talks'))).toEqual([
      'talks/README',
      'talks/Z.html',
      'talks/a-b.txt',
      'talks/a/z.MD',
      'talks/b.md',
      '(talks/i.png)',
      '(talks/yarn.lock)',
      'talks/\uFF5E.md',
      'talks/\u{1F600}.md',
    ])
  })

  test('skips hidden files and node_modules without a word', async () => {
    await given({
      'talks/a.md': 'a',
      'talks/.git/HEAD': 'h',
      'talks/.x.md': 'x',
      'talks/node_modules/p/README.md': 'p',
    })
    expect(lines(await read('talks'))).toEqual(['talks/a.md'])
  })

  test('skips the local Neo4j of a data folder, whatever else lies beside it', async () => {
    for (const name of ['conf/a.txt', 'data/b.txt', 'logs/c.txt', 'password', 'lock'])
      await given({ [`talks/kept/neo4j/${name}`]: 'x' })
    await given({ 'talks/kept/a.md': 'a', 'talks/neo4j/data/b.md': 'b', 'talks/neo4j/conf/c.md': 'c' })
    expect(lines(await read('talks'))).toEqual(['talks/kept/a.md', 'talks/neo4j/conf/c.md', 'talks/neo4j/data/b.md'])
  })

  test('says so where it has nothing to import', async () => {
    await given({ 'talks/.hidden.md': 'x', 'pictures/a.png': 'x' })
    expect(messages(await read('talks'))).toEqual([
      'Expected a folder with documents, but it holds no file that is not hidden',
    ])
    expect(lines(await read('pictures'))).toEqual(['(pictures/a.png)', 'pictures: NOTHING_TO_IMPORT'])
  })

  test('gives text as it is, and the hash of the bytes', async () => {
    await given({ 'talks/a.md': '\uFEFFa\r\nb\rc\n' })
    expect(await read('talks')).toEqual([
      {
        kind: 'document',
        source: { key: 'talks/a.md', text: 'a\r\nb\rc\n' },
        real: join(base, 'talks/a.md'),
        sha: '907ad86c4a2bbd04f7c28a48fa28219dda3e9ecb547f25c965d7791940983e25',
        notes: [],
      },
    ])
  })
})

test('how many files there are to read is told before the first is read', async () => {
  await given({ 'talks/a.md': 'a', 'talks/b.md': 'b', 'talks/i.png': 'i' })
  const told: string[] = []
  const root = await rootOf(join(base, 'talks'), { known: [] })
  for await (const result of readDocuments(root, nodeFiles, (count) => told.push(String(count)))) told.push(result.kind)
  expect(told).toEqual(['2', 'document', 'document', 'passedOver'])
})

describe('bad input is told, and the rest goes on', () => {
  test('empty, binary and too large files', async () => {
    await given({ 'talks/a.md': '', 'talks/b.md': 'PK\x03\x04', 'talks/c.md': 'x', 'talks/d.md': 'd' })
    await truncate(join(base, 'talks/c.md'), sizeLimit + 1)
    const results = await read('talks')
    expect(lines(results)).toEqual(['talks/a.md: EMPTY', 'talks/b.md: BINARY', 'talks/c.md: TOO_LARGE', 'talks/d.md'])
    expect(messages(results)[2]).toBe('Expected at most 20 MB, got 20.1 MB')
  })

  test('another encoding is noted with the line', async () => {
    await given({ 'talks/a.md': Buffer.from('one\ncaf\xe9', 'latin1') })
    const [result] = await read('talks')
    expect(result).toMatchObject({
      source: { text: 'one\ncafé' },
      notes: [{ path: 'talks/a.md', line: 2, code: 'ENCODING' }],
    })
  })

  test('a path that does not exist, and a file that may not be read', async () => {
    await given({ 'talks/a.md': 'a', 'talks/b.md': 'b' })
    expect(lines(await read('talks/missing.md'))).toEqual(['talks/missing.md: UNREADABLE'])
    const denied: Files = {
      ...nodeFiles,
      bytes: (path, limit) =>
        path.endsWith('a.md')
          ? Promise.reject(Object.assign(new Error('denied'), { code: 'EACCES' }))
          : nodeFiles.bytes(path, limit),
    }
    const results = await read('talks', [], denied)
    expect(lines(results)).toEqual(['talks/a.md: UNREADABLE', 'talks/b.md'])
    expect(messages(results)).toEqual(['Expected a readable file or folder, got no permission to read it (EACCES)'])
  })

  test('a folder that may not be listed', async () => {
    await given({ 'talks/a.md': 'a', 'talks/b/c.md': 'c' })
    const denied: Files = {
      ...nodeFiles,
      list: (path) => (path.endsWith('b') ? Promise.reject(new Error('denied')) : nodeFiles.list(path)),
    }
    expect(lines(await read('talks', [], denied))).toEqual(['talks/a.md', 'talks/b: UNREADABLE'])
  })

  test.skipIf(process.platform === 'win32')('a named pipe does not make the import wait', async () => {
    await given({ 'talks/b.md': 'b' })
    execFileSync('mkfifo', [join(base, 'talks/a.md')])
    expect(lines(await read('talks'))).toEqual(['talks/a.md: UNREADABLE', 'talks/b.md'])
    expect(lines(await read('talks/a.md'))).toEqual(['talks/a.md: UNREADABLE'])
  })
})

describe('links', () => {
  test('that lead out of the root or nowhere are told', async () => {
    await given({ 'outside/x.md': 'x', 'talks/a.md': 'a', 'talks/file.md': '->../outside/x.md' })
    await given({ 'talks/folder': '->../outside', 'talks/gone.md': '->nowhere', 'talks/gone.png': '->nowhere' })
    await given({ 'talks/self.md': '->self.md' })
    expect(lines(await read('talks'))).toEqual([
      'talks/a.md',
      'talks/file.md: OUTSIDE_ROOT',
      'talks/folder: OUTSIDE_ROOT',
      'talks/gone.md: UNREADABLE',
      '(talks/gone.png)',
      'talks/self.md: UNREADABLE',
    ])
  })

  test('that stay in the root add nothing twice and end', async () => {
    await given({ 'talks/b/c.md': 'c', 'talks/a.md': '->b/c.md', 'talks/b/up': '->..', 'talks/again': '->b' })
    expect(lines(await read('talks'))).toEqual(['(talks/a.md)', 'talks/b/c.md'])
  })

  test('are the name of what only they lead to', async () => {
    await given({ 'talks/.store/n.md': 'n', 'talks/.store/d/e.md': 'e', 'talks/note.md': '->.store/n.md' })
    await given({ 'talks/x': '->.store/d', 'talks/y': '->.store/d' })
    expect(lines(await read('talks'))).toEqual(['talks/note.md', 'talks/x/e.md'])
  })
})

describe('the root', () => {
  test('of a file is its folder; a file named by the user is read whatever its name', async () => {
    await given({ 'talks/slides.deck': 'text', 'talks/.hidden': 'text' })
    expect(lines(await read('talks/slides.deck'))).toEqual(['talks/slides.deck'])
    expect(lines(await read('talks/.hidden'))).toEqual(['talks/.hidden'])
  })

  test('is a known one that contains the path, so that it names the same documents', async () => {
    await given({ 'talks/sub/a.md': 'a', 'talks/b.md': 'b' })
    const known = [await rootOf(join(base, 'talks'), { known: [] })]
    expect(lines(await read('talks/sub/a.md', known))).toEqual(['talks/sub/a.md'])
    expect(lines(await read('talks/sub', known))).toEqual(['talks/sub/a.md'])
    expect(await rootOf(join(base, 'talks'), { known })).toEqual(known[0])
  })

  test('of a link is where it leads', async () => {
    await given({ 'talks/a.md': 'a', link: '->talks' })
    expect(await rootOf(join(base, 'link'), { known: [] })).toEqual({
      name: 'talks',
      path: join(base, 'talks'),
      only: null,
      inner: [],
    })
  })

  test('takes the name of --as, also a second time', async () => {
    await given({ 'one/talks/a.md': 'a', 'two/talks/a.md': 'a' })
    const one = await rootOf(join(base, 'one/talks'), { known: [] })
    const two = await rootOf(join(base, 'two/talks'), { known: [one], as: 'second' })
    expect(two).toEqual({ name: 'second', path: join(base, 'two/talks'), only: null, inner: [] })
    expect((await rootOf(join(base, 'two/talks/a.md'), { known: [one, two] })).name).toBe('second')
  })

  test('leaves what lies in known roots further in under their names', async () => {
    await given({ 'talks/2015/old/a.md': 'a', 'talks/2015/b.md': 'b', 'talks/c.md': 'c', 'talks/20/d.md': '' })
    const inner = await rootOf(join(base, 'talks/2015'), { known: [] })
    const innermost = { name: 'old', path: join(base, 'talks/2015/old') }
    const wanted = ['talks/20/d.md: EMPTY', '2015/b.md', 'old/a.md', 'talks/c.md']
    expect(lines(await read('talks', [inner, { ...inner, ...innermost }]))).toEqual(wanted)
    const around = await rootOf(join(base, 'talks'), { known: [] })
    expect(lines(await read('talks', [inner, { ...inner, ...innermost }, around]))).toEqual(wanted)
    const named = await rootOf(join(base, 'talks'), { known: [inner], as: 'all' })
    expect(named).toMatchObject({ name: 'all', inner: [{ name: '2015' }] })
  })

  test('keeps its name when its folder has moved', async () => {
    await given({ 'new/talks/a.md': 'a' })
    const known = [{ name: 'talks', path: join(base, 'old/talks') }]
    expect(await rootOf(join(base, 'new/talks'), { known })).toMatchObject({
      name: 'talks',
      path: join(base, 'new/talks'),
    })
  })

  test('is refused where another folder has its name, or talkgraph itself', async () => {
    await given({ 'one/talks/a.md': 'a', 'two/talks/a.md': 'a', 'taxonomy/a.md': 'a' })
    const known = [await rootOf(join(base, 'one/talks'), { known: [] })]
    await expect(rootOf(join(base, 'two/talks'), { known })).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: `The name "talks" of ${base}/two/talks is taken by ${base}/one/talks; give it another with --as NAME`,
    })
    await expect(rootOf(join(base, 'taxonomy'), { known })).rejects.toThrow('--as NAME')
    await expect(rootOf(join(base, 'taxonomy'), { known, as: 'a/b' })).rejects.toThrow('got "a/b"')
  })
})
