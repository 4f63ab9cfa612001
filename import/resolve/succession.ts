/**
 * Which of a document's mentions takes the place of one that it made before: a title was corrected, a name spelt right, a
 * link renewed. What is only put in the place of another thing is no successor, so that an id never comes to mean another.
 */
import type { Mention } from '../../src/model/claim.ts'
import { contentWords } from '../../src/model/fold.ts'
import { identifiersIn, printIdentifier } from '../../src/model/identifier.ts'
import type { SaidDocument } from './said.ts'
import { wordOverlap } from './similarity.ts'

/** How alike two readings of one thing must be, as `likeness` counts. */
const enough = 1

/** Mentions that are new in a document, each with the one before it whose place it takes. Quadratic in what changed of a kind. */
export function successors(before: SaidDocument, after: SaidDocument): ReadonlyMap<string, string> {
  const [old, fresh] = [namesOf(before), namesOf(after)]
  const lost = before.mentions.filter(({ id }) => !fresh.has(id))
  const found = after.mentions.filter(({ id }) => !old.has(id))
  if (lost.length * found.length > mostPairs) return new Map()
  const [earlier, later] = [contextsOf(before), contextsOf(after)]
  const pairs = found.flatMap((next) =>
    lost
      .filter(({ kind }) => kind === next.kind && kind !== 'topic') // a topic is its key
      .map((last) => ({ next, last, likeness: likeness(last, next, earlier, later) }))
      .filter((pair) => pair.likeness >= enough),
  )
  const taken = new Map<string, string>()
  const followed = new Set<string>()
  for (const { next, last } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (taken.has(next.id) || followed.has(last.id)) continue
    taken.set(next.id, last.id)
    followed.add(last.id)
  }
  return taken
}

/** Of a document that was written anew from beginning to end nothing can be told at a fair cost. */
const mostPairs = 1_000_000

function namesOf({ mentions }: SaidDocument): ReadonlySet<string> {
  return new Set(mentions.map(({ id }) => id))
}

/** Keys of the people, works, talks and occasions that a document joins each mention to. */
function contextsOf({ mentions, claims }: SaidDocument): (mention: string) => ReadonlySet<string> {
  const keys = new Map(mentions.map(({ id, key }) => [id, key]))
  const contexts = new Map<string, Set<string>>()
  const add = (id: string, key: string | undefined): void => {
    if (key !== undefined) contexts.set(id, (contexts.get(id) ?? new Set()).add(key))
  }
  for (const { from, to } of claims) {
    add(from, keys.get(to))
    add(to, keys.get(from))
  }
  return (mention) => contexts.get(mention) ?? new Set()
}

type ContextOf = (mention: string) => ReadonlySet<string>

/**
 * From 0: an address in common counts 1, half of the words or more their share, and beside these the company in common its
 * share. Company alone counts where it is nearly all the same and more than a pair: a talk that cites what it cited.
 */
function likeness(last: Mention, next: Mention, earlier: ContextOf, later: ContextOf): number {
  const address = addressesOf(last).some((one) => addressesOf(next).includes(one)) ? 1 : 0
  const words = wordOverlap(contentWords(nameOf(last)), contentWords(nameOf(next)))
  const [left, right] = [earlier(last.id), later(next.id)]
  const shared = [...left].filter((key) => right.has(key)).length
  const company = left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size)
  if (words >= 0.5) return address + words + company
  return address + (company >= 0.75 && shared >= 3 ? company + 0.25 : 0)
}

function nameOf(mention: Mention): string {
  switch (mention.kind) {
    case 'talk':
    case 'work':
      return mention.title ?? ''
    case 'presentation':
      return `${mention.event ?? ''} ${mention.year ?? ''} ${mention.version ?? ''}`
    default:
      return mention.name
  }
}

function addressesOf(mention: Mention): readonly string[] {
  const urls =
    mention.kind === 'presentation'
      ? [mention.video, mention.slides].filter((url) => url !== null)
      : 'links' in mention
        ? mention.links.map(({ url }) => url)
        : []
  return urls.flatMap(identifiersIn).map(printIdentifier)
}
