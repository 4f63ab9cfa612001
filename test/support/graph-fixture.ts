/**
 * A small graph of the shape that the importer writes, from a short description: entities, documents, and claims with
 * their lines. What follows from those (names to be found by, one edge for a pair, counts, sort keys) is worked out here.
 */

import { ensureConstraints } from '../../src/graph/constraints.ts'
import { cypher } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { ClaimKind } from '../../src/model/claim.ts'
import type { DocumentKind, Problem } from '../../src/model/document.ts'
import { fold, shortName } from '../../src/model/fold.ts'
import { handleKey, identifierKeys, nameKey } from '../../src/model/naming.ts'
import { statedAs } from '../../src/model/stated.ts'
import { type CitationRelation, citationRelations, type WorkKind, workLabel } from '../../src/model/work.ts'

export interface FixtureWork {
  readonly id: string
  readonly kind: WorkKind
  readonly title: string
  readonly alternativeTitles?: readonly string[]
  readonly links?: readonly string[]
  readonly year?: number
  readonly doi?: string
  readonly abstract?: string
}
export interface FixturePresentation {
  readonly id: string
  readonly event?: string
  readonly year?: number
  readonly version?: string
  readonly video?: string
  readonly slides?: string
}
export interface FixtureNamed {
  readonly id: string
  readonly name: string
  readonly alternativeNames?: readonly string[]
  readonly handles?: readonly string[]
}
export interface FixtureDocument {
  readonly path: string
  readonly kind?: DocumentKind
  readonly sourceUrl?: string
  readonly account?: readonly number[]
  readonly problems?: readonly Omit<Problem, 'path'>[]
  readonly claims: readonly FixtureClaim[]
}
/** `[kind, from, to]` and where it stands. */
export interface FixtureClaim {
  readonly claim: readonly [ClaimKind, string, string]
  readonly line?: number
  readonly part?: string
  readonly quote?: string
  readonly section?: readonly string[]
  readonly relation?: CitationRelation
  /** Of ABOUT alone: what gave the topic. */
  readonly field?: string
  readonly matched?: string
}
export interface Fixture {
  readonly works?: readonly FixtureWork[]
  readonly presentations?: readonly FixturePresentation[]
  readonly people?: readonly FixtureNamed[]
  readonly venues?: readonly FixtureNamed[]
  readonly topics?: readonly FixtureNamed[]
  readonly documents?: readonly FixtureDocument[]
}

/** The data version of the fixture that was written last: another one for each, as imports have it. */
let version = 0

/** Empties the graph and writes the fixture. */
export async function writeFixture(graph: Graph, fixture: Fixture): Promise<void> {
  await ensureConstraints(graph)
  await graph.write(async (run) => {
    await run(cypher('MATCH (n) DETACH DELETE n'))
    for (const [labels, rows] of nodeRows(fixture))
      await run(
        cypher(`UNWIND $rows AS row CREATE (n:Entity:${labels}) SET n = row, n.addedIn = 1, n.changedIn = 1`, { rows }),
      )
    for (const [kind, rows] of edgeRows(fixture))
      await run(
        cypher(
          `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[r:${kind}]->(b) SET r = row.properties`,
          { rows },
        ),
      )
    await run(
      cypher(
        'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) MERGE (n:Name {key: row.key, strength: row.strength}) MERGE (n)-[:NAMES]->(e)',
        { rows: nameRows(fixture) },
      ),
    )
    await writeDocuments(run, fixture)
    version += 1
    await run(cypher("CREATE (:DataVersion {id: 'data', version: $version})", { version }))
  })
  await graph.define(cypher('CALL db.awaitIndexes(60)'))
}

const linkLists = (links: readonly string[]) => ({
  linkUrls: links,
  linkLabels: links.map(() => ''),
  linkSuspects: links.map(() => false),
})

function nodeRows(fixture: Fixture): readonly (readonly [string, readonly object[]])[] {
  const citations = claimsOf(fixture).filter(({ claim }) => claim[0] === 'CITES')
  const kinds = new Map(fixture.works?.map(({ id, kind }) => [id, kind]))
  const citing = (id: string) =>
    new Set(
      citations.filter(({ claim: [, from, to] }) => to === id && kinds.get(from) === 'TALK').map((c) => c.claim[1]),
    )
  const works = (label: string) =>
    (fixture.works ?? [])
      .filter(({ kind }) => workLabel(kind) === label)
      .map(({ links = [], alternativeTitles = [], ...work }) => ({
        ...work,
        alternativeTitles,
        ...linkLists(links),
        slug: `${label.toLowerCase()}/${fold(work.title).replaceAll(' ', '-')}`,
        sortTitle: fold(work.title),
        citingTalkCount: citing(work.id).size,
      }))
  const named = (label: string, all: readonly FixtureNamed[] = []) =>
    all.map(({ alternativeNames = [], handles = [], ...thing }) => ({
      ...thing,
      alternativeNames,
      slug: `${label}/${fold(thing.name).replaceAll(' ', '-')}`,
      sortName: fold(thing.name),
      ...(label === 'person' ? { handles, affiliations: [] } : {}),
    }))
  const presentations = (fixture.presentations ?? []).map((item) => ({
    ...item,
    ...linkLists([item.video, item.slides].filter((url) => url !== undefined)),
    foldedEvent: item.event === undefined ? null : fold(item.event),
    sortKey: `${item.year ?? 9999} ${item.event ?? ''}`,
  }))
  return [
    ['Work:Talk', works('Talk')],
    ['Work:Paper', works('Paper')],
    ['Work:Resource', works('Resource')],
    ['Presentation', presentations],
    ['Person', named('person', fixture.people)],
    ['Venue', named('venue', fixture.venues)],
    ['Topic', named('topic', fixture.topics)],
  ]
}

function claimsOf(fixture: Fixture): readonly FixtureClaim[] {
  return (fixture.documents ?? []).flatMap((document) => document.claims)
}

/** One edge for a pair: the strongest relation and the section of the first claim with it. */
function edgeRows(fixture: Fixture): readonly (readonly [string, readonly object[]])[] {
  const groups = grouped(claimsOf(fixture), ({ claim }) => claim.join(' '))
  const titles = new Map(fixture.works?.map(({ id, title }) => [id, fold(title)]))
  const rows = [...groups.values()].flatMap((claims, position) => {
    const first = claims[0]
    if (first === undefined) return []
    const [kind, from, to] = first.claim
    const relation = citationRelations.find((r) => claims.some((c) => (c.relation ?? 'REFERENCES') === r))
    const section = claims.find((c) => (c.relation ?? 'REFERENCES') === relation)?.section ?? []
    const citation = {
      relation,
      section,
      stated: [...new Set(claims.map((c) => statedAs(c.relation ?? 'REFERENCES', c.section ?? [])))].sort(),
      citedKey: `${to} ${titles.get(from)} ${from}`,
      citesKey: `${from} ${String(position).padStart(6, '0')}`,
    }
    return [{ kind, from, to, properties: kind === 'CITES' ? citation : { position } }]
  })
  return [...grouped(rows, ({ kind }) => kind)]
}

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(by(item), [...(groups.get(by(item)) ?? []), item])
  return groups
}

function nameRows(fixture: Fixture): readonly object[] {
  const works = (fixture.works ?? []).flatMap(({ id, title, alternativeTitles = [], links = [], doi }) => {
    const media = claimsOf(fixture)
      .filter(({ claim: [kind, from] }) => kind === 'PRESENTED_AS' && from === id)
      .flatMap(({ claim }) => (fixture.presentations ?? []).filter((p) => p.id === claim[2]))
      .flatMap(({ video, slides }) => [video, slides].filter((url) => url !== undefined))
    const short = shortName(title)
    return [
      { id, key: nameKey(title), strength: 'title' },
      ...alternativeTitles.map((name) => ({ id, key: nameKey(name), strength: 'alternative' })),
      ...(short === null ? [] : [{ id, key: nameKey(short), strength: 'short' }]),
      ...[...links, ...media, ...(doi === undefined ? [] : [doi])]
        .flatMap(identifierKeys)
        .map((key) => ({ id, key, strength: 'identifier' })),
    ]
  })
  const named = [...(fixture.people ?? []), ...(fixture.venues ?? []), ...(fixture.topics ?? [])].flatMap(
    ({ id, name, alternativeNames = [], handles = [] }) => [
      { id, key: nameKey(name), strength: 'title' },
      ...alternativeNames.map((other) => ({ id, key: nameKey(other), strength: 'alternative' })),
      ...handles.map((handle) => ({ id, key: handleKey(handle), strength: 'identifier' })),
    ],
  )
  return [...works, ...named]
}

type Run = Parameters<Parameters<Graph['write']>[0]>[0]

async function writeDocuments(run: Run, fixture: Fixture): Promise<void> {
  for (const [index, document] of (fixture.documents ?? []).entries()) {
    const { path, kind = 'OTHER', sourceUrl, account, claims, problems = [] } = document
    const id = `document-${index}`
    const placed = claims.map((item, i) => ({
      id: `claim-${index}-${i}`,
      kind: item.claim[0],
      from: item.claim[1],
      to: item.claim[2],
      properties: {
        id: `claim-${index}-${i}`,
        kind: item.claim[0],
        part: item.part,
        startLine: item.line ?? 1,
        endLine: item.line ?? 1,
        quote: item.quote ?? 'quoted',
        section: item.section ?? [],
        rule: 'fixture',
        relation: item.relation,
        ...(item.claim[0] === 'ABOUT' ? { field: item.field ?? 'title', matched: item.matched ?? 'words' } : {}),
      },
    }))
    const mentioned = [...new Set(placed.flatMap(({ from, to }) => [from, to]))].map((entity) => {
      const first = placed.find(({ from, to }) => from === entity || to === entity)
      return {
        entity,
        properties: { ...first?.properties, id: `${id}-${entity}`, kind: 'mention', keyId: `key-${entity}` },
      }
    })
    await run(
      cypher(
        `CREATE (d:Document) SET d = $document
         WITH d CALL (d) { UNWIND $problems AS problem CREATE (d)-[:HAS_PROBLEM]->(p:Problem) SET p = problem }
         WITH d UNWIND $mentioned AS row MATCH (e:Entity {id: row.entity})
         CREATE (d)-[:HAS]->(m:Mention)-[:RESOLVES_TO]->(e) SET m = row.properties`,
        {
          document: {
            id,
            path,
            kind,
            sourceUrl,
            account,
            accountRead: account?.reduce((sum, count) => sum + count, 0),
            importedAt: '2026-11-21T12:00:00.000Z',
            sha: 'x',
          },
          problems: problems.map((problem) => ({ ...problem, path })),
          mentioned,
        },
      ),
    )
    await run(
      cypher(
        `UNWIND $rows AS row MATCH (a:Mention {id: $id + '-' + row.from}), (b:Mention {id: $id + '-' + row.to})
         CREATE (a)-[c:CLAIMS]->(b) SET c = row.properties`,
        { id, rows: placed },
      ),
    )
  }
}
