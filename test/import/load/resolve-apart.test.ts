import { describe, expect, test } from 'vitest'
import { resolveApart } from '../../../import/load/resolve-apart.ts'
import { resolve } from '../../../import/resolve/resolve.ts'
import { documentOf, nothingGiven } from '../../support/documents.ts'

const cites = Array.from({ length: 20 }, (_, number) => ({ title: `Study ${number} of clocks` }))
const many = Array.from({ length: 300 }, (_, number) =>
  documentOf(`folder/${number}.md`, [{ title: `Talk ${number}`, by: ['Ada Moore'], cites }]),
)

describe('resolveApart', () => {
  test('gives what resolve gives, however much there is', async () => {
    const { signal } = new AbortController()
    expect(await resolveApart(many.slice(0, 2), nothingGiven, signal)).toEqual(resolve(many.slice(0, 2), nothingGiven))
    expect(await resolveApart(many, nothingGiven, signal)).toEqual(resolve(many, nothingGiven))
  }, 60_000)

  test('leaves the process free while it works, and ends at once with the reason of the signal', async () => {
    const controller = new AbortController()
    const working = resolveApart(many, nothingGiven, controller.signal)
    setTimeout(() => controller.abort(new Error('enough')), 20)
    await expect(working).rejects.toThrow('enough')
  })
})
