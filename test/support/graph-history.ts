/** What the importer writes beside entities and documents: ids that lead elsewhere, contradictions, runs, and versions. */
import { cypher } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { ConflictKind, Problem } from '../../src/model/document.ts'

/** An id that was given out; it leads to an entity or another redirect, or nowhere. */
export interface HistoryRedirect {
  readonly id: string
  readonly to?: string
  readonly slug?: string
  readonly version?: number
  readonly addedIn?: number
  readonly what?: string
  readonly at?: string
}
export interface HistoryConflict {
  readonly id: string
  readonly kind: ConflictKind
  readonly message: string
  /** Path of the document, line and words of each line it stands on. */
  readonly stated?: readonly (readonly [path: string, line: number, quote: string])[]
  readonly between?: readonly string[]
}
export interface HistoryRun {
  readonly number: number
  readonly dataVersion?: number
  readonly finishedAt?: string
  readonly added?: number
  readonly problems?: readonly Problem[]
}
export interface History {
  /** The version that stands. */
  readonly dataVersion?: number
  /** Versions in which entities came and last changed; 1 and 1 where it is not said. */
  readonly versions?: Readonly<Record<string, readonly [addedIn: number, changedIn: number]>>
  readonly redirects?: readonly HistoryRedirect[]
  readonly conflicts?: readonly HistoryConflict[]
  readonly runs?: readonly HistoryRun[]
  /** Mentions of one entity, and why the first was joined to the second. */
  readonly joined?: readonly (readonly [mention: string, other: string, weight: number, signals: readonly string[]])[]
}

/** Adds a history to the fixture that stands in the graph. */
export async function writeHistory(graph: Graph, history: History): Promise<void> {
  const { dataVersion = 1, versions = {}, redirects = [], conflicts = [], runs = [], joined = [] } = history
  await graph.write(async (run) => {
    const write = (text: string, rows: readonly unknown[]) => run(cypher(`UNWIND $rows AS row ${text}`, { rows }))
    await write("MERGE (v:DataVersion {id: 'data'}) SET v.version = row", [dataVersion])
    await write(
      'MATCH (e:Entity {id: row[0]}) SET e.addedIn = row[1][0], e.changedIn = row[1][1]',
      Object.entries(versions),
    )
    const defaults = { version: 1, addedIn: 1, what: 'Paper “Gone”', at: '2026-11-20T08:00:00.000Z' }
    await write(
      'CREATE (r:Redirect) SET r = row',
      redirects.map(({ to: _to, ...own }) => ({ ...defaults, ...own })),
    )
    await write(
      'MATCH (r:Redirect {id: row.id}) OPTIONAL MATCH (e:Entity {id: row.to}) OPTIONAL MATCH (o:Redirect {id: row.to}) WITH r, coalesce(e, o) AS to CREATE (r)-[:TO]->(to)',
      redirects.filter(({ to }) => to !== undefined),
    )
    await write(
      `CREATE (c:Conflict {id: row.id, kind: row.kind, message: row.message})
       WITH c, row CALL (c, row) { UNWIND row.stated AS s MATCH (d:Document {path: s.path}) CREATE (c)-[r:STATED]->(d) SET r = s.properties }
       WITH c, row UNWIND row.between AS id MATCH (:Entity {id: id})<-[:RESOLVES_TO]-(m:Mention) CREATE (c)-[:BETWEEN]->(m)`,
      conflicts.map(({ stated = [], ...conflict }) => ({ ...conflict, stated: stated.map(lineOf) })),
    )
    await write(
      `CREATE (i:ImportRun) SET i = row.properties
       WITH i, row UNWIND range(0, size(row.problems) - 1) AS order
       CREATE (i)-[:MET {order: order}]->(p:Problem) SET p = row.problems[order]`,
      runs.map(({ problems = [], ...own }) => ({
        properties: {
          id: `run-${own.number}`,
          startedAt: '2026-11-21T12:00:00.000Z',
          documents: own.added,
          problemCount: problems.length,
          ...own,
        },
        problems,
      })),
    )
    await write(
      'MATCH (:Mention {id: row[0]})-[r:RESOLVES_TO]->() SET r.with = row[1], r.weight = row[2], r.signals = row[3]',
      joined,
    )
  })
}

function lineOf([path, line, quote]: readonly [string, number, string], order: number) {
  return { path, properties: { startLine: line, endLine: line, quote, section: [], rule: 'fixture', order } }
}
