/** The comparison as a table in Markdown: our figures beside those of the others, and what the ratios are held to. */
import type { Question } from '../questions/question.ts'
import type { ServerName } from '../servers/start.ts'
import { type Bound, type Criterion, criteria, type Load, verdictOf } from './criteria.ts'
import type { Figures } from './figures.ts'

/** What was measured of a question under a load; servers are absent that were not asked, all of them where ours lacks the field. */
export interface Measured {
  readonly question: string
  readonly load: Load
  readonly figures: Readonly<Partial<Record<ServerName, Figures>>>
}

/** One line of the table. */
export interface Line {
  readonly criterion: string
  readonly question: string
  readonly figure: Criterion['figure']
  readonly values: Readonly<Partial<Record<ServerName, number>>>
  readonly ratios: readonly (Bound & {
    readonly against: ServerName
    readonly ratio: number
    readonly verdict: 'goal' | 'must' | 'missed'
  })[]
}

/** The lines, in the order of the criteria; a question that was not measured has no values. */
export function linesOf(measured: readonly Measured[], asked: readonly Question[]): readonly Line[] {
  return criteria.flatMap((criterion) =>
    criterion.questions
      .filter((question) => asked.includes(question))
      .map((question) => lineOf(criterion, question, measured)),
  )
}

function lineOf(criterion: Criterion, { name }: Question, measured: readonly Measured[]): Line {
  const figures = measured.find((one) => one.question === name && one.load === criterion.load)?.figures ?? {}
  const value = (server: ServerName): number | undefined => figures[server]?.[criterion.figure]
  const ours = value('ours')
  const ratios = (Object.entries(criterion.against) as [ServerName, Bound][]).flatMap(([against, bound]) => {
    const theirs = value(against)
    if (ours === undefined || theirs === undefined) return []
    const ratio = ours / theirs
    return [{ against, ratio, ...bound, verdict: verdictOf(ratio, bound, criterion.figure) }]
  })
  const values = Object.fromEntries(Object.entries(figures).map(([server, all]) => [server, all[criterion.figure]]))
  return { criterion: criterion.name, question: name, figure: criterion.figure, values, ratios }
}

/** The lines as Markdown. */
export function markdownOf(lines: readonly Line[]): string {
  const head = '| | question | ours | (a) | (b) | ours / (a) | ours / (b) |\n|---|---|---|---|---|---|---|'
  return `${[head, ...lines.map(rowOf)].join('\n')}\n`
}

function rowOf({ criterion, question, figure, values, ratios }: Line): string {
  const cell = (value: number | undefined): string => (value === undefined ? '–' : shown(value, figure))
  const ratioTo = (server: ServerName): string => {
    const found = ratios.find(({ against }) => against === server)
    if (found === undefined) return '–'
    const sign = figure === 'perSecond' ? '≥' : '≤'
    const { ratio, must, goal, verdict } = found
    return `${ratio.toFixed(2)} (${sign} ${rounded(must)}, goal ${rounded(goal)}): ${verdict}`
  }
  const ours = values.ours === undefined ? 'not built' : cell(values.ours)
  return `| ${[criterion, question, ours, cell(values.neo4jGraphql), cell(values.driverAlone), ratioTo('neo4jGraphql'), ratioTo('driverAlone')].join(' | ')} |`
}

function shown(value: number, figure: Criterion['figure']): string {
  if (figure === 'perSecond') return value < 10 ? value.toFixed(1) : value.toFixed(0)
  return `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`
}

function rounded(bound: number): string {
  return String(Math.round(bound * 100) / 100)
}
