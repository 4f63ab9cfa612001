/** Contradictions, and the query field that lists them. */

import { readChoice } from '../src/queries/choice.ts'
import { conflicts, evidenceOfConflict, worksOfConflict } from '../src/queries/conflicts.ts'
import { builder } from './builder.ts'
import { connect, connectionType, pageArguments } from './connection.ts'
import { ConflictKind } from './enums.ts'
import { Conflict, Evidence, Node, Work } from './refs.ts'

const ConflictConnection = connectionType('Conflict', 'contradictions', Conflict)

Conflict.implement({
  description: 'Where documents contradict each other or themselves. Nobody has to agree for both to be kept.',
  interfaces: [Node],
  fields: (t) => ({
    kind: t.expose('kind', { type: ConflictKind, description: 'How they contradict.' }),
    message: t.exposeString('message', { description: 'What contradicts what, for people.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'Every line that it stands on, in the order in which the message speaks of them.',
      resolve: (conflict, _, { asker }) => asker.askFor(evidenceOfConflict, conflict.id, {}),
    }),
    works: t.field({
      type: [Work],
      description: 'The works that it is about, by title.',
      resolve: (conflict, _, { asker }) => asker.askFor(worksOfConflict, conflict.id, {}),
    }),
  }),
})

builder.queryField('conflicts', (t) =>
  t.field({
    type: ConflictConnection,
    description: 'Where documents contradict each other or themselves, by kind.',
    args: {
      kinds: t.arg({
        type: [ConflictKind],
        description: 'Only contradictions of these kinds; all where it is absent.',
      }),
      ...pageArguments,
    },
    resolve: (_, { kinds, ...page }, { asker }) =>
      connect(asker, conflicts, { kinds: readChoice(kinds, 'kinds') }, page),
  }),
)
