/** Works that several talks cite. */

import { citingTalks } from '../src/queries/citing-talks.ts'
import { sharedCitations, sharedCitationsWhere } from '../src/queries/shared-citations.ts'
import { builder } from './builder.ts'
import { connect, connectionType, pageArguments } from './connection.ts'
import { WorkKind } from './enums.ts'
import { IntRange, topics, years } from './filters.ts'
import { asksAhead, atItem, below, sameThing } from './look-ahead.ts'
import { SharedCitation, Talk, Work } from './refs.ts'
import { readWholeSize, wholeListArguments } from './whole-list.ts'

const SharedCitationConnection = connectionType('SharedCitation', 'works that several talks cite', SharedCitation)

SharedCitation.implement({
  description: 'A work that several talks cite, with the talks.',
  fields: (t) => ({
    work: t.expose('work', {
      type: Work,
      description: 'The work.',
      extensions: { ahead: sameThing },
    }),
    talkCount: t.exposeInt('talkCount', {
      description: 'How many distinct talks cite it. Presentations of one talk count once.',
    }),
    talks: t.field({
      type: [Talk],
      description: 'Those talks, by title.',
      args: { ...wholeListArguments },
      resolve: ({ work }, args, { asker }, info) =>
        asker.askFor(citingTalks, work.id, { size: readWholeSize(args) }, () => below(info).things([])),
      extensions: { ahead: asksAhead(citingTalks, (args) => ({ size: readWholeSize(args) })) },
    }),
  }),
})

builder.queryField('worksCitedAcrossTalks', (t) =>
  t.field({
    type: SharedCitationConnection,
    description: 'Works cited by at least minTalks distinct talks, most cited first, then by title.',
    args: {
      minTalks: t.arg.int({ defaultValue: 2, description: 'From how many talks on; at least 1.' }),
      kinds: t.arg({ type: [WorkKind], description: 'Only works of these kinds; all where it is absent.' }),
      topics: t.arg.stringList({ description: topics }),
      years: t.arg({ type: IntRange, description: years }),
      ...pageArguments,
    },
    resolve: async (_, { minTalks, kinds, topics, years, ...page }, { asker }, info) =>
      connect(asker, sharedCitations, await sharedCitationsWhere(asker, { minTalks, kinds, topics, years }), page, () =>
        below(info).nodes(atItem),
      ),
  }),
)
