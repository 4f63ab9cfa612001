import { setImmediate as nextTurn } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { atOnce, inTurns, type Steps } from '../../../src/adjacency/steps.ts'
import { indexing } from '../../../src/adjacency/text-index.ts'
import { wordsOf } from '../../../src/adjacency/words-met.ts'

function* counting(to: number, each: (n: number) => void = () => {}): Steps<number> {
  for (let n = 0; n < to; n += 1) {
    each(n)
    yield
  }
  return to
}

test('steps come to the same at once and in turns', async () => {
  expect(atOnce(counting(3))).toBe(3)
  expect(await inTurns(counting(3))).toBe(3)
})

test('what fails in a step fails the whole', async () => {
  const failing = () =>
    counting(3, (n) => {
      if (n === 1) throw new Error('a broken step')
    })
  expect(() => atOnce(failing())).toThrow('a broken step')
  await expect(inTurns(failing())).rejects.toThrow('a broken step')
})

test('no step is begun after the signal has aborted', async () => {
  const controller = new AbortController()
  const seen: number[] = []
  const working = inTurns(
    counting(5, (n) => {
      seen.push(n)
      if (n === 1) controller.abort(new Error('that is enough'))
    }),
    controller.signal,
  )
  await expect(working).rejects.toThrow('that is enough')
  expect(seen).toEqual([0, 1])
})

test('others come in between two steps', async () => {
  const seen: string[] = []
  const working = inTurns(counting(3, (n) => seen.push(`step ${n}`)))
  for (let turn = 0; turn < 3; turn += 1) {
    seen.push(`other ${turn}`)
    await nextTurn()
  }
  await working
  expect(seen).toEqual(['step 0', 'other 0', 'step 1', 'other 1', 'step 2', 'other 2'])
})

test('an index of many texts is made in steps', () => {
  const texts = Array.from({ length: 10_000 }, (_, i) => `word${i} shared`)
  const steps = indexing(wordsOf(texts), Uint32Array.from(texts.keys()))
  let count = 0
  while (steps.next().done !== true) count += 1
  expect(count).toBe(3)
})
