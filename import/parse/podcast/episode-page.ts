import { fold } from '../../../src/model/fold.ts'
import { tidyTitle } from '../constructs/title.ts'
import { stateAt } from '../lines.ts'
import type { PageKind } from '../page-kind.ts'
import { placed } from '../placed-sections.ts'
import { readEpisode } from './episode.ts'
import { noteShowNotes } from './show-notes.ts'

/** The page of a podcast's episode: a work by those who speak in it, which mentions what its show notes link to. */
export const episodePage: PageKind = (draft, outline) => {
  const episode = readEpisode(outline)
  if (episode === null) return null
  const { at, text, section: own } = episode.title
  const title = tidyTitle(text)
  const bare = title.replace(/^(?:(?:episode|ep\.?|show)\s*#?\d+|#\d{1,4})\s*[:.–—-]\s*/i, '')
  const work = draft.work(
    { title, alternativeTitles: bare === title ? [] : [bare], workKind: 'PODCAST', described: true },
    stateAt(outline, at, 'episode-title', [], title),
  )
  const seen = new Set<string>()
  for (const { name, handles, at: line, rule } of episode.voices) {
    const statement = stateAt(outline, line, rule, [], name)
    const person = draft.person({ name, handles }, statement)
    if (!seen.has(fold(name))) draft.claim('AUTHORED', person, work, statement)
    seen.add(fold(name))
  }
  noteShowNotes(
    draft,
    outline,
    work,
    placed(outline.sections, (section) => section === own),
    new Set(episode.voices.map(({ name }) => name)),
  )
  return { kind: 'PODCAST', title }
}
