/** What the headings of a document say of the works beneath them. */
import { fold } from '../../src/model/fold.ts'
import type { ParsedDocument } from '../parse/parsed.ts'
import { isOfOtherField } from './field-words.ts'
import { type About, type Finding, findingsOf, titlesOf } from './finding.ts'
import { type HeadingTopics, headingTopics } from './heading-topics.ts'
import type { Taxonomy } from './taxonomy.ts'

/**
 * The topics of works by the headings above citations, for the work cited and the one that cites; and of talks by the
 * headings above them, the tracks of a conference. Says nothing: the document's title; the heading of the citing work and
 * those above it. A heading of several topics, of one at the top of the taxonomy, or of a system counts for a cited work only
 * where `hasTopic` does not know of another: one of those that a list is sorted under need not be this work's. One of
 * everyday words does not count for a work whose title is of another field. Linear.
 */
export function sectionFindings(
  document: ParsedDocument,
  works: readonly About[],
  taxonomy: Taxonomy,
  hasTopic: (work: string) => boolean,
): readonly Finding[] {
  const read = headingReader(taxonomy)
  const titles = new Map(works.map((work) => [work.id, titlesOf(work).map(fold)]))
  const strange = new Set(
    works.filter((work) => titlesOf(work).some((title) => isOfOtherField(title, []))).map(({ id }) => id),
  )
  const beneath = (section: readonly string[], of: string): readonly ReadHeading[] => {
    const above = section.filter((heading) => heading !== document.title).map(read)
    return above.slice(above.findLastIndex(({ folded }) => titles.get(of)?.some((title) => names(folded, title))) + 1)
  }
  const cited = document.claims
    .filter(({ kind }) => kind === 'CITES')
    .flatMap(({ from, to, statement }) =>
      beneath(statement.section, from).flatMap(({ citing, cited, vague, everyday }) => [
        ...findingsOf(from, 'section', citing, statement),
        ...((vague && hasTopic(to)) || (everyday && strange.has(to))
          ? []
          : findingsOf(to, 'section', cited, statement)),
      ]),
    )
  const tracks = works
    .filter(({ kind, described }) => kind === 'talk' && described)
    .flatMap(({ id, statement }) =>
      beneath(statement.section, id).flatMap(({ track }) => findingsOf(id, 'section', track, statement)),
    )
  return [...cited, ...tracks]
}

interface ReadHeading extends HeadingTopics {
  readonly folded: string
  /** Whether it is too wide to say what a work beneath it is about. */
  readonly vague: boolean
}

/** Reads each heading once. */
function headingReader({ lexicon, topics }: Taxonomy): (heading: string) => ReadHeading {
  const top = new Set(topics.filter(({ broader }) => broader.length === 0).map(({ slug }) => slug))
  const known = new Map<string, ReadHeading>()
  return (heading) => {
    const before = known.get(heading)
    if (before !== undefined) return before
    const said = headingTopics(lexicon, heading)
    const vague = said.several || said.system || said.cited.every(({ slug }) => top.has(slug))
    const made = { ...said, folded: fold(heading), vague }
    known.set(heading, made)
    return made
  }
}

/** Whether a folded heading holds a folded title as whole words ("Title - Speaker (Company)"). */
function names(heading: string, title: string): boolean {
  return title !== '' && ` ${heading} `.includes(` ${title} `)
}
