import { describe, expect, it } from 'vitest'
import type { WordedNode } from '../../../src/adjacency/snapshot.ts'
import { massesOf } from '../../../src/recommend/masses.ts'
import { bounds } from '../../../src/recommend/parameters.ts'
import { rank } from '../../../src/recommend/rank.ts'
import { areVersions, versionsOf } from '../../../src/recommend/versions.ts'
import { weights } from '../../../src/recommend/weights.ts'
import { graphOf, liking, type PlacedEdge } from './arbitrary.ts'

const work = (id: string, kind: 'TALK' | 'PAPER' = 'PAPER', more: Partial<WordedNode> = {}): WordedNode => {
  return { id, kind, sort: id, ...more }
}

describe('a hub', () => {
  it('as a seed costs no more than the bounds allow, and is answered', () => {
    const talks = Array.from({ length: 3000 }, (_, i) => work(`talk ${i}`, 'TALK'))
    const papers = Array.from({ length: 3000 }, (_, i) => work(`paper ${i}`))
    const edges = talks.flatMap((_, i): readonly PlacedEdge[] => [
      ['CITES', i + 1, 0],
      ...Array.from({ length: 20 }, (_, k): PlacedEdge => ['CITES', i + 1, 3001 + ((i * 31 + k * 97) % 3000)]),
    ])
    const graph = graphOf([work('hub'), ...talks, ...papers], edges)
    const { works, signals } = rank(graph.snapshot, liking(graph, [0]), weights)
    expect(works.length).toBeGreaterThan(100)
    for (const { masses, links } of signals) {
      let gone = 0
      for (const { ahead } of links)
        for (const node of masses.nodes) gone += (ahead.starts[node + 1] ?? 0) - (ahead.starts[node] ?? 0)
      expect(gone).toBeLessThanOrEqual(bounds.edges + 3000)
    }
  })

  it('says less than what few things lead through', () => {
    const filling = Array.from({ length: 30 }, (_, i) => work(`other ${i}`))
    const nodes = [
      work('seed'),
      work('short list', 'TALK'),
      work('long list', 'TALK'),
      work('by short'),
      work('by long'),
      ...filling,
    ]
    const graph = graphOf(nodes, [
      ['CITES', 1, 0],
      ['CITES', 1, 3],
      ['CITES', 2, 0],
      ['CITES', 2, 4],
      ...filling.map((_, i): PlacedEdge => ['CITES', 2, 5 + i]),
    ])
    const { works, snapshot } = rank(graph.snapshot, liking(graph, [0]), weights)
    const places = works.map(({ node }) => snapshotId(snapshot, node))
    expect(places.indexOf('by short')).toBeLessThan(places.indexOf('by long'))
  })
})

const snapshotId = ({ ids }: { readonly ids: readonly string[] }, node: number): string => ids[node] ?? ''

describe('masses beyond the bounds', () => {
  const rows = (degree: number, count: number) => ({
    starts: Uint32Array.from({ length: count + 1 }, (_, i) => i * degree),
    ends: new Uint32Array(degree * count),
  })

  it('keep the heaviest', () => {
    const links = [
      { relation: 'CITES' as const, forward: true, ahead: rows(1000, 100), back: rows(0, 100), strength: null },
    ]
    const all = Array.from({ length: 100 }, (_, i) => i)
    const { nodes, mass } = massesOf(all, (node) => (node % 10 === 0 ? 8 : 1), links)
    expect(nodes.length).toBe(bounds.edges / 1000)
    expect([...nodes].filter((node) => node % 10 === 0)).toHaveLength(10)
    expect(mass.length).toBe(nodes.length)
  })
})

describe('diversity', () => {
  it('lets one person fill less of the beginning', () => {
    const own = Array.from({ length: 6 }, (_, i) => work(`a ${i}`, 'TALK'))
    const nodes = [
      work('seed'),
      work('list', 'TALK'),
      { id: 'ann', kind: 'PERSON' as const, sort: 'ann' },
      ...own,
      work('z', 'TALK'),
    ]
    const graph = graphOf(nodes, [
      ['CITES', 1, 0],
      ...[...own, 'z'].map((_, i): PlacedEdge => ['CITES', 1, 3 + i]),
      ...own.map((_, i): PlacedEdge => ['GAVE', 2, 3 + i]),
    ])
    const place = (diversity: number) =>
      rank(graph.snapshot, liking(graph, [0]), { ...weights, diversity, signals: coCitationAlone }).works.findIndex(
        ({ node }) => snapshotId(graph.snapshot, node) === 'z',
      )
    expect(place(0)).toBe(6)
    expect(place(0.05)).toBe(1)
  })
})

const coCitationAlone = Object.fromEntries(
  Object.entries(weights.signals).map(([name, own]) => [name, { ...own, weight: name === 'co-citation' ? 1 : 0 }]),
) as typeof weights.signals

describe('versions', () => {
  const nodes = [
    work('paper', 'PAPER', { sort: 'rings 2002', year: 2002 }),
    work('report', 'PAPER', { sort: 'rings 2001', year: 2001 }),
    work('talk', 'TALK', { sort: 'rings' }),
    work('other', 'PAPER', { sort: 'rings 2001 revisited' }),
    work('one', 'TALK', { sort: 'opening' }),
    work('two', 'TALK', { sort: 'opening' }),
    { id: 'ann', kind: 'PERSON' as const, sort: 'ann' },
    { id: 'bo', kind: 'PERSON' as const, sort: 'bo' },
  ]
  const { snapshot } = graphOf(nodes, [
    ['GAVE', 6, 4],
    ['GAVE', 7, 5],
  ])
  const at = (id: string) => snapshot.numberOf(id) ?? -1

  it('have one title, whatever their years and kinds', () => {
    const versions = versionsOf(snapshot, at('talk')).map((node) => snapshot.ids[node])
    expect(versions.sort()).toEqual(['paper', 'report'])
    expect(
      versionsOf(snapshot, at('paper'))
        .map((node) => snapshot.ids[node])
        .sort(),
    ).toEqual(['report', 'talk'])
  })

  it('are no two talks of one title that different people gave', () => {
    expect(areVersions(snapshot, at('one'), at('two'))).toBe(false)
  })
})
