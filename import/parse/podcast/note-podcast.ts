/** An episode of a podcast: the work, the talk it speaks of, what it mentions. */
import { fold } from '../../../src/model/fold.ts'
import { isAuthorFirst } from '../constructs/author-first.ts'
import { readCitations } from '../constructs/citation.ts'
import type { CitedWork } from '../constructs/cited-work.ts'
import { readPassage } from '../constructs/mentions.ts'
import { readNames } from '../constructs/person-name.ts'
import { sectionRole } from '../constructs/section-role.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { noteCitation } from '../note-citation.ts'
import type { Inline, Page, Span } from '../outline.ts'
import { type PodcastSection, podcastSections } from './podcast-sections.ts'
import { noteSpokenTalk } from './spoken-talk.ts'

/** Notes the episode; its title, null for a page without words. */
export function notePodcast(draft: Draft, lines: readonly string[]): string | null {
  const page: Page = { part: null, lines }
  const sections = podcastSections(lines)
  const intro = sections.flatMap(({ paragraphs }) => paragraphs)[0]
  const named = numberedTitle(lines) ?? firstLine(lines)
  if (intro === undefined) return null
  const title = named ?? titleOf(intro.inline.text)
  const episode = draft.work(
    { title, workKind: 'PODCAST', described: true },
    stateAt(page, intro, 'podcast-introduction', [], title),
  )
  const opening = sections.find(({ paragraphs }) => paragraphs.length > 0)
  for (const paragraph of opening?.paragraphs ?? []) noteSpokenTalk(draft, page, episode, paragraph)
  noteWorks(draft, page, episode, sections)
  return title
}

/** The title in "Episode 12: Consensus with Jane Doe", "#12 – Consensus", among the first lines that hold words. */
function numberedTitle(lines: readonly string[]): string | null {
  const first = lines.filter((line) => line.trim() !== '').slice(0, 10)
  const titles = first.map(
    (line) => /^\s*(?:episode|ep\.?|show|#)\s*#?\d{1,4}\s*[:.–—-]\s*(\S.{3,150}?)\s*$/i.exec(line)?.[1],
  )
  return titles.find((title) => title !== undefined) ?? null
}

/** The first line of a page where it is short and no sentence. */
function firstLine(lines: readonly string[]): string | null {
  const line = lines.find((one) => one.trim() !== '')?.trim() ?? ''
  return line.split(/\s+/).length <= 14 && /^\p{Lu}[^\n]{5,150}[^.:;,\n]$/u.test(line) ? line : null
}

/** Who talks to whom, in the words of the sentence that names the podcast; else the beginning of the page. */
function titleOf(intro: string): string {
  const sentence =
    intro
      .split(/[.!?](?=\s|$)/)[0]
      ?.replace(/\s+/g, ' ')
      .trim() ?? ''
  const clause = /\bpodcast\b[^,]{0,60},\s*(.{5,200})$/i.exec(sentence)?.[1]
  return clause === undefined ? sentence.slice(0, 200) : `Podcast: ${clause}`
}

/** Lists of what was mentioned are citations line by line; elsewhere works are named in passing. */
function noteWorks(draft: Draft, page: Page, episode: Ref, sections: readonly PodcastSection[]): void {
  const seen = new Set<string>()
  const lines = sections.flatMap(linesOf)
  const named = new Set(lines.flatMap(({ listed }) => (listed ?? []).map(({ title }) => fold(title))))
  const inPassing = lines.filter(({ listed }) => listed === null)
  const mentioned = readPassage(
    inPassing.map(({ inline }) => ({ text: inline, isTitle: false, parent: null, explained: false })),
  )
  const found = new Map(inPassing.map((line, index) => [line, mentioned[index] ?? []]))
  for (const line of lines) {
    const works = line.listed ?? found.get(line) ?? []
    draft.dismiss(page, line, 'IGNORED', 'said-in-episode')
    for (const work of works) {
      // A list of what was mentioned says more than the passing word.
      if (seen.has(fold(work.title)) || (line.listed === null && named.has(fold(work.title)))) continue
      seen.add(fold(work.title))
      const rule = line.listed === null ? 'mention' : 'mentioned-list'
      noteCitation(draft, episode, work, 'MENTIONS', stateAt(page, line, rule, line.path, work.words))
    }
  }
}

/** A line of the page; `listed` is what it cites where it stands in a list of what was mentioned. */
interface PlacedLine extends Span {
  readonly inline: Inline
  readonly path: readonly string[]
  readonly listed: readonly CitedWork[] | null
}

function linesOf({ above, heading, paragraphs, items }: PodcastSection): readonly PlacedLine[] {
  const path = heading === null ? [] : [...above, heading]
  const all: readonly (Span & { readonly inline: Inline })[] = [...paragraphs, ...items]
  const isList = heading !== null && sectionRole(heading) === 'references'
  const context = { section: path, people: new Set<string>(), authorFirst: isAuthorFirst(all) || isByOne(all) }
  return all.map((one) => ({
    ...one,
    path,
    listed: !isList ? null : isOfShow(one.inline.text) ? [] : readCitations(one.inline, context),
  }))
}

/** Whether a list is one work behind the full name of its author: "Jane Doe: Quiet Knots". */
function isByOne([only, ...more]: readonly { readonly inline: Inline }[]): boolean {
  const lead = more.length > 0 ? undefined : /^([^:]{3,60}):\s+\S+\s+\S/.exec(only?.inline.text ?? '')?.[1]
  return lead !== undefined && readNames(lead) !== null
}

/** "Jane on Twitter", "Follow us": where to find the people of a show, and no work. */
function isOfShow(text: string): boolean {
  return (
    /^(?:follow|subscribe|support|sponsor|contact|send us|leave us|find us|join) /i.test(text.trim()) ||
    /^\p{Lu}[\p{L}.'’ -]{1,40} on (?:twitter|github|linkedin|mastodon|bluesky|instagram)$/iu.test(text.trim())
  )
}
