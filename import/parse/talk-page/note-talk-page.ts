import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import type { Outline } from '../outline.ts'
import { notePage, openPage, type PersonAt } from './read-page.ts'

/** Notes a page that stands alone: its talks, given by those of whom it tells. The number of talks. */
export function noteTalkPage(draft: Draft, outline: Outline): number {
  const page = openPage(outline)
  const speakers = [...page.bios, ...page.others]
  const talks = notePage(draft, page, new Set(speakers.map(({ name }) => name)))
  noteSpeakers(draft, talks, speakers)
  return talks.length
}

/** Notes that these people gave these talks. */
export function noteSpeakers(draft: Draft, talks: readonly Ref[], speakers: readonly PersonAt[]): void {
  for (const { name, handles, affiliations, outline, paragraph, path, rule } of talks.length === 0 ? [] : speakers) {
    const statement = stateAt(outline, paragraph, rule, path, name)
    const person = draft.person({ name, handles, affiliations }, statement)
    for (const talk of talks) draft.claim('GAVE', person, talk, statement)
  }
}
