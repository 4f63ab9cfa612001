/**
 * A small graph of the shape that the importer writes, from a short description: entities, documents, and claims with
 * their lines. What follows from those (names to be found by, one edge for a pair, counts, sort keys) is worked out here.
 */
import { ensureConstraints } from '../../src/graph/constraints.ts'
import { cypher, type Statement } from '../../src/graph/cypher.ts'
import type { Graph } from '../../src/graph/graph.ts'
import type { ClaimKind } from '../../src/model/claim.ts'
import type { DocumentKind, Problem } from '../../src/model/document.ts'
import type { Entity } from '../../src/model/entity.ts'
import { fold, shortName } from '../../src/model/fold.ts'
import { handleKey, identifierKeys, nameKey } from '../../src/model/naming.ts'
import { citedKey, citesKey, listKeys } from '../../src/model/order.ts'
import { searchTextOf } from '../../src/model/search-text.ts'
import { statedAs } from '../../src/model/stated.ts'
import { type CitationRelation, citationRelations, type WorkKind, workLabel } from '../../src/model/work.ts'
import { forgetAll } from './graph.ts'
import { fillAround } from './search-around.ts'

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
  readonly affiliations?: readonly string[]
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
    await forgetAll(run)
    for (const [labels, rows] of nodeRows(fixture))
      await run(
        cypher(`UNWIND $rows AS row CREATE (n:Entity:${labels}) SET n = row, n.addedIn = 1, n.changedIn = 1`, { rows }),
      )
    const edges = edgeRows(fixture)
    for (const [kind, rows] of edges)
      await run(
        cypher(
          `UNWIND $rows AS row MATCH (a:Entity {id: row.from}), (b:Entity {id: row.to}) CREATE (a)-[r:${kind}]->(b) SET r = row.properties`,
          { rows },
        ),
      )
    for (const statement of searchStatements(fixture)) await run(statement)
    await run(
      cypher(
        'UNWIND $rows AS row MATCH (e:Entity {id: row.id}) MERGE (n:Name {key: row.key, strength: row.strength}) MERGE (n)-[:NAMES]->(e)',
        { rows: nameRows(fixture) },
      ),
    )
    await writeDocuments(run, fixture)
    version += 1
    await run(cypher("MATCH (v:DataVersion {id: 'data'}) SET v.version = $version", { version }))
  })
  await graph.define(cypher('CALL db.awaitIndexes(60)'))
}

/** What the importer adds for search. */
function searchStatements({ works = [], venues = [] }: Fixture): readonly Statement[] {
  return fillAround(
    works.map(({ id }) => id),
    venues.map(({ id }) => id),
  )
}

const linkLists = (links: readonly string[]) => ({
  linkUrls: links,
  linkLabels: links.map(() => ''),
  linkSuspects: links.map(() => false),
})

/** Things at the other end of claims of a kind, each once. */
function linksOf(fixture: Fixture) {
  const [ahead, back] = [1, 2].map((end) => grouped(claimsOf(fixture), ({ claim }) => `${claim[0]} ${claim[end]}`))
  return {
    from: (kind: ClaimKind, id: string) => [...new Set(ahead?.get(`${kind} ${id}`)?.map(({ claim }) => claim[2]))],
    to: (kind: ClaimKind, id: string) => [...new Set(back?.get(`${kind} ${id}`)?.map(({ claim }) => claim[1]))],
  }
}

function nodeRows(fixture: Fixture): readonly (readonly [string, readonly object[]])[] {
  const { from, to } = linksOf(fixture)
  const kinds = new Map(fixture.works?.map(({ id, kind }) => [id, kind]))
  const talks = (ids: readonly string[]) => new Set(ids.filter((id) => kinds.get(id) === 'TALK')).size
  const narrowed = (topic: string): readonly string[] => [topic, ...to('BROADER', topic).flatMap(narrowed)]
  const counts = (label: string, id: string) => {
    if (label === 'person') return { talkCount: talks(from('GAVE', id)) }
    if (label === 'venue') return { talkCount: talks(to('HELD_AT', id).flatMap((given) => to('PRESENTED_AS', given))) }
    return { workCount: new Set(narrowed(id).flatMap((topic) => to('ABOUT', topic))).size }
  }
  /** With the texts of its orders, as the importer writes them. */
  const keyed = <Thing extends object>(type: Entity['type'], thing: Thing) => ({
    ...thing,
    ...listKeys({ type, ...thing } as unknown as Entity),
  })
  const works = (label: string) =>
    (fixture.works ?? [])
      .filter(({ kind }) => workLabel(kind) === label)
      .map(({ links = [], alternativeTitles = [], year = null, ...work }) =>
        keyed('Work', {
          ...work,
          year,
          alternativeTitles,
          ...linkLists(links),
          ...searchTextOf({ type: 'Work', abstract: null, ...work, alternativeTitles }),
          slug: `${label.toLowerCase()}/${fold(work.title).replaceAll(' ', '-')}`,
          sortTitle: fold(work.title),
          citingTalkCount: talks(to('CITES', work.id)),
          citationCount: from('CITES', work.id).length,
          citingCount: to('CITES', work.id).length,
        }),
      )
  const named = (type: 'Person' | 'Venue' | 'Topic', all: readonly FixtureNamed[] = []) => {
    const label = type.toLowerCase()
    return all.map(({ alternativeNames = [], handles = [], affiliations = [], ...thing }) =>
      keyed(type, {
        ...thing,
        alternativeNames,
        ...searchTextOf(
          type === 'Person'
            ? { type, ...thing, alternativeNames, handles, affiliations }
            : { type, ...thing, alternativeNames },
        ),
        slug: `${label}/${fold(thing.name).replaceAll(' ', '-')}`,
        sortName: fold(thing.name),
        ...counts(label, thing.id),
        ...(type === 'Person' ? { handles, affiliations } : {}),
      }),
    )
  }
  const presentations = (fixture.presentations ?? []).map((item) => ({
    ...item,
    ...linkLists([item.video, item.slides].filter((url) => url !== undefined)),
    foldedEvent: item.event === undefined ? null : fold(item.event),
    sortKey: `${item.year ?? 9999}|${item.event ?? ''}|${item.id}`,
  }))
  return [
    ['Work:Talk', works('Talk')],
    ['Work:Paper', works('Paper')],
    ['Work:Resource', works('Resource')],
    ['Presentation', presentations],
    ['Person', named('Person', fixture.people)],
    ['Venue', named('Venue', fixture.venues)],
    ['Topic', named('Topic', fixture.topics)],
  ]
}

function claimsOf(fixture: Fixture): readonly FixtureClaim[] {
  return (fixture.documents ?? []).flatMap((document) => document.claims)
}

interface EdgeRow {
  readonly kind: ClaimKind
  readonly from: string
  readonly to: string
  readonly properties: object
}

/** One edge for a pair: the strongest relation and the section of the first claim with it. */
function edgeRows(fixture: Fixture): readonly (readonly [string, readonly EdgeRow[]])[] {
  const groups = grouped(claimsOf(fixture), ({ claim }) => claim.join(' '))
  const works = new Map(fixture.works?.map((work) => [work.id, work]))
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
      citedKey: citedKey(to, {
        id: from,
        sortTitle: fold(works.get(from)?.title ?? ''),
        isTalk: works.get(from)?.kind === 'TALK',
      }),
      citesKey: citesKey(from, position),
    }
    return [{ kind, from, to, properties: kind === 'CITES' ? citation : { position } }]
  })
  return [...grouped(rows, ({ kind }) => kind)]
}

function grouped<Item>(items: readonly Item[], by: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const key = by(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
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
