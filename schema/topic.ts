/** Topics of the taxonomy. */
import { broaderTopics } from '../src/queries/broader-topics.ts'
import { readChoice } from '../src/queries/choice.ts'
import { findTopic } from '../src/queries/find/named.ts'
import { narrowerTopics } from '../src/queries/narrower-topics.ts'
import { topics } from '../src/queries/topics.ts'
import { topicsWhere } from '../src/queries/where/topics.ts'
import { worksOfTopic } from '../src/queries/works-of-topic.ts'
import { builder } from './builder.ts'
import { connect, connectionType, pageArguments } from './connection.ts'
import { TopicOrder, WorkKind } from './enums.ts'
import { connectWorksFor } from './facets.ts'
import { TopicFilter } from './filters.ts'
import { Node, Topic } from './refs.ts'
import { WorkConnection } from './work.ts'

const TopicConnection = connectionType('Topic', 'topics', Topic)

Topic.implement({
  description: 'A topic of the taxonomy.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Readable and stable, e.g. topic/membership.' }),
    name: t.exposeString('name', { description: 'Its name.' }),
    alternativeNames: t.exposeStringList('alternativeNames', { description: 'Other words for it.' }),
    broader: t.field({
      type: [Topic],
      description: 'The topics to which it belongs, one step up, by name.',
      resolve: (topic, _, { asker }) => asker.askFor(broaderTopics, topic.id, {}),
    }),
    narrower: t.field({
      type: [Topic],
      description: 'The topics that belong to it, one step down, by name.',
      resolve: (topic, _, { asker }) => asker.askFor(narrowerTopics, topic.id, {}),
    }),
    works: t.field({
      type: WorkConnection,
      description: 'The works about it, by title.',
      args: {
        kinds: t.arg({ type: [WorkKind], description: 'Only works of these kinds; all where it is absent.' }),
        includeNarrower: t.arg.boolean({
          defaultValue: true,
          description: 'Whether works about narrower topics count as well.',
        }),
        ...pageArguments,
      },
      resolve: (topic, { kinds, includeNarrower, ...page }, { asker }) =>
        connectWorksFor(
          asker,
          worksOfTopic,
          topic.id,
          { kinds: readChoice(kinds, 'kinds'), includeNarrower: includeNarrower ?? true },
          page,
        ),
    }),
  }),
})

builder.queryField('topic', (t) =>
  t.field({
    type: Topic,
    nullable: true,
    description: 'Finds one topic by id, slug, name or other name; null where there is none.',
    args: { ref: t.arg.string({ required: true, description: 'Whatever names the topic, e.g. "gossip protocols".' }) },
    resolve: (_, { ref }, { asker }) => findTopic(asker, ref),
  }),
)

builder.queryField('topics', (t) =>
  t.field({
    type: TopicConnection,
    description: 'The topics: all of them, or those that a filter leaves.',
    args: {
      where: t.arg({ type: TopicFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: TopicOrder, description: 'In which order: NAME where it is absent.' }),
      ...pageArguments,
    },
    resolve: async (_, { where, orderBy, ...page }, { asker }) =>
      connect(asker, topics[orderBy ?? 'NAME'], await topicsWhere(asker, where ?? {}), page),
  }),
)
