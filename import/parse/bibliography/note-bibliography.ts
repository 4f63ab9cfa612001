/** Notes the works of a bibliography, which stand in its document without being cited by it: it says nothing of its own. */

import { datedOccasion } from '../constructs/event.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Page } from '../outline.ts'
import type { BibliographicRecord, Stated } from './record.ts'

/** Notes works with their authors and where they were published; references to them, in order. */
export function noteBibliography(draft: Draft, page: Page, records: readonly BibliographicRecord[]): readonly Ref[] {
  return records.map((record) => noteRecord(draft, page, record))
}

function noteRecord(
  draft: Draft,
  page: Page,
  { title, kind, authors, venue, occasion, year, links }: BibliographicRecord,
): Ref {
  const state = ({ span, text }: Stated, rule: string) => stateAt(page, span, rule, [], text)
  const named = state(title, 'reference-title')
  const fields = { title: title.text, links, described: true }
  const work = kind === 'TALK' ? draft.talk(fields, named) : draft.work({ ...fields, workKind: kind, year }, named)
  for (const author of authors) {
    const statement = state(author, 'reference-author')
    draft.claim(kind === 'TALK' ? 'GAVE' : 'AUTHORED', draft.person({ name: author.text }, statement), work, statement)
  }
  if (kind === 'TALK') {
    const given = datedOccasion(occasion?.text ?? '', year === null ? '' : String(year))
    if (given !== null)
      notePresentation(
        draft,
        work,
        { occasion: given, version: null, media: [] },
        state(occasion ?? title, 'reference-event'),
      )
  } else if (venue !== null) {
    const statement = state(venue, 'reference-venue')
    draft.claim('PUBLISHED_IN', work, draft.venue(venue.text, statement), statement)
  }
  return work
}
