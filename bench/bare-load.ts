/** What a graph holds, and the plainest way to load it: one MERGE a row, batch after batch. */

import { push } from '../import/resolve/said.ts'
import { cypher, type Row } from '../src/graph/cypher.ts'
import type { Graph } from '../src/graph/graph.ts'
import { number, record, text, texts } from '../src/graph/row.ts'

/** Everything in a graph; nodes are known by a number, since some have no id of their own. */
export interface Content {
  readonly nodes: readonly { readonly label: string; readonly also: string; readonly row: Row }[]
  readonly relationships: readonly { readonly type: string; readonly ends: string; readonly row: Row }[]
}

const batchSize = 1000

/** Labels with a unique id, by which nodes are found. */
const keyed = ['Entity', 'Document', 'Mention', 'Name', 'Root', 'DataVersion', 'Redirect', 'Conflict', 'ImportRun']

/** Reads it all. */
export async function dump(graph: Graph): Promise<Content> {
  const nodes: Content['nodes'][number][] = []
  const places = new Map<number, { readonly label: string; readonly id: string }>()
  for (const row of await graph.read(cypher('MATCH (n) RETURN id(n) AS place, labels(n) AS labels, n {.*} AS it'))) {
    const [labels, it] = [texts(row, 'labels'), record(row, 'it')]
    const label = keyed.find((one) => labels.includes(one)) ?? labels[0] ?? ''
    const id = typeof it.id === 'string' ? it.id : `place-${number(row, 'place')}`
    places.set(number(row, 'place'), { label, id })
    nodes.push({ label, also: labels.filter((one) => one !== label).join(':'), row: { id, it: { ...it, id } } })
  }
  const relationships = (
    await graph.read(cypher('MATCH (a)-[r]->(b) RETURN id(a) AS a, id(b) AS b, type(r) AS type, r {.*} AS it'))
  ).map((row) => {
    const [from, to] = [places.get(number(row, 'a')), places.get(number(row, 'b'))]
    const it = record(row, 'it')
    const ends = `${from?.label} ${to?.label}`
    return { type: text(row, 'type'), ends, row: { from: from?.id, to: to?.id, key: it.id ?? null, it } }
  })
  return { nodes, relationships }
}

/** Loads it all and gives the seconds that took. */
export async function loadBare(graph: Graph, { nodes, relationships }: Content): Promise<number> {
  const begun = performance.now()
  for (const [text, rows] of groups(nodes, ({ label, also }) => nodeText(label, also))) await run(graph, text, rows)
  for (const [text, rows] of groups(relationships, ({ type, ends }) => relationshipText(type, ends)))
    await run(graph, text, rows)
  return (performance.now() - begun) / 1000
}

function groups<T extends { readonly row: Row }>(items: readonly T[], textOf: (item: T) => string): Map<string, Row[]> {
  const byText = new Map<string, Row[]>()
  for (const item of items) push(byText, textOf(item), item.row)
  return byText
}

function nodeText(label: string, also: string): string {
  return `UNWIND $rows AS row MERGE (n:${label} {id: row.id}) SET n = row.it${also === '' ? '' : `, n:${also}`}`
}

/** Claims between two mentions may be several, and have ids; of all else there is one between two nodes. */
function relationshipText(type: string, ends: string): string {
  const [from, to] = ends.split(' ')
  const key = type === 'CLAIMS' ? ' {id: row.key}' : ''
  return `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) MERGE (a)-[r:${type}${key}]->(b) SET r = row.it`
}

async function run(graph: Graph, text: string, rows: readonly Row[]): Promise<void> {
  for (let start = 0; start < rows.length; start += batchSize) {
    const batch = rows.slice(start, start + batchSize)
    await graph.write((statement) => statement(cypher(text, { rows: batch })))
  }
}
