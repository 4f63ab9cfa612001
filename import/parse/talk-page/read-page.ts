/** A page about one or more talks, as speakers keep it beside their slides. */
import { type Bio, coSpeakers, readBio, readOwnBio, readSlidesOwner, readsLikeBio } from '../constructs/bio.ts'
import { readSpeakers } from '../constructs/speaker-list.ts'
import type { Draft } from '../draft.ts'
import type { Outline, Paragraph } from '../outline.ts'
import type { GivenTalk } from './given-talk.ts'
import { noteCitations } from './note-citations.ts'
import { noteTalk } from './note-talk.ts'
import type { PersonAt } from './person-at.ts'
import { findTalkItems, noteTalkItems } from './talk-items.ts'
import { noteTalkRows } from './talk-rows.ts'
import { type PlacedPage, placeSections } from './talk-sections.ts'

/** A page before it is noted: its talks are known, and the people it tells of. */
export interface TalkPage {
  readonly outline: Outline
  readonly placed: PlacedPage
  readonly bios: readonly PersonAt[]
  readonly others: readonly PersonAt[]
}

/** Looks for talks and people; notes nothing yet. */
export function openPage(outline: Outline): TalkPage {
  const placed = placeSections(outline)
  const people = (rule: string, read: (paragraph: Paragraph, role: string) => readonly Bio[]): readonly PersonAt[] =>
    placed.sections.flatMap(({ blocks, role, path }) =>
      blocks.flatMap((block) =>
        block.kind === 'paragraph'
          ? read(block, role).map((person) => ({ ...person, outline, paragraph: block, path, rule }))
          : [],
      ),
    )
  return {
    outline,
    placed,
    bios: people('bio', ({ inline }, role) => {
      const bio =
        role === 'bio' || (!outline.linked && readsLikeBio(inline.text))
          ? readBio(inline)
          : (readOwnBio(inline) ?? readSlidesOwner(inline))
      return bio !== null ? [bio] : role === 'bio' && inline.text.length <= 120 ? readSpeakers(inline.text, false) : []
    }),
    others: people('co-speaker', ({ inline }) => coSpeakers(inline).map((person) => ({ ...person, affiliations: [] }))),
  }
}

/**
 * Notes the talks of a page with their presentations and citations, those of its tables last; those of its lists where they
 * are more than it tells of otherwise.
 */
export function notePage(draft: Draft, page: TalkPage, people: ReadonlySet<string>): readonly GivenTalk[] {
  const { sections, talks } = page.placed
  const listed = findTalkItems(page.outline, sections)
  if (listed.length > talks.length && sections.every(({ tables }) => tables.length === 0))
    return noteTalkItems(draft, page.outline, listed)
  const told = talks.map((talk) => {
    const noted = noteTalk(draft, page.outline, talk)
    noteCitations(draft, page.outline, talk, noted, people)
    return noted
  })
  const found = [...told, ...noteTalkRows(draft, page.outline, sections)]
  return found.length > 0 ? found : noteTalkItems(draft, page.outline, listed)
}
