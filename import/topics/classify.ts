/**
 * What a document's talks and works are about, judged by the words of the taxonomy and for precision first:
 * - titles and alternative titles: names and signs count; ambiguous words only beside a name or sign in the same title;
 * - headings and group items above a citation: names and signs count, for the work cited and the one that cites; but not
 *   the document's title, nor the citing work's own heading and those above it, which say nothing of what it cites;
 * - abstracts of talks: names alone, those of one word (acronyms too) only where they come twice.
 * Text elsewhere is not looked at. A claim's evidence is the place whose words matched.
 */
import type { Claim, Mention, Statement, TalkMention, TopicMention, WorkMention } from '../../src/model/claim.ts'
import { fold } from '../../src/model/fold.ts'
import { claimId, mentionId } from '../parse/draft-ids.ts'
import type { ParsedDocument } from '../parse/parsed.ts'
import { findTopics, type Lexicon } from './lexicon.ts'
import type { Taxonomy } from './taxonomy.ts'

type About = TalkMention | WorkMention

/** That a mention is about a topic, before either has an id of its own. */
interface Finding {
  readonly from: string
  readonly slug: string
  readonly statement: Statement
}

/**
 * The document with its topics: after its own mentions one for each topic found, and after its own claims one ABOUT claim
 * for each work and topic, by title if it can be, else by heading, else by abstract. `documentKey` is the key with which
 * the document was parsed. Cost is linear in the text.
 */
export function classify(document: ParsedDocument, taxonomy: Taxonomy, documentKey: string): ParsedDocument {
  const works = document.mentions.filter(isAbout)
  const findings = firstOfEach([
    ...works.flatMap((work) => byTitle(work, taxonomy.lexicon)),
    ...byHeading(document, works, taxonomy.lexicon),
    ...works.flatMap((work) => byAbstract(work, taxonomy.lexicon)),
  ])
  const topics = topicMentions(document, findings, taxonomy, documentKey)
  const known = new Set(document.claims.map(({ kind, from, to }) => `${kind} ${from} ${to}`))
  const claims = findings
    .map(({ from, slug, statement }) => aboutClaim(from, topics.get(slug)?.id ?? '', statement))
    .filter(({ kind, from, to }) => !known.has(`${kind} ${from} ${to}`))
  const added = [...topics.values()].filter((topic) => !document.mentions.includes(topic))
  return { ...document, mentions: [...document.mentions, ...added], claims: [...document.claims, ...claims] }
}

function isAbout(mention: Mention): mention is About {
  return mention.kind === 'talk' || mention.kind === 'work'
}

function titlesOf({ title, alternativeTitles }: About): readonly string[] {
  return title === null ? alternativeTitles : [title, ...alternativeTitles]
}

function byTitle(work: About, lexicon: Lexicon): readonly Finding[] {
  return titlesOf(work).flatMap((title) => {
    const hits = findTopics(lexicon, title)
    const sure = hits.some(({ wordClass }) => wordClass !== 'ambiguous')
    return sure ? hits.map(({ slug }) => finding(work.id, slug, work.statement, 'topic-title')) : []
  })
}

function byHeading(document: ParsedDocument, works: readonly About[], lexicon: Lexicon): readonly Finding[] {
  const titles = new Map(works.map((work) => [work.id, titlesOf(work).map(fold)]))
  const headings = new Map<string, { readonly folded: string; readonly slugs: readonly string[] }>()
  const read = (heading: string) => {
    const known = headings.get(heading) ?? { folded: fold(heading), slugs: sureTopics(lexicon, heading) }
    headings.set(heading, known)
    return known
  }
  return document.claims
    .filter(({ kind }) => kind === 'CITES')
    .flatMap(({ from, to, statement }) => {
      const above = statement.section.filter((heading) => heading !== document.title).map(read)
      const own = above.findLastIndex(({ folded }) => titles.get(from)?.some((title) => names(folded, title)))
      return above
        .slice(own + 1)
        .flatMap(({ slugs }) => slugs)
        .flatMap((slug) => [from, to].map((work) => finding(work, slug, statement, 'topic-section')))
    })
}

function sureTopics(lexicon: Lexicon, text: string): readonly string[] {
  return findTopics(lexicon, text).flatMap(({ slug, wordClass }) => (wordClass === 'ambiguous' ? [] : slug))
}

/** Whether a folded heading holds a folded title as whole words ("Title - Speaker (Company)"). */
function names(heading: string, title: string): boolean {
  return title !== '' && ` ${heading} `.includes(` ${title} `)
}

function byAbstract(work: About, lexicon: Lexicon): readonly Finding[] {
  if (work.kind !== 'talk' || work.abstract === null) return []
  const once = new Set<string>()
  return findTopics(lexicon, work.abstract).flatMap(({ slug, wordClass, length }) => {
    if (wordClass !== 'name') return []
    const enough = length > 1 || once.has(slug)
    once.add(slug)
    return enough ? [finding(work.id, slug, work.statement, 'topic-abstract')] : []
  })
}

function finding(from: string, slug: string, statement: Statement, rule: string): Finding {
  return { from, slug, statement: { ...statement, rule } }
}

function firstOfEach(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>()
  for (const item of findings) {
    const pair = `${item.from} ${item.slug}`
    if (!first.has(pair)) first.set(pair, item)
  }
  return [...first.values()]
}

/** The mention of each topic found: the document's own where it has one, else one where the topic was first found. */
function topicMentions(
  document: ParsedDocument,
  findings: readonly Finding[],
  taxonomy: Taxonomy,
  documentKey: string,
): ReadonlyMap<string, TopicMention> {
  const own = new Map(document.mentions.flatMap((item) => (item.kind === 'topic' ? [[item.key, item] as const] : [])))
  const bySlug = new Map(taxonomy.topics.map((topic) => [topic.slug, topic]))
  const mentions = new Map<string, TopicMention>()
  for (const { slug, statement } of findings) {
    const topic = bySlug.get(slug)
    if (topic === undefined || mentions.has(slug)) continue
    const key = `topic:${slug}`
    const { name, alternativeNames } = topic
    const made = { kind: 'topic', id: mentionId(documentKey, key), key, name, alternativeNames, statement } as const
    mentions.set(slug, own.get(key) ?? made)
  }
  return mentions
}

function aboutClaim(from: string, to: string, statement: Statement): Claim {
  const ends = { kind: 'ABOUT', from, to, statement } as const
  return { ...ends, id: claimId(ends), relation: null }
}
