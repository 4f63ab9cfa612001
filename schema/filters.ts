/** Inputs that choose among the items of a list. What they mean is worked out in `src/queries/where`. */
import { builder } from './builder.ts'
import { CitationRelation, WorkKind } from './enums.ts'

/** What the field says in every filter that has it. */
export const topics =
  'Only those about one of these topics, or about one that belongs to it. Whatever names a topic will do.'
/** What the field says in every filter that has it. */
export const years = 'Only those of these years.'

export const IntRange = builder.inputType('IntRange', {
  description: 'Whole numbers. Both ends are included; either may be absent.',
  fields: (t) => ({
    from: t.int({ description: 'The smallest number.' }),
    to: t.int({ description: 'The largest number, at least `from`.' }),
  }),
})

const text = (names: string) =>
  `Only those in whose ${names} these words stand; compared without regard to case, accents and punctuation.`
const inTitles = text('title or another title')
const inNames = text('name or another name')

export const CitationFilter = builder.inputType('CitationFilter', {
  description:
    'Which citations. Fields are joined by AND, values of one field by OR. A citation matches where any claim of it does: the same claim has the relation and stands in the section.',
  fields: (t) => ({
    kinds: t.field({ type: [WorkKind], description: 'Only with works of these kinds at the other end.' }),
    relations: t.field({ type: [CitationRelation], description: 'Only those claimed with one of these relations.' }),
    section: t.string({
      description:
        'Only those that stand under this heading or group item, at whatever depth, e.g. "Fault Injection"; compared without regard to case and accents.',
    }),
    topics: t.stringList({
      description: 'Only with works at the other end about one of these topics, or about one that belongs to it.',
    }),
  }),
})

export const TalkFilter = builder.inputType('TalkFilter', {
  description:
    'Which talks. Fields are joined by AND, values of one field by OR. Event, venue and years must hold of one presentation. A name that means nothing fails with NOT_FOUND, one that means several things with AMBIGUOUS.',
  fields: (t) => ({
    text: t.string({ description: inTitles }),
    years: t.field({ type: IntRange, description: years }),
    event: t.string({
      description:
        'Only those given on an occasion in whose event, or venue and year, these words stand, e.g. "QCon New York" or "Strange Loop 2015"; compared without regard to case and accents.',
    }),
    venue: t.string({ description: 'Only those given at this series of events. Whatever names the venue will do.' }),
    speaker: t.string({ description: 'Only those that this person gave. Whatever names the person will do.' }),
    topics: t.stringList({ description: topics }),
    cites: t.stringList({ description: 'Only those that cite one of these works. Whatever names a work will do.' }),
    citesAll: t.stringList({ description: 'Only those that cite every one of these works.' }),
    minCitations: t.int({ description: 'Only those that cite at least so many works.' }),
  }),
})

export const PaperFilter = builder.inputType('PaperFilter', {
  description:
    'Which papers. Fields are joined by AND, values of one field by OR. A name that means nothing fails with NOT_FOUND, one that means several things with AMBIGUOUS.',
  fields: (t) => ({
    text: t.string({ description: inTitles }),
    years: t.field({ type: IntRange, description: years }),
    author: t.string({ description: 'Only those that this person wrote. Whatever names the person will do.' }),
    venue: t.string({ description: 'Only those published there. Whatever names the venue will do.' }),
    topics: t.stringList({ description: topics }),
    citedBy: t.stringList({ description: 'Only those that one of these works cites. Whatever names a work will do.' }),
    minCitingTalks: t.int({ description: 'Only those that at least so many distinct talks cite.' }),
  }),
})

export const WorkFilter = builder.inputType('WorkFilter', {
  description:
    'Which works. Fields are joined by AND, values of one field by OR. A name that means nothing fails with NOT_FOUND, one that means several things with AMBIGUOUS.',
  fields: (t) => ({
    text: t.string({ description: inTitles }),
    kinds: t.field({ type: [WorkKind], description: 'Only those of these kinds.' }),
    years: t.field({
      type: IntRange,
      description: 'Only those of these years; a talk is of that of its first presentation.',
    }),
    topics: t.stringList({ description: topics }),
    citedBy: t.stringList({ description: 'Only those that one of these works cites. Whatever names a work will do.' }),
    cites: t.stringList({ description: 'Only those that cite one of these works. Whatever names a work will do.' }),
    minCitingTalks: t.int({ description: 'Only those that at least so many distinct talks cite.' }),
  }),
})

export const PersonFilter = builder.inputType('PersonFilter', {
  description:
    'Which people. Fields are joined by AND, values of one field by OR. A name that means nothing fails with NOT_FOUND, one that means several things with AMBIGUOUS.',
  fields: (t) => ({
    text: t.string({ description: inNames }),
    topics: t.stringList({
      description:
        'Only those who gave or wrote a work about one of these topics, or about one that belongs to it. Whatever names a topic will do.',
    }),
    minTalks: t.int({ description: 'Only those who gave at least so many talks.' }),
    cites: t.stringList({
      description: 'Only those who gave or wrote a work that cites one of these. Whatever names a work will do.',
    }),
  }),
})

export const VenueFilter = builder.inputType('VenueFilter', {
  description: 'Which venues.',
  fields: (t) => ({ text: t.string({ description: inNames }) }),
})

export const TopicFilter = builder.inputType('TopicFilter', {
  description: 'Which topics. Fields are joined by AND.',
  fields: (t) => ({
    text: t.string({ description: inNames }),
    broader: t.string({
      description: 'Only those that belong to this topic, at whatever depth. Whatever names the topic will do.',
    }),
  }),
})
