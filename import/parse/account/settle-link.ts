/** How a link ends: by what was said of its address, by what its address is, by where it stands. */
import { fold } from '../../../src/model/fold.ts'
import { faultOf } from '../bad-address.ts'
import { byAddress } from './address-rules.ts'
import { addressKey } from './facts.ts'
import { type Context, ended, type Outcome } from './outcome.ts'
import { bySection, byWords } from './section-rules.ts'
import type { Unit } from './unit.ts'

/** The outcome of a link; `stated` is what was said on the line that holds it, null for nothing. */
export function settleLink(link: Unit, context: Context, stated: Outcome | null): Outcome {
  return (
    byProblem(link, context) ??
    bySaid(link, context) ??
    byAddress(link) ??
    byLinkPlace(link) ??
    byCompany(link, context, stated) ??
    context.dismissed(link) ??
    unsettled(link, context)
  )
}

/** A problem was told of an address that is none. */
function byProblem({ url, startLine }: Unit, { problem }: Context): Outcome | null {
  const rule = problem(startLine)
  return rule === undefined || faultOf(url ?? '') === null ? null : ended('PROBLEM', rule)
}

/** Something was said with this address: on this line, or anywhere in the document; or on this line in its words. */
function bySaid(link: Unit, { part, facts }: Context): Outcome | null {
  const address = addressKey(link.url ?? '')
  const here = facts.roleAt(part, link.startLine, address)
  if (here !== undefined) return here
  const begun = link.endsLine && address.length >= 12 ? facts.roleOfBeginning(part, link.startLine, address) : undefined
  if (begun !== undefined) return begun
  const around = facts.onLine(part, link.startLine)
  const label = around.length === 0 ? '' : fold(link.text)
  const named = around.filter(({ names }) => names.some((name) => meets(label, name)))
  const cited = named.find(({ outcome }) => outcome === 'CITATION')
  if (cited !== undefined) return ended('CITATION', cited.rule)
  if (address !== '' && facts.roleAnywhere(address) !== undefined) return facts.roleAnywhere(address) ?? null
  const person = named.find(({ aboutPerson }) => aboutPerson)
  if (person !== undefined) return ended('PROFILE', person.rule)
  return named[0] === undefined ? null : ended('STATEMENT', named[0].rule)
}

/** Whether a label is a name, or one holds the other whole. */
function meets(label: string, name: string): boolean {
  if (name === '' || label === '') return false
  const [short, long] = label.length < name.length ? [label, name] : [name, label]
  return short === long || (short.length >= 8 && ` ${long} `.includes(` ${short} `))
}

/** It leads through the site, or stands among credits or in a biography. */
function byLinkPlace(link: Unit): Outcome | null {
  if (link.region === 'navigation') return ended('NAVIGATION', 'page-navigation')
  const told = byWords(link.text) ?? (link.holder === null ? null : byWords(link.holder.text))
  return told ?? bySection(link, 'link')
}

/** What else stands on its line. */
function byCompany(link: Unit, { part, facts, wholeProblem }: Context, stated: Outcome | null): Outcome | null {
  if (facts.onLine(part, link.startLine).some(({ aboutPerson, opens }) => aboutPerson && opens))
    return ended('PROFILE', 'beside-person')
  if (link.region === 'matter') return ended('IGNORED', 'front-matter')
  if (stated?.outcome === 'CITATION') return ended('IGNORED', 'beside-citation')
  if (stated?.outcome === 'STATEMENT') return ended('IGNORED', 'beside-statement')
  return wholeProblem !== null ? ended('PROBLEM', wholeProblem) : null
}

function unsettled({ holder }: Unit, { part, facts }: Context): Outcome {
  if (!facts.tells(part)) return ended('IGNORED', 'page-without-statement')
  return ended('IGNORED', holder === null || holder.form === 'line' ? 'link-in-prose' : 'unread')
}
