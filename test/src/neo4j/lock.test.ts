import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { currentHolder, inUse, releaseLock, takeLock } from '../../../src/neo4j/lock.ts'
import { testFolder } from '../../support/fake-tools.ts'

async function lockPath(): Promise<string> {
  return join(await testFolder(), 'lock')
}

test('takeLock takes a free lock, and only its owner can read it', async () => {
  const path = await lockPath()
  const taken = await takeLock(path, true)
  expect(taken).toMatchObject({ mine: { pid: process.pid, lasting: true } })
  expect(await currentHolder(path)).toEqual('mine' in taken && taken.mine)
  expect((await stat(path)).mode & 0o777).toBe(0o600)
})

test('takeLock gives the living holder instead of a second lock', async () => {
  const path = await lockPath()
  const first = await takeLock(path, true)
  expect(await takeLock(path, false)).toEqual({ theirs: 'mine' in first && first.mine })
})

const dead = JSON.stringify({ id: 'x', pid: process.pid, started: 'gone', since: 'then', lasting: true })

test.each([{ left: [] }, { left: ['lock'] }, { left: ['lock', 'lock.over'] }])(
  'exactly one of twenty at once gets the lock, also where dead processes left $left',
  async ({ left }) => {
    const path = await lockPath()
    for (const name of left) await writeFile(join(path, '..', name), dead)
    const taken = await Promise.all(Array.from({ length: 20 }, () => takeLock(path, true)))
    expect(taken.filter((each) => 'mine' in each)).toHaveLength(1)
    expect(await readdir(join(path, '..'))).toEqual(['lock'])
  },
)

test.each(['', '{"id":', 'null', '{"pid":1}'])('takeLock takes over a file that nobody can read: %j', async (text) => {
  const path = await lockPath()
  await writeFile(path, text)
  expect(await currentHolder(path)).toBe(null)
  expect(await takeLock(path, true)).toHaveProperty('mine')
})

test('releaseLock frees the lock, and never one that has gone to another', async () => {
  const path = await lockPath()
  const first = await takeLock(path, true)
  if (!('mine' in first)) throw new Error('Expected the lock')
  await releaseLock(path, { ...first.mine, id: 'another' })
  expect(await readFile(path, 'utf8')).toContain(first.mine.id)
  await releaseLock(path, first.mine)
  expect(await currentHolder(path)).toBe(null)
})

test('the refusal names the folder and the process that has it', () => {
  const holder = { id: 'x', pid: 4242, started: '', since: '2026-01-02T03:04:05.000Z', lasting: true }
  expect(inUse('/data', holder)).toMatchObject({
    code: 'DATA_FOLDER_IN_USE',
    data: { pid: 4242, dataDir: '/data' },
    message: expect.stringContaining(
      'The data folder /data is in use by a talkgraph server, process 4242, since 2026-01-02',
    ),
  })
})
