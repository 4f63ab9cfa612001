/**
 * Keys of mentions: broad kind and best canonical name. The broad kind is talk, work, presentation, person, venue or
 * topic, never a work's finer kind, which may be corrected later without changing who it is.
 */
import type { ClaimKind, Mention, TalkMention } from '../../src/model/claim.ts'
import { fold } from '../../src/model/fold.ts'
import { identifiersIn, printIdentifier, registeredSchemes } from '../../src/model/identifier.ts'
import { remembering } from '../../src/model/remembering.ts'
import type { Link } from '../../src/model/work.ts'

/** A mention joined to another by a claim, whichever way it leads. */
export interface Neighbour {
  readonly kind: ClaimKind
  readonly mention: Mention | undefined
}

/**
 * The key of a mention, given what its document joins it to, people and venues with keys already. Folded throughout; never
 * empty.
 */
export function keyOf(mention: Mention, neighbours: readonly Neighbour[]): string {
  switch (mention.kind) {
    case 'talk':
      return `talk:${fold(mention.title ?? '')}|${talkContext(neighbours)}`
    case 'work':
      return `work:${registered(mention.links) ?? (fold(mention.title) || (mention.links[0]?.url ?? mention.statement.quote))}`
    case 'presentation': {
      const talk = neighbours.find(({ kind }) => kind === 'PRESENTED_AS')?.mention
      const occasion = mention.event ?? mention.version ?? mention.video ?? mention.slides ?? ''
      return `presentation:${talk?.kind === 'talk' ? nameOf(talk) : ''}|${foldedOccasion(occasion)}|${mention.year ?? ''}`
    }
    case 'person':
      return `person:${fold(mention.name)}`
    case 'venue':
      return `venue:${foldedVenue(mention.name)}`
    case 'topic':
      return mention.key
  }
}

/** The documents of one folder all name one event. */
const foldedOccasion = remembering(fold)
const foldedVenue = remembering(fold)

/** A talk's title as its key has it, where it has a key already; else the words that stand for one. */
function nameOf({ key, title, statement }: TalkMention): string {
  return key === '' || title === null ? fold(title ?? statement.quote) : key.slice('talk:'.length, key.indexOf('|'))
}

/** Who gives a talk, by the keys of people; where nobody is named, the occasion. */
function talkContext(neighbours: readonly Neighbour[]): string {
  const speakers: string[] = []
  for (const { kind, mention } of neighbours)
    if (kind === 'GAVE' && mention?.kind === 'person') speakers.push(mention.key.slice('person:'.length))
  const names = speakers.length > 0 ? speakers : eventsOf(neighbours)
  return names.length < 2 ? (names[0] ?? '') : [...new Set(names)].sort().join(',')
}

function eventsOf(neighbours: readonly Neighbour[]): readonly string[] {
  const events: string[] = []
  for (const { kind, mention } of neighbours)
    if (kind === 'PRESENTED_AS' && mention?.kind === 'presentation') events.push(foldedOccasion(mention.event ?? ''))
  return events
}

/** The DOI, arXiv id, RFC or ISBN among the links: these name one work wherever they stand. */
function registered(links: readonly Link[]): string | null {
  for (const { url } of links)
    for (const identifier of identifiersIn(url))
      if (registeredSchemes.has(identifier.scheme)) return printIdentifier(identifier)
  return null
}
