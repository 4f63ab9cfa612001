/** What documents say, as statements: a document is forgotten whole and written whole. */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import { hashId } from '../../src/model/id.ts'
import { countsOf } from '../parse/account/accounted.ts'
import type { ParsedDocument } from '../parse/parsed.ts'
import { batched } from './batch.ts'
import { claimProperties, mentionProperties, type Properties } from './rows.ts'

/** A document as it was read, ready to be written. */
export interface ReadDocument {
  readonly key: string
  readonly sha: string
  readonly rules: string
  readonly parsed: ParsedDocument
}

/** Statements that forget what these documents said, and the documents themselves. */
export function forgetDocuments(keys: readonly string[]): readonly Statement[] {
  return batched(keys, (rows) => [
    cypher('UNWIND $rows AS key MATCH (d:Document {path: key})-[:HAS]->(m:Mention) DETACH DELETE m', { rows }),
    cypher('UNWIND $rows AS key MATCH (d:Document {path: key})-[:HAS_PROBLEM]->(p:Problem) DETACH DELETE p', { rows }),
    cypher('UNWIND $rows AS key MATCH (d:Document {path: key}) DETACH DELETE d', { rows }),
  ])
}

/**
 * Statements that write documents with what they say; `importedAt` is an ISO 8601 time. Of a document's account the graph
 * keeps how many units there were (`accountRead`) and how many ended in each of `accountOutcomes`, in that order.
 */
export function writeDocuments(documents: readonly ReadDocument[], importedAt: string): readonly Statement[] {
  const nodes = documents.map(({ key, sha, rules, parsed }) => ({
    id: documentId(key),
    path: key,
    kind: parsed.kind,
    title: parsed.title,
    sha,
    rules,
    importedAt,
    account: countsOf(parsed.account),
    accountRead: parsed.account.length,
  }))
  const mentions = documents.flatMap(({ key, parsed }) =>
    parsed.mentions.map((mention, order) => ({
      document: documentId(key),
      id: mention.id,
      properties: { ...mentionProperties(mention), order },
    })),
  )
  const claims = documents.flatMap(({ parsed }) =>
    parsed.claims.map((claim, order) => ({
      from: claim.from,
      to: claim.to,
      properties: { ...claimProperties(claim), order },
    })),
  )
  const problems = documents.flatMap(({ key, parsed }) =>
    parsed.problems.map((problem): Properties => ({ document: documentId(key), properties: problem })),
  )
  return [
    ...batched(nodes, (rows) => [cypher('UNWIND $rows AS row CREATE (d:Document) SET d = row', { rows })]),
    ...batched(mentions, (rows) => [
      cypher(
        'UNWIND $rows AS row MATCH (d:Document {id: row.document}) CREATE (d)-[:HAS]->(m:Mention) SET m = row.properties',
        { rows },
      ),
    ]),
    ...batched(claims, (rows) => [
      cypher(
        'UNWIND $rows AS row MATCH (a:Mention {id: row.from}) MATCH (b:Mention {id: row.to}) CREATE (a)-[c:CLAIMS]->(b) SET c = row.properties',
        { rows },
      ),
    ]),
    ...batched(problems, (rows) => [
      cypher(
        'UNWIND $rows AS row MATCH (d:Document {id: row.document}) CREATE (d)-[:HAS_PROBLEM]->(p:Problem) SET p = row.properties',
        { rows },
      ),
    ]),
  ]
}

/** A document's id, from its key. */
export function documentId(key: string): string {
  return hashId('document', key)
}
