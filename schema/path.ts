/** Chains between two things. */
import { findNode } from '../src/queries/node.ts'
import { evidenceOfHop, findPath, type HopRecord, mostHops } from '../src/queries/path.ts'
import { present } from '../src/queries/present.ts'
import { builder } from './builder.ts'
import { Evidence, Node } from './refs.ts'

const Hop = builder.objectRef<HopRecord>('Hop').implement({
  description:
    "One step of the walk; `relation` is the edge's name in the graph, `forward` whether it leads from `from` to `to` or back.",
  fields: (t) => ({
    from: t.field({
      type: Node,
      description: 'Where the step begins.',
      resolve: ({ from }, _, { asker }) => present(findNode(asker, from)),
    }),
    to: t.field({
      type: Node,
      description: 'Where it ends.',
      resolve: ({ to }, _, { asker }) => present(findNode(asker, to)),
    }),
    relation: t.exposeString('relation', {
      description: 'CITES, GAVE, AUTHORED, PRESENTED_AS, HELD_AT, PUBLISHED_IN, ABOUT or BROADER.',
    }),
    forward: t.exposeBoolean('forward', { description: 'Whether the edge leads from `from` to `to`.' }),
    evidence: t.field({
      type: [Evidence],
      description: 'The lines that state the edge.',
      resolve: (hop, _, { asker }) => evidenceOfHop(asker, hop),
    }),
  }),
})

export const Path = builder.objectRef<readonly HopRecord[]>('Path').implement({
  description: 'A chain from one thing to another, each step with the lines that state it.',
  fields: (t) => ({
    length: t.int({ description: 'How many steps it has.', resolve: (hops) => hops.length }),
    hops: t.field({ type: [Hop], description: 'The steps, in order.', resolve: (hops) => hops }),
  }),
})

builder.queryField('path', (t) =>
  t.field({
    type: Path,
    nullable: true,
    description:
      'A shortest chain of citations, people, venues or topics between two things, each named by anything that names it; null where either names nothing, or no chain is so short. Of several equally short ones it is always the same for the same data. Fails with AMBIGUOUS.',
    args: {
      from: t.arg.string({ required: true, description: 'Where it begins: an id, slug, title, name, DOI or URL.' }),
      to: t.arg.string({ required: true, description: 'Where it ends.' }),
      maxHops: t.arg.int({ defaultValue: 6, description: `The most steps it may have, at most ${mostHops}.` }),
    },
    resolve: async (_, { from, to, maxHops }, { asker, snapshot }) =>
      findPath(asker, await snapshot(), { from, to }, maxHops ?? 6),
  }),
)
