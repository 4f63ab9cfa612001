/**
 * The statements of search, as Cypher. Each looks up what the query names outright, and asks the full-text index, first
 * strictly, then more and more leniently, each time only where nothing was found before. Parameters are `FullTextQueries`.
 */
import { type Form, matchNamed, mostCandidates } from '../find/candidates.ts'
import { candidateValues } from './candidate.ts'

/** How leniently words are met: each as written, those that stand nowhere with typos, each with typos, or any of them. */
export const leniencies = ['strict', 'partly', 'typos', 'some'] as const
type Lenience = (typeof leniencies)[number]

/** The query of each, in Cypher. */
const queryOf: Readonly<Record<Lenience, string>> = {
  strict: '$strict',
  partly: 'partlyQuery',
  typos: '$typos',
  some: '$some',
}

/** Binds `partlyQuery`, in which the words that stand nowhere are met with typos; empty where that are all of them, or none. */
const makePartly = `CALL (isIdentity, strict) {
  WITH * WHERE NOT isIdentity AND size(strict) = 0
  UNWIND $words AS word
  CALL (word) {
    CALL db.index.fulltext.queryNodes('search', word.exact, {limit: 1}) YIELD node
    RETURN count(node) AS met
  }
  WITH collect(CASE met WHEN 0 THEN word.lenient ELSE word.exact END) AS clauses, sum(met) AS met
  RETURN CASE WHEN met IN [0, size(clauses)] THEN '' ELSE reduce(query = $filter, one IN clauses | query + one + ' ') END AS partlyQuery
}`

/** Things that the index ranks first, which are scored and put in order together; a page is never longer. */
export const headSize = 128

/** Binds `named`, what the query names outright, and whether it is an identifier, after which no word is looked for. */
const findNamed = (form: Form) => `WITH $keys AS key
${matchNamed(form === 'name' ? form : 'any')} WHERE n.searchType IN $types
WITH n, fit, rank ORDER BY rank, n.id LIMIT ${mostCandidates}
WITH collect({n: n, fit: fit}) AS named
WITH named, any(one IN named WHERE one.fit IN $identities) AS isIdentity`

/** Calls of the full-text index as lists named after their lenience; `inner` makes the list for a QUERY. */
function findMatches(inner: string): string {
  const calls = leniencies.map((lenience, i) => findWith(lenience, leniencies.slice(0, i), inner))
  return calls.toSpliced(leniencies.indexOf('partly'), 0, makePartly).join('\n')
}

function findWith(lenience: Lenience, before: readonly Lenience[], inner: string): string {
  const query = queryOf[lenience]
  const known = ['named', 'isIdentity', ...(lenience === 'partly' ? [query] : []), ...before]
  return `CALL (${known.join(', ')}) {
  WITH * WHERE NOT isIdentity AND ${[`${query} <> ''`, ...before.map((name) => `size(${name}) = 0`)].join(' AND ')}
  ${inner.replaceAll('QUERY', query)} AS ${lenience}
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
${findMatches(headOf)}
WITH named, CASE ${leniencies.map((one, i) => `WHEN size(${one}) > 0 THEN ${i}`).join(' ')} ELSE 0 END AS lenience,
  ${leniencies.join(' + ')} AS head, [${leniencies.map((one) => queryOf[one]).join(', ')}] AS queries
CALL (named, lenience, head, queries) {
  WITH * WHERE $tail AND size(head) > ${headSize}
  CALL db.index.fulltext.queryNodes('search', queries[lenience]) YIELD node, score
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
${findMatches(countsOf)}
UNWIND ${leniencies.join(' + ')} + [one IN named | {type: one.n.searchType, id: one.n.id, count: 1}] AS one
WITH DISTINCT one.type AS type, one.id AS id, one.count AS count
RETURN type, sum(count) AS count`
