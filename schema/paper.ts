/** Papers, and the query field that lists them. */
import { authorsOfWork } from '../src/queries/authors-of-work.ts'
import { venueOfPaper } from '../src/queries/venue-of-paper.ts'
import { papersWhere } from '../src/queries/where/papers.ts'
import { papers } from '../src/queries/works.ts'
import { builder } from './builder.ts'
import { pageArguments } from './connection.ts'
import { PaperOrder } from './enums.ts'
import { connectWorks, worksConnectionType } from './facets.ts'
import { PaperFilter } from './filters.ts'
import { asks, atItem, below } from './look-ahead.ts'
import { Node, Paper, Person, Venue, Work } from './refs.ts'

export const PaperConnection = worksConnectionType('Paper', 'papers', Paper)

Paper.implement({
  description: 'A paper of a journal, a conference or an archive, or a technical report.',
  interfaces: [Work, Node],
  fields: (t) => ({
    authors: t.field({
      type: [Person],
      description: 'Who wrote it, in the order in which documents name them.',
      ...asks(authorsOfWork),
    }),
    venue: t.field({
      type: Venue,
      nullable: true,
      description: 'Where it was published; null where no document says.',
      ...asks(venueOfPaper),
    }),
    doi: t.exposeString('doi', {
      nullable: true,
      description: 'Its DOI without address, e.g. 10.1145/3127479.3128609.',
    }),
    arxivId: t.exposeString('arxivId', { nullable: true, description: 'Its number at arXiv, e.g. 1503.00421.' }),
  }),
})

builder.queryField('papers', (t) =>
  t.field({
    type: PaperConnection,
    description: 'The papers: all of them, or those that a filter leaves.',
    args: {
      where: t.arg({ type: PaperFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: PaperOrder, description: 'In which order: TITLE where it is absent.' }),
      ...pageArguments,
    },
    resolve: async (_, { where, orderBy, ...page }, { asker }, info) =>
      connectWorks(asker, papers[orderBy ?? 'TITLE'], await papersWhere(asker, where ?? {}), page, () =>
        below(info).nodes(atItem),
      ),
  }),
)
