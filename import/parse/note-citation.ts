import type { Statement } from '../../src/model/claim.ts'
import type { CitationRelation } from '../../src/model/work.ts'
import type { CitedWork } from './constructs/cited-work.ts'
import type { Draft, Ref } from './draft.ts'

/** Notes a cited work, its authors, where it was published and that it is cited. A talk's authors are those who gave it. */
export function noteCitation(
  draft: Draft,
  from: Ref,
  cited: CitedWork,
  relation: CitationRelation,
  statement: Statement,
): Ref {
  const { title, alternativeTitles, links, kind, authors, year = null, venue = null } = cited
  const work =
    kind === 'TALK'
      ? draft.talk({ title, alternativeTitles, links }, statement)
      : draft.work({ title, alternativeTitles, links, workKind: kind, year }, statement)
  draft.cites(from, work, relation, statement)
  if (venue !== null && kind !== 'TALK') draft.claim('PUBLISHED_IN', work, draft.venue(venue, statement), statement)
  for (const name of authors) {
    draft.claim(kind === 'TALK' ? 'GAVE' : 'AUTHORED', draft.person({ name }, statement), work, statement)
  }
  return work
}
