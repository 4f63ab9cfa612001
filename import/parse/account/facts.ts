/** What a document was understood to say, arranged by the lines and the addresses that say it. */
import type { Claim, Mention, Statement } from '../../../src/model/claim.ts'
import { fold } from '../../../src/model/fold.ts'
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
  /** The folded names of the sections and group items that stand above what is said. */
  readonly sections: ReadonlySet<string>
  /** The beginnings of the paragraphs of the abstracts of described talks. */
  readonly abstracts: ReadonlySet<string>
}

/** How many facts of one line are looked at, and how many lines a fact may have to be found by each of them. */
const mostPerLine = 50
const widest = 50

/** Arranges mentions and claims. Linear in them and their lines, of which each is counted at most `widest` times. */
export function factsOf(mentions: readonly Mention[], claims: readonly Claim[]): Facts {
  const byLine = new Map<string, Fact[]>()
  const wide = new Map<string | null, Fact[]>()
  const parts = new Set<string | null>()
  for (const fact of statedFacts(mentions, claims)) {
    const { part, startLine, endLine } = fact
    parts.add(part)
    if (endLine - startLine >= widest) push(wide, part, fact)
    else for (let line = startLine; line <= endLine; line += 1) push(byLine, key(part, line), fact)
  }
  const allOn = (part: string | null, line: number): readonly Fact[] => byLine.get(key(part, line)) ?? []
  return {
    onLine(part, line) {
      const all = allOn(part, line)
      return all.length > mostPerLine ? all.slice(0, mostPerLine) : all
    },
    onLines: (part, lines) => [...(wide.get(part) ?? []), ...[...lines].flatMap((line) => allOn(part, line))],
    ...rolesOf(mentions, claims),
    tells: (part) => parts.has(part),
    sections: new Set([...new Set(claims.flatMap(({ statement }) => statement.section))].map(fold)),
    abstracts: new Set(
      mentions.flatMap((mention) =>
        mention.kind === 'talk' && mention.described
          ? (mention.abstract ?? '').split('\n\n').map(beginningOf).filter(Boolean)
          : [],
      ),
    ),
  }
}

/** By which a line is known to be a paragraph of an abstract. */
export function beginningOf(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, 200)
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
  const known = new Map(mentions.map((mention) => [mention.id, { mention, names: namesOf(mention) }]))
  const own = [...known.values()].flatMap(({ mention, names }) => {
    if (mention.kind === 'presentation') return [factOf(mention.statement, 'STATEMENT', names, false)]
    if (mention.kind !== 'talk' && mention.kind !== 'work') return []
    return [factOf(mention.statement, mention.described ? 'STATEMENT' : 'CITATION', names, false)]
  })
  const claimed = claims.flatMap(({ kind, from, to, statement }) => {
    const [source, target] = [known.get(from), known.get(to)]
    if (source === undefined || target === undefined) return []
    if (kind === 'CITES') return [factOf(statement, 'CITATION', target.names, false)]
    const [subject, told] = kind === 'GAVE' || kind === 'AUTHORED' ? [target, source] : [source, target]
    const described = !('described' in subject.mention) || subject.mention.described
    return described ? [factOf(statement, 'STATEMENT', told.names, told.mention.kind === 'person')] : []
  })
  return [...own, ...claimed]
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
  const at = new Map<string, Role>()
  const anywhere = new Map<string, Role>()
  const onLine = new Map<string, string[]>()
  const note = (url: string, { part, startLine, endLine, rule }: Statement, outcome: Role['outcome']): void => {
    const address = addressKey(url)
    if (address === '') return
    const role = { outcome, rule }
    if (anywhere.get(address)?.outcome !== 'MEDIA') anywhere.set(address, role)
    for (let line = startLine; line <= Math.min(endLine, startLine + widest); line += 1) {
      const place = `${key(part, line)}\n${address}`
      if (!at.has(place)) at.set(place, role)
      push(onLine, key(part, line), address)
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
    roleAt: (part, line, address) => at.get(`${key(part, line)}\n${address}`),
    roleAnywhere: (address) => anywhere.get(address),
    roleOfBeginning(part, line, beginning) {
      const whole = onLine
        .get(key(part, line))
        ?.slice(0, mostPerLine)
        .find((address) => address.startsWith(beginning))
      return whole === undefined ? undefined : at.get(`${key(part, line)}\n${whole}`)
    },
  }
}

function addressesOf(mention: Mention): readonly string[] {
  const links = 'links' in mention ? mention.links.map(({ url }) => url) : []
  const media = mention.kind === 'presentation' ? [mention.video, mention.slides] : []
  return [...media.flatMap((url) => (url === null ? [] : [url])), ...links]
}

function key(part: string | null, line: number): string {
  return `${line}\n${part ?? ''}`
}

function push<K, T>(map: Map<K, T[]>, at: K, value: T): void {
  const list = map.get(at)
  if (list === undefined) map.set(at, [value])
  else list.push(value)
}
