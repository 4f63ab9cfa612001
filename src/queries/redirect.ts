/** Ids that were given out once: where they lead, and which of them lead to a thing. */

import { asList, asText } from '../graph/value.ts'
import { asked } from './question.ts'
import { valuesOf } from './record/values.ts'
import { relatedList } from './related.ts'

/**
 * The way from a redirect to what it leads to, through others where things merged more than once: far more steps than
 * anything has merged. A redirect that leads nowhere is a tombstone, and its id means nothing for good.
 */
export const leadsTo = '-[:TO*1..32]->'

/** An id that was merged into another; `at` is an ISO 8601 date and time in UTC. */
export interface RedirectRecord {
  readonly from: string
  readonly at: string
}

/** The ids that lead to an entity, oldest first. */
export const redirectsTo = relatedList<RedirectRecord>({
  match: `MATCH (n:Redirect)${leadsTo}${asked}`,
  order: 'n.at, n.id',
  values: valuesOf(['id', 'at']),
  read(values) {
    const [from, at] = asList(values, 'a redirect')
    return { from: asText(from, 'id'), at: asText(at, 'at') }
  },
})
