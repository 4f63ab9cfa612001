import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createTurns } from '../../../src/queries/turns.ts'

it('begins work in the order in which it was asked for, so much at once, and goes on after what fails', async () => {
  const turns = createTurns(2)
  const begun: number[] = []
  let [underWay, most] = [0, 0]
  const outcomes = await Promise.allSettled(
    [0, 1, 2, 3, 4, 5].map((number) =>
      turns.take(async () => {
        begun.push(number)
        most = Math.max(most, ++underWay)
        await pause(1)
        underWay -= 1
        if (number % 3 === 1) throw new Error(`no ${number}`)
        return number
      }),
    ),
  )
  expect(begun).toEqual([0, 1, 2, 3, 4, 5])
  expect(most).toBe(2)
  expect(outcomes.map(({ status }) => status === 'fulfilled')).toEqual([true, false, true, true, false, true])
})

it('lets in at once again when all is done', async () => {
  const turns = createTurns(1)
  for (const number of [1, 2, 3]) expect(await turns.take(async () => number)).toBe(number)
})
