/**
 * What a document's talks and works are about, judged by the words of the taxonomy and for precision first. Looked at are
 * - titles and alternative titles: `title-topics.ts`;
 * - headings and group items above citations and talks: `section-findings.ts`;
 * - events of talks, where an event has but one subject;
 * - what a talk cites: `citation-findings.ts`;
 * - abstracts of talks: `abstract-topics.ts`.
 * Beside a title, nothing counts that is broader than what it says. Text elsewhere is not looked at. A claim says which field
 * spoke and in which words; its evidence is where the document states the work or the citation.
 */
import type { Claim, TopicMention } from '../../src/model/claim.ts'
import { claimId, mentionId } from '../parse/draft-ids.ts'
import type { ParsedDocument } from '../parse/parsed.ts'
import { abstractTopics } from './abstract-topics.ts'
import { citationFindings } from './citation-findings.ts'
import { type About, type Finding, findingsOf, isAbout } from './finding.ts'
import { foundIn } from './found.ts'
import { findTopics, type Lexicon } from './lexicon.ts'
import { sectionFindings } from './section-findings.ts'
import type { Taxonomy } from './taxonomy.ts'
import { titleTopics } from './title-topics.ts'

/**
 * The document with its topics: after its own mentions one for each topic found, and after its own claims one ABOUT claim
 * for each work and topic, by title if it can be, else by heading, event, citations, abstract. `documentKey` is the key
 * with which the document was parsed. Cost is linear in the text.
 */
export function classify(document: ParsedDocument, taxonomy: Taxonomy, documentKey: string): ParsedDocument {
  const works = document.mentions.filter(isAbout)
  const { lexicon } = taxonomy
  const byTitle = works.flatMap((work) => titleFindings(work, lexicon))
  const titled = new Set(byTitle.map(({ from }) => from))
  const narrowest = beneathTitles(byTitle, lexicon)
  const findings = firstOfEachPair([
    ...byTitle,
    ...sectionFindings(document, works, taxonomy, (work) => titled.has(work)),
    ...eventFindings(document, lexicon),
    ...citationFindings(document.claims, works, byTitle),
    ...works.flatMap((work) => abstractFindings(work, lexicon)),
  ]).filter(narrowest)
  const topics = topicMentions(document, findings, taxonomy, documentKey)
  const known = new Set(document.claims.map(({ kind, from, to }) => `${kind} ${from} ${to}`))
  const claims = findings
    .map((finding) => aboutClaim(finding, topics.get(finding.slug)?.id ?? ''))
    .filter(({ kind, from, to }) => !known.has(`${kind} ${from} ${to}`))
  const added = [...topics.values()].filter((topic) => !document.mentions.includes(topic))
  return { ...document, mentions: [...document.mentions, ...added], claims: [...document.claims, ...claims] }
}

function titleFindings({ id, title, alternativeTitles, statement }: About, lexicon: Lexicon): readonly Finding[] {
  const heading = statement.section.at(-1)
  return [
    ...(title === null ? [] : findingsOf(id, 'title', titleTopics(lexicon, title, heading), statement)),
    ...alternativeTitles.flatMap((other) =>
      findingsOf(id, 'alternative title', titleTopics(lexicon, other, heading), statement),
    ),
  ]
}

/** Whether a finding is more than a topic above one that the title of its work has. */
function beneathTitles(byTitle: readonly Finding[], { above }: Lexicon): (finding: Finding) => boolean {
  const wider = new Set(byTitle.flatMap(({ from, slug }) => [...(above.get(slug) ?? [])].map((up) => `${from} ${up}`)))
  const titled = new Set(byTitle)
  return (finding) => titled.has(finding) || !wider.has(`${finding.from} ${finding.slug}`)
}

function eventFindings({ mentions, claims }: ParsedDocument, lexicon: Lexicon): readonly Finding[] {
  const occasions = new Map(
    mentions.flatMap((item) => (item.kind === 'presentation' ? [[item.id, item] as const] : [])),
  )
  return claims.flatMap(({ kind, from, to, statement }) => {
    const event = kind === 'PRESENTED_AS' ? occasions.get(to)?.event : null
    if (event === null || event === undefined) return []
    return findingsOf(from, 'event', foundIn(event, findTopics(lexicon.events, event)), statement)
  })
}

function abstractFindings(work: About, lexicon: Lexicon): readonly Finding[] {
  if (work.kind !== 'talk' || work.abstract === null) return []
  return findingsOf(work.id, 'abstract', abstractTopics(lexicon, work.abstract), work.statement)
}

function firstOfEachPair(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>()
  for (const item of findings) {
    const pair = `${item.from} ${item.slug}`
    if (!first.has(pair)) first.set(pair, item)
  }
  return [...first.values()]
}

/**
 * The mention of each topic found: the document's own where it has one, else one where the topic was first found. Its other
 * names are the taxonomy's to say.
 */
function topicMentions(
  document: ParsedDocument,
  findings: readonly Finding[],
  taxonomy: Taxonomy,
  documentKey: string,
): ReadonlyMap<string, TopicMention> {
  const own = new Map(document.mentions.flatMap((item) => (item.kind === 'topic' ? [[item.key, item] as const] : [])))
  const mentions = new Map<string, TopicMention>()
  for (const { slug, statement } of findings) {
    const topic = taxonomy.bySlug.get(slug)
    if (topic === undefined || mentions.has(slug)) continue
    const key = `topic:${slug}`
    const made = {
      kind: 'topic',
      id: mentionId(documentKey, key),
      key,
      name: topic.name,
      alternativeNames: [],
      statement,
    } as const
    mentions.set(slug, own.get(key) ?? made)
  }
  return mentions
}

function aboutClaim({ from, field, matched, statement }: Finding, to: string): Claim {
  const ends = { kind: 'ABOUT', from, to, statement } as const
  return { ...ends, id: claimId(ends), relation: null, about: { field, matched } }
}
