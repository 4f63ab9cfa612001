import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { corpusRoot } from '../../../import/read/corpus.ts'

let base = ''
beforeEach(async () => {
  base = await realpath(await mkdtemp(join(tmpdir(), 'talkgraph-corpus-')))
  for (const folder of ['here/import/corpus', 'there/import/corpus', 'own/corpus'])
    await mkdir(join(base, folder), { recursive: true })
  await writeFile(join(base, 'there/package.json'), '{ "name": "talkgraph" }')
})
afterEach(() => rm(base, { recursive: true, force: true }))

const nameBeside = async (...known: readonly (readonly [name: string, path: string])[]) =>
  (
    await corpusRoot(
      join(base, 'here/import/corpus'),
      known.map(([name, path]) => ({ name, path: join(base, path) })),
    )
  ).name

describe('the root of the corpus that comes along', () => {
  test('is named "corpus", also where another talkgraph’s is known by that name or the folder is gone', async () => {
    expect(await nameBeside()).toBe('corpus')
    expect(await nameBeside(['corpus', 'here/import/corpus'])).toBe('corpus')
    expect(await nameBeside(['corpus', 'there/import/corpus'])).toBe('corpus')
    expect(await nameBeside(['corpus', 'gone/corpus'])).toBe('corpus')
  })

  test('gives way to the user’s own folder of that name, and keeps the name it took', async () => {
    expect(await nameBeside(['corpus', 'own/corpus'])).toBe('talkgraph-corpus')
    expect(await nameBeside(['corpus', 'gone'], ['talkgraph-corpus', 'there/import/corpus'])).toBe('talkgraph-corpus')
  })
})
