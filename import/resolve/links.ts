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
export interface Addressed {
  readonly id: string
  readonly titles: readonly string[]
  /** Addresses with how many mentions give them. */
  readonly addresses: ReadonlyMap<string, number>
}

/**
 * Addresses that several works of different titles carry, and which the words of the address itself give to one of them:
 * for each of the others, the addresses to suspect. Where the words decide nothing, nobody is suspected.
 */
export function suspectAddresses(works: readonly Addressed[]): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Map<string, Addressed[]>()
  for (const work of works) for (const address of work.addresses.keys()) push(holders, address, work)
  const suspects = new Map<string, Set<string>>()
  for (const [address, sharing] of holders) {
    if (sharing.length < 2) continue
    const fits = sharing.map((work) => ({ work, fit: fitOf(address, work) })).sort((a, b) => b.fit - a.fit)
    if (fits[0] === undefined || fits[1] === undefined || fits[0].fit <= fits[1].fit) continue
    for (const { work } of fits.slice(1)) suspects.set(work.id, (suspects.get(work.id) ?? new Set()).add(address))
  }
  return suspects
}

function fitOf(address: string, work: Addressed): number {
  const words = contentWords(address.split(/[/:?]/).slice(1).join(' '))
  return Math.max(0, ...work.titles.map((title) => wordOverlap(words, contentWords(title))))
}
