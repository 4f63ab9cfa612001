/** The works that a work cites, in the order in which the documents cite them. */
import { citationPages } from './citation.ts'

/** One citation for each cited work, however many documents say so. */
export const cites = citationPages({
  field: 'Work.cites',
  pattern: '(a)-[c:CITES]->(n:Work)',
  sortKey: 'c.citesKey',
  within: '',
  total: 'COUNT { (a)-[:CITES]->() }',
})
