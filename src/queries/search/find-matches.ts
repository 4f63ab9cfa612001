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
const conditionOf: Readonly<Partial<Record<Lenience, string>>> = { partly: 'met < size(clauses) AND known > 0' }

/**
 * Binds `clauses`, in which the words that stand nowhere are met with typos, with one where that stands somewhere; how many
 * others are `met`, and how many are `known` in that they are met or have one typo: where all are met, or none is known, there
 * is another query.
 */
const makeClauses = `CALL (isIdentity, strict) {
  WITH * WHERE NOT isIdentity AND size(strict) = 0 AND (size($words) > 1 OR $words[0].near IS NOT NULL)
  UNWIND $words AS word
  CALL (word) {
    CALL db.index.fulltext.queryNodes('search', word.exact, {limit: 1}) YIELD node
    RETURN count(node) AS met
  }
  CALL (word, met) {
    WITH * WHERE met = 0 AND word.near IS NOT NULL
    CALL db.index.fulltext.queryNodes('search', word.near, {limit: 1}) YIELD node
    RETURN count(node) AS near
  }
  WITH met, near, CASE WHEN met = 1 THEN word.exact WHEN near = 1 THEN word.near ELSE word.lenient END AS clause
  RETURN collect(clause) AS clauses, sum(met) AS met, sum(met + near) AS known
}`

/** Things that the index ranks first, which are scored and put in order together; a page is never longer. */
export const headSize = 128

/** Binds `named`, what the query names outright, and whether it is an identifier, after which no word is looked for. */
const findNamed = (lookup: Lookup) => `WITH $keys AS key
${matchNamed(lookup)} WHERE n.searchType IN $types
WITH n, fit, rank ORDER BY rank, n.id LIMIT ${mostCandidates}
WITH collect({n: n, fit: fit}) AS named
WITH named, any(one IN named WHERE one.fit IN $identities) AS isIdentity`

/** Calls of the full-text index as lists named after their lenience; `inner` makes the list for a QUERY. */
function findMatches(inner: string): string {
  const calls = leniencies.map((lenience, i) => findWith(lenience, leniencies.slice(0, i), inner))
  return calls.toSpliced(leniencies.indexOf('partly'), 0, makeClauses).join('\n')
}

function findWith(lenience: Lenience, before: readonly Lenience[], inner: string): string {
  const known = ['named', 'isIdentity', ...(before.length === 0 ? [] : ['clauses', 'met', 'known']), ...before]
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

const pageFor = (lookup: Lookup, tail: string): string => `${findNamed(lookup)}
${findMatches(headOf)}
WITH *, CASE ${leniencies.map((one, i) => `WHEN size(${one}) > 0 THEN ${i}`).join(' ')} ELSE 0 END AS lenience,
  ${leniencies.join(' + ')} AS head
${tail}
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

const countFor = (lookup: Lookup): string => `${findNamed(lookup)}
${findMatches(countsOf)}
UNWIND ${leniencies.join(' + ')} + [one IN named | {type: one.n.searchType, id: one.n.id, count: 1}] AS one
WITH DISTINCT one.type AS type, one.id AS id, one.count AS count
RETURN type, sum(count) AS count`

/** How what a query names outright is looked up: as a name, or in any way. */
type Lookup = 'name' | 'any'

const forEach = (textFor: (lookup: Lookup) => string): ((form: Form) => string) => {
  const texts = { name: textFor('name'), any: textFor('any') }
  return (form) => texts[form === 'name' ? 'name' : 'any']
}

/**
 * Rows `r`, `fit`, `lenience`, `rank`, `item`: what is named and what the index ranks first (rank null); `more` where there is
 * more than that.
 */
export const headText = forEach((lookup) => pageFor(lookup, 'WITH *, [] AS following'))

/**
 * The same, and with it what follows, in the order of the index, after `$afterRank` and `$afterId`. The index breaks ties
 * between equal ranks in another way for each limit: so the head is always read with one, and the tail whole.
 */
export const walkText = forEach((lookup) => pageFor(lookup, findTail))

/** Rows `type`, `count`: what is named and what matches, each once. Linear in the matches. */
export const countText = forEach(countFor)
