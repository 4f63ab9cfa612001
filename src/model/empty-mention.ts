import type { Mention } from './claim.ts'

/** What a mention of each kind holds where its document says nothing: the fields beside kind, id, key and statement. */
export const emptyFields = {
  talk: { title: null, alternativeTitles: [], abstract: null, links: [], described: false },
  work: { workKind: 'OTHER', title: '', alternativeTitles: [], links: [], year: null, described: false },
  presentation: { event: null, year: null, month: null, version: null, video: null, slides: null, links: [] },
  person: { name: '', handles: [], affiliations: [] },
  venue: { name: '' },
  topic: { name: '', alternativeNames: [] },
} as const satisfies {
  [K in Mention['kind']]: Omit<Extract<Mention, { kind: K }>, 'id' | 'key' | 'kind' | 'statement'>
}
