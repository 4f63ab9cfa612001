/** Works that are neither talks nor papers. */
import { authorsOfWork } from '../src/queries/authors-of-work.ts'
import { asks } from './look-ahead.ts'
import { Node, Person, Resource, Work } from './refs.ts'

Resource.implement({
  description: 'Any other kind of work: article, book, tool, podcast, reading list.',
  interfaces: [Work, Node],
  fields: (t) => ({
    authors: t.field({
      type: [Person],
      description: 'Who made it, in the order in which documents name them.',
      ...asks(authorsOfWork),
    }),
  }),
})
