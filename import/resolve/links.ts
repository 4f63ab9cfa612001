/** Links of a work: one for each address, best first, and which of them are believed to lead elsewhere. */
import { contentWords } from '../../src/model/fold.ts'
import { identifiersIn, printIdentifier, registeredSchemes } from '../../src/model/identifier.ts'
import type { Link } from '../../src/model/work.ts'
import { mostStated } from './choose.ts'
import { compare } from './order.ts'
import { push } from './said.ts'
import { wordOverlap } from './similarity.ts'

/** One link for each canonical address: the address and label stated most; registered identifiers first, suspect ones last. */
export function uniteLinks(links: readonly Link[], suspects: ReadonlySet<string>): readonly Link[] {
  const byAddress = new Map<string, Link[]>()
  for (const link of links) push(byAddress, addressOf(link.url), link)
  return [...byAddress]
    .map(([address, same]) => ({
      rank: (suspects.has(address) ? -1000 : 0) + (isRegistered(same) ? 100 : 0) + same.length,
      link: {
        url: mostStated(same.map(({ url }) => url)) ?? '',
        label: mostStated(same.map(({ label }) => label)),
        suspect: suspects.has(address),
      },
    }))
    .sort((a, b) => b.rank - a.rank || compare(a.link.url, b.link.url))
    .map(({ link }) => link)
}

/** The best canonical form of an address; of text that is none, the text. */
export function addressOf(url: string): string {
  const best = identifiersIn(url)[0]
  return best === undefined ? url : printIdentifier(best)
}

function isRegistered(links: readonly Link[]): boolean {
  return links.some(({ url }) => identifiersIn(url).some(({ scheme }) => registeredSchemes.has(scheme)))
}

/** A work as the search for suspects sees it. */
export interface Titled {
  readonly id: string
  readonly titles: readonly string[]
}

/**
 * Of the works that carry an address, those that the words of the address itself do not give it to, if they give it to one.
 * Where the words decide nothing, nobody is suspected.
 */
export function suspectsOf(address: string, holders: readonly Titled[]): ReadonlySet<string> {
  if (holders.length < 2) return new Set()
  const fits = holders.map((work) => ({ id: work.id, fit: fitOf(address, work) })).sort((a, b) => b.fit - a.fit)
  const [best, second] = fits
  if (best === undefined || second === undefined || best.fit <= second.fit) return new Set()
  return new Set(fits.slice(1).map(({ id }) => id))
}

function fitOf(address: string, work: Titled): number {
  const words = contentWords(address.split(/[/:?]/).slice(1).join(' '))
  return Math.max(0, ...work.titles.map((title) => wordOverlap(words, contentWords(title))))
}
