/** Histories: documents come, change and go in any order, and what stands is what those left say when worked out from nothing. */

import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReadDocument } from '../../../import/load/document-statements.ts'
import { store } from '../../../import/load/store.ts'
import { createDraft } from '../../../import/parse/draft.ts'
import type { SaidDocument } from '../../../import/resolve/said.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import type { Claim } from '../../../src/model/claim.ts'
import { at, documentOf, readAs } from '../../support/documents.ts'
import { clear, emptyGraph, facts } from '../../support/graph.ts'
import fc from '../../support/laws.ts'
import { wrongAround } from '../../support/search-around.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

const titles = [
  'RING: Weakly Consistent Membership',
  'RING',
  'Comet',
  'A Treatise on Sagas',
  'A Treatise on Saga',
  'Quiet Clocks',
]
const people = ['Ada Moore', 'Bo Lund', 'Cy Tan']
const source = fc.record({
  title: fc.constantFrom(...titles),
  author: fc.subarray(people, { maxLength: 1 }),
  kind: fc.constantFrom('PAPER' as const, 'OTHER' as const, 'TALK' as const),
  url: fc.constantFrom('https://doi.org/10.1000/1', 'https://a.example/ring', 'https://b.example/comet'),
})
const talk = fc.record({
  title: fc.constantFrom(...titles.slice(2)),
  by: fc.subarray(people, { minLength: 0, maxLength: 2 }),
  at: fc.subarray(
    [
      ['Bravo Conf', 2015],
      ['Tango Days', 2016],
    ] as const,
    { maxLength: 2 },
  ),
  cites: fc.array(source, { maxLength: 3 }),
})
const keys = ['folder/a', 'folder/b', 'folder/c']
const topics = ['Gossip', 'Membership', 'Systems', 'Time'] as const
const told = fc.record({
  talks: fc.array(talk, { minLength: 1, maxLength: 2 }),
  about: fc.array(fc.constantFrom(...topics), { maxLength: 3 }),
  isTaxonomy: fc.boolean(),
})
const step = fc.record({
  put: fc.dictionary(fc.constantFrom(...keys), told, { maxKeys: 3, noNullPrototype: true }),
  forget: fc.subarray(keys, { maxLength: 1 }),
  portionSize: fc.constantFrom(1, 10_000),
})

async function deliver(
  documents: readonly ReadDocument[],
  forgotten: readonly string[],
  portionSize: number,
): Promise<void> {
  const watch = { signal: new AbortController().signal, progress: () => {}, checkRoots: async () => {}, portionSize }
  await store(graph, { documents, forgotten, roots: [], importedAt: '2026-01-02T03:04:05.000Z' }, watch)
}

/** The document's works in turn about these topics; a taxonomy says as well that gossip is membership, and that systems. */
function withTopics(document: SaidDocument, about: readonly string[], isTaxonomy: boolean): SaidDocument {
  const draft = createDraft(document.key)
  const refs = new Map(topics.map((name) => [name, draft.topic(name.toLowerCase(), name, [], at(900))]))
  const [gossip, membership, systems] = [...refs.values()]
  if (isTaxonomy && gossip && membership && systems) {
    draft.claim('BROADER', gossip, membership, at(901))
    draft.claim('BROADER', membership, systems, at(902))
  }
  const noted = draft.finish({ kind: 'TALK_PAGE', title: null })
  const works = document.mentions.filter(({ kind }) => kind === 'talk' || kind === 'work')
  const claims = about.flatMap((name, i): Claim[] => {
    const [from, to] = [
      works[i % works.length],
      noted.mentions.find((mention) => mention.key === `topic:${name.toLowerCase()}`),
    ]
    if (from === undefined || to === undefined) return []
    const why = { relation: null, about: { field: 'title', matched: name }, statement: at(910 + i) } as const
    return [{ id: `${document.key} about ${i}`, kind: 'ABOUT', from: from.id, to: to.id, ...why }]
  })
  return {
    key: document.key,
    mentions: [...document.mentions, ...noted.mentions],
    claims: [...document.claims, ...noted.claims, ...claims],
  }
}

test('what stands is what the documents left give; every id given out leads to its thing, or to nothing where that is gone', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 4 }), async (steps) => {
      await clear(graph)
      const left = new Map<string, ReadDocument>()
      const mentionsOf = new Map<string, Set<string>>()
      for (const [index, { put, forget, portionSize }] of steps.entries()) {
        const documents = Object.entries(put).map(([key, { talks, about, isTaxonomy }]) =>
          readAs(withTopics(documentOf(key, talks), about, isTaxonomy), String(index)),
        )
        const forgotten = forget.filter((key) => put[key] === undefined)
        await deliver(documents, forgotten, portionSize)
        for (const document of documents) left.set(document.key, document)
        for (const key of forgotten) left.delete(key)
        await expectEveryIdToLeadHome(mentionsOf)
      }
      const standing = await facts(graph)
      expect(await contradictions()).toEqual([])
      expect(await graph.read(wrongAround)).toEqual([])
      await clear(graph)
      await deliver([...left.values()], [], 10_000)
      expect(standing).toEqual(await facts(graph))
    }),
    { numRuns: 25 },
  )
}, 240_000)

/** Every id seen before finds a thing that has a mention it had when it was last in use, or nothing where none of these stands. */
async function expectEveryIdToLeadHome(mentionsOf: Map<string, Set<string>>): Promise<void> {
  const rows = await graph.read(
    cypher('MATCH (m:Mention)-[:RESOLVES_TO]->(e:Entity) RETURN m.id AS mention, e.id AS id'),
  )
  const now = new Map(rows.map(({ mention, id }) => [String(mention), String(id)]))
  const redirects = await graph.read(
    cypher('MATCH (r:Redirect) OPTIONAL MATCH (r)-[:TO]->(e) RETURN r.id AS id, e.id AS to'),
  )
  const leadsTo = new Map([...now.values()].map((id) => [id, id]))
  for (const { id, to } of redirects) {
    expect(leadsTo.has(String(id)), 'an id names a thing or leads to one, not both').toBe(false)
    if (to !== null) leadsTo.set(String(id), String(to))
  }
  for (const [id, mentions] of mentionsOf) {
    const home = leadsTo.get(id)
    const standing = [...mentions].filter((mention) => now.has(mention))
    if (home === undefined) expect(standing).toEqual([])
    else if (standing.length > 0) expect(standing.map((mention) => now.get(mention))).toContain(home)
  }
  for (const id of now.values()) mentionsOf.set(id, new Set())
  for (const [mention, id] of now) mentionsOf.get(id)?.add(mention)
}

/** What must never be: things that nothing mentions, mentions that are nothing or two things, counts that are not. */
async function contradictions(): Promise<readonly unknown[]> {
  return graph.read(
    cypher(`MATCH (e:Entity) WHERE NOT EXISTS { (e)<-[:RESOLVES_TO]-() } RETURN e.id AS id
UNION MATCH (m:Mention) WHERE COUNT { (m)-[:RESOLVES_TO]->() } <> 1 RETURN m.id AS id
UNION MATCH (w:Work) WHERE w.citingTalkCount <> COUNT { (w)<-[:CITES]-(:Talk) } RETURN w.id AS id
UNION MATCH (w:Work) WHERE w.citationCount <> COUNT { (w)-[:CITES]->() } RETURN w.id AS id
UNION MATCH (w:Work) WHERE w.citingCount <> COUNT { (w)<-[:CITES]-() } RETURN w.id AS id
UNION MATCH (p:Person) WHERE p.talkCount <> COUNT { (p)-[:GAVE]->(:Talk) } RETURN p.id AS id
UNION MATCH (v:Venue) WHERE v.talkCount <> COUNT { MATCH (v)<-[:HELD_AT]-()<-[:PRESENTED_AS]-(t:Talk) RETURN DISTINCT t } RETURN v.id AS id
UNION MATCH (t:Topic) WHERE t.workCount <> COUNT { MATCH (t)<-[:BROADER*0..]-()<-[:ABOUT]-(w) RETURN DISTINCT w } RETURN t.id AS id
UNION MATCH (n:Name) WHERE COUNT { (n)-[:NAMES]->() } <> 1 RETURN n.id AS id`),
  )
}
