/**
 * The account of a document: every link, list item and session line that its text has, each with the one outcome that it
 * had. The units come from the text alone and the outcomes from what was understood, so that nothing is left out because
 * no reader looked at it; what none of the rules explains is IGNORED as "unread".
 */
import type { Page } from '../outline.ts'
import type { Accounted } from './accounted.ts'
import { contextsOf } from './context.ts'
import type { Context, Outcome, Understood } from './outcome.ts'
import { settleLink } from './settle-link.ts'
import { settleWords, statedOn } from './settle-words.ts'
import { type Unit, unitForms } from './unit.ts'
import { unitsOf } from './units.ts'

/** Longest text of a unit in an account. */
const longestText = 100

/** The account of the pages of a document, in the order of their text. Linear in the text and in what was understood. */
export function accountOf(pages: readonly Page[], understood: Understood): readonly Accounted[] {
  const contextOf = contextsOf(understood)
  return pages.flatMap(({ part, lines }) => {
    const units = unitsOf({ lines })
    const outcomes = settle(units, contextOf(part, units))
    return units.map((unit): Accounted => {
      const { outcome, rule } = outcomes.get(unit) ?? { outcome: 'IGNORED', rule: 'unread' }
      const text = (unit.text === '' ? (unit.url ?? '') : unit.text).slice(0, longestText)
      return { part, line: unit.startLine, unit: unitForms[unit.form], text, outcome, rule }
    })
  })
}

/**
 * The account for when it is asked. A function of its own, so that nothing of the reader's is kept until then but this: the
 * many documents of one import wait together.
 */
export function accountLater(pages: () => readonly Page[], understood: Understood): () => readonly Accounted[] {
  return () => accountOf(pages(), understood)
}

/** First what was said, since much hangs on it; then links, by what holds them; then items and lines, by their links. */
function settle(units: readonly Unit[], context: Context): ReadonlyMap<Unit, Outcome> {
  const outcomes = new Map<Unit, Outcome>()
  const links = new Map<Unit, Outcome[]>()
  const said = new Map<string, Outcome>()
  const words = units.filter(({ form }) => unitForms[form] !== 'link')
  for (const unit of words) {
    const stated = statedOn(unit, context)
    if (stated === null) continue
    outcomes.set(unit, stated)
    if (unit.text.length > 2) said.set(unit.text.toLowerCase(), stated)
  }
  for (const unit of units) {
    if (unitForms[unit.form] !== 'link') continue
    const { holder } = unit
    const outcome = settleLink(unit, context, holder === null ? null : (outcomes.get(holder) ?? null))
    outcomes.set(unit, outcome)
    if (holder === null) continue
    const within = links.get(holder)
    if (within === undefined) links.set(holder, [outcome])
    else within.push(outcome)
  }
  const above = new Set(words.map((unit) => unit.above))
  words.forEach((unit, index) => {
    if (outcomes.has(unit)) return
    const around = {
      links: links.get(unit) ?? [],
      above: unit.above === null ? null : (outcomes.get(unit.above) ?? null),
      hasBelow: above.has(unit),
      leadsList: leadsList(unit, words[index + 1]),
      elsewhere: said.get(unit.text.toLowerCase()),
    }
    outcomes.set(unit, settleWords(unit, context, around))
  })
  return outcomes
}

/** A short line right above an item, at most a blank line between them. */
function leadsList(unit: Unit, next: Unit | undefined): boolean {
  return (
    unit.form === 'line' &&
    next?.form === 'item' &&
    next.startLine <= unit.endLine + 2 &&
    unit.text.length <= 120 &&
    !/[.]$/.test(unit.text)
  )
}
