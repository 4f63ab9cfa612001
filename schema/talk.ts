/** Talks, and the query field that lists them. */
import { presentationsOfTalk } from '../src/queries/presentations-of-talk.ts'
import { speakersOfTalk } from '../src/queries/speakers-of-talk.ts'
import { talksWhere } from '../src/queries/where/talks.ts'
import { talks } from '../src/queries/works.ts'
import { builder } from './builder.ts'
import { pageArguments } from './connection.ts'
import { TalkOrder } from './enums.ts'
import { connectWorks, worksConnectionType } from './facets.ts'
import { TalkFilter } from './filters.ts'
import { asks, atItem, below } from './look-ahead.ts'
import { Node, Person, Presentation, Talk, Work } from './refs.ts'

export const TalkConnection = worksConnectionType('Talk', 'talks', Talk)

Talk.implement({
  description: 'A talk. Given at several events it is one talk with several presentations.',
  interfaces: [Work, Node],
  fields: (t) => ({
    abstract: t.exposeString('abstract', {
      nullable: true,
      description: 'What the talk is about in its own words; null where no document has it.',
    }),
    speakers: t.field({
      type: [Person],
      description: 'Who gave it, in the order in which documents name them.',
      ...asks(speakersOfTalk),
    }),
    presentations: t.field({
      type: [Presentation],
      description: 'In order of date; one talk given at several events has several.',
      ...asks(presentationsOfTalk),
    }),
  }),
})

builder.queryField('talks', (t) =>
  t.field({
    type: TalkConnection,
    description: 'The talks: all of them, or those that a filter leaves.',
    args: {
      where: t.arg({ type: TalkFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: TalkOrder, description: 'In which order: TITLE where it is absent.' }),
      ...pageArguments,
    },
    resolve: async (_, { where, orderBy, ...page }, { asker }, info) =>
      connectWorks(asker, talks[orderBy ?? 'TITLE'], await talksWhere(asker, where ?? {}), page, () =>
        below(info).nodes(atItem),
      ),
  }),
)
