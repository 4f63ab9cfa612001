import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ReadDocument } from '../../../import/load/document-statements.ts'
import { store, type Watch } from '../../../import/load/store.ts'
import { readMentions } from '../../../import/load/stored.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { documentOf, readAs } from '../../support/documents.ts'
import { clear, contents, emptyGraph, facts } from '../../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
beforeEach(() => clear(graph))
afterAll(() => graph.close())

const clocks = documentOf('folder/clocks.md', [
  {
    title: 'Quiet Clocks',
    by: ['Ada Moore'],
    at: [['Bravo Conf', 2015, 'V1']],
    cites: [{ title: 'RING: Weakly Consistent Membership' }, { title: 'Comet', kind: 'TOOL' }],
  },
])
const rings = documentOf('folder/rings.md', [
  { title: 'Rings', by: ['Bo Lund'], cites: [{ title: 'RING', kind: 'OTHER', relation: 'MENTIONS' }] },
])

const importedAt = '2026-01-02T03:04:05.000Z'
const roots = [{ name: 'folder', path: '/folder', source: null }]
const watch: Watch = { signal: new AbortController().signal, progress: () => {}, checkRoots: async () => {} }

async function put(...documents: readonly ReadDocument[]) {
  return store(graph, { documents, forgotten: [], roots, importedAt }, watch)
}

describe('store', () => {
  test('writes what documents say and reads it back whole', async () => {
    await put(readAs(clocks), readAs(rings))
    const { documents } = await readMentions(graph.read)
    expect(documents).toEqual([clocks, rings])
  })

  test('writes the layer that follows', async () => {
    await put(readAs(clocks), readAs(rings))
    const rows = await graph.read(
      cypher(
        'MATCH (t:Talk)-[c:CITES]->(w:Paper) RETURN t.title AS talk, c.relation AS relation, w.title AS work, w.citingTalkCount AS count ORDER BY talk',
      ),
    )
    const work = 'RING: Weakly Consistent Membership'
    expect(rows).toEqual([
      { talk: 'Quiet Clocks', relation: 'REFERENCES', work, count: 2 },
      { talk: 'Rings', relation: 'MENTIONS', work, count: 2 },
    ])
  })

  test('storing the same again changes nothing but the data version', async () => {
    const first = await put(readAs(clocks), readAs(rings))
    const before = await contents(graph)
    const second = await put(readAs(rings), readAs(clocks))
    expect(await contents(graph)).toEqual(before)
    expect(second).toEqual({
      dataVersion: first.dataVersion + 1,
      documents: { added: [], changed: [rings.key, clocks.key], forgotten: [] },
      change: { added: 0, changed: 0, removed: 0, kept: first.change.added },
      unused: [],
    })
  })

  test('the order of imports does not matter, up to ids; and every id given out goes on finding its thing', async () => {
    await put(readAs(rings))
    const given = await titlesById()
    await put(readAs(clocks))
    const oneByOne = await facts(graph)
    for (const [id, title] of given) expect(await titleFoundBy(id)).toContain(title)
    await clear(graph)
    await put(readAs(clocks), readAs(rings))
    expect(await facts(graph)).toEqual(oneByOne)
    for (const [id, title] of given) expect(await titleFoundBy(id)).toContain(title)
  })

  test('a line that vanished takes its facts along, and what nothing else states', async () => {
    await put(readAs(clocks), readAs(rings))
    const shorter = documentOf('folder/clocks.md', [
      { title: 'Quiet Clocks', by: ['Ada Moore'], at: [['Bravo Conf', 2015, 'V1']], cites: [] },
    ])
    const { change } = await put(readAs(shorter, 'two'))
    expect(change.removed).toBe(1) // the tool; the paper lives on as the other talk's "RING"
    const rows = await graph.read(
      cypher('MATCH (w:Work)<-[:CITES]-() RETURN w.title AS title, w.citingTalkCount AS count'),
    )
    expect(rows).toEqual([{ title: 'RING', count: 1 }])
  })

  test('an id stays when another document says more of the thing', async () => {
    await put(readAs(rings))
    const idOf = async (title: string) =>
      (await graph.read(cypher('MATCH (w:Work) WHERE w.title STARTS WITH $title RETURN w.id AS id', { title })))[0]?.id
    const before = await idOf('RING')
    await put(readAs(clocks))
    expect(await idOf('RING: Weakly')).toBe(before)
  })

  test('a store that fails half-way leaves the graph as it was', async () => {
    await put(readAs(rings))
    const before = await contents(graph)
    const delivery = { documents: [readAs(clocks)], forgotten: [], roots, importedAt }
    const dying = store(graph, delivery, {
      ...watch,
      progress({ rows }) {
        if (rows > 3) throw new Error('the power is gone')
      },
    })
    await expect(dying).rejects.toThrow('the power is gone')
    expect(await contents(graph)).toEqual(before)
  })

  test('a delivery in several transactions gives what one gives, counted once', async () => {
    const whole = await put(readAs(clocks), readAs(rings))
    const before = await facts(graph)
    await clear(graph)
    const delivery = { documents: [readAs(clocks), readAs(rings)], forgotten: [], roots, importedAt }
    const parted = await store(graph, delivery, { ...watch, portionSize: 1 })
    expect(await facts(graph)).toEqual(before)
    expect(parted).toEqual({ ...whole, dataVersion: whole.dataVersion + 1 })
  })

  test('one that dies between its transactions leaves whole documents and the layer that follows from them', async () => {
    await put(readAs(clocks))
    const one = await facts(graph)
    await clear(graph)
    const controller = new AbortController()
    const delivery = { documents: [readAs(clocks), readAs(rings)], forgotten: [], roots, importedAt }
    const dying = store(graph, delivery, {
      ...watch,
      signal: controller.signal,
      portionSize: 1,
      progress: ({ part }) => part === 2 && controller.abort(new Error('enough')),
    })
    await expect(dying).rejects.toThrow('enough')
    expect(await facts(graph)).toEqual(one)
    await put(readAs(rings))
    const both = await facts(graph)
    await clear(graph)
    await put(readAs(clocks), readAs(rings))
    expect(await facts(graph)).toEqual(both)
  })

  test('a document that says nothing any more is forgotten with what followed from it; an unknown one is passed over', async () => {
    await put(readAs(rings))
    const one = await facts(graph)
    await clear(graph)
    await put(readAs(rings), readAs(clocks))
    const delivery = { documents: [], forgotten: [clocks.key, 'folder/unknown.md'], roots, importedAt }
    expect((await store(graph, delivery, watch)).documents).toEqual({ added: [], changed: [], forgotten: [clocks.key] })
    expect(await facts(graph)).toEqual(one)
    const left = await graph.read(cypher('MATCH (d:Document) RETURN d.path AS path'))
    expect(left).toEqual([{ path: rings.key }])
  })

  test('the layer in the graph is what the documents give when worked out from nothing', async () => {
    await put(readAs(clocks))
    await put(readAs(rings))
    await put(readAs(clocks, 'again'))
    const { documents: said } = await readMentions(graph.read)
    const standing = await facts(graph)
    await clear(graph)
    await put(...said.map((document) => readAs(document, 'anew')))
    expect(await facts(graph)).toEqual(standing)
    const counted = await graph.read(
      cypher('MATCH (w:Work) WHERE w.citingTalkCount <> COUNT { (w)<-[:CITES]-(:Talk) } RETURN w.title AS title'),
    )
    expect(counted).toEqual([])
  })
})

async function titlesById(): Promise<readonly (readonly [string, string])[]> {
  const rows = await graph.read(cypher('MATCH (w:Work) RETURN w.id AS id, w.title AS title'))
  return rows.map(({ id, title }) => [String(id), String(title)] as const)
}

/** The title of what an id finds: an entity's own, else that of a mention whose key gives it. */
async function titleFoundBy(id: string): Promise<string> {
  const [row] = await graph.read(
    cypher(
      'OPTIONAL MATCH (own:Entity {id: $id}) OPTIONAL MATCH (:Mention {keyId: $id})-[:RESOLVES_TO]->(e:Entity) RETURN coalesce(own.title, e.title) AS title LIMIT 1',
      { id },
    ),
  )
  return String(row?.title)
}
