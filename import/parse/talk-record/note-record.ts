/** Notes a talk that a record of an archive tells of: who gave it, when and where, what it left behind and links to. */
import { fold } from '../../../src/model/fold.ts'
import type { Draft, Ref } from '../draft.ts'
import { htmlText } from '../html-blocks.ts'
import { textOf } from '../json/fields.ts'
import type { JsonPage } from '../json/json-page.ts'
import { noteCitation } from '../note-citation.ts'
import { notePresentation } from '../note-presentation.ts'
import type { RecordLink } from './links.ts'
import { type RecordOccasion, readOccasionOf } from './occasion.ts'
import { readPeople } from './people.ts'
import { readProse } from './prose.ts'
import type { TalkFields } from './record.ts'
import { readRecordLinks } from './record-links.ts'
import { readRecordTitle } from './title.ts'

/** Notes one talk; its title as it is kept. */
export function noteTalkRecord(draft: Draft, { state }: JsonPage, fields: TalkFields, path: string): string {
  const written = htmlText(textOf(fields.title) ?? '')
  const prose = readProse(textOf(fields.abstract) ?? '')
  const occasion = readOccasionOf(fields, path, [written, prose.text])
  const { people, unread } = readPeople(fields.people)
  const { title, speakers } = readRecordTitle(written, { names: people.map(({ name }) => name), event: occasion.event })
  const alternativeTitles = title === written || fold(title) === fold(written) ? [] : [written.replace(/\s+/g, ' ')]
  const talk = draft.talk(
    { title, alternativeTitles, abstract: prose.text || null, described: true },
    state(fields.title, 'record-title'),
  )
  for (const { at, name, handles, affiliations } of people) {
    const statement = state(at, 'record-speaker', name)
    draft.claim('GAVE', draft.person({ name, handles, affiliations }, statement), talk, statement)
  }
  for (const name of speakers) {
    const statement = state(fields.title, 'record-title-speaker', name)
    draft.claim('GAVE', draft.person({ name }, statement), talk, statement)
  }
  for (const at of unread) {
    const { startLine, quote } = state(at, 'record-speaker')
    draft.problem('BROKEN_ENTRY', startLine, `Expected the name of a speaker, found ${quote.slice(0, 100)}`)
  }
  noteOccasion(draft, state, talk, fields, occasion, prose.links)
  return title
}

/** Notes the presentation, where the record tells anything of one, and the works that its links lead to. */
function noteOccasion(
  draft: Draft,
  state: JsonPage['state'],
  talk: Ref,
  fields: TalkFields,
  { occasion, event, folder, at, rule }: RecordOccasion,
  prose: readonly RecordLink[],
): void {
  const { media, works } = readRecordLinks(fields, prose, event, folder)
  if (occasion !== null || media.length > 0) {
    const statement = state(at, rule, event)
    notePresentation(draft, talk, { occasion, version: null, media }, statement)
  }
  for (const { work, listed, at: place } of works) {
    const statement = state(place, listed ? 'record-source' : 'record-link', work.words)
    noteCitation(draft, talk, work, listed ? 'REFERENCES' : 'MENTIONS', statement)
  }
}
