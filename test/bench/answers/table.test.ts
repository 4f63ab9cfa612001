import { expect, test } from 'vitest'
import { loads, verdictOf } from '../../../bench/answers/criteria.ts'
import { figuresOf } from '../../../bench/answers/figures.ts'
import { linesOf, markdownOf } from '../../../bench/answers/table.ts'
import { quantile } from '../../../bench/quantile.ts'
import { search } from '../../../bench/questions/search.ts'
import { talksCiting } from '../../../bench/questions/talks-citing.ts'

const bound = { must: 0.75, goal: 0.65 }

test('of times less is better, of requests a second more; bounds count as reached', () => {
  expect([0.65, 0.75, 0.76].map((ratio) => verdictOf(ratio, bound, 'p50'))).toEqual(['goal', 'must', 'missed'])
  const rates = { must: 5, goal: 7 }
  expect([7, 5, 4.99].map((ratio) => verdictOf(ratio, rates, 'perSecond'))).toEqual(['goal', 'must', 'missed'])
})

test('a ratio is ours over theirs, each against its own bound', () => {
  const [load] = loads
  if (load === undefined) throw new Error('Expected loads')
  const figures = { p50: 1, p95: 1, p99: 1, perSecond: 1, requests: 1 }
  const measured = [
    {
      question: talksCiting.name,
      load,
      figures: { ours: { ...figures, p50: 3 }, neo4jGraphql: { ...figures, p50: 4 }, driverAlone: figures },
    },
  ]
  const line = linesOf(measured, [talksCiting]).find(({ criterion }) => criterion.startsWith('1 connection,'))
  expect(line?.ratios).toMatchObject([
    { against: 'neo4jGraphql', ratio: 0.75, verdict: 'must' },
    { against: 'driverAlone', ratio: 3, verdict: 'missed' },
  ])
})

test('a question that our schema lacks is told as not built, with no ratio', () => {
  const lines = linesOf([], [search])
  expect(lines.length).toBeGreaterThan(2)
  for (const row of markdownOf(lines).trim().split('\n').slice(2))
    expect(row).toContain('| search | not built | – | – | – | – |')
})

test('figures are those of all rounds together, and the rate that of the median round', () => {
  const rounds = [
    { seconds: 1, latencies: [1, 2] },
    { seconds: 1, latencies: [3] },
    { seconds: 2, latencies: [4, 5, 6, 7, 8, 9] },
  ]
  expect(figuresOf(rounds)).toEqual({ p50: 5, p95: 9, p99: 9, perSecond: 2, requests: 9 })
  expect(quantile([], 0.5)).toBeNaN()
})
