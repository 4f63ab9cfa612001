/** What a title says a work is about. */
import { type Found, firstOfEach, foundIn } from './found.ts'
import { findTopics, type Hit, type Lexicon } from './lexicon.ts'
import { speaksOfSystems } from './system-words.ts'
import { coverage, isFiller } from './whole.ts'
import { comparableText, words } from './words.ts'

/**
 * The topics of a work by its title: those of which it is a known work, by the whole title or the name at its head ("Dapper,
 * …", "Borg: …"); and those named in it or whose signs stand in it. Ambiguous words count where they are the whole title, or
 * beside other words of any topic or of systems. Linear.
 */
export function titleTopics(lexicon: Lexicon, title: string): readonly Found[] {
  const known = knownWorks(lexicon, title)
  const hits = withoutMeans(title, findTopics(lexicon.phrases, title))
  const sure = known.length > 0 || hits.some(({ wordClass }) => wordClass !== 'ambiguous')
  return firstOfEach([...known, ...(sure || agree(title, hits) ? foundIn(title, hits) : [])])
}

/**
 * What a title speaks of without the tools that it only lists as its means: "A Harbor Scheduler with Rope, Knot, and Winch".
 * One or two are the subject too.
 */
function withoutMeans(title: string, hits: readonly Hit[]): readonly Hit[] {
  const listed = means.exec(title)
  if (listed === null || listed.index === 0) return hits
  const start = listed.index
  const isMeans = (hit: Hit): boolean =>
    hit.wordClass === 'sign' && hit.start > start && hit.end <= start + listed[0].length
  return hits.filter((hit) => !isMeans(hit))
}

/** Three names or more behind "with" at the end of a title. */
const tool = '\\p{Lu}[\\p{L}\\d.+#-]{0,30}(?: \\p{Lu}[\\p{L}\\d.+#-]{0,30}){0,2}'
const means = new RegExp(
  `\\s(?:[Ww]ith|[Uu]sing|[Vv]ia) ${tool}(?:, ${tool}){1,6},? (?:and|&) \\p{Lu}[^,:]{1,40}$`,
  'u',
)

/** Whether ambiguous words are borne out: by one another, by nothing beside them, or by a word of systems. */
function agree(title: string, hits: readonly Hit[]): boolean {
  if (hits.length === 0) return false
  const said = new Set(hits.map(({ start, end }) => comparableText(title.slice(start, end))))
  return said.size > 1 || coverage(title, hits) === 1 || speaksOfSystems(title, hits)
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
