import { describe, expect, test } from 'vitest'
import { clusterPeople } from '../../../import/resolve/people.ts'
import { workRecords } from '../../../import/resolve/record.ts'
import { noRulings } from '../../../import/resolve/rulings.ts'
import { arrange, type SaidDocument } from '../../../import/resolve/said.ts'
import { drain } from '../../../import/resolve/steps.ts'
import { clusterVenues } from '../../../import/resolve/venues.ts'
import { clusterWorks } from '../../../import/resolve/works.ts'
import { documentOf } from '../../support/documents.ts'
import { slowness } from '../../support/slowness.ts'

function recordsOf(documents: readonly SaidDocument[]) {
  const said = arrange(documents)
  const people = drain(clusterPeople(said, noRulings))
  const venues = drain(clusterVenues(said.ofKind('venue'), noRulings))
  return drain(workRecords(said, { personOf: people.numberOf, venueOf: venues.numberOf }))
}

const letters = (number: number): string => [...String(number)].map((digit) => 'abcdefghij'[Number(digit)]).join('')

/** Ways in which thousands of works may be alike. */
const worlds: Readonly<Record<string, (size: number) => readonly SaidDocument[]>> = {
  'keynotes, each by another': (size) =>
    Array.from({ length: size }, (_, n) =>
      documentOf(`d${n}`, [{ title: 'Keynote', by: [`Ada ${letters(n)}`], at: [['Quiet Conf', n % 30]] }]),
    ),
  'lightning talks by nobody': (size) =>
    Array.from({ length: size }, (_, n) =>
      documentOf(`d${n}`, [{ title: 'Lightning Talks', at: [['Quiet Conf', n]] }]),
    ),
  'talks of one title, each by another': (size) =>
    Array.from({ length: size }, (_, n) =>
      documentOf(`d${n}`, [{ title: 'The State of Rings', by: [`Ada ${letters(n)}`] }]),
    ),
  'talks of nearly one title by one': (size) =>
    Array.from({ length: size }, (_, n) =>
      documentOf(`d${n}`, [{ title: `The State of Rings in ${letters(n)}`, by: ['Ada Moore'] }]),
    ),
  'works at one address': (size) =>
    Array.from({ length: size }, (_, n) =>
      documentOf(`d${n}`, [
        { title: `Talk ${letters(n)}`, cites: [{ title: `Work ${letters(n)}`, url: 'https://example.org/list' }] },
      ]),
    ),
  'citations of one work': (size) =>
    Array.from({ length: size }, (_, n) =>
      documentOf(`d${n}`, [
        {
          title: `Talk ${letters(n)}`,
          cites: [{ title: 'Sagas', url: `https://${letters(n % 7)}.example/sagas.pdf` }],
        },
      ]),
    ),
  'short names of works that begin so': (size) =>
    Array.from({ length: size }, (_, n) =>
      documentOf(`d${n}`, [
        {
          title: `Talk ${letters(n)}`,
          cites: [{ title: n % 2 === 0 ? 'RING' : `RING: A Protocol for ${letters(n)}` }],
        },
      ]),
    ),
  'entries of one list': (size) => [
    documentOf('list', [
      {
        title: 'Quiet Clocks',
        cites: Array.from({ length: size }, (_, n) => ({ title: `Introduction to ${letters(n)}` })),
      },
    ]),
  ],
}

describe('thousands of works that are alike take time that grows with their number', () => {
  test.each(Object.entries(worlds))(
    '%s',
    (_, world) => {
      const time = (size: number): number => {
        const records = recordsOf(world(size))
        const start = performance.now()
        drain(clusterWorks(records, noRulings))
        return performance.now() - start
      }
      time(500)
      expect(time(8_000)).toBeLessThan(Math.max(12 * time(2_000), 1_500))
    },
    120_000,
  )
})

test('a long title, or one of many words, costs no more than its beginning', () => {
  const long = ['word '.repeat(100_000), 'x'.repeat(500_000), '((('.repeat(100_000), `a: ${'b: '.repeat(100_000)}`]
  const documents = long.flatMap((title, n) =>
    [0, 1].map((copy) => documentOf(`d${n}${copy}`, [{ title: `${title}${copy}`, by: ['Ada Moore'] }])),
  )
  const start = performance.now()
  drain(clusterWorks(recordsOf(documents), noRulings))
  expect(performance.now() - start).toBeLessThan(5_000 * slowness())
}, 30_000)

test('rulings join and part works as people say', () => {
  const documents = ['Quiet Clocks', 'Quiet Clocks', 'Loud Rings'].map((title, n) =>
    documentOf(`d${n}`, [{ title, by: ['Ada Moore'] }]),
  )
  const records = recordsOf(documents)
  const [first = '', second = '', third = ''] = documents.map(
    ({ mentions }) => mentions.find(({ kind }) => kind === 'talk')?.id,
  )
  const clusters = drain(clusterWorks(records, { same: [[first, third]], apart: [[first, second]] }))
  expect(clusters.rootOf(first)).toBe(clusters.rootOf(third))
  expect(clusters.rootOf(first)).not.toBe(clusters.rootOf(second))
  const joined = [first, third].map((id) => clusters.linkOf(id))
  expect(joined.map(({ signals }) => signals.join()).sort()).toEqual(['', 'override'])
})
