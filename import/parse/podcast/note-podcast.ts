/** An episode of a podcast: the work, the talk it speaks of, what it mentions. */
import { fold } from '../../../src/model/fold.ts'
import { isAuthorFirst } from '../constructs/author-first.ts'
import { readCitations } from '../constructs/citation.ts'
import type { CitedWork } from '../constructs/cited-work.ts'
import { readMentions } from '../constructs/mentions.ts'
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
  const intro = sections[0]?.paragraphs[0]
  if (intro === undefined) return null
  const title = titleOf(intro.inline.text)
  const episode = draft.work(
    { title, workKind: 'PODCAST', described: true },
    stateAt(page, intro, 'podcast-introduction', [], title),
  )
  for (const paragraph of sections[0]?.paragraphs ?? []) noteSpokenTalk(draft, page, episode, paragraph)
  noteWorks(draft, page, episode, sections)
  return title
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
  const note = (works: readonly CitedWork[], span: Span, rule: string, path: readonly string[]): void => {
    if (works.length === 0) draft.dismiss(page, span, 'IGNORED', 'said-in-episode')
    for (const work of works) {
      if (seen.has(fold(work.title))) continue
      seen.add(fold(work.title))
      noteCitation(draft, episode, work, 'MENTIONS', stateAt(page, span, rule, path, work.words))
    }
  }
  for (const { heading, paragraphs, items } of sections) {
    const path = heading === null ? [] : [heading]
    const all: readonly (Span & { readonly inline: Inline })[] = [...paragraphs, ...items]
    const listed = heading !== null && sectionRole(heading) === 'references'
    const context = { section: path, people: new Set<string>(), authorFirst: isAuthorFirst(all) }
    for (const one of all) {
      if (listed) note(readCitations(one.inline, context), one, 'mentioned-list', path)
      else note(readMentions(one.inline, { parent: null, explained: false }), one, 'mention', path)
    }
  }
}
