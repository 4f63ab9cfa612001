/** Enums of the schema; their values are the lists of `src/model` and of the questions. */
import { accountOutcomes, conflictKinds, documentKinds } from '../src/model/document.ts'
import type { OrderOf } from '../src/model/order.ts'
import { citationRelations, workKinds } from '../src/model/work.ts'
import { changeKinds } from '../src/queries/changes.ts'
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

export const AccountOutcome = builder.enumType('AccountOutcome', {
  description: 'How a link, a list item or a session line of a document ended.',
  values: described(accountOutcomes, {
    STATEMENT: 'It says of a talk, a person or a presentation what it is.',
    CITATION: 'It is a source of a talk, or of another work.',
    MEDIA: 'It leads to a video, the slides or the like of a presentation.',
    PROFILE: 'It leads to a person: a profile, a home page, a handle.',
    CREDIT: 'It says where an image or the like was taken from.',
    NAVIGATION: 'It leads about a site or a document.',
    GROUP: 'It is the heading of what stands below it.',
    IGNORED: 'A rule, or a person, says that it means nothing here.',
    PROBLEM: 'It could not be read or understood; a problem says why.',
  }),
})

export const ConflictKind = builder.enumType('ConflictKind', {
  description: 'How documents contradict each other or themselves.',
  values: described(conflictKinds, {
    ONE_URL_SEVERAL_TITLES: 'One address stands under different titles.',
    ONE_TITLE_SEVERAL_URLS: 'One title leads to different addresses or identifiers.',
    ONE_TITLE_SEVERAL_KINDS: 'One title is of works of different kinds.',
    EMPTY_LINK: 'A link leads nowhere.',
    MALFORMED_LINK: 'A link is no address.',
    CONTRADICTION: 'A remark contradicts the item on which it stands.',
    UNUSED_OVERRIDE: 'A decision of a person matches nothing any more.',
  }),
})

export const ChangeKind = builder.enumType('ChangeKind', {
  description: 'What became of a thing.',
  values: described(changeKinds, {
    ADDED: 'It was not there before.',
    CHANGED: 'It was there, and what is said of it has changed.',
    REMOVED: 'It is gone: nothing states it any more.',
    MERGED: 'It turned out to be one with another, to which its id leads now.',
  }),
})

const [title, newest, oldest] = [
  'By title.',
  'The latest year first, those of no known year last; then by title.',
  'The earliest year first, those of no known year last; then by title.',
]
const mostCitingTalks = 'Those first that most distinct talks cite; then by title.'
const mostCiting = 'Those first that most works of any kind cite; then by title.'
const mostTalks = 'first; then by name.'

export const TalkOrder = orderType<OrderOf<'Talk'>>('TalkOrder', 'talks', {
  TITLE: title,
  NEWEST: newest,
  OLDEST: oldest,
  MOST_CITATIONS: 'Those first that cite most works; then by title.',
})

export const PaperOrder = orderType<OrderOf<'Paper'>>('PaperOrder', 'papers', {
  TITLE: title,
  NEWEST: newest,
  OLDEST: oldest,
  MOST_CITING_TALKS: mostCitingTalks,
  MOST_CITATIONS: mostCiting,
})

export const WorkOrder = orderType<OrderOf<'Work'>>('WorkOrder', 'works', {
  TITLE: title,
  NEWEST: newest,
  OLDEST: oldest,
  MOST_CITING_TALKS: mostCitingTalks,
  MOST_CITATIONS: mostCiting,
})

export const PersonOrder = orderType<OrderOf<'Person'>>('PersonOrder', 'people', {
  NAME: 'By name.',
  MOST_TALKS: `Those who gave most talks ${mostTalks}`,
})

export const VenueOrder = orderType<OrderOf<'Venue'>>('VenueOrder', 'venues', {
  NAME: 'By name.',
  MOST_TALKS: `Those where most distinct talks were given ${mostTalks}`,
})

export const TopicOrder = orderType<OrderOf<'Topic'>>('TopicOrder', 'topics', {
  NAME: 'By name.',
  MOST_WORKS: 'Those first that most works are about, be it about a topic that belongs to them; then by name.',
})

/** An enum of the orders of a list. */
function orderType<Order extends string>(name: string, what: string, descriptions: Readonly<Record<Order, string>>) {
  const names = Object.keys(descriptions) as Order[] // a record's own names
  return builder.enumType(name, {
    description: `An order of ${what}. What is equal in it goes by the id at last, so that no two stand at one place.`,
    values: described(names, descriptions),
  })
}

export const SearchType = builder.enumType('SearchType', {
  description: 'What search tells apart.',
  values: {
    TALK: { value: 'talk', description: 'Talks.' },
    PAPER: { value: 'paper', description: 'Papers.' },
    RESOURCE: { value: 'resource', description: 'Other works: articles, books, tools and the like.' },
    PERSON: { value: 'person', description: 'Speakers and authors.' },
    VENUE: { value: 'venue', description: 'Series of events, and journals.' },
    TOPIC: { value: 'topic', description: 'Topics of the taxonomy.' },
  } as const,
})

/** The values in the order of their list, each with its description. */
function described<Value extends string>(values: readonly Value[], descriptions: Readonly<Record<Value, string>>) {
  const entries = values.map((value) => [value, { value, description: descriptions[value] }] as const)
  return Object.fromEntries(entries) as Record<Value, { value: Value; description: string }> // one for each value
}
