/** People: speakers and authors. */
import { evidenceOfEntity } from '../src/queries/evidence.ts'
import { findPerson } from '../src/queries/find/named.ts'
import { people } from '../src/queries/people.ts'
import { talksOfPerson } from '../src/queries/talks-of-person.ts'
import { peopleWhere } from '../src/queries/where/people.ts'
import { worksOfPerson } from '../src/queries/works-of-person.ts'
import { builder } from './builder.ts'
import { connect, connectionType, pageArguments } from './connection.ts'
import { PersonOrder } from './enums.ts'
import { pagesWorks } from './facets.ts'
import { PersonFilter } from './filters.ts'
import { redirects, sameAsEvidence } from './identity.ts'
import { asks, atCandidate, atItem, below } from './look-ahead.ts'
import { Evidence, Node, Person } from './refs.ts'
import { TalkConnection } from './talk.ts'
import { WorkConnection } from './work.ts'

const PersonConnection = connectionType('Person', 'people', Person)

Person.implement({
  description: 'A speaker or an author.',
  interfaces: [Node],
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'Readable and stable, e.g. person/caitie-mccaffrey.' }),
    name: t.exposeString('name', { description: 'The name that documents use most.' }),
    alternativeNames: t.exposeStringList('alternativeNames', {
      description: 'Every other name and spelling, most used first.',
    }),
    handles: t.exposeStringList('handles', { description: 'Names on services, e.g. twitter:caitie.' }),
    affiliations: t.exposeStringList('affiliations', { description: 'Where the person worked, as documents say.' }),
    redirects: t.field(redirects),
    sameAsEvidence: t.field(sameAsEvidence),
    evidence: t.field({
      type: [Evidence],
      description: 'Where the documents name the person.',
      ...asks(evidenceOfEntity),
    }),
    talks: t.field({
      type: TalkConnection,
      description: 'The talks that the person gave, by title; a talk given several times is one.',
      args: { ...pageArguments },
      ...pagesWorks(talksOfPerson),
    }),
    works: t.field({
      type: WorkConnection,
      description: 'The works that the person wrote, by title.',
      args: { ...pageArguments },
      ...pagesWorks(worksOfPerson),
    }),
  }),
})

builder.queryField('person', (t) =>
  t.field({
    type: Person,
    nullable: true,
    description: 'Finds one person by id, slug, name, other name or handle; null where there is none.',
    args: {
      ref: t.arg.string({
        required: true,
        description: 'Whatever names the person, e.g. "Caitie McCaffrey" or "@caitie".',
      }),
    },
    resolve: (_, { ref }, { asker }, info) => findPerson(asker, ref, () => below(info).things(atCandidate)),
  }),
)

builder.queryField('people', (t) =>
  t.field({
    type: PersonConnection,
    description: 'The speakers and authors: all of them, or those that a filter leaves.',
    args: {
      where: t.arg({ type: PersonFilter, description: 'Which of them.' }),
      orderBy: t.arg({ type: PersonOrder, description: 'In which order: NAME where it is absent.' }),
      ...pageArguments,
    },
    resolve: async (_, { where, orderBy, ...page }, { asker }, info) =>
      connect(asker, people[orderBy ?? 'NAME'], await peopleWhere(asker, where ?? {}), page, () =>
        below(info).nodes(atItem),
      ),
  }),
)
