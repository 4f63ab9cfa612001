/** What became of each link, list item and session line of a document. */
import { type AccountOutcome, accountOutcomes } from '../../../src/model/document.ts'
import type { UnitSort } from './unit.ts'

/**
 * One unit and its one outcome. `line` is its first, from 1 within `part`; `text` are its first words, of a link without a
 * label its address. `rule` names why it ended so: the rule of the statement that took it, of the reader that passed it
 * over, or of the account.
 */
export interface Accounted {
  readonly part: string | null
  readonly line: number
  readonly unit: UnitSort
  readonly text: string
  readonly outcome: AccountOutcome
  readonly rule: string
}

/** How many units ended in each outcome, in the order of `accountOutcomes`; they add up to the length of the account. */
export function countsOf(account: readonly Pick<Accounted, 'outcome'>[]): readonly number[] {
  const counts = new Map<AccountOutcome, number>()
  for (const { outcome } of account) counts.set(outcome, (counts.get(outcome) ?? 0) + 1)
  return accountOutcomes.map((outcome) => counts.get(outcome) ?? 0)
}
