/** People who draw on the same works. */
import { sharedSources, worksShared } from '../src/queries/shared-sources.ts'
import { builder } from './builder.ts'
import { connectFor, connectionType, forwardArguments } from './connection.ts'
import { Person, SharedSources, Work } from './refs.ts'
import { readWholeSize, wholeListArguments } from './whole-list.ts'

const SharedSourcesConnection = connectionType('SharedSources', 'people who draw on the same works', SharedSources)

SharedSources.implement({
  description:
    'A person who draws on the same works as another. Works count that one talk of each cites, the two talks being different: what a talk that both gave cites does not count by itself.',
  fields: (t) => ({
    person: t.expose('person', { type: Person, description: 'The other person.' }),
    workCount: t.exposeInt('workCount', { description: 'How many works talks of both cite.' }),
    works: t.field({
      type: [Work],
      description: 'Those works, by title.',
      args: { ...wholeListArguments },
      resolve: ({ of, person }, args, { asker }) =>
        asker.askFor(worksShared, [of, person.id], { size: readWholeSize(args) }),
    }),
  }),
})

builder.objectField(Person, 'sharesSourcesWith', (t) =>
  t.field({
    type: SharedSourcesConnection,
    description: 'Who draws on the same works in talks, those first who share most, then by name.',
    args: { ...forwardArguments },
    resolve: (person, args, { asker }) => connectFor(asker, sharedSources, person.id, {}, args),
  }),
)
