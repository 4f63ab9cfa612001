/** The snapshot of a graph, read in a stream. */
import { cypher, type Row } from '../graph/cypher.ts'
import { dataVersionIn, dataVersionStatement } from '../graph/data-version.ts'
import type { Graph } from '../graph/graph.ts'
import { number, numberOrNull, oneOf, text, textOrNull } from '../graph/row.ts'
import { claimKinds, type MentionKind } from '../model/claim.ts'
import { workKinds } from '../model/work.ts'
import { Growing } from './growing.ts'
import {
  building,
  type EdgeList,
  type Relation,
  relations,
  type Snapshot,
  type SnapshotNode,
  titleIn,
} from './snapshot.ts'
import { inTurns, type Steps } from './steps.ts'
import { WordsMet } from './words-met.ts'

/** How often it is read again where an import writes meanwhile; then what was read last stands, which the next one mends. */
const mostReadings = 3

/**
 * Reads the graph as it stands. Neo4j names nodes and the ends of edges by its own numbers here, which are not kept.
 * Costs a pass over all entities and the edges between them, in steps that others can come in between. Rejects with the
 * signal's reason once it aborts.
 */
export async function readSnapshot(graph: Graph, signal?: AbortSignal): Promise<Snapshot> {
  for (let readings = 1; ; readings += 1) {
    const version = await readVersion(graph)
    const snapshot = await readAt(graph, version, signal)
    if (readings === mostReadings || (await readVersion(graph)) === version) return snapshot
  }
}

/** The data version that stands. */
export async function readVersion(graph: Graph): Promise<number> {
  return dataVersionIn(await graph.read(dataVersionStatement))
}

async function readAt(graph: Graph, version: number, signal: AbortSignal | undefined): Promise<Snapshot> {
  const reading: Reading = { places: [], nodes: [], words: new WordsMet(), edges: noEdges() }
  for (const label of labels) {
    const leaving = relationsFrom(label).map((relation) => reading.edges[relation])
    await graph.stream(cypher(everyNodeOf(label)), (row) => take(reading, label, leaving, row), signal)
  }
  return inTurns(placing(version, reading), signal)
}

/** What was read so far. */
interface Reading {
  /** By Neo4j's numbers, which it gives out one after the other: looked up a million times. */
  readonly places: number[]
  readonly nodes: SnapshotNode[]
  /** Those of works, by their places: taken apart while Neo4j makes the next rows. */
  readonly words: WordsMet
  readonly edges: Readonly<Record<Relation, Edges>>
}

function take({ places, nodes, words }: Reading, label: Label, leaving: readonly Edges[], row: Row): void {
  const node = nodeIn(row, label)
  const place = nodes.push(node) - 1
  places[number(row, 'at')] = place
  if (label === 'Work') words.read(place, wordsIn(row, node))
  const ends = row.ends as readonly (readonly number[])[] // a list of numbers for each relation, as asked for
  for (const [r, { from, to }] of leaving.entries())
    for (const end of ends[r] ?? []) {
      from.push(place)
      to.push(end)
    }
}

/** The steps from what was read to a snapshot. */
function* placing(version: number, { nodes, edges, places, words }: Reading): Steps<Snapshot> {
  const between: Partial<Record<Relation, EdgeList>> = {}
  for (const relation of relations) {
    between[relation] = placed(edges[relation], places)
    yield
  }
  return yield* building(version, nodes, between, words)
}

/** Edges as they are read: from the place of a node to another by Neo4j's number. */
interface Edges {
  readonly from: Growing
  readonly to: Growing
}

function noEdges(): Record<Relation, Edges> {
  const none = relations.map((relation): [Relation, Edges] => [relation, { from: new Growing(), to: new Growing() }])
  return Object.fromEntries(none) as Record<Relation, Edges> // one for each relation
}

/** What nodes are labelled with, and which mentions become such: what leaves a node hangs on that. */
const mentionsOf = {
  Work: ['talk', 'work'],
  Presentation: ['presentation'],
  Person: ['person'],
  Venue: ['venue'],
  Topic: ['topic'],
} as const satisfies Record<string, readonly MentionKind[]>
type Label = keyof typeof mentionsOf
const labels = Object.keys(mentionsOf) as readonly Label[] // its keys are what it is written with

function relationsFrom(label: Label): readonly Relation[] {
  const mentions: readonly MentionKind[] = mentionsOf[label]
  return relations.filter((relation) => claimKinds[relation].from.some((kind) => mentions.includes(kind)))
}

/** One row for each node, with all that leaves it: a row for each edge would take many times as long to read. */
function everyNodeOf(label: Label): string {
  const ends = relationsFrom(label).map((relation) => `COLLECT { MATCH (e)-[:${relation}]->(o:Entity) RETURN id(o) }`)
  const ofWork = label === 'Work' ? ', e.kind AS kind, e.year AS year, e.searchText AS abstract' : ''
  return `MATCH (e:${label})
RETURN id(e) AS at, e.id AS id, coalesce(e.sortTitle, e.sortName, '') AS sort${ofWork}, [${ends.join(', ')}] AS ends`
}

function nodeIn(row: Row, label: Label): SnapshotNode {
  const [id, sort] = [text(row, 'id'), text(row, 'sort')]
  if (label !== 'Work') return { id, sort, kind: kindsOf[label] }
  return { id, sort, kind: oneOf(row, 'kind', workKinds), year: numberOrNull(row, 'year') }
}

/** The title and the abstract of a work: both were folded by the importer. */
function wordsIn(row: Row, { sort, year }: SnapshotNode): string {
  return `${titleIn(sort, year ?? 0)} ${textOrNull(row, 'abstract') ?? ''}`
}

const kindsOf = { Presentation: 'PRESENTATION', Person: 'PERSON', Venue: 'VENUE', Topic: 'TOPIC' } as const

/** Edges between nodes that were read: one that came meanwhile is left out. */
function placed({ from, to }: Edges, places: readonly number[]): EdgeList {
  const [starting, ending] = [from.all(), to.all()]
  const [starts, ends] = [new Uint32Array(starting.length), new Uint32Array(starting.length)]
  let count = 0
  for (let at = 0; at < ending.length; at += 1) {
    const end = places[ending[at] ?? -1]
    if (end === undefined) continue
    starts[count] = starting[at] ?? 0
    ends[count] = end
    count += 1
  }
  return { from: starts.subarray(0, count), to: ends.subarray(0, count) }
}
