/** Enums of the schema; their values are the lists of `src/model`. */
import { documentKinds } from '../src/model/document.ts'
import { citationRelations, workKinds } from '../src/model/work.ts'
import { builder } from './builder.ts'

export const WorkKind = builder.enumType('WorkKind', {
  description: 'What kind of work it is. Talks are of type Talk, papers of type Paper, all others of type Resource.',
  values: described(workKinds, {
    TALK: 'A talk, however often it was given.',
    PAPER: 'A paper of a journal, a conference or an archive, or a technical report.',
    ARTICLE: 'An article or a post on the web.',
    BOOK: 'A book, or a chapter of one.',
    VIDEO: 'A recording that is not known to be of a talk.',
    PODCAST: 'An episode or a series of a podcast.',
    READING_LIST: 'A list of works to read.',
    TOOL: 'A program, a library or a service.',
    SPECIFICATION: 'A standard or a specification, e.g. an RFC.',
    WEBSITE: 'A site as a whole.',
    COURSE: 'A course, or the notes of one.',
    THESIS: 'A thesis.',
    OTHER: 'Anything else.',
  }),
})

export const CitationRelation = builder.enumType('CitationRelation', {
  description: 'How a work speaks of another.',
  values: described(citationRelations, {
    IS_ABOUT: 'The other work is its subject, e.g. a talk about a paper.',
    REFERENCES: 'It gives the other work as a source or as further reading.',
    MENTIONS: 'It names the other work in passing.',
  }),
})

export const DocumentKind = builder.enumType('DocumentKind', {
  description: 'What kind of document was read.',
  values: described(documentKinds, {
    TALK_REPOSITORY: 'The files that come with a talk: its README, references, slides.',
    TALK_PAGE: 'A page or a transcript of one talk.',
    CONFERENCE_NOTES: 'Notes of the talks at a conference.',
    CONFERENCE_RECAP: 'A report on a conference.',
    PODCAST: "A page of a podcast's episode.",
    READING_LIST: 'A list of works to read.',
    BIBLIOGRAPHY: 'References in a format of their own, e.g. BibTeX.',
    ARCHIVE: 'An archive of talks or papers.',
    TAXONOMY: 'The topics and how they belong together.',
    OVERRIDES: 'Decisions of a person on what is one thing and what is two.',
    OTHER: 'Anything else.',
  }),
})

/** The values in the order of their list, each with its description. */
function described<Value extends string>(values: readonly Value[], descriptions: Readonly<Record<Value, string>>) {
  const entries = values.map((value) => [value, { value, description: descriptions[value] }] as const)
  return Object.fromEntries(entries) as Record<Value, { value: Value; description: string }> // one for each value
}
