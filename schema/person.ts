/** People: speakers and authors. */
import { evidenceOfEntity } from '../src/queries/evidence.ts'
import { findPerson } from '../src/queries/find/named.ts'
import { talksOfPerson } from '../src/queries/talks-of-person.ts'
import { worksOfPerson } from '../src/queries/works-of-person.ts'
import { builder } from './builder.ts'
import { connectFor, pageArguments } from './connection.ts'
import { redirects, sameAsEvidence } from './identity.ts'
import { Evidence, Node, Person } from './refs.ts'
import { TalkConnection } from './talk.ts'
import { WorkConnection } from './work.ts'

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
      resolve: (person, _, { asker }) => asker.askFor(evidenceOfEntity, person.id, {}),
    }),
    talks: t.field({
      type: TalkConnection,
      description: 'The talks that the person gave, by title; a talk given several times is one.',
      args: { ...pageArguments },
      resolve: (person, args, { asker }) => connectFor(asker, talksOfPerson, person.id, {}, args),
    }),
    works: t.field({
      type: WorkConnection,
      description: 'The works that the person wrote, by title.',
      args: { ...pageArguments },
      resolve: (person, args, { asker }) => connectFor(asker, worksOfPerson, person.id, {}, args),
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
    resolve: (_, { ref }, { asker }) => findPerson(asker, ref),
  }),
)
