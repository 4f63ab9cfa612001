import { expect, test } from 'vitest'
import { facts } from '../support/graph.ts'
import { importPlace } from '../support/import-place.ts'
import { readme } from '../support/readmes.ts'

const place = importPlace()
const { given, gone, put, documents } = place
const talks = () => place.list('MATCH (t:Talk) RETURN t.title AS it ORDER BY it')
const prune = { prune: true }

test('documents that vanished below an imported folder are forgotten with what only they said, where that is asked for', async () => {
  await given({ 'talks/b.md': readme('Turning Rings', ['Shared Source']) })
  await put('talks')
  const one = await facts(place.graph())
  await given({ 'talks/a.md': readme('Quiet Clocks', ['Shared Source', 'Lone Source']) })
  await put('talks')
  await gone('talks/a.md')
  expect((await put('talks')).documents).toMatchObject({ kept: 1, forgotten: 0 })
  expect(await documents()).toEqual(['talks/a.md', 'talks/b.md'])
  expect((await put('talks', prune)).documents).toMatchObject({ kept: 1, forgotten: 1 })
  expect(await documents()).toEqual(['talks/b.md'])
  expect(await facts(place.graph())).toEqual(one)
  expect(await put('talks', prune)).toMatchObject({ entities: null, documents: { kept: 1, forgotten: 0 } })
})

test('a folder within the root prunes what is below it; a single file nothing', async () => {
  await given({ 'talks/2015/a.md': readme('Quiet Clocks'), 'talks/2015/b.md': readme('Turning Rings') })
  await given({ 'talks/c.md': readme('Slow Lanterns'), 'talks/d.md': readme('Paper Boats') })
  await put('talks')
  await gone('talks/2015/a.md', 'talks/c.md')
  await put('talks/d.md', prune)
  expect(await documents()).toHaveLength(4)
  await put('talks/2015', prune)
  expect(await documents()).toEqual(['talks/2015/b.md', 'talks/c.md', 'talks/d.md'])
})

test('a renamed file is one document that goes and one that comes; its things stay', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks') })
  await put('talks')
  const before = await facts(place.graph())
  const ids = await place.list('MATCH (e:Entity) RETURN e.id AS it ORDER BY it')
  await gone('talks/a.md')
  await given({ 'talks/z.md': readme('Quiet Clocks') })
  const { documents: counts } = await put('talks', prune)
  expect(counts).toMatchObject({ added: 1, changed: 0, kept: 0, forgotten: 1 })
  expect(await documents()).toEqual(['talks/z.md'])
  expect(await facts(place.graph())).toEqual(before)
  expect(await place.list('MATCH (e:Entity) RETURN e.id AS it ORDER BY it')).toEqual(ids)
})

test('an emptied folder forgets all of its documents; one that cannot be found none', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks'), 'others/b.md': readme('Turning Rings') })
  await put('talks')
  await put('others')
  await gone('talks/a.md', 'others')
  await put('others', prune)
  await put('talks', prune)
  expect([await documents(), await talks()]).toEqual([['others/b.md'], ['Turning Rings']])
})
