/** The works that cite a work. */
import { citationPages } from './citation.ts'

/** One citation for each citing work: talks first, then by title. */
export const citedBy = citationPages({
  field: 'Work.citedBy',
  pattern: '(a)<-[c:CITES]-(n:Work)',
  sortKey: 'c.citedKey',
  within: '',
  total: 'COUNT { (a)<-[:CITES]-() }',
})
