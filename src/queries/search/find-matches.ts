/**
 * The statements of search, as Cypher. Each looks up what the query names outright, and asks the full-text index, first
 * strictly, then leniently, each time only where nothing was found before.
 */
import { type Form, matchNamed, mostCandidates } from '../find/candidates.ts'
import { candidateValues } from './candidate.ts'
import { leniencies } from './full-text.ts'

/** Things that the index ranks first, which are scored and put in order together; a page is never longer. */
export const headSize = 128

/** Binds `named`, what the query names outright, and whether it is an identifier, after which no word is looked for. */
const findNamed = (form: Form) => `WITH $keys AS key
${matchNamed(form === 'name' ? form : 'any')} WHERE n.searchType IN $types
WITH n, fit, rank ORDER BY rank, n.id LIMIT ${mostCandidates}
WITH collect({n: n, fit: fit}) AS named
WITH named, any(one IN named WHERE one.fit IN $identities) AS isIdentity`

/** One call of the full-text index as a list named after its lenience; `inner` makes the list for a QUERY. */
function findWith(lenience: number, inner: string): string {
  const before = leniencies.slice(0, lenience)
  const query = `$queries[${lenience}]`
  return `CALL (${['named', 'isIdentity', ...before].join(', ')}) {
  WITH * WHERE NOT isIdentity AND ${[`${query} <> ''`, ...before.map((name) => `size(${name}) = 0`)].join(' AND ')}
  ${inner.replaceAll('QUERY', query)} AS ${leniencies[lenience]}
}`
}

const headOf = `CALL db.index.fulltext.queryNodes('search', QUERY, {limit: ${headSize + 1}}) YIELD node
  RETURN collect(node)`

/**
 * Rows `r`, `fit`, `lenience`, `rank`: what is named and what comes first (rank null), then, where `$tail` asks for it and
 * there is more, what follows in the order of the index, after `$afterRank` and `$afterId`. The index breaks ties between
 * equal ranks in another way for each limit: so the head is always read with one, and the tail whole.
 */
export const pageText = (form: Form): string => `${findNamed(form)}
${leniencies.map((_, i) => findWith(i, headOf)).join('\n')}
WITH named, CASE WHEN size(strict) > 0 THEN 0 WHEN size(typos) > 0 THEN 1 ELSE 2 END AS lenience, strict + typos + some AS head
CALL (named, lenience, head) {
  WITH * WHERE $tail AND size(head) > ${headSize}
  CALL db.index.fulltext.queryNodes('search', $queries[lenience]) YIELD node, score
  WITH named, head, node, score WHERE score < $afterRank OR score = $afterRank AND node.id > $afterId
  WITH named, head, node, score ORDER BY score DESC, node.id LIMIT ${headSize + mostCandidates} + $limit
  WHERE NOT node IN head[..${headSize}] AND none(one IN named WHERE one.n = node)
  WITH node, score LIMIT $limit
  RETURN collect({n: node, fit: null, rank: score}) AS following
}
UNWIND named + [n IN head[..${headSize}] | {n: n, fit: null}] + following AS one
WITH one.n AS n, one.fit AS fit, one.rank AS rank, lenience, size(head) > ${headSize} AS more
RETURN ${candidateValues} AS r, fit, rank, lenience, more`

const countsOf = `CALL db.index.fulltext.queryNodes('search', QUERY) YIELD node
  WITH node.searchType AS type, sum(CASE WHEN any(one IN named WHERE one.n = node) THEN 0 ELSE 1 END) AS count
  RETURN collect({type: type, count: count})`

/** Rows `type`, `count`: what is named and what matches, each once. Linear in the matches. */
export const countText = (form: Form): string => `${findNamed(form)}
${leniencies.map((_, i) => findWith(i, countsOf)).join('\n')}
UNWIND strict + typos + some + [one IN named | {type: one.n.searchType, id: one.n.id, count: 1}] AS one
WITH DISTINCT one.type AS type, one.id AS id, one.count AS count
RETURN type, sum(count) AS count`
