import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { identify, isGroupRunning, isRunning, parseStat } from '../../../src/neo4j/process-identity.ts'
import { eventually } from '../../support/eventually.ts'

test('this process runs', () => {
  const me = identify(process.pid)
  expect(me?.started).not.toBe('')
  expect(me !== null && isRunning(me)).toBe(true)
})

test('a process that ended does not run', () => {
  const pid = spawnSync('true').pid
  expect(identify(pid)).toBe(null)
  expect(isRunning({ pid, started: 'x' })).toBe(false)
  expect(isGroupRunning(pid)).toBe(false)
})

test('another process of the same number is told apart by its start', () => {
  expect(isRunning({ pid: process.pid, started: 'long ago' })).toBe(false)
})

test('a process whose start was not readable counts as running', () => {
  expect(isRunning({ pid: process.pid, started: '' })).toBe(true)
})

test('parseStat finds state, group and start behind a name with spaces and brackets', () => {
  const fields = Array.from({ length: 50 }, (_, index) => String(index + 4)).join(' ')
  expect(parseStat(`42 (a ) b) S ${fields}`, 'boot\n')).toEqual({ state: 'S', group: 5, started: 'boot/22' })
})

test('a process that ended does not run, though its parent has not taken note of it', async () => {
  // `sh` becomes `sleep 60`, which never waits for the child that `sh` had; that one ends later, or `sh` might take note.
  const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'], {
    detached: true,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const [said] = await once(parent.stdout, 'data')
  await eventually('it ended', 5, () => identify(Number(String(said))) === null)
  process.kill(Number(String(said)), 0)
  expect(isGroupRunning(parent.pid as number)).toBe(true)
  parent.kill('SIGKILL')
  await eventually('the group ended', 5, () => !isGroupRunning(parent.pid as number))
})
