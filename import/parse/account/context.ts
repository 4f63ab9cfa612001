/** All that is known when the units of a page are settled, arranged so that each question takes constant time. */
import { fold } from '../../../src/model/fold.ts'
import { factsOf } from './facts.ts'
import { namingOf } from './naming.ts'
import type { Context, Dismissal, Outcome, Trouble, Understood } from './outcome.ts'
import { type Unit, unitForms } from './unit.ts'

/** Gives the context of each page of a document, given the page's units. Linear in all pages together. */
export function contextsOf(understood: Understood): (part: string | null, units: readonly Unit[]) => Context {
  const { mentions, claims, title } = understood
  const facts = factsOf(mentions, claims)
  const troubles = groupedByPart(understood.troubles)
  const dismissals = groupedByPart(understood.dismissals)
  const whole = mentions.length > 0 ? undefined : understood.troubles.find(({ line }) => line === null)
  const wholeProblem = whole === undefined ? null : ruleOf(whole)
  const folded = fold(title ?? '')
  return (part, units) => {
    const crowded = crowdedLines(units)
    const naming = namingOf(facts.onLines(part, crowded))
    const dismissed = paint(dismissals.get(part) ?? [])
    const problems = new Map((troubles.get(part) ?? []).map((trouble) => [trouble.line, ruleOf(trouble)]))
    return {
      facts,
      wholeProblem,
      title: folded,
      part,
      shares: (unit) => crowded.has(unit.startLine),
      naming: (unit) =>
        naming(unit.text).filter(({ startLine, endLine }) => startLine <= unit.endLine && endLine >= unit.startLine),
      dismissed: ({ startLine }) => dismissed.get(startLine),
      problem: (line) => problems.get(line),
    }
  }
}

/** "empty-link" for EMPTY_LINK. */
function ruleOf({ code }: Trouble): string {
  return code.toLowerCase().replace(/_/g, '-')
}

function groupedByPart<T extends { readonly part: string | null }>(all: readonly T[]): ReadonlyMap<string | null, T[]> {
  const groups = new Map<string | null, T[]>()
  for (const one of all) {
    const group = groups.get(one.part)
    if (group === undefined) groups.set(one.part, [one])
    else group.push(one)
  }
  return groups
}

/** Lines on which more than one item or line begins. */
function crowdedLines(units: readonly Unit[]): ReadonlySet<number> {
  const seen = new Set<number>()
  const crowded = new Set<number>()
  for (const { form, startLine } of units) {
    if (unitForms[form] === 'link') continue
    if (seen.has(startLine)) crowded.add(startLine)
    seen.add(startLine)
  }
  return crowded
}

/** What each line was passed over for; what was noted first holds. */
function paint(dismissals: readonly Dismissal[]): ReadonlyMap<number, Outcome> {
  const painted = new Map<number, Outcome>()
  for (const { startLine, endLine, outcome, rule } of dismissals) {
    for (let line = startLine; line <= endLine; line += 1) if (!painted.has(line)) painted.set(line, { outcome, rule })
  }
  return painted
}
