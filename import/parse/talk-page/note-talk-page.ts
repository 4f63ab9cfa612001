import type { Draft } from '../draft.ts'
import type { Outline } from '../outline.ts'
import { noteSpeakers } from './note-speakers.ts'
import { pageOwners } from './page-owner.ts'
import { notePage, openPage } from './read-page.ts'

/** Notes a page that stands alone: its talks, given by those of whom it tells. The number of talks. */
export function noteTalkPage(draft: Draft, outline: Outline): number {
  const page = openPage(outline)
  const told = [...page.bios, ...page.others]
  const people = told.length > 0 ? told : pageOwners(outline)
  const talks = notePage(draft, page, new Set(people.map(({ name }) => name)))
  noteSpeakers(draft, talks, people)
  return talks.length
}
