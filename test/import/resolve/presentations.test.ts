import { describe, expect, test } from 'vitest'
import { resolve } from '../../../import/resolve/resolve.ts'
import type { SaidDocument } from '../../../import/resolve/said.ts'
import { documentOf, nothingGiven } from '../../support/documents.ts'

type Talk = Parameters<typeof documentOf>[1][number]

const given = (key: string, talk: Partial<Talk>) =>
  documentOf(key, [{ title: 'Quiet Clocks', by: ['Ada Moore'], ...talk }])
const count = (...documents: readonly SaidDocument[]): number =>
  resolve(documents, nothingGiven).entities.filter(({ type }) => type === 'Presentation').length

describe('one presentation', () => {
  const slides = 'https://speakerdeck.com/ada/quiet-clocks'

  test('at an event that one document names in full, with the same slides', () => {
    const fully = given('a', { at: [['Velocity Conf Santa Clara', 2016]], slides })
    expect(count(fully, given('b', { at: [['Velocity', 2016]], slides }))).toBe(1)
    expect(count(fully, given('b', { at: [['Velocity', 2016]] }))).toBe(2)
    expect(count(fully, given('b', { at: [['Velocity Europe', 2016]], slides }))).toBe(2)
    expect(count(fully, given('b', { at: [['Velocity', 2015]], slides }))).toBe(2)
  })

  test('at one venue in one year, however the venue is written', () => {
    expect(count(given('a', { at: [['QconSF', 2015]] }), given('b', { at: [['QCon San Francisco', 2015]] }))).toBe(1)
  })

  test('of one version, unless the year differs', () => {
    expect(count(given('a', { at: [['Bravo', 2015, 'V1']] }), given('b', { at: [['Bravo', null, 'V1']] }))).toBe(1)
    expect(count(given('a', { at: [['Bravo', 2015, 'V1']] }), given('b', { at: [['Bravo', 2016, 'V1']] }))).toBe(2)
  })
})

test('a talk that is told of in thousands of documents takes time that grows with their number', () => {
  const time = (size: number): number => {
    const documents = Array.from({ length: size }, (_, index) =>
      given(`d${index}`, { at: [['Quiet Conf', 1000 + (index % 250)]], video: 'https://youtu.be/abcdefghijk' }),
    )
    const start = performance.now()
    expect(count(...documents)).toBe(Math.min(size, 250))
    return performance.now() - start
  }
  time(250)
  expect(time(2_000)).toBeLessThan(Math.max(10 * time(500), 1_500))
}, 60_000)
