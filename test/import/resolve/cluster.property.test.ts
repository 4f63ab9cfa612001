import { describe, expect, test } from 'vitest'
import { type Bars, noBars } from '../../../import/resolve/bars.ts'
import { cluster, type Link } from '../../../import/resolve/cluster.ts'
import { noRulings, type Rulings } from '../../../import/resolve/rulings.ts'
import { drain } from '../../../import/resolve/steps.ts'
import fc from '../../support/laws.ts'

const size = 12
const members = Array.from({ length: size }, (_, place) => `m${String(place).padStart(2, '0')}`)
const place = fc.nat({ max: size - 1 })
const pair = fc.tuple(place, place).filter(([a, b]) => a !== b)
const link = fc
  .record({ ends: pair, weight: fc.integer({ min: 1, max: 5 }), only: fc.boolean() })
  .map(({ ends: [a, b], weight, only }): Link => ({ a, b, weight, signals: [`${a}-${b}`], only: only ? [a] : [] }))
const links = fc.array(link, { maxLength: 30 })
/** Each member has a colour and a document; two colours that are barred never go together, nor do odd members of a document. */
const world = fc.record({
  colours: fc.array(fc.nat({ max: 3 }), { minLength: size, maxLength: size }),
  documents: fc.array(fc.nat({ max: 5 }), { minLength: size, maxLength: size }),
  barred: fc.array(
    fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 })).filter(([a, b]) => a !== b),
    { maxLength: 3 },
  ),
})
const named = fc
  .array(pair, { maxLength: 4 })
  .map((pairs) => pairs.map(([a, b]) => [members[a], members[b]] as [string, string]))

function barsOf({
  colours,
  documents,
  barred,
}: {
  colours: number[]
  documents: number[]
  barred: [number, number][]
}): Bars {
  const areBarred = (x: number | undefined, y: number | undefined): boolean =>
    barred.some(([p, q]) => (p === x && q === y) || (p === y && q === x))
  return {
    classOf: (member) => colours[member] ?? 0,
    apart: (a, b) => areBarred(colours[a], colours[b]),
    companyOf: (member) => [documents[member] ?? 0],
    apartInCompany: (a, b) => a % 2 === 1 && b % 2 === 1,
  }
}

const clustersOf = (all: readonly Link[], bars: Bars = noBars, rulings: Rulings = noRulings) =>
  drain(cluster(members, all, bars, rulings))

const pairsIn = (group: readonly string[]): readonly [number, number][] =>
  group.flatMap((x, at) => group.slice(at + 1).map((y): [number, number] => [members.indexOf(x), members.indexOf(y)]))

describe('laws of clusters', () => {
  test('the order of links does not matter', () => {
    fc.assert(
      fc.property(links, world, fc.infiniteStream(fc.nat()), (all, of, numbers) => {
        const shuffled = all
          .map((one) => ({ one, at: numbers.next().value }))
          .sort((a, b) => a.at - b.at)
          .map(({ one }) => one)
        const [first, second] = [clustersOf(all, barsOf(of)), clustersOf(shuffled, barsOf(of))]
        expect(second.all).toEqual(first.all)
      }),
    )
  }, 60_000)

  test('members that are never one are never in one cluster', () => {
    fc.assert(
      fc.property(links, world, (all, of) => {
        const bars = barsOf(of)
        for (const group of clustersOf(all, bars).all.values())
          for (const [a, b] of pairsIn(group)) {
            expect(bars.apart(a, b)).toBe(false)
            expect(of.documents[a] === of.documents[b] && bars.apartInCompany(a, b)).toBe(false)
          }
      }),
    )
  }, 60_000)

  test('every member is in one cluster, which its smallest member stands for', () => {
    fc.assert(
      fc.property(links, world, (all, of) => {
        const clusters = clustersOf(all, barsOf(of))
        expect([...clusters.all.values()].flat().sort()).toEqual(members)
        for (const [root, group] of clusters.all) {
          expect([...group].sort()[0]).toBe(root)
          for (const member of group) expect(clusters.rootOf(member)).toBe(root)
        }
      }),
    )
  }, 60_000)

  test('a cluster is a tree of pairs that were scored: each member but the first has the one that joined it', () => {
    fc.assert(
      fc.property(links, world, named, (all, of, same) => {
        const clusters = clustersOf(all, barsOf(of), { same, apart: [] })
        for (const [root, group] of clusters.all)
          for (const member of group) {
            const { with: other, signals, weight } = clusters.linkOf(member)
            if (member === root) {
              expect([other, signals, weight]).toEqual([null, [], 0])
              continue
            }
            expect(group).toContain(other)
            const ends = [members.indexOf(member), members.indexOf(other ?? '')].sort()
            const isScored = all.some(
              (one) =>
                [one.a, one.b].sort().join() === ends.join() &&
                one.weight === weight &&
                one.signals.join() === signals.join(),
            )
            const isRuled =
              signals.join() === 'override' &&
              same.some((ruled) => [...ruled].sort().join() === [member, other].sort().join())
            expect(isScored || isRuled).toBe(true)
            expect(stepsToRoot(member, clusters.linkOf)).toBeLessThan(size)
          }
      }),
    )
  }, 60_000)
})

/** How many pairs lead from a member to the first; endless where they go in a circle. */
function stepsToRoot(member: string, linkOf: (member: string) => { readonly with: string | null }): number {
  let steps = 0
  for (let at: string | null = member; at !== null && steps <= size; at = linkOf(at).with) steps += 1
  return steps - 1
}

describe('laws of rulings', () => {
  test('what is ruled to be two is never in one cluster, whatever else is ruled', () => {
    fc.assert(
      fc.property(links, world, named, named, (all, of, same, apart) => {
        const clusters = clustersOf(all, barsOf(of), { same, apart })
        for (const [a, b] of apart) expect(clusters.rootOf(a)).not.toBe(clusters.rootOf(b))
      }),
    )
  }, 60_000)

  test('what is ruled to be one is in one cluster, where nothing is ruled to be two', () => {
    fc.assert(
      fc.property(links, world, named, (all, of, same) => {
        const clusters = clustersOf(all, barsOf(of), { same, apart: [] })
        for (const [a, b] of same) expect(clusters.rootOf(a)).toBe(clusters.rootOf(b))
      }),
    )
  }, 60_000)

  test('rulings in another order, or on mentions that are not there, change nothing', () => {
    fc.assert(
      fc.property(links, named, named, (all, same, apart) => {
        const clusters = clustersOf(all, noBars, { same, apart })
        const other = {
          same: [...same].reverse().map(([a, b]): [string, string] => [b, a]),
          apart: [...apart, ['elsewhere', 'm00'] as const].reverse(),
        }
        expect(clustersOf(all, noBars, other).all).toEqual(clusters.all)
      }),
    )
  }, 60_000)
})
