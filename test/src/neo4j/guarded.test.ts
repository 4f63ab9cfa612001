import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test, vi } from 'vitest'
import { spawnGuarded } from '../../../src/neo4j/guarded.ts'
import { isGroupRunning } from '../../../src/neo4j/process-identity.ts'
import { eventually } from '../../support/eventually.ts'

// Many processes on a machine that may be busy with other tests.
vi.setConfig({ testTimeout: 20_000 })

const silent = () => undefined

test('a guarded process gives its lines and its exit code, and leaves no watchdog', async () => {
  const lines: string[] = []
  const guarded = spawnGuarded('sh', ['-c', 'echo one; echo two >&2; exit 3'], (line) => lines.push(line))
  expect(await guarded.ended).toBe(3)
  expect(lines.sort()).toEqual(['one', 'two'])
  await eventually('the group is gone', 2, () => !isGroupRunning(guarded.group))
})

test('arguments arrive as they are', async () => {
  const lines: string[] = []
  await spawnGuarded('printf', ['%s|', 'a b', '$HOME', "it's"], (line) => lines.push(line)).ended
  expect(lines).toEqual(["a b|$HOME|it's|"])
})

test('a command that is not there ends with 127', async () => {
  expect(await spawnGuarded('no-such-command', [], silent).ended).toBe(127)
})

test('what a process leaves in the background ends with it', async () => {
  const guarded = spawnGuarded('sh', ['-c', 'sleep 60 & exit 0'], silent)
  expect(await guarded.ended).toBe(0)
  await eventually('the group is gone', 2, () => !isGroupRunning(guarded.group))
})

test('stop asks the process to end, which may do so in order', async () => {
  const lines: string[] = []
  const script = 'trap "echo bye; exit 5" TERM; echo up; while :; do sleep 0.05; done'
  const guarded = spawnGuarded('sh', ['-c', script], (line) => lines.push(line))
  await eventually('it is up', 5, () => lines.includes('up'))
  expect(await guarded.stop()).toBe(5)
  expect(lines).toEqual(['up', 'bye'])
})

test('stop makes a process end that does not want to', async () => {
  const lines: string[] = []
  const script = 'trap "" TERM; echo up; while :; do sleep 0.05; done'
  const guarded = spawnGuarded('sh', ['-c', script], (line) => lines.push(line), 1)
  await eventually('it is up', 5, () => lines.includes('up'))
  expect(await guarded.stop()).toBe(137)
  await eventually('the group is gone', 3, () => !isGroupRunning(guarded.group))
})

test('kill ends it at once, and again does nothing', async () => {
  const guarded = spawnGuarded('sleep', ['60'], silent)
  await guarded.kill()
  await guarded.kill()
  await eventually('the group is gone', 2, () => !isGroupRunning(guarded.group))
})

test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)(
  'a parent ended by %s takes its guarded process along',
  async (signal) => {
    const { parent, group } = await startParent()
    expect(isGroupRunning(group)).toBe(true)
    parent.kill(signal)
    await eventually('the group is gone', 5, () => !isGroupRunning(group))
  },
)

async function startParent(): Promise<{ parent: ChildProcess; group: number }> {
  const script = fileURLToPath(new URL('../../support/guarded-parent.ts', import.meta.url))
  const parent = spawn(process.execPath, ['--import', 'tsx', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [said] = await once(parent.stdout as NonNullable<typeof parent.stdout>, 'data')
  return { parent, group: Number(String(said)) }
}
