/** Everything with an identity, and how it is fetched by it. */
import { workLabel } from '../src/model/work.ts'
import { findNode, findNodes } from '../src/queries/node.ts'
import { builder } from './builder.ts'
import { Node } from './refs.ts'

Node.implement({
  description: 'Every object with an identity. The id stays the same across re-imports and outlives merges.',
  resolveType: (node) => (node.type === 'Work' ? workLabel(node.kind) : node.type),
  fields: (t) => ({ id: t.exposeID('id', { description: 'Names the thing for good.' }) }),
})

builder.queryFields((t) => ({
  node: t.field({
    type: Node,
    nullable: true,
    description: 'The thing with this id; null where there is none.',
    args: { id: t.arg.id({ required: true, description: 'Any id that was ever given out for it.' }) },
    resolve: (_, { id }, { asker }) => findNode(asker, id),
  }),
  nodes: t.field({
    type: [Node],
    nullable: { list: false, items: true },
    description: 'The things with these ids, in their order; null for each that there is none of.',
    args: { ids: t.arg.idList({ required: true, description: 'At most 100 ids.' }) },
    resolve: (_, { ids }, { asker }) => findNodes(asker, ids),
  }),
}))
