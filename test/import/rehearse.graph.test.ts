import { expect, test } from 'vitest'
import { store } from '../../import/load/store.ts'
import { type ImportOrder, rehearseImport } from '../../import/pipeline.ts'
import { prepare } from '../../import/prepare.ts'
import { clear, everything } from '../support/graph.ts'
import { importPlace } from '../support/import-place.ts'
import fc from '../support/laws.ts'
import { readme } from '../support/readmes.ts'

const place = importPlace()
const { given, gone, put } = place
const rehearse = (path: string, order: Partial<ImportOrder> = {}) =>
  rehearseImport(place.graph(), { ...order, paths: [place.at(path)] }, () => {})

/** How many of each a change set holds, as an import reports them. */
function counted<T extends Readonly<Record<string, readonly unknown[] | number>>>(all: T): Record<string, number> {
  return Object.fromEntries(
    Object.entries(all).map(([name, value]) => [name, typeof value === 'number' ? value : value.length]),
  )
}

test('names every document and thing that would change, and writes nothing', async () => {
  await given({
    'talks/a.md': readme('Quiet Clocks', ['Shared Source', 'A Lone Treatise']),
    'talks/b.md': readme('Turning Rings'),
  })
  await given({ 'talks/c.md': readme('Slow Lanterns', ['Shared Source']), 'talks/d.md': readme('Paper Boats') })
  await put('talks')
  await given({ 'talks/a.md': readme('Quiet Clocks', ['Shared Source', 'Fresh Essays On Boats']), 'talks/e.md': '' })
  await given({ 'talks/f.md': readme('Glass Bridges') })
  await gone('talks/c.md')
  const before = await everything(place.graph())
  const changes = await rehearse('talks', { prune: true, source: 'https://example.org/' })
  expect(await everything(place.graph())).toEqual(before)
  expect(changes.documents).toEqual({
    added: ['talks/f.md'],
    changed: ['talks/a.md'],
    forgotten: ['talks/c.md'],
    relinked: ['talks/b.md', 'talks/d.md'],
    kept: 2,
    refused: 1,
    passedOver: 0,
  })
  const whats = (things: readonly { readonly what: string }[]) => things.map(({ what }) => what).sort()
  expect(whats(changes.entities.added)).toEqual([
    'Paper “Fresh Essays On Boats”',
    'Presentation “Bravo Conf 2015”',
    'Talk “Glass Bridges”',
  ])
  expect(whats(changes.entities.removed)).toEqual([
    'Paper “A Lone Treatise”',
    'Presentation “Bravo Conf 2015”',
    'Talk “Slow Lanterns”',
  ])
  expect(changes.problems.map(({ code }) => code)).toContain('EMPTY')

  const report = await put('talks', { prune: true, source: 'https://example.org/' })
  expect(counted(changes.documents)).toEqual(report.documents)
  expect(counted(changes.entities)).toEqual(report.entities)
  expect(changes.problems).toEqual(report.problems)
})

test('of an import of nothing new says so; into an empty graph it leaves that empty', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks') })
  const empty = await everything(place.graph())
  const first = await rehearse('talks')
  expect(first.documents.added).toEqual(['talks/a.md'])
  expect(await everything(place.graph())).toEqual(empty)
  const { entities } = await put('talks')
  expect(counted(first.entities)).toEqual(entities)
  expect(await rehearse('talks')).toMatchObject({
    documents: { added: [], changed: [], forgotten: [], kept: 1 },
    entities: { added: [], changed: [], removed: [], kept: entities?.added },
  })
})

test('throws what an import would: two roots of one name, and the end that was asked for', async () => {
  await given({ 'one/talks/a.md': readme('Quiet Clocks'), 'two/talks/a.md': readme('Turning Rings') })
  await put('one/talks')
  await expect(rehearse('two/talks')).rejects.toMatchObject({ code: 'INVALID_ARGUMENT' })
  const controller = new AbortController()
  const ended = rehearseImport(
    place.graph(),
    { paths: [place.at('one/talks')], again: true },
    () => controller.abort(new Error('enough')),
    controller.signal,
  )
  await expect(ended).rejects.toThrow('enough')
})

test('what it tells is what an import then does, also one of many transactions', async () => {
  const title = fc.constantFrom('Quiet Clocks', 'Turning Rings', 'Slow Lanterns', 'Paper Boats')
  const source = fc.constantFrom('Shared Source', 'Lone Source', 'New Source', 'Quiet Clocks', 'Turning Rings')
  const folder = fc.dictionary(
    fc.constantFrom('a', 'b', 'c'),
    fc.tuple(title, fc.uniqueArray(source, { minLength: 1 })),
    {
      minKeys: 1,
      noNullPrototype: true,
    },
  )
  const write = async (files: Readonly<Record<string, readonly [string, readonly string[]]>>) => {
    await given({ 'talks/kept.md': readme('Kept As It Is') })
    await gone('talks')
    await given({ 'talks/kept.md': readme('Kept As It Is') })
    for (const [name, [heading, sources]] of Object.entries(files))
      await given({ [`talks/${name}.md`]: readme(heading, sources) })
  }
  await fc.assert(
    fc.asyncProperty(folder, folder, async (before, after) => {
      await clear(place.graph())
      await write(before)
      await put('talks')
      await write(after)
      const order = { paths: [place.at('talks')], prune: true }
      const changes = await rehearse('talks', order)
      const { delivery, checkRoots } = await prepare(place.graph().read, order, () => {}, new AbortController().signal)
      if (delivery.documents.length + delivery.forgotten.length === 0) return
      const watch = { signal: new AbortController().signal, progress: () => {}, checkRoots, portionSize: 1 }
      const { documents, change } = await store(place.graph(), delivery, watch)
      expect(changes.documents).toMatchObject(documents)
      expect(counted(changes.entities)).toEqual(change)
    }),
    { numRuns: 12 },
  )
}, 240_000)
