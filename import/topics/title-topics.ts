/** What a title says a work is about. */
import { type Found, firstOfEach, foundIn } from './found.ts'
import { findTopics, type Lexicon } from './lexicon.ts'
import { tellingHits } from './telling-hits.ts'
import { isFiller } from './whole.ts'
import { words } from './words.ts'

/**
 * The topics of a work by its title: those of which it is a known work, by the whole title or the name at its head ("Dapper,
 * …", "Borg: …"); and those named in it or whose signs stand in it. Ambiguous words count where they are the whole title, or
 * beside other words of any topic or of systems; `telling-hits.ts` says what does not count. `heading` is the one above. Linear.
 */
export function titleTopics(lexicon: Lexicon, title: string, heading = ''): readonly Found[] {
  const known = knownWorks(lexicon, title)
  const hits = tellingHits(lexicon, title, findTopics(lexicon.phrases, title), known, heading)
  return firstOfEach([...known, ...foundIn(title, hits)])
}

/** The topics of the known work whose name this is or begins with, with the name as it stands. */
export function knownWorks(lexicon: Lexicon, title: string): readonly Found[] {
  return firstOfEach(
    [title, headOf(title)].flatMap((text) => {
      const all = words(text)
      const first = all.findIndex(({ folded }) => !isFiller(folded))
      const last = all.findLastIndex(({ folded }) => !isFiller(folded))
      return [all, all.slice(first, last + 1)].flatMap((name) => {
        const slugs = lexicon.titles.get(name.map(({ folded }) => folded).join(' ')) ?? []
        const matched = text.slice(name[0]?.start, name.at(-1)?.end)
        return slugs.map((slug) => ({ slug, matched }))
      })
    }),
  )
}

/** What stands before the first colon, comma, bracket or dash between spaces. */
function headOf(title: string): string {
  return /^[^:,([–—|-]*(?:-(?! )[^:,([–—|-]*)*/u.exec(title)?.[0].trim() ?? ''
}
