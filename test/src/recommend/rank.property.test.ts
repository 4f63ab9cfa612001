import { describe, expect, it } from 'vitest'
import { isWork, kindOf, type Relation } from '../../../src/adjacency/snapshot.ts'
import { scoreAt } from '../../../src/recommend/components.ts'
import { linksOf } from '../../../src/recommend/links.ts'
import { componentsOf, type Ranking, rank } from '../../../src/recommend/rank.ts'
import { partsOf, reasonsFor } from '../../../src/recommend/reasons.ts'
import { areVersions } from '../../../src/recommend/versions.ts'
import { weights } from '../../../src/recommend/weights.ts'
import fc from '../../support/laws.ts'
import { anyGraph, anyPlaces, graphOf, liking } from './arbitrary.ts'

const runs = { numRuns: 300 }
const scores = (ranking: Ranking) => new Map(ranking.works.map(({ node, score }) => [node, score]))

describe('a ranking', () => {
  it('adds its components up to the score exactly, each value from 0 to 1', () => {
    fc.assert(
      fc.property(anyGraph, anyPlaces, anyPlaces, (graph, like, unlike) => {
        const ranking = rank(graph.snapshot, liking(graph, like, { unlike }), weights)
        for (const ranked of ranking.works) {
          const components = componentsOf(ranking, ranked)
          let sum = 0
          for (const { weight, value } of components) sum += weight * value
          expect(sum).toBe(ranked.score)
          for (const { value } of components) expect(value > 0 && value <= 1).toBe(true)
        }
      }),
      runs,
    )
  })

  it('has works alone, best first, never a seed, what was excluded or seen, nor a version of these, none twice', () => {
    fc.assert(
      fc.property(anyGraph, anyPlaces, anyPlaces, anyPlaces, anyPlaces, (graph, like, unlike, exclude, alreadySeen) => {
        const { snapshot } = graph
        const request = liking(graph, like, { unlike, exclude, alreadySeen })
        const { works } = rank(snapshot, request, weights)
        const known = [...request.like, ...request.unlike, ...request.exclude, ...request.alreadySeen]
        for (const [place, { node, score }] of works.entries()) {
          expect(isWork(kindOf(snapshot, node))).toBe(true)
          expect(known.filter((one) => one === node || areVersions(snapshot, one, node))).toEqual([])
          expect(works.slice(0, place).filter((one) => areVersions(snapshot, one.node, node))).toEqual([])
          expect(score).toBeLessThanOrEqual(works[place - 1]?.score ?? Number.POSITIVE_INFINITY)
        }
        expect(new Set(works.map(({ node }) => node)).size).toBe(works.length)
      }),
      runs,
    )
  })

  it('is the same for the same seeds in any order and however often named', () => {
    fc.assert(
      fc.property(anyGraph, anyPlaces, anyPlaces, fc.integer({ min: 1, max: 200 }), (graph, like, unlike, times) => {
        const { snapshot } = graph
        const one = rank(snapshot, liking(graph, like, { unlike }), weights)
        const repeated = Array.from({ length: times }, () => [...like].reverse()).flat()
        const other = rank(snapshot, liking(graph, repeated, { unlike: [...unlike].reverse() }), weights)
        expect(other.works).toEqual(like.length === 0 ? [] : one.works)
      }),
      { numRuns: 100 },
    )
  })

  it('is not raised for any work by one more unlike seed, and falls for what that seed cites', () => {
    let fallen = 0
    fc.assert(
      fc.property(anyGraph, anyPlaces, anyPlaces, fc.nat(19), (graph, like, unlike, more) => {
        const before = scores(rank(graph.snapshot, liking(graph, like, { unlike }), weights))
        const after = rank(graph.snapshot, liking(graph, like, { unlike: [...unlike, more] }), weights)
        for (const ranked of after.works) {
          const { node, score } = ranked
          const was = before.get(node)
          if (was === undefined) continue // it stands for a version that the unlike seed took away
          expect(score).toBeLessThanOrEqual(was)
          if (unlike.length === 0 && componentsOf(after, ranked).some(({ signal }) => signal === 'unlike')) {
            expect(score).toBeLessThan(was)
            fallen += 1
          }
        }
      }),
      runs,
    )
    expect(fallen).toBeGreaterThan(100)
  })

  it('gives each work the same score, whatever has been seen', () => {
    fc.assert(
      fc.property(anyGraph, anyPlaces, anyPlaces, (graph, like, alreadySeen) => {
        const all = scores(rank(graph.snapshot, liking(graph, like), weights))
        for (const { node, score } of rank(graph.snapshot, liking(graph, like, { alreadySeen }), weights).works)
          if (all.has(node)) expect(score).toBe(all.get(node))
      }),
      runs,
    )
  })
})

describe('the parts of a score', () => {
  it('add up to the component of their signal', () => {
    fc.assert(
      fc.property(anyGraph, anyPlaces, (graph, like) => {
        const ranking = rank(graph.snapshot, liking(graph, like), weights)
        for (const ranked of ranking.works)
          for (const { name } of ranking.signals) {
            const parts = partsOf(ranking, ranked.node).filter(({ signal }) => signal.name === name)
            const sum = parts.reduce((all, { contribution }) => all + contribution, 0)
            const component = componentsOf(ranking, ranked).find(({ signal }) => signal === name)
            expect(sum).toBeCloseTo(component === undefined ? 0 : component.weight * component.value, 12)
          }
      }),
      runs,
    )
  })

  it('are what the score loses without their edge, normalisers and damping held as they were', () => {
    let lost = 0
    fc.assert(
      fc.property(anyGraph, anyPlaces, fc.nat(), (graph, like, pick) => {
        const { snapshot, edges, nodes } = graph
        const ranking = rank(snapshot, liking(graph, like), weights)
        const work = ranking.works[pick % Math.max(1, ranking.works.length)]
        if (work === undefined) return
        const parts = partsOf(ranking, work.node).filter(({ link }) => link.relation !== null)
        for (const { link, via } of parts) {
          const [from, to] = link.forward ? [via, work.node] : [work.node, via]
          const left = edges.filter(
            ([relation, a, b]) =>
              relation !== link.relation || nodes[a]?.id !== snapshot.ids[from] || nodes[b]?.id !== snapshot.ids[to],
          )
          expect(left.length).toBe(edges.length - 1)
          const stated = parts
            .filter(
              (other) =>
                other.via === via && other.link.relation === link.relation && other.link.forward === link.forward,
            )
            .reduce((sum, { contribution }) => sum + contribution, 0)
          const without = valueWithout(ranking, graphOf(nodes, left), work.node)
          expect(valueWithout(ranking, graph, work.node) - without).toBeCloseTo(stated, 12)
          expect(stated).toBeGreaterThan(0)
          lost += 1
        }
      }),
      runs,
    )
    expect(lost).toBeGreaterThan(300)
  })
})

/** What the signals say for a work over the edges of another graph: scales, damping, and what is in between as they were. */
function valueWithout(ranking: Ranking, { snapshot }: ReturnType<typeof graphOf>, work: number): number {
  const signals = ranking.signals.map((signal) => ({ ...signal, links: linksOf(snapshot, signal.name, weights) }))
  return partsOf({ ...ranking, signals }, work).reduce((sum, { contribution }) => sum + contribution, 0)
}

describe('reasons', () => {
  it('are ways over edges that are there, from a seed to the work, without what is excluded', () => {
    let ways = 0
    fc.assert(
      fc.property(anyGraph, anyPlaces, anyPlaces, (graph, like, exclude) => {
        const { snapshot } = graph
        const request = liking(graph, like, { exclude })
        const ranking = rank(snapshot, request, weights)
        for (const { node } of ranking.works) {
          const reasons = reasonsFor(ranking, node)
          for (const reason of reasons) {
            expect(reason.contribution).toBeGreaterThan(0)
            if (reason.signal === 'text') {
              expect(reason.words.length).toBeGreaterThan(0)
              expect(request.exclude).not.toContain(reason.with)
              continue
            }
            ways += 1
            let at = reason.steps[0]?.from ?? -1
            expect(request.like).toContain(at)
            expect(request.exclude).not.toContain(at)
            for (const { from, to, relation, forward } of reason.steps) {
              expect(from).toBe(at)
              expect(isEdge(graph, relation, forward ? from : to, forward ? to : from)).toBe(true)
              expect(request.exclude).not.toContain(to)
              at = to
            }
            expect(at).toBe(node)
          }
          expect(reasons.length).toBeGreaterThan(0)
          const contributions = reasons.map(({ contribution }) => contribution)
          expect(contributions).toEqual([...contributions].sort((a, b) => b - a))
        }
      }),
      runs,
    )
    expect(ways).toBeGreaterThan(500)
  })
})

function isEdge({ snapshot }: ReturnType<typeof graphOf>, relation: Relation, from: number, to: number): boolean {
  const { starts, ends } = snapshot.out[relation]
  return ends.subarray(starts[from], starts[from + 1]).includes(to)
}

it('a score is added up from its first component on', () => {
  const columns = [0.1, 0.2, 0.3].map((weight) => ({ signal: 'walk' as const, weight, values: Float64Array.of(1) }))
  expect(scoreAt(columns, 0)).toBe(0.1 + 0.2 + 0.3)
})
