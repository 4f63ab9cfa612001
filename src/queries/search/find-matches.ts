/**
 * The statements of search, as Cypher. Each looks up what the query names outright, and asks the full-text index, first
 * strictly, then more and more leniently, each time only where nothing was found before. Parameters are `FullTextQueries`,
 * of which the queries are made here: they would travel thrice.
 */
import { type Form, matchNamed, mostCandidates } from '../find/candidates.ts'
import { candidateValues, itemValues } from './candidate.ts'
import { type Lenience, leniencies } from './full-text.ts'

/** A query that wants each clause of a list, in Cypher. */
const each = (clauses: string): string => `reduce(query = $filter, clause IN ${clauses} | query + '+' + clause + ' ')`

/** The query of each lenience, in Cypher. */
const queryOf: Readonly<Record<Lenience, string>> = {
  strict: each('[word IN $words | word.exact]'),
  partly: each('clauses'),
  typos: each('[word IN $words | word.lenient]'),
  some: "$filter + '+(' + reduce(query = '', clause IN clauses | query + clause + ' ') + ')'",
}

/** What must be true for a query to be asked, beside that those before it found nothing. */
const conditionOf: Readonly<Partial<Record<Lenience, string>>> = { partly: 'NOT met IN [0, size(clauses)]' }

/**
 * Binds `clauses`, in which the words that stand nowhere are met with typos, and how many others are `met`: where that are
 * all of them, or none, there is another query.
 */
const makeClauses = `CALL (isIdentity, strict) {
  WITH * WHERE NOT isIdentity AND size(strict) = 0 AND size($words) > 1
  UNWIND $words AS word
  CALL (word) {
    CALL db.index.fulltext.queryNodes('search', word.exact, {limit: 1}) YIELD node
    RETURN count(node) AS met
  }
  RETURN collect(CASE met WHEN 0 THEN word.lenient ELSE word.exact END) AS clauses, sum(met) AS met
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
  return calls.toSpliced(leniencies.indexOf('partly'), 0, makeClauses).join('\n')
}

function findWith(lenience: Lenience, before: readonly Lenience[], inner: string): string {
  const known = ['named', 'isIdentity', ...(before.length === 0 ? [] : ['clauses', 'met']), ...before]
  const conditions = [
    'NOT isIdentity',
    `'${lenience}' IN $leniencies`,
    ...before.map((name) => `size(${name}) = 0`),
    conditionOf[lenience] ?? [],
  ].flat()
  return `CALL (${known.join(', ')}) {
  WITH * WHERE ${conditions.join(' AND ')}
  ${inner.replaceAll('QUERY', queryOf[lenience])} AS ${lenience}
}`
}

const headOf = `CALL db.index.fulltext.queryNodes('search', QUERY, {limit: ${headSize + 1}}) YIELD node
  RETURN collect(node)`

/**
 * Rows `r`, `fit`, `lenience`, `rank`, `item`: what is named and what comes first (rank null), then, of a page with the tail,
 * where there is more, what follows in the order of the index, after `$afterRank` and `$afterId`. The index breaks ties
 * between equal ranks in another way for each limit: so the head is always read with one, and the tail whole.
 */
export const pageText = (form: Form, withTail: boolean): string => `${findNamed(form)}
${findMatches(headOf)}
WITH *, CASE ${leniencies.map((one, i) => `WHEN size(${one}) > 0 THEN ${i}`).join(' ')} ELSE 0 END AS lenience,
  ${leniencies.join(' + ')} AS head
${withTail ? findTail : 'WITH *, [] AS following'}
UNWIND named + [n IN head[..${headSize}] | {n: n, fit: null}] + following AS one
WITH one.n AS n, one.fit AS fit, one.rank AS rank, lenience, size(head) > ${headSize} AS more
RETURN ${candidateValues} AS r, fit, rank, lenience, more, ${itemValues} AS item`

/** Binds what follows the head. */
const findTail = `WITH *, [${leniencies.map((one) => queryOf[one]).join(', ')}] AS queries
CALL (named, lenience, head, queries) {
  WITH * WHERE size(head) > ${headSize}
  CALL db.index.fulltext.queryNodes('search', queries[lenience]) YIELD node, score
  WITH named, head, node, score WHERE score < $afterRank OR score = $afterRank AND node.id > $afterId
  WITH named, head, node, score ORDER BY score DESC, node.id LIMIT ${headSize + mostCandidates} + $limit
  WHERE NOT node IN head[..${headSize}] AND none(one IN named WHERE one.n = node)
  WITH node, score LIMIT $limit
  RETURN collect({n: node, fit: null, rank: score}) AS following
}`

const countsOf = `CALL db.index.fulltext.queryNodes('search', QUERY) YIELD node
  WITH node.searchType AS type, sum(CASE WHEN any(one IN named WHERE one.n = node) THEN 0 ELSE 1 END) AS count
  RETURN collect({type: type, count: count})`

/** Rows `type`, `count`: what is named and what matches, each once. Linear in the matches. */
export const countText = (form: Form): string => `${findNamed(form)}
${findMatches(countsOf)}
UNWIND ${leniencies.join(' + ')} + [one IN named | {type: one.n.searchType, id: one.n.id, count: 1}] AS one
WITH DISTINCT one.type AS type, one.id AS id, one.count AS count
RETURN type, sum(count) AS count`
