import type { Draft } from '../draft.ts'
import type { Outline } from '../outline.ts'
import { noteListsBeside } from '../reading-list/list-beside.ts'
import { noteSpeakers } from './note-speakers.ts'
import { pageOwners } from './page-owner.ts'
import { notePage, openPage } from './read-page.ts'

/**
 * Notes a page that stands alone: its talks, given by those of whom it tells, and where it only lists them the lists of what
 * to read beside. The number of talks.
 */
export function noteTalkPage(draft: Draft, outline: Outline): number {
  const page = openPage(outline)
  const told = [...page.bios, ...page.others]
  const people = told.length > 0 ? told : pageOwners(outline)
  const talks = notePage(draft, page, new Set(people.map(({ name }) => name)))
  noteSpeakers(draft, talks, people)
  if (talks.length > 0 && page.placed.talks.length === 0) noteListsBeside(draft, outline, page.placed.sections)
  return talks.length
}
