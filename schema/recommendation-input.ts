/** What recommendations are asked for by. */
import { builder } from './builder.ts'
import { WorkKind } from './enums.ts'
import { IntRange, topics, years } from './filters.ts'

const names =
  'Whatever names a talk, a paper, another work, a person, a topic, a venue or a presentation: an id, slug, title, name, DOI or URL. At most 1,000.'

export const RecommendationInput = builder.inputType('RecommendationInput', {
  description:
    'What someone likes, and what is to be left out. A name that means nothing, or several things, is told in `diagnostics`; a topic to filter by fails with NOT_FOUND or AMBIGUOUS.',
  fields: (t) => ({
    like: t.stringList({ required: true, description: `What to begin from. ${names}` }),
    unlike: t.stringList({
      description: `What to lead away from: lowers what is near it, and is never returned. ${names}`,
    }),
    exclude: t.stringList({ description: `What is never returned and never part of a reason. ${names}` }),
    alreadySeen: t.stringList({ description: `What is never returned, but may stand in a reason. ${names}` }),
    kinds: t.field({ type: [WorkKind], description: 'Only works of these kinds.' }),
    topics: t.stringList({ description: topics }),
    years: t.field({ type: IntRange, description: years }),
    first: t.int({ defaultValue: 10, description: 'How many to give, at most 100.' }),
    after: t.string({
      description:
        'The cursor after which to go on: an `endCursor` for the same input. Once the data has changed it fails with INVALID_CURSOR.',
    }),
  }),
})
