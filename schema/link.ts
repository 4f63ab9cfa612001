/** Links, as documents give them. */
import { LinkRef } from './refs.ts'

LinkRef.implement({
  description: 'A web address that a document gives for something.',
  fields: (t) => ({
    url: t.expose('url', { type: 'URL', description: 'The address.' }),
    label: t.exposeString('label', {
      nullable: true,
      description: 'The words that carry the link; null where there are none.',
    }),
    suspect: t.exposeBoolean('suspect', { description: 'Whether the importer believes that it leads elsewhere.' }),
  }),
})
