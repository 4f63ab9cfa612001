import { describe, expect, test } from 'vitest'
import { noBars } from '../../../import/resolve/bars.ts'
import { cluster, type Link } from '../../../import/resolve/cluster.ts'
import { noRulings, type Rulings } from '../../../import/resolve/rulings.ts'
import { drain } from '../../../import/resolve/steps.ts'

const link = (a: number, b: number, weight = 4, only: readonly number[] = []): Link => ({
  a,
  b,
  weight,
  signals: ['alike'],
  only,
})
const groups = (size: number, links: readonly Link[], bars = noBars, rulings: Rulings = noRulings) => {
  const members = Array.from({ length: size }, (_, place) => String.fromCharCode(97 + place))
  return [...drain(cluster(members, links, bars, rulings)).all.values()].map((group) => group.join('')).sort()
}

describe('a link that must be the only one', () => {
  test('joins where nothing else claims its end as strongly', () => {
    expect(groups(3, [link(0, 1, 4, [0])])).toEqual(['ab', 'c'])
    expect(groups(3, [link(0, 1, 4, [0]), link(0, 2, 3, [0])])).toEqual(['ab', 'c'])
  })

  test('is no bridge between two clusters', () => {
    expect(groups(3, [link(0, 1, 5, [0]), link(0, 2, 4, [0])])).toEqual(['ab', 'c'])
    expect(groups(3, [link(0, 1, 5), link(0, 2, 4, [0])])).toEqual(['abc'])
  })

  test('joins neither of two that claim its end', () => {
    expect(groups(3, [link(0, 1, 4, [0]), link(0, 2, 4, [0])])).toEqual(['a', 'b', 'c'])
  })

  test('joins where both that claim its end are one', () => {
    expect(groups(3, [link(0, 1, 4, [0]), link(0, 2, 4, [0]), link(1, 2)])).toEqual(['abc'])
  })

  test('joins where the other that claims its end can never have it', () => {
    const bars = { ...noBars, classOf: (place: number) => place, apart: (x: number, y: number) => x + y === 2 }
    expect(groups(3, [link(0, 1, 4, [0]), link(0, 2, 4, [0])], bars)).toEqual(['ab', 'c'])
  })

  test('may have to be the only one for both ends', () => {
    expect(groups(3, [link(0, 2, 4, [0]), link(1, 2, 4, [1])])).toEqual(['abc'])
    expect(groups(3, [link(0, 2, 4, [0, 2]), link(1, 2, 4, [1, 2])])).toEqual(['a', 'b', 'c'])
  })
})

describe('rulings', () => {
  const neverOne = { ...noBars, classOf: (place: number) => place, apart: (x: number, y: number) => x + y === 1 }

  test('join what nothing speaks for, and what is never one', () => {
    expect(groups(3, [], noBars, { same: [['a', 'c']], apart: [] })).toEqual(['ac', 'b'])
    expect(groups(3, [], neverOne, { same: [['a', 'b']], apart: [] })).toEqual(['ab', 'c'])
  })

  test('what is like one of two that are ruled to be the same is like both, though it is never one with the other', () => {
    const bars = { ...noBars, classOf: (place: number) => place, apart: (x: number, y: number) => x + y === 3 }
    expect(groups(3, [link(0, 2)], bars, { same: [['a', 'b']], apart: [] })).toEqual(['abc'])
  })

  test('keep apart what everything speaks for, through third members too', () => {
    expect(groups(2, [link(0, 1, 50)], noBars, { same: [], apart: [['a', 'b']] })).toEqual(['a', 'b'])
    expect(groups(3, [link(0, 1, 5), link(1, 2)], noBars, { same: [], apart: [['c', 'a']] })).toEqual(['ab', 'c'])
  })

  test('where they contradict one another, what is two stays two', () => {
    expect(
      groups(3, [], noBars, {
        same: [
          ['a', 'b'],
          ['b', 'c'],
        ],
        apart: [['a', 'c']],
      }),
    ).toEqual(['ab', 'c'])
  })
})

test('a cluster of thousands costs not much more than its share', () => {
  const time = (size: number): number => {
    const members = Array.from({ length: size }, (_, place) => String(place).padStart(6, '0'))
    const bars = { ...noBars, classOf: (place: number) => place, companyOf: () => [1] }
    const links = members.slice(1).map((_, place) => link(0, place + 1, 4, [place + 1]))
    const start = performance.now()
    expect(drain(cluster(members, links, bars, noRulings)).all.size).toBe(1)
    return performance.now() - start
  }
  time(2_000)
  expect(time(20_000)).toBeLessThan(Math.max(40 * time(2_000), 1_500))
}, 30_000)
