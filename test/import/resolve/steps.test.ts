import { describe, expect, test } from 'vitest'
import { breathe, drain } from '../../../import/resolve/steps.ts'

function* countTo(most: number, seen: number[] = []): Generator<void, number> {
  for (let at = 1; at <= most; at += 1) {
    seen.push(at)
    yield
  }
  return most
}

describe('steps', () => {
  test('are worked through at once, or with the process free in between', async () => {
    expect(drain(countTo(3))).toBe(3)
    let turns = 0
    const counting = setInterval(() => {
      turns += 1
    }, 0)
    expect(await breathe(countTo(200), new AbortController().signal)).toBe(200)
    clearInterval(counting)
    expect(turns).toBeGreaterThan(0)
  })

  test('end before the next one with the reason of the signal', async () => {
    const controller = new AbortController()
    const seen: number[] = []
    const working = breathe(countTo(1_000_000, seen), controller.signal)
    controller.abort(new Error('enough'))
    await expect(working).rejects.toThrow('enough')
    expect(seen.length).toBeLessThan(3)
    await expect(breathe(countTo(3), controller.signal)).rejects.toThrow('enough')
  })
})
