/** The interface of talks, papers and other works. */
import { workLabel } from '../src/model/work.ts'
import { citedBy } from '../src/queries/cited-by.ts'
import { cites } from '../src/queries/cites.ts'
import { evidenceOfEntity } from '../src/queries/evidence.ts'
import { topicAssignments } from '../src/queries/topic-assignments.ts'
import { topicsOfWork } from '../src/queries/topics-of-work.ts'
import { worksWhere } from '../src/queries/where/works.ts'
import { works } from '../src/queries/works.ts'
import { builder } from './builder.ts'
import { CitationConnection, pagesCitations } from './citation.ts'
import { pageArguments } from './connection.ts'
import { WorkKind, WorkOrder } from './enums.ts'
import { connectWorks, worksConnectionType } from './facets.ts'
import { CitationFilter, WorkFilter } from './filters.ts'
import { redirects, sameAsEvidence } from './identity.ts'
import { asks, atItem, below } from './look-ahead.ts'
import { Evidence, LinkRef, Node, Topic, TopicAssignment, Work } from './refs.ts'

export const WorkConnection = worksConnectionType('Work', 'works', Work)

Work.implement({
  description: 'Anything that can cite or be cited: a talk, a paper, or another resource.',
  interfaces: [Node],
  resolveType: (work) => workLabel(work.kind),
  fields: (t) => ({
    slug: t.exposeString('slug', {
      description: 'Readable and stable, e.g. talk/the-verification-of-a-distributed-system.',
    }),
    title: t.exposeString('title', { description: 'The title that documents use most.' }),
    alternativeTitles: t.exposeStringList('alternativeTitles', {
      description: 'Every other title and spelling that the documents use for it, most used first.',
    }),
    kind: t.expose('kind', { type: WorkKind, description: 'What kind of work it is.' }),
    links: t.expose('links', {
      type: [LinkRef],
      description: 'Best link first. A link that the importer believes to be wrong is kept, and marked.',
    }),
    topics: t.field({
      type: [Topic],
      description: 'What it is about, by name.',
      ...asks(topicsOfWork),
    }),
    cites: t.field({
      type: CitationConnection,
      description:
        'The works that this one cites: one edge for each cited work, however many documents say so; in order of appearance.',
      args: { where: t.arg({ type: CitationFilter, description: 'Which of them.' }), ...pageArguments },
      ...pagesCitations(cites),
    }),
    citedBy: t.field({
      type: CitationConnection,
      description: 'The works that cite this one: one edge for each citing work; talks first, then by title.',
      args: { where: t.arg({ type: CitationFilter, description: 'Which of them.' }), ...pageArguments },
      ...pagesCitations(citedBy),
    }),
    citingTalkCount: t.exposeInt('citingTalkCount', {
      description: 'Distinct talks that cite it. Presentations of one talk count once.',
    }),
    redirects: t.field(redirects),
    sameAsEvidence: t.field(sameAsEvidence),
    year: t.exposeInt('year', {
      nullable: true,
      description: "Of a talk its first presentation's, else the year of publication; null where no document says.",
    }),
    topicAssignments: t.field({
      type: [TopicAssignment],
      description: 'Why it has its topics, by topic.',
      ...asks(topicAssignments),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'Where the documents state that it exists.',
      ...asks(evidenceOfEntity),
    }),
  }),
})

builder.queryField('works', (t) =>
  t.field({
    type: WorkConnection,
    description: 'The works: all of them, or those that a filter leaves.',
    args: {
      where: t.arg({ type: WorkFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: WorkOrder, description: 'In which order: TITLE where it is absent.' }),
      ...pageArguments,
    },
    resolve: async (_, { where, orderBy, ...page }, { asker }, info) =>
      connectWorks(asker, works[orderBy ?? 'TITLE'], await worksWhere(asker, where ?? {}), page, () =>
        below(info).nodes(atItem),
      ),
  }),
)
