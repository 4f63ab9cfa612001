/** The talks that cite a work. */
import { citationPages } from './citation.ts'

/** One citation for each citing talk, however often it was given. */
export const talksCiting = citationPages({
  field: 'Query.talksCiting',
  pattern: '(a)<-[c:CITES]-(n:Talk)',
  sortKey: 'c.citedKey',
})
