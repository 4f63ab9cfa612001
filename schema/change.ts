/** What has changed since a version of the data, and the query field that tells it. */
import { changes } from '../src/queries/changes.ts'
import { readVersion } from '../src/queries/data-version.ts'
import { findNode } from '../src/queries/node.ts'
import { builder } from './builder.ts'
import { connect, connectionType, forwardArguments } from './connection.ts'
import { ChangeKind } from './enums.ts'
import { Change, Node } from './refs.ts'

const ChangeConnection = connectionType('Change', 'changes', Change)

Change.implement({
  description: 'What became of a thing, told once, however often it changed.',
  fields: (t) => ({
    dataVersion: t.string({
      description: 'The version of the data with which it last changed.',
      resolve: ({ version }) => version.toString(),
    }),
    kind: t.expose('kind', { type: ChangeKind, description: 'What became of it.' }),
    node: t.field({
      type: Node,
      nullable: true,
      description: 'The thing as it is now; of a merged one what it was merged into; null where it is gone.',
      resolve: (change, _, { asker }) => findNode(asker, change.id),
    }),
    nodeId: t.exposeID('id', { description: 'Its id, also where the thing is gone.' }),
    what: t.exposeString('what', { description: 'Which thing, for people, e.g. Paper “Title”.' }),
  }),
})

builder.queryField('changes', (t) =>
  t.field({
    type: ChangeConnection,
    description:
      'What changed after the data version named; all of it where none is. It is the difference between then and now, by version and then by id: a thing that came and went in between is left out. To follow the data, ask on from the version of the last change that was read.',
    args: {
      since: t.arg.string({
        description: 'A version of the data, as changes and runs of the importer tell it; "0" is before the first.',
      }),
      ...forwardArguments,
    },
    resolve: async (_, { since, ...page }, { asker }) =>
      connect(asker, changes, { since: await readVersion(asker, since, 'since') }, page),
  }),
)
