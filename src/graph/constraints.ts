/** What the database holds for us: unique ids, the indexes that questions seek on, and the text index for typos. */
import { hashId } from '../model/id.ts'
import { orders } from '../model/order.ts'
import { awaitIndexes } from './await-indexes.ts'
import { cypher, type Statement } from './cypher.ts'
import { dataVersionStatement, definitionsIn } from './data-version.ts'
import type { Graph } from './graph.ts'

/**
 * Creates what is missing and waits until all of it can be used, telling how far that is; safe to run again. Costs one
 * short read where the graph has been made ready by these definitions before, else one statement for each.
 */
export async function ensureConstraints(graph: Graph, tell: (message: string) => void = () => {}): Promise<void> {
  const wanted = hashId(...definitions.map(({ text }) => text))
  if (definitionsIn(await graph.read(dataVersionStatement)) === wanted) return
  for (const statement of definitions) await graph.define(statement)
  await awaitIndexes(graph, tell)
  const remember = "MERGE (v:DataVersion {id: 'data'}) ON CREATE SET v.version = 0 SET v.definitions = $wanted"
  await graph.write((run) => run(cypher(remember, { wanted })))
}

/** Labels of what is stored; every node of ours but the data version, which is there for good, has one of them. */
export const storedLabels = [
  'Document',
  'Problem',
  'Mention',
  'Name',
  'Entity',
  'Redirect',
  'Conflict',
  'Override',
  'Root',
  'ImportRun',
] as const

/** Problems are found from what has them, and need no id. */
const labelsWithIds = ['DataVersion', ...storedLabels.filter((label) => label !== 'Problem')]

const definitions: readonly Statement[] = [
  ...labelsWithIds.map((label) => cypher(`CREATE CONSTRAINT IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`)),
  cypher('CREATE INDEX IF NOT EXISTS FOR (n:Name) ON (n.key)'),
  cypher('CREATE INDEX IF NOT EXISTS FOR (n:Entity) ON (n.slug)'),
  cypher('CREATE INDEX IF NOT EXISTS FOR (n:Redirect) ON (n.slug)'),
  cypher('CREATE INDEX IF NOT EXISTS FOR (n:Mention) ON (n.keyId)'),
  cypher('CREATE INDEX IF NOT EXISTS FOR (n:Document) ON (n.path)'),
  // A page of a list is a stretch of the index of its order; a page of citations, one of those of a work.
  ...Object.entries(orders).flatMap(([label, ofLabel]) =>
    Object.values(ofLabel).map((key) => cypher(`CREATE INDEX IF NOT EXISTS FOR (n:${label}) ON (n.${key})`)),
  ),
  ...['citesKey', 'citedKey'].map((key) => cypher(`CREATE INDEX IF NOT EXISTS FOR ()-[c:CITES]-() ON (c.${key})`)),
  ...(['Work', 'Person', 'Venue', 'Topic'] as const).map((label) =>
    cypher(`CREATE TEXT INDEX IF NOT EXISTS FOR (n:${label}) ON (n.foldedNames)`),
  ),
  cypher('CREATE TEXT INDEX IF NOT EXISTS FOR (n:Presentation) ON (n.foldedEvent)'),
  // The order of changes: with the id in it, a page of them needs no sort.
  cypher('CREATE INDEX IF NOT EXISTS FOR (n:Entity) ON (n.changedIn, n.id)'),
  cypher('CREATE INDEX IF NOT EXISTS FOR (n:Redirect) ON (n.version, n.id)'),
  cypher('CREATE INDEX IF NOT EXISTS FOR (n:ImportRun) ON (n.number)'),
  cypher('DROP INDEX workTitles IF EXISTS'),
  // Texts are folded before they are stored: the index only parts them at spaces, as queries are parted.
  cypher(
    "CREATE FULLTEXT INDEX search IF NOT EXISTS FOR (n:Work|Person|Venue|Topic) ON EACH [n.searchNames, n.searchAround, n.searchText, n.searchType] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
  ),
]
