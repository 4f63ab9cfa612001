/** What documents say, as statements: a document is forgotten whole and written whole. */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import { hashId } from '../../src/model/id.ts'
import { countsOf } from '../parse/account/accounted.ts'
import type { ParsedDocument } from '../parse/parsed.ts'
import type { Identification } from '../resolve/identify.ts'
import { batched } from './batch.ts'
import {
  claimProperties,
  joinProperties,
  mentionProperties,
  overrideProperties,
  type Properties,
  problemProperties,
} from './rows.ts'

/** A document as it was read, ready to be written. */
export interface ReadDocument {
  readonly key: string
  readonly sha: string
  readonly rules: string
  /** Decisions to ignore lines that took something away from it. */
  readonly ignored: readonly string[]
  readonly parsed: ParsedDocument
  /** Where it can be opened on the web; absent where that is not known. */
  readonly sourceUrl?: string
}

/** Which entity each mention is, and why. */
export type WhoIsWho = Pick<Identification, 'entityOf' | 'joins'>

/** Statements that forget what these documents said, and the documents themselves. */
export function forgetDocuments(keys: readonly string[]): readonly Statement[] {
  return batched(keys, (rows) => [
    cypher('UNWIND $rows AS key MATCH (d:Document {path: key})-[:HAS]->(m:Mention) DETACH DELETE m', { rows }),
    cypher('UNWIND $rows AS key MATCH (d:Document {path: key})-[:HAS_PROBLEM]->(p:Problem) DETACH DELETE p', { rows }),
    cypher('UNWIND $rows AS key MATCH (d:Document {path: key})-[:DECIDES]->(o:Override) DETACH DELETE o', { rows }),
    cypher('UNWIND $rows AS key MATCH (d:Document {path: key}) DETACH DELETE d', { rows }),
  ])
}

/**
 * Statements that write documents with what they say, once the entities are there; `importedAt` is an ISO 8601 time. Of a
 * document's account the graph keeps how many units there were (`accountRead`) and how many ended in each of
 * `accountOutcomes`, in that order.
 */
export function writeDocuments(
  documents: readonly ReadDocument[],
  { entityOf, joins }: WhoIsWho,
  importedAt: string,
): readonly Statement[] {
  const nodes = documents.map(({ key, sha, rules, ignored, parsed, sourceUrl = null }) => {
    const account = countsOf(parsed.account())
    return {
      id: documentId(key),
      path: key,
      kind: parsed.kind,
      title: parsed.title,
      sha,
      rules,
      ignored,
      sourceUrl,
      importedAt,
      account,
      accountRead: account.reduce((sum, count) => sum + count, 0),
    }
  })
  const mentions = documents.flatMap(({ key, parsed }) =>
    parsed.mentions.map((mention, order) => {
      const entity = entityOf.get(mention.id) ?? ''
      return {
        document: documentId(key),
        entity,
        properties: { ...mentionProperties(mention), order },
        join: joinProperties(entity, joins.get(mention.id)),
      }
    }),
  )
  const claims = documents.flatMap(({ parsed }) =>
    parsed.claims.map((claim, order) => ({
      from: claim.from,
      to: claim.to,
      properties: { ...claimProperties(claim), order },
    })),
  )
  const problems = documents.flatMap(({ key, parsed }) =>
    parsed.problems.map(
      (problem): Properties => ({ document: documentId(key), properties: problemProperties(problem) }),
    ),
  )
  const overrides = documents.flatMap(({ key, parsed }) =>
    parsed.overrides.map(
      (override): Properties => ({ document: documentId(key), properties: overrideProperties(override) }),
    ),
  )
  return [
    ...batched(nodes, (rows) => [cypher('UNWIND $rows AS row CREATE (d:Document) SET d = row', { rows })]),
    ...batched(mentions, (rows) => [cypher(createMention, { rows })]),
    ...batched(claims, (rows) => [cypher(createClaim, { rows })]),
    ...batched(problems, (rows) => [cypher(createProblem, { rows })]),
    ...batched(overrides, (rows) => [cypher(createOverride, { rows })]),
  ]
}

const createMention = `UNWIND $rows AS row MATCH (d:Document {id: row.document}) MATCH (e:Entity {id: row.entity})
CREATE (d)-[:HAS]->(m:Mention)-[r:RESOLVES_TO]->(e) SET m = row.properties, r = row.join`

const createClaim = `UNWIND $rows AS row MATCH (a:Mention {id: row.from}) MATCH (b:Mention {id: row.to})
CREATE (a)-[c:CLAIMS]->(b) SET c = row.properties`

const createProblem = `UNWIND $rows AS row MATCH (d:Document {id: row.document})
CREATE (d)-[:HAS_PROBLEM]->(p:Problem) SET p = row.properties`

const createOverride = `UNWIND $rows AS row MATCH (d:Document {id: row.document})
CREATE (d)-[:DECIDES]->(o:Override) SET o = row.properties`

/** Statements that point mentions that stand at the entities they are now, with why. */
export function redirectMentions(mentions: readonly string[], { entityOf, joins }: WhoIsWho): readonly Statement[] {
  const rows = mentions.map((mention) => {
    const entity = entityOf.get(mention) ?? ''
    return { mention, entity, join: joinProperties(entity, joins.get(mention)) }
  })
  return batched(rows, (batch) => [
    cypher('UNWIND $rows AS row MATCH (m:Mention {id: row.mention})-[r:RESOLVES_TO]->() DELETE r', { rows: batch }),
    cypher(
      'UNWIND $rows AS row MATCH (m:Mention {id: row.mention}) MATCH (e:Entity {id: row.entity}) CREATE (m)-[r:RESOLVES_TO]->(e) SET r = row.join',
      { rows: batch },
    ),
  ])
}

/** A document's id, from its key. */
export function documentId(key: string): string {
  return hashId('document', key)
}
