import { describe, expect, test } from 'vitest'
import { portionsOf } from '../../../import/load/portions.ts'
import { documentOf } from '../../support/documents.ts'

/** A document of two mentions and a claim. */
function read(key: string) {
  const { mentions, claims } = documentOf(key, [{ title: key, by: ['Ada Moore'] }])
  return {
    key,
    sha: 's',
    rules: 'r',
    parsed: { kind: 'TALK_PAGE' as const, title: null, mentions, claims, problems: [], account: [] },
  }
}
const keys = (portions: ReturnType<typeof portionsOf>) =>
  portions.map(({ documents }) => documents.map(({ key }) => key))

describe('portionsOf', () => {
  test('puts whole documents together as long as there is room', () => {
    const delivery = { documents: ['a', 'b', 'c'].map(read), forgotten: [] }
    expect(keys(portionsOf(delivery))).toEqual([['a', 'b', 'c']])
    expect(keys(portionsOf(delivery, 6))).toEqual([['a', 'b'], ['c']])
    expect(keys(portionsOf(delivery, 1))).toEqual([['a'], ['b'], ['c']])
  })

  test('gives what is forgotten room too, and one portion for nothing', () => {
    const forgotten = Array.from({ length: 250 }, (_, number) => String(number))
    expect(portionsOf({ documents: [], forgotten }, 20_000).map((portion) => portion.forgotten.length)).toEqual([
      200, 50,
    ])
    expect(portionsOf({ documents: [], forgotten: [] })).toEqual([{ documents: [], forgotten: [] }])
  })
})
