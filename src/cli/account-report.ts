/** The accounts of documents as `talkgraph import --report` prints them: for people a table, for programs an event each. */
import type { ImportReport } from '../../import/pipeline.ts'
import { type AccountOutcome, accountOutcomes } from '../model/document.ts'

type Account = NonNullable<ImportReport['accounts']>[number]

/** One account for programs: the path, the number of units, how many ended in each outcome, and the units themselves. */
export function accountEvent({ path, kind, counts, units }: Account): Readonly<Record<string, unknown>> {
  const byOutcome = Object.fromEntries(accountOutcomes.map((outcome, index) => [outcome, counts[index] ?? 0]))
  return { event: 'account', path, kind, read: units.length, counts: byOutcome, units }
}

/** What the columns of the table are called, at most as long as the columns are wide. */
const columns: Readonly<Record<AccountOutcome, string>> = {
  STATEMENT: 'state',
  CITATION: 'cite',
  MEDIA: 'media',
  PROFILE: 'prof',
  CREDIT: 'cred',
  NAVIGATION: 'navi',
  GROUP: 'group',
  IGNORED: 'ignor',
  PROBLEM: 'probl',
}

/** Widths in characters: of the table, and of a column of numbers with the blank before it. */
const tableWidth = 100
const columnWidth = 6

/** A row for each document and their sum, then the rules by which units ended, the commonest first. 100 columns wide. */
export function accountTable(accounts: readonly Account[]): string {
  if (accounts.length === 0)
    return 'No account: no document was read. Documents that have not changed are read with --again.'
  const head = row(['read', ...accountOutcomes.map((outcome) => columns[outcome])], 'document')
  const rows = accounts.map(({ path, counts, units }) => row([units.length, ...counts], path))
  const sums = accountOutcomes.map((_, index) => sum(accounts.map(({ counts }) => counts[index] ?? 0)))
  const total = row([sum(accounts.map(({ units }) => units.length)), ...sums], `${accounts.length} in all`)
  return [head, ...rows, ...(accounts.length > 1 ? [total] : []), '', ...rules(accounts)].join('\n')
}

function row(cells: readonly (string | number)[], last: string): string {
  const numbers = cells.map((cell) => String(cell).padStart(columnWidth - 1)).join(' ')
  const room = tableWidth - cells.length * columnWidth - 1
  return `${numbers}  ${last.length > room ? `…${last.slice(1 - room)}` : last}`
}

/** For each outcome the rules that gave it, with how often. */
function rules(accounts: readonly Account[]): readonly string[] {
  const counts = new Map<AccountOutcome, Map<string, number>>()
  for (const { outcome, rule } of accounts.flatMap(({ units }) => units)) {
    const byRule = counts.get(outcome) ?? new Map<string, number>()
    counts.set(outcome, byRule.set(rule, (byRule.get(rule) ?? 0) + 1))
  }
  return accountOutcomes.flatMap((outcome) => {
    const byRule = [...(counts.get(outcome) ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    const words = byRule.map(([rule, count]) => `${rule} ${count}`)
    return words.length === 0 ? [] : wrapped(outcome, words)
  })
}

/** "NAME  a, b, c" over as many lines as it takes. */
function wrapped(name: string, words: readonly string[]): readonly string[] {
  const indent = 12
  const lines = [name.padEnd(indent)]
  words.forEach((word, index) => {
    const text = index < words.length - 1 ? `${word}, ` : word
    const last = lines.at(-1) ?? ''
    if (last.length + text.trimEnd().length > tableWidth && last.length > indent) lines.push(' '.repeat(indent) + text)
    else lines[lines.length - 1] = last + text
  })
  return lines.map((line) => line.trimEnd())
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
