/** Citations as edges, and the question which talks cite a work. */

import type { GraphQLResolveInfo } from 'graphql'
import { whenKnown } from '../src/model/awaitable.ts'
import { once } from '../src/model/remembering.ts'
import type { CitationRecord } from '../src/queries/citation.ts'
import type { cites } from '../src/queries/cites.ts'
import { evidenceOfEdge } from '../src/queries/evidence.ts'
import { findCitedWork } from '../src/queries/find/cited-work.ts'
import type { PageArguments } from '../src/queries/page.ts'
import { talksCiting } from '../src/queries/talks-citing.ts'
import { type CitationWhere, citationsWhere } from '../src/queries/where/citations.ts'
import { builder } from './builder.ts'
import { type Connection, connectFor, cursorOf, edgesOf, itemsOf, PageInfo, pageArguments } from './connection.ts'
import type { Context } from './context.ts'
import { CitationRelation } from './enums.ts'
import { atCandidate, atItem, below, pagesAhead } from './look-ahead.ts'
import { CitationEdge, Evidence, Work } from './refs.ts'

CitationEdge.implement({
  description: 'That one work cites another, seen from one of the two; `node` is the other.',
  fields: (t) => ({
    cursor: t.string({ description: 'Where it stands: what `after` and `before` take.', resolve: cursorOf }),
    node: t.field({ type: Work, description: 'The work at the other end.', resolve: ({ item }) => item.work }),
    relation: t.field({
      type: CitationRelation,
      description: 'The strongest that any document claims: IS_ABOUT, then REFERENCES, then MENTIONS.',
      resolve: ({ item }) => item.relation,
    }),
    section: t.stringList({
      description:
        'The headings and group items above the citation, outermost first; of the first claim with that relation.',
      resolve: ({ item }) => item.section,
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Every place that states the citation, by document and line.',
      resolve: ({ item }, _, { asker }) => asker.askFor(evidenceOfEdge, [item.from, item.to], { kind: 'CITES' }),
    }),
  }),
})

export const CitationConnection = builder.objectRef<Connection<CitationRecord>>('CitationConnection').implement({
  description: 'A page of citations.',
  fields: (t) => ({
    edges: t.field({ type: [CitationEdge], description: 'The citations, with where they stand.', resolve: edgesOf }),
    nodes: t.field({
      type: [Work],
      description: 'The works at the other ends.',
      resolve: (connection) => whenKnown(itemsOf(connection), (items) => items.map(({ work }) => work)),
    }),
    pageInfo: t.field({ type: PageInfo, description: 'Whether and where it goes on.', resolve: (page) => page }),
    totalCount: t.int({
      description: 'How many there are in all, over every page.',
      resolve: (connection) => connection.totalCount(),
    }),
  }),
})

/** A field that pages citations of the work on which it stands; it looks ahead where no filter is given. */
export function pagesCitations(pages: typeof cites) {
  return {
    resolve: (
      { id }: { readonly id: string },
      { where, ...page }: PageArguments & { readonly where?: CitationWhere | null | undefined },
      { asker }: Context,
      info: GraphQLResolveInfo,
    ) =>
      whenKnown(where ? citationsWhere(asker, where) : [], (filter) =>
        connectFor(asker, pages, id, filter, page, () => below(info).nodes(atItem)),
      ),
    extensions: { ahead: pagesAhead(pages, []) },
  }
}

builder.queryField('talksCiting', (t) =>
  t.field({
    type: CitationConnection,
    description:
      'The talks that cite a work, e.g. talksCiting(work: "SWIM"). Fails with NOT_FOUND or AMBIGUOUS; where only one of several works of a name is cited by a talk, that one is meant.',
    args: {
      work: t.arg.string({ required: true, description: 'Whatever names the work, as for the field `work`.' }),
      ...pageArguments,
    },
    resolve: async (_, { work, ...page }, { asker }, info) => {
      const citing = once(() => pagesAhead(talksCiting, [])(page, below(info)))
      const found = await findCitedWork(asker, work, () =>
        citing().map((one) => ({ ...one, by: [...atCandidate, ...one.by] })),
      )
      return connectFor(asker, talksCiting, found.id, [], page, () => below(info).nodes(atItem))
    },
  }),
)
