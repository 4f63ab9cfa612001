/** Conflicts as statements: found again by what they are about, and written whole. */
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import { type Conflict, hashOf } from '../resolve/conflicts.ts'
import { batched } from './batch.ts'
import { documentId } from './document-statements.ts'

/** Statements that take away conflicts of these ids and write others, once the mentions they are between are there. */
export function changeConflicts(lost: readonly string[], written: readonly Conflict[]): readonly Statement[] {
  const nodes = written.map((one) => ({
    id: one.id,
    kind: one.kind,
    subject: one.subject,
    message: one.message,
    hash: hashOf(one),
  }))
  const between = written.flatMap(({ id, mentions }) => mentions.map((mention) => ({ id, mention })))
  const stated = written.flatMap(({ id, stated }) =>
    stated.map(({ document, statement }, order) => ({
      id,
      document: documentId(document),
      properties: { ...statement, order },
    })),
  )
  const gone = [...lost, ...written.map(({ id }) => id)]
  return [
    ...batched(gone, (ids) => [cypher('UNWIND $ids AS id MATCH (c:Conflict {id: id}) DETACH DELETE c', { ids })]),
    ...batched(nodes, (rows) => [cypher('UNWIND $rows AS row CREATE (c:Conflict) SET c = row', { rows })]),
    ...batched(between, (rows) => [
      cypher(
        'UNWIND $rows AS row MATCH (c:Conflict {id: row.id}) MATCH (m:Mention {id: row.mention}) CREATE (c)-[:BETWEEN]->(m)',
        { rows },
      ),
    ]),
    ...batched(stated, (rows) => [
      cypher(
        'UNWIND $rows AS row MATCH (c:Conflict {id: row.id}) MATCH (d:Document {id: row.document}) CREATE (c)-[s:STATED]->(d) SET s = row.properties',
        { rows },
      ),
    ]),
  ]
}
