/** Why a thing is one: the ids that it had, and what joined the mentions behind it. */
import { redirectsTo } from '../src/queries/redirect.ts'
import { sameAsOf } from '../src/queries/same-as.ts'
import type { Context } from './context.ts'
import { Evidence, Redirect, SameAsEvidence } from './refs.ts'

Redirect.implement({
  description: 'An id that was merged into another.',
  fields: (t) => ({
    from: t.exposeID('from', { description: 'The id, which goes on finding the thing.' }),
    at: t.expose('at', { type: 'DateTime', description: 'When it was merged.' }),
  }),
})

SameAsEvidence.implement({
  description: 'Why two records are one.',
  fields: (t) => ({
    signals: t.exposeStringList('signals', { description: 'What the two have in common, e.g. sameTitle.' }),
    weight: t.exposeFloat('weight', { description: 'How much that weighs, all signals together; the more the surer.' }),
    evidence: t.expose('evidence', {
      type: [Evidence],
      description: 'The lines of the one record, then of the other.',
    }),
  }),
})

/** The field `redirects` of every type of thing that may be merged. */
export const redirects = {
  type: [Redirect] as [typeof Redirect],
  description: 'Ids that once named other records, merged into this one; each still finds it.',
  resolve: ({ id }: { readonly id: string }, _: object, { asker }: Context) => asker.askFor(redirectsTo, id, {}),
}

/** The field `sameAsEvidence` of every type of thing that may be merged. */
export const sameAsEvidence = {
  type: [SameAsEvidence] as [typeof SameAsEvidence],
  description:
    'Why the records behind it are one: one entry for each record that was joined to another, the surest first.',
  resolve: ({ id }: { readonly id: string }, _: object, { asker }: Context) => asker.askFor(sameAsOf, id, {}),
}
