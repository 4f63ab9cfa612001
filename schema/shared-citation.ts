/** Works that several talks cite. */

import { readChoice } from '../src/queries/choice.ts'
import { citingTalks } from '../src/queries/citing-talks.ts'
import { readSize } from '../src/queries/page.ts'
import { readMinTalks, sharedCitations } from '../src/queries/shared-citations.ts'
import { builder } from './builder.ts'
import { connect, connectionType, pageArguments } from './connection.ts'
import { WorkKind } from './enums.ts'
import { SharedCitation, Talk, Work } from './refs.ts'

const SharedCitationConnection = connectionType('SharedCitation', 'works that several talks cite', SharedCitation)

SharedCitation.implement({
  description: 'A work that several talks cite, with the talks.',
  fields: (t) => ({
    work: t.field({ type: Work, description: 'The work.', resolve: (work) => work }),
    talkCount: t.exposeInt('citingTalkCount', {
      description: 'How many distinct talks cite it. Presentations of one talk count once.',
    }),
    talks: t.field({
      type: [Talk],
      description: 'Those talks, by title.',
      args: { first: t.arg.int({ defaultValue: 100, description: 'How many to give, at most 100.' }) },
      resolve: (work, { first }, { asker }) =>
        asker.askFor(citingTalks, work.id, { size: readSize(first, 'first', 100) }),
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
      ...pageArguments,
    },
    resolve: (_, { minTalks, kinds, ...page }, { asker }) =>
      connect(asker, sharedCitations, { minTalks: readMinTalks(minTalks), kinds: readChoice(kinds, 'kinds') }, page),
  }),
)
