import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { inLeanHeap } from '../../import/lean-heap.ts'

/** Holds some 60 MB and makes ten times as much rubbish that lives for a while; prints the most that the heap held, in MB. */
const program = `
import { inLeanHeap } from './import/lean-heap.ts'
const held = Array.from({ length: 600_000 }, (_, number) => ({ number, text: 'held ' + number }))
async function work() {
  const recent = []
  let most = 0
  for (let number = 0; number < 6_000_000; number += 1) {
    recent[number % 200_000] = { number, parts: [number] }
    if (number % 20_000 === 0) most = Math.max(most, process.memoryUsage().heapUsed)
  }
  return most
}
const most = process.argv.includes('lean') ? await inLeanHeap(work) : await work()
console.log(Math.round(most / 2 ** 20), held.length)
`

function mostHeld(...args: readonly string[]): number {
  const node = ['--import', 'tsx', '--input-type=module', '--eval', program, '--', ...args]
  return Number.parseInt(execFileSync(process.execPath, node, { encoding: 'utf8' }), 10)
}

describe('inLeanHeap', () => {
  test('keeps what is not needed any more from piling up', () => {
    expect(mostHeld('lean')).toBeLessThan(0.8 * mostHeld())
  }, 60_000)

  test('gives what the work gives, and fails as it fails', async () => {
    expect(await inLeanHeap(async () => 'done')).toBe('done')
    await expect(inLeanHeap(() => Promise.reject(new Error('broken')))).rejects.toThrow('broken')
  })
})
