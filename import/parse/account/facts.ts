/** What a document was understood to say, arranged by the lines and the addresses that say it. */
import type { Claim, Mention, Statement } from '../../../src/model/claim.ts'
import { fold } from '../../../src/model/fold.ts'
import { once } from '../../../src/model/remembering.ts'
import type { Span } from '../outline.ts'

/** One thing said on some lines: what a talk, person or presentation is, or that a work is cited. */
export interface Fact extends Span {
  readonly part: string | null
  readonly outcome: 'STATEMENT' | 'CITATION'
  readonly rule: string
  /** What it speaks of, folded: titles, a person's name, an event. */
  readonly names: readonly string[]
  readonly aboutPerson: boolean
  /** Whether the words of the line begin with the first name, as those of a biography do. */
  readonly opens: boolean
}

/** What a link to an address is. */
export interface Role {
  readonly outcome: 'MEDIA' | 'CITATION'
  readonly rule: string
}

/** All of it, looked up in constant time. */
export interface Facts {
  /** The first facts that a line takes part in, at most `mostPerLine`. */
  readonly onLine: (part: string | null, line: number) => readonly Fact[]
  /** All facts that any of these lines takes part in, and those whose lines are more than those of a paragraph. */
  readonly onLines: (part: string | null, lines: Iterable<number>) => readonly Fact[]
  readonly roleAt: (part: string | null, line: number, address: string) => Role | undefined
  readonly roleAnywhere: (address: string) => Role | undefined
  /** The role of an address on this line of which only the beginning is given. */
  readonly roleOfBeginning: (part: string | null, line: number, beginning: string) => Role | undefined
  /** Whether anything is said on any line of a part. */
  readonly tells: (part: string | null) => boolean
  /** Whether a section or group item of this folded name stands above what is said. */
  readonly isSection: (name: string) => boolean
  /** Whether a paragraph of the abstract of a described talk begins so. */
  readonly isAbstract: (beginning: string) => boolean
}

/** How many facts of one line are looked at, and how many lines a fact may have to be found by each of them. */
const mostPerLine = 50
const widest = 50

/** Arranges mentions and claims. Linear in them and their lines, of which each is counted at most `widest` times. */
export function factsOf(mentions: readonly Mention[], claims: readonly Claim[]): Facts {
  const parts = new Map<string | null, { readonly byLine: Map<number, Fact[]>; readonly wide: Fact[] }>()
  for (const fact of statedFacts(mentions, claims)) {
    const { part, startLine, endLine } = fact
    const { byLine, wide } = held(parts, part, () => ({ byLine: new Map(), wide: [] }))
    if (endLine - startLine >= widest) wide.push(fact)
    else for (let line = startLine; line <= endLine; line += 1) held(byLine, line, () => []).push(fact)
  }
  const allOn = (part: string | null, line: number): readonly Fact[] => parts.get(part)?.byLine.get(line) ?? []
  const { roleAt, roleAnywhere, roleOfBeginning } = rolesOf(mentions, claims)
  const sections = once(() => sectionsOf(claims))
  const abstracts = once(() => abstractsOf(mentions))
  return {
    onLine(part, line) {
      const all = allOn(part, line)
      return all.length > mostPerLine ? all.slice(0, mostPerLine) : all
    },
    onLines: (part, lines) => [...(parts.get(part)?.wide ?? []), ...[...lines].flatMap((line) => allOn(part, line))],
    roleAt,
    roleAnywhere,
    roleOfBeginning,
    tells: (part) => parts.has(part),
    isSection: (name) => sections().has(name),
    isAbstract: (beginning) => abstracts().has(beginning),
  }
}

function sectionsOf(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set([...new Set(claims.flatMap(({ statement }) => statement.section))].map(fold))
}

function abstractsOf(mentions: readonly Mention[]): ReadonlySet<string> {
  return new Set(
    mentions.flatMap((mention) =>
      mention.kind === 'talk' && mention.described
        ? (mention.abstract ?? '').split('\n\n').map(beginningOf).filter(Boolean)
        : [],
    ),
  )
}

/** By which a line is known to be a paragraph of an abstract. */
export function beginningOf(text: string): string {
  return text.slice(0, 400).replace(/\s+/g, ' ').trim().slice(0, 200)
}

/** An address or DOI in the form in which two spellings of it are equal. */
export function addressKey(url: string): string {
  const doi = /10\.\d{4,9}\/[^\s?#]+/.exec(url)?.[0]
  return (doi ?? url.trim().replace(/^[a-z]{1,10}:\/\/(?:www\.)?|^www\./i, ''))
    .toLowerCase()
    .replace(/[/.,;:)]{1,10}$/, '')
}

/**
 * Each work and presentation on its own line, said or cited; then on the lines of claims that something is cited, or what
 * belongs to a talk that is described: who gave it, when and where.
 */
function statedFacts(mentions: readonly Mention[], claims: readonly Claim[]): readonly Fact[] {
  const facts: Fact[] = []
  const known = new Map<string, { readonly mention: Mention; readonly names: readonly string[] }>()
  for (const mention of mentions) {
    const names = namesOf(mention)
    known.set(mention.id, { mention, names })
    if (mention.kind === 'presentation') facts.push(factOf(mention.statement, 'STATEMENT', names, false))
    else if (mention.kind === 'talk' || mention.kind === 'work')
      facts.push(factOf(mention.statement, mention.described ? 'STATEMENT' : 'CITATION', names, false))
  }
  for (const { kind, from, to, statement } of claims) {
    const isByPerson = kind === 'GAVE' || kind === 'AUTHORED'
    const [subject, told] = [known.get(isByPerson ? to : from), known.get(isByPerson ? from : to)]
    if (subject === undefined || told === undefined) continue
    if (kind === 'CITES') facts.push(factOf(statement, 'CITATION', told.names, false))
    else if (!('described' in subject.mention) || subject.mention.described)
      facts.push(factOf(statement, 'STATEMENT', told.names, told.mention.kind === 'person'))
  }
  return facts
}

function factOf(
  { part, startLine, endLine, rule, quote }: Statement,
  outcome: Fact['outcome'],
  names: readonly string[],
  aboutPerson: boolean,
): Fact {
  const opens = aboutPerson && fold(quote.slice(0, 200)).startsWith(names[0] ?? ' ')
  return { part, startLine, endLine, outcome, rule, names, aboutPerson, opens }
}

function namesOf(mention: Mention): readonly string[] {
  const names =
    mention.kind === 'talk' || mention.kind === 'work'
      ? [mention.title, ...mention.alternativeTitles]
      : [mention.kind === 'presentation' ? mention.event : mention.name]
  return names.slice(0, 10).flatMap((name) => (name === null ? [] : fold(name.slice(0, 300)) || []))
}

function rolesOf(
  mentions: readonly Mention[],
  claims: readonly Claim[],
): Pick<Facts, 'roleAt' | 'roleAnywhere' | 'roleOfBeginning'> {
  const parts = new Map<string | null, Map<number, Map<string, Role>>>()
  const anywhere = new Map<string, Role>()
  const note = (url: string, { part, startLine, endLine, rule }: Statement, outcome: Role['outcome']): void => {
    const address = addressKey(url)
    if (address === '') return
    const role = { outcome, rule }
    if (anywhere.get(address)?.outcome !== 'MEDIA') anywhere.set(address, role)
    const lines = held(parts, part, () => new Map<number, Map<string, Role>>())
    for (let line = startLine; line <= Math.min(endLine, startLine + widest); line += 1) {
      const roles = held(lines, line, () => new Map<string, Role>())
      if (!roles.has(address)) roles.set(address, role)
    }
  }
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  for (const mention of mentions) {
    const outcome =
      mention.kind === 'presentation' || ('described' in mention && mention.described) ? 'MEDIA' : 'CITATION'
    for (const url of addressesOf(mention)) note(url, mention.statement, outcome)
  }
  for (const { kind, to, statement } of claims) {
    const cited = kind === 'CITES' ? byId.get(to) : undefined
    if (cited !== undefined) for (const url of addressesOf(cited)) note(url, statement, 'CITATION')
  }
  return {
    roleAt: (part, line, address) => parts.get(part)?.get(line)?.get(address),
    roleAnywhere: (address) => anywhere.get(address),
    roleOfBeginning(part, line, beginning) {
      let looked = 0
      for (const [address, role] of parts.get(part)?.get(line) ?? []) {
        if (address.startsWith(beginning)) return role
        looked += 1
        if (looked === mostPerLine) return undefined
      }
      return undefined
    },
  }
}

function addressesOf(mention: Mention): readonly string[] {
  const links = 'links' in mention ? mention.links.map(({ url }) => url) : []
  const media = mention.kind === 'presentation' ? [mention.video, mention.slides] : []
  return [...media.flatMap((url) => (url === null ? [] : [url])), ...links]
}

/** What a map holds here, made where it holds nothing yet. */
function held<Key, Value>(map: Map<Key, Value>, at: Key, make: () => Value): Value {
  const known = map.get(at)
  if (known !== undefined) return known
  const made = make()
  map.set(at, made)
  return made
}
