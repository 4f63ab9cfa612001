/** The talks that cite a work. */
import { type CitationList, citationPages } from './citation.ts'

/** Talks stand first among the citations of a work. */
export const citationsByTalks: CitationList = {
  field: 'Query.talksCiting',
  pattern: '(a)<-[c:CITES]-(n:Talk)',
  sortKey: 'c.citedKey',
  within: '0',
  total: 'a.citingTalkCount',
}

/** One citation for each citing talk, however often it was given; by title. */
export const talksCiting = citationPages(citationsByTalks)
