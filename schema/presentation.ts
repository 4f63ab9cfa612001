/** Presentations: one occasion on which a talk was given. */
import { evidenceOfEntity } from '../src/queries/evidence.ts'
import { present } from '../src/queries/present.ts'
import { noArguments } from '../src/queries/question.ts'
import { talkOfPresentation } from '../src/queries/talk-of-presentation.ts'
import { venueOfPresentation } from '../src/queries/venue-of-presentation.ts'
import { connectionType } from './connection.ts'
import { asks, asksAhead, below } from './look-ahead.ts'
import { Evidence, LinkRef, Node, Presentation, Talk, Venue } from './refs.ts'

export const PresentationConnection = connectionType('Presentation', 'presentations', Presentation)

Presentation.implement({
  description: 'One occasion on which a talk was given.',
  interfaces: [Node],
  fields: (t) => ({
    talk: t.field({
      type: Talk,
      description: 'The talk that was given.',
      resolve: (presentation, _, { asker }, info) =>
        present(asker.askFor(talkOfPresentation, presentation.id, noArguments, () => below(info).things([]))),
      extensions: { ahead: asksAhead(talkOfPresentation, () => noArguments) },
    }),
    venue: t.field({
      type: Venue,
      nullable: true,
      description: 'The series to which the occasion belongs; null where no document says.',
      ...asks(venueOfPresentation),
    }),
    event: t.exposeString('event', {
      nullable: true,
      description:
        'The occasion as written out, e.g. QCon New York 2016; null where a document gives only a video or slides.',
    }),
    year: t.exposeInt('year', { nullable: true, description: 'The year; null where no document says.' }),
    month: t.exposeInt('month', { nullable: true, description: 'The month, 1 to 12; null where no document says.' }),
    version: t.exposeString('version', { nullable: true, description: 'V1, V2 ... where the document numbers them.' }),
    video: t.expose('video', { type: 'URL', nullable: true, description: 'The recording.' }),
    slides: t.expose('slides', { type: 'URL', nullable: true, description: 'The slides.' }),
    links: t.expose('links', { type: [LinkRef], description: 'All its links, best first.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where the documents state it.',
      ...asks(evidenceOfEntity),
    }),
  }),
})
