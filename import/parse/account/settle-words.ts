/** How an item or a line ends: by what was said on it, by its links, by what stands above, below and before it. */
import { fold } from '../../../src/model/fold.ts'
import { beginningOf, type Fact } from './facts.ts'
import { type Context, ended, type Outcome } from './outcome.ts'
import { bySection, byWords } from './section-rules.ts'
import { type Unit, unitForms } from './unit.ts'

/** What stands around an item or a line, and how that ended. */
export interface Neighbours {
  /** The links in it, in order. */
  readonly links: readonly Outcome[]
  readonly above: Outcome | null
  readonly hasBelow: boolean
  /** Whether the next unit is an item right below this line. */
  readonly leadsList: boolean
  /** How the same words ended elsewhere in the document, where something was said with them. */
  readonly elsewhere: Outcome | undefined
}

/** What was said on the lines of an item or a line; null for nothing. What a talk is goes before what it cites. */
export function statedOn(unit: Unit, context: Context): Outcome | null {
  const facts = factsOn(unit, context)
  const fact = facts.find(({ outcome }) => outcome === 'STATEMENT') ?? facts[0]
  if (fact !== undefined) return ended(fact.outcome, fact.rule)
  const words = fold(unit.text)
  const isTitle = unit.form !== 'item' && words !== '' && words === context.title
  if (isTitle && context.facts.tells(context.part)) return ended('STATEMENT', 'document-title')
  return context.facts.isAbstract(beginningOf(unit.text)) ? ended('STATEMENT', 'abstract') : null
}

/** Facts that lie within its lines; where it shares its line, or they have more lines than it, those that name it. */
function factsOn(unit: Unit, context: Context): readonly Fact[] {
  const { part, facts } = context
  if (context.shares(unit)) return context.naming(unit)
  const all: Fact[] = []
  const last = Math.min(unit.endLine, unit.startLine + mostLines)
  for (let line = unit.startLine; line <= last; line += 1) all.push(...facts.onLine(part, line))
  const within = all.filter(({ startLine, endLine }) => startLine >= unit.startLine && endLine <= unit.endLine)
  if (within.length > 0) return within
  const words = ` ${fold(unit.text)} `
  return [...all.filter(({ names }) => names.some((name) => words.includes(` ${name} `))), ...context.naming(unit)]
}

/** Lines of a unit that are looked at: an entry of records may have many. */
const mostLines = 500

/** The outcome of an item or a line of which nothing was said. */
export function settleWords(unit: Unit, context: Context, around: Neighbours): Outcome {
  return (
    byProblem(unit, context, around) ??
    (around.elsewhere === undefined ? null : ended(around.elsewhere.outcome, 'said-elsewhere')) ??
    byGroup(unit, around) ??
    byLinks(around) ??
    (unit.region === 'navigation' ? ended('NAVIGATION', 'page-navigation') : null) ??
    byWords(unit.text) ??
    bySection(unit, unitForms[unit.form]) ??
    byName(unit, context) ??
    byAbove(around) ??
    context.dismissed(unit) ??
    unsettled(unit, context)
  )
}

/** A problem of the line that is none of its links' problems. */
function byProblem(unit: Unit, context: Context, { links }: Neighbours): Outcome | null {
  const rule = links.some(({ outcome }) => outcome === 'PROBLEM') ? undefined : context.problem(unit.startLine)
  return rule === undefined ? null : ended('PROBLEM', rule)
}

/** It stands above others: headings, heads of tables, items with items below, the line above a list. */
function byGroup(unit: Unit, { hasBelow, leadsList }: Neighbours): Outcome | null {
  if (unit.form === 'heading') return ended('GROUP', 'heading')
  if (unit.form === 'head') return ended('GROUP', 'head-of-table')
  if (hasBelow) return ended('GROUP', 'item-above-items')
  return leadsList ? ended('GROUP', 'line-above-items') : null
}

/** What is said elsewhere stands in a section of this name, as in lists that lost their levels. */
function byName(unit: Unit, { facts }: Context): Outcome | null {
  return facts.isSection(fold(unit.text)) ? ended('GROUP', 'above-statements') : null
}

/** What its links are, it is; of several that which says most, unless nobody read one of them. */
function byLinks({ links }: Neighbours): Outcome | null {
  const ranked = strongest.flatMap((outcome) => links.find((link) => link.outcome === outcome) ?? [])
  const told = ranked[0] ?? links.find(({ rule }) => rule === 'unread') ?? links[0]
  if (told === undefined || told.rule === 'unread') return null
  return told.outcome === 'PROBLEM' || told.outcome === 'IGNORED' ? told : ended(told.outcome, 'its-link')
}

const strongest = ['STATEMENT', 'CITATION', 'MEDIA', 'PROBLEM'] as const

/** Words below a citation or a statement explain it. */
function byAbove({ above }: Neighbours): Outcome | null {
  return above?.outcome === 'CITATION' || above?.outcome === 'STATEMENT' || above?.rule === 'annotation'
    ? ended('IGNORED', 'annotation')
    : null
}

function unsettled(unit: Unit, { part, facts, wholeProblem }: Context): Outcome {
  if (wholeProblem !== null) return ended('PROBLEM', wholeProblem)
  if (!facts.tells(part)) return ended('IGNORED', 'page-without-statement')
  return ended('IGNORED', unit.form === 'line' ? 'prose' : 'unread')
}
