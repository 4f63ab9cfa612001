/** What an answer costs at 100,000 works and 1,000,000 citations, and what the snapshot does, on a graph made by chance. */
import { createSnapshot, type Relation, relations, type Snapshot, type WordedNode } from '../src/adjacency/snapshot.ts'
import { rank } from '../src/recommend/rank.ts'
import { reasonsFor } from '../src/recommend/reasons.ts'
import { weights } from '../src/recommend/weights.ts'
import { quantile } from './quantile.ts'

const [works, citations, people, topics] = [100_000, 1_000_000, 20_000, 300]
const words = 20_000

/** What was measured; times in milliseconds, those of the processor also where others keep it busy. */
export interface Speed {
  readonly relationships: number
  /** Of the typed arrays alone, and with the texts and the map from ids to nodes, per relationship. */
  readonly arrayBytes: number
  readonly bytes: number
  /** Mean time of the processor, the collector of garbage included. */
  readonly processor: number
  readonly fastest: number
  readonly p50: number
  readonly p95: number
  readonly slowest: number
  /** Of an answer with the reasons of its first ten works. */
  readonly p95WithReasons: number
}

/** Asks for ten works from five seeds, each taken as often as it is cited, so that hubs are among them. */
export function measureSpeed(rounds = 400): Speed {
  const roll = dice(11)
  collect()
  const before = process.memoryUsage()
  const snapshot = randomGraph(roll)
  collect()
  const after = process.memoryUsage()
  const edges = relations.reduce((sum, relation) => sum + snapshot.out[relation].ends.length, 0)
  const cited = snapshot.out.CITES.ends
  const [plain, reasoned]: [number[], number[]] = [[], []]
  let processor = 0
  for (let round = -20; round < rounds; round += 1) {
    const like = Array.from({ length: 5 }, () => cited[roll(cited.length)] ?? 0)
    const [begun, used] = [performance.now(), process.cpuUsage()]
    const ranking = rank(snapshot, { like, unlike: [], exclude: [], alreadySeen: [], allows: () => true }, weights)
    const [ranked, more] = [performance.now(), process.cpuUsage(used)]
    for (const { node } of ranking.works.slice(0, 10)) reasonsFor(ranking, node)
    if (round < 0) continue
    plain.push(ranked - begun)
    processor += (more.user + more.system) / 1000 / rounds
    reasoned.push(performance.now() - begun)
  }
  return {
    relationships: edges,
    arrayBytes: arrayBytes(snapshot) / edges,
    bytes: (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / edges,
    processor,
    fastest: Math.min(...plain),
    p50: quantile(plain, 0.5),
    p95: quantile(plain, 0.95),
    slowest: Math.max(...plain),
    p95WithReasons: quantile(reasoned, 0.95),
  }
}

/** Works cite those that are cited already (preferential attachment) half of the time; a fifth of them are talks. */
function randomGraph(roll: (bound: number) => number): Snapshot {
  const nodes: WordedNode[] = []
  for (let i = 0; i < works; i += 1) {
    const title = Array.from({ length: 7 }, () => `w${Math.floor(words ** (roll(10_000) / 10_000))}`).join(' ')
    nodes.push({ id: idOf(i), kind: i % 5 === 0 ? 'TALK' : 'PAPER', sort: title, year: 1980 + roll(45), text: title })
  }
  for (let i = 0; i < people; i += 1) nodes.push({ id: idOf(nodes.length), kind: 'PERSON', sort: `person ${i}` })
  for (let i = 0; i < topics; i += 1) nodes.push({ id: idOf(nodes.length), kind: 'TOPIC', sort: `topic ${i}` })
  const lists = Object.fromEntries(
    relations.map((relation) => [relation, { from: [] as number[], to: [] as number[] }]),
  )
  const join = (relation: Relation, from: number, to: number): void => {
    lists[relation]?.from.push(from)
    lists[relation]?.to.push(to)
  }
  const cited: number[] = []
  for (let i = 0; i < citations; i += 1) {
    const to = i > 0 && roll(2) === 0 ? (cited[roll(cited.length)] ?? 0) : roll(works)
    join('CITES', roll(works), to)
    cited.push(to)
  }
  for (let i = 0; i < works; i += 1) {
    for (let k = 0; k < 2; k += 1) join(i % 5 === 0 ? 'GAVE' : 'AUTHORED', works + roll(people), i)
    for (let k = 0; k < 2; k += 1) join('ABOUT', i, works + people + Math.floor(topics ** (roll(10_000) / 10_000)) - 1)
  }
  return createSnapshot(1, nodes, lists)
}

function idOf(place: number): string {
  return `n${String(place).padStart(15, '0')}`
}

function arrayBytes({ out, in: incoming, text, kinds, years }: Snapshot): number {
  const rows = [...relations.flatMap((relation) => [out[relation], incoming[relation]]), text.words, text.nodes]
  const own = [kinds, years, text.lengths, text.wordCounts, text.nodeCounts]
  return [...own, ...rows.flatMap(({ starts, ends }) => [starts, ends])].reduce(
    (sum, { byteLength }) => sum + byteLength,
    0,
  )
}

/** Whole numbers below a bound, the same for the same seed (a linear congruential generator after Numerical Recipes). */
export function dice(seed: number): (bound: number) => number {
  let state = seed >>> 0
  return (bound) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * bound)
  }
}

function collect(): void {
  globalThis.gc?.()
}
