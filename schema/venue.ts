/** Venues: series of events, and journals. */
import { evidenceOfEntity } from '../src/queries/evidence.ts'
import { findVenue } from '../src/queries/find/named.ts'
import { papersOfVenue } from '../src/queries/papers-of-venue.ts'
import { presentationsAtVenue } from '../src/queries/presentations-at-venue.ts'
import { venues } from '../src/queries/venues.ts'
import { venuesWhere } from '../src/queries/where/venues.ts'
import { builder } from './builder.ts'
import { connect, connectFor, connectionType, pageArguments } from './connection.ts'
import { VenueOrder } from './enums.ts'
import { pagesWorks } from './facets.ts'
import { VenueFilter } from './filters.ts'
import { redirects, sameAsEvidence } from './identity.ts'
import { PaperConnection } from './paper.ts'
import { PresentationConnection } from './presentation.ts'
import { Evidence, Node, Venue } from './refs.ts'

const VenueConnection = connectionType('Venue', 'venues', Venue)

Venue.implement({
  description: 'A series: QCon New York, Papers We Love San Francisco, SOSP.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Readable and stable, e.g. venue/qcon-new-york.' }),
    name: t.exposeString('name', { description: 'The name that documents use most, without the year.' }),
    alternativeNames: t.exposeStringList('alternativeNames', {
      description: 'Every other name and spelling, most used first.',
    }),
    redirects: t.field(redirects),
    sameAsEvidence: t.field(sameAsEvidence),
    evidence: t.field({
      type: [Evidence],
      description: 'Where the documents name it.',
      resolve: (venue, _, { asker }) => asker.askFor(evidenceOfEntity, venue.id, {}),
    }),
    presentations: t.field({
      type: PresentationConnection,
      description: 'What was presented there, in order of date.',
      args: { year: t.arg.int({ description: 'Only those of this year.' }), ...pageArguments },
      resolve: (venue, { year = null, ...page }, { asker }) =>
        connectFor(asker, presentationsAtVenue, venue.id, { year }, page),
    }),
    papers: t.field({
      type: PaperConnection,
      description: 'The papers published there, by title.',
      args: { ...pageArguments },
      ...pagesWorks(papersOfVenue),
    }),
  }),
})

builder.queryField('venue', (t) =>
  t.field({
    type: Venue,
    nullable: true,
    description: 'Finds one venue by id, slug, name or other name; null where there is none.',
    args: { ref: t.arg.string({ required: true, description: 'Whatever names the venue, e.g. "QCon New York".' }) },
    resolve: (_, { ref }, { asker }) => findVenue(asker, ref),
  }),
)

builder.queryField('venues', (t) =>
  t.field({
    type: VenueConnection,
    description: 'The venues: all of them, or those that a filter leaves.',
    args: {
      where: t.arg({ type: VenueFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: VenueOrder, description: 'In which order: NAME where it is absent.' }),
      ...pageArguments,
    },
    resolve: (_, { where, orderBy, ...page }, { asker }) =>
      connect(asker, venues[orderBy ?? 'NAME'], venuesWhere(where ?? {}), page),
  }),
)
