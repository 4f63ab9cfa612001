/** The result for people. */
import { cpus } from 'node:os'
import { servers } from '../servers/start.ts'
import { type BesideHub, others } from './beside-hub.ts'
import type { Figures } from './figures.ts'
import type { Growth } from './growth.ts'
import type { Result } from './measure.ts'
import { markdownOf } from './table.ts'

/** The table, what it is of, and what is told beside it. */
export function inWords({ works, seed, lines, mostCited, besideHub, measured }: Result): string {
  const missed = lines.filter(({ ratios }) => ratios.some(({ verdict }) => verdict === 'missed')).length
  const search = measured.find(({ question, load }) => question === 'search' && load.connections === 1)?.figures.ours
  return [
    `${works} works, ${works * 10} citations, seed ${seed}; ${cpus().length} cores, Node.js ${process.version}`,
    '(a) @neo4j/graphql on graphql-yoga, (b) the driver alone with a statement written by hand; every request is another one.',
    'Of works cited across talks, (a) counts relationships; ours and (b) read the counts that the importer keeps.',
    'Where requests of a server wait for many seconds, what it did for fewer connections stands for it.',
    '',
    markdownOf(lines),
    ...(search === undefined ? [] : [`Search, 1 connection: p95 ${search.p95.toFixed(1)} ms (at most 20, goal 10)`]),
    ...(mostCited.ours === undefined
      ? []
      : [`Talks citing the most cited work, 1 connection, p50: ${medians(mostCited)}`]),
    ...(besideHub === null ? [] : [besideInWords(besideHub)]),
    `${missed} of ${lines.length} rows miss what they must reach`,
    '',
  ].join('\n')
}

function besideInWords({ besideAny, besideHub }: BesideHub): string {
  const pair = ({ p50, p99 }: Figures): string => `p50 ${p50.toFixed(2)} and p99 ${p99.toFixed(1)} ms`
  return `Talks citing any other work, ${others} connections: ${pair(besideAny)}; beside one that asks for the most cited work: ${pair(besideHub)}`
}

function medians(figures: Result['mostCited']): string {
  return servers.map((name) => `${name} ${figures[name]?.p50.toFixed(2) ?? '–'} ms`).join(', ')
}

/** Medians over the small graph and the large one, and how they stand to each other. */
export function growthInWords(growths: readonly Growth[]): string {
  const rows = growths.map(
    ({ question, small, large, ratio }) =>
      `| ${question} | ${small.toFixed(2)} ms | ${large.toFixed(2)} ms | ${ratio.toFixed(2)} (≤ 1.3, goal 1.1) |`,
  )
  return `${['| 1 connection, p50 | small | large | ratio |', '|---|---|---|---|', ...rows].join('\n')}\n`
}
