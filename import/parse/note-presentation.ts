import type { Statement } from '../../src/model/claim.ts'
import type { Link } from '../../src/model/work.ts'
import type { Giving } from './constructs/occasions.ts'
import type { Draft, Ref } from './draft.ts'
import { noteCitation } from './note-citation.ts'

/** Notes one giving of a talk, its media and its venue. A link "Paper" beside them is none of its media. */
export function notePresentation(draft: Draft, talk: Ref, giving: Giving, statement: Statement): Ref {
  const { occasion, version } = giving
  const media = giving.media.filter(({ role }) => role !== 'paper')
  const presentation = draft.presentation(
    {
      event: occasion?.event || null,
      year: occasion?.year ?? null,
      month: occasion?.month ?? null,
      version,
      video: media.find(({ role }) => role === 'video')?.link.url ?? null,
      slides: media.find(({ role }) => role === 'slides')?.link.url ?? null,
      links: media.map(({ link }) => link),
    },
    statement,
  )
  draft.claim('PRESENTED_AS', talk, presentation, statement)
  const series = occasion?.series ?? null
  if (series !== null) draft.claim('HELD_AT', presentation, draft.venue(series, statement), statement)
  return presentation
}

/** Notes the papers that a talk presents, which have its title; each once however many occasions share the line. */
export function notePapers(
  draft: Draft,
  talk: Ref,
  title: string,
  givings: readonly Pick<StatedGiving, 'media' | 'statement'>[],
): void {
  const papers = new Map<string, { link: Link; statement: Statement }>()
  for (const { media, statement } of givings)
    for (const { role, link } of media)
      if (role === 'paper' && !papers.has(link.url)) papers.set(link.url, { link, statement })
  for (const { link, statement } of papers.values()) {
    const links = [{ ...link, label: null }]
    const paper = { title, alternativeTitles: [], authors: [], kind: 'PAPER' as const, links, words: '' }
    noteCitation(draft, talk, paper, 'IS_ABOUT', { ...statement, rule: 'paper-presented' })
  }
}

/** A giving and what states it. */
export interface StatedGiving extends Giving {
  readonly statement: Statement
}
