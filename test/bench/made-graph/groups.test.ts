/** The made-up graph: the same for the same seed, whole, with as many citations as it promises and hubs among them. */
import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { citedBy } from '../../../bench/made-graph/citations.ts'
import { type Between, nodeGroups, relationshipGroups } from '../../../bench/made-graph/groups.ts'
import { makeWorld, type World } from '../../../bench/made-graph/world.ts'

const works = 1000
let world: World
beforeAll(() => {
  world = makeWorld({ seed: 7, works })
})

/** A digest of every row of a world. */
function digestOf(one: World): string {
  const digest = createHash('sha256')
  for (const { labels, rows } of nodeGroups(one))
    for (const row of rows()) digest.update(`${labels} ${JSON.stringify(row)}`)
  for (const { type, rows } of relationshipGroups(one))
    for (const row of rows()) digest.update(`${type} ${JSON.stringify(row)}`)
  return digest.digest('hex')
}

test('equal recipes give equal graphs, another seed gives another one', () => {
  const rows = digestOf(world)
  expect(digestOf(makeWorld({ seed: 7, works }))).toBe(rows)
  expect(digestOf(makeWorld({ seed: 8, works }))).not.toBe(rows)
})

test('a size out of bounds is refused', () => {
  for (const size of [0, 990, 1005, 2_000_000, Number.NaN])
    expect(() => makeWorld({ seed: 1, works: size })).toThrow(RangeError)
})

test('ids, slugs and sort titles are unique, and every relationship has its ends', () => {
  const ids = new Map<string, Set<string>>()
  const named: string[] = []
  for (const { labels, rows } of nodeGroups(world)) {
    const label = labels.split(':')[0] ?? ''
    const [known, all] = [ids.get(label) ?? new Set<string>(), [...rows()]]
    const before = known.size
    for (const { id } of all) known.add(String(id))
    expect(known.size - before, labels).toBe(all.length)
    ids.set(label, known)
    named.push(...all.flatMap(({ slug, sortTitle }) => [slug, sortTitle].filter((name) => typeof name === 'string')))
  }
  expect(new Set(named).size).toBe(named.length)
  for (const { type, from, to, rows } of relationshipGroups(world)) {
    const isLost = (row: Between): boolean => ids.get(from)?.has(row.from) !== true || ids.get(to)?.has(row.to) !== true
    expect([...rows()].filter(isLost), type).toEqual([])
  }
})

describe('citations', () => {
  test('are ten for each work, each once and none of itself', () => {
    let all = 0
    for (let work = 0; work < works; work++) {
      const cited = [...citedBy(world.citations, work)]
      expect(new Set(cited).size).toBe(cited.length)
      expect(cited).not.toContain(work)
      all += cited.length
    }
    expect(all).toBe(10 * works)
  })

  test('have hubs: the most cited work has a multiple of what the tenth has, and many have next to none', () => {
    const counts = [...world.citations.citing].sort((a, b) => b - a)
    expect(counts[0]).toBeGreaterThan(2 * (counts[9] ?? 0))
    expect(counts[0]).toBeGreaterThan(works / 4)
    expect(counts[works / 2]).toBeLessThan(8)
  })

  test('are counted as they are', () => {
    const talks = new Map<string, number>()
    const isTalk = new Set<string>()
    for (const row of nodeGroups(world)[0]?.rows() ?? []) isTalk.add(String(row.id))
    for (const { type, rows } of relationshipGroups(world))
      if (type === 'CITES')
        for (const { from, to } of rows()) if (isTalk.has(from)) talks.set(to, (talks.get(to) ?? 0) + 1)
    for (const { labels, rows } of nodeGroups(world))
      if (labels.startsWith('Entity:Work:'))
        for (const row of rows()) expect(row.citingTalkCount).toBe(talks.get(String(row.id)) ?? 0)
  })
})
