/** Finding one work: the work, or why there is none. */
import { workLabel } from '../src/model/work.ts'
import { findWork } from '../src/queries/find/work.ts'
import { builder } from './builder.ts'
import { atCandidate, below } from './look-ahead.ts'
import { Ambiguous, NotFound, Paper, Resource, Talk, Work } from './refs.ts'

NotFound.implement({
  description: 'No such thing; the nearest matches, best first.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What happened, for people.' }),
    ref: t.exposeString('ref', { description: 'What was asked for.' }),
    nearest: t.expose('nearest', { type: [Work], description: 'At most five works with a title like it, best first.' }),
  }),
})

Ambiguous.implement({
  description: 'Several things answer to that name equally well.',
  fields: (t) => ({
    message: t.exposeString('message', { description: 'What happened, for people.' }),
    ref: t.exposeString('ref', { description: 'What was asked for.' }),
    candidates: t.expose('candidates', {
      type: [Work],
      description: 'The works of that name: talks first, then the most cited, then by title.',
    }),
  }),
})

const WorkResult = builder.unionType('WorkResult', {
  description: 'Errors that a caller can act on are data: a work, or why there is none.',
  types: [Talk, Paper, Resource, NotFound, Ambiguous],
  resolveType: (found) => (found.type === 'Work' ? workLabel(found.kind) : found.type),
})

builder.queryField('work', (t) =>
  t.field({
    type: WorkResult,
    description:
      'Finds one work by whatever names it: id, slug, title (typos allowed), short name such as SWIM, DOI, arXiv id or URL.',
    args: {
      ref: t.arg.string({
        required: true,
        description: 'Whatever names the work, e.g. "SWIM" or "10.1109/DSN.2002.1028914".',
      }),
    },
    resolve: (_, { ref }, { asker }, info) => findWork(asker, ref, () => below(info).things(atCandidate)),
  }),
)
