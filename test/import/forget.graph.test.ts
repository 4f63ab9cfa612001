import { rename, symlink } from 'node:fs/promises'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { forgetPaths } from '../../import/forget.ts'
import { cypher } from '../../src/graph/cypher.ts'
import { everything, facts } from '../support/graph.ts'
import { importPlace } from '../support/import-place.ts'
import { readme } from '../support/readmes.ts'

const place = importPlace()
const { given, gone, put, documents } = place
const forget = (...paths: readonly string[]) => forgetPaths(place.graph(), paths, () => {})
const roots = () => place.list('MATCH (r:Root) RETURN r.id AS it ORDER BY it')

test('a document goes with what only it said, whether its file is there or not, and nothing is left of it', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks', ['Shared Source']) })
  await put('talks')
  const one = await facts(place.graph())
  await given({ 'talks/b.md': readme('Turning Rings', ['Shared Source', 'A Lone Treatise']) })
  const added = await put('talks')
  const forgotten = await forget(place.at('talks/b.md'))
  expect(forgotten).toMatchObject({ documents: ['talks/b.md'], entities: { removed: added.entities?.added } })
  expect(forgotten.dataVersion).toBe((added.dataVersion ?? 0) + 1)
  expect([await documents(), await facts(place.graph())]).toEqual([['talks/a.md'], one])
  await put('talks')
  await gone('talks/b.md')
  await forget(place.at('talks/b.md'))
  expect([await documents(), await facts(place.graph())]).toEqual([['talks/a.md'], one])
})

test('a folder, also one that is gone, with roots further in; the roots of which nothing is left give up their names', async () => {
  await given({ 'talks/2015/a.md': readme('Quiet Clocks'), 'talks/2016/b.md': readme('Turning Rings') })
  await given({ 'talks/c.md': readme('Slow Lanterns'), 'talks-old/d.md': readme('Paper Boats') })
  await put('talks/2015')
  await put('talks')
  await put('talks-old')
  await gone('talks/2016')
  await forget(place.at('talks/2016'))
  expect(await documents()).toEqual(['2015/a.md', 'talks-old/d.md', 'talks/c.md'])
  await forget(place.at('talks'))
  expect([await documents(), await roots()]).toEqual([['talks-old/d.md'], ['talks-old']])
})

test('a name as documents have it, and one below which they lie', async () => {
  await given({ 'talks/2015/a.md': readme('Quiet Clocks'), 'talks/2015/b.md': readme('Turning Rings') })
  await given({ 'talks/20150.md': readme('Slow Lanterns') })
  await put('talks')
  expect((await forget('talks/2015/a.md')).documents).toEqual(['talks/2015/a.md'])
  expect((await forget('talks/2015/')).documents).toEqual(['talks/2015/b.md'])
  expect((await forget('talks')).documents).toEqual(['talks/20150.md'])
  expect(await roots()).toEqual([])
})

test('several paths, and a path through a link', async () => {
  await given({ 'talks/a.md': readme('Quiet Clocks'), 'talks/b.md': readme('Turning Rings') })
  await put('talks')
  await symlink(place.at('talks'), place.at('link'))
  await gone('talks/b.md')
  expect((await forget(place.at('link/a.md'), place.at('link/b.md'))).documents).toEqual(['talks/a.md', 'talks/b.md'])
})

test('a path that fits nothing is told with what was imported, and then nothing at all is forgotten', async () => {
  await expect(forget('talks/a.md')).rejects.toMatchObject({
    code: 'INVALID_ARGUMENT',
    message: expect.stringContaining('imported was nothing'),
  })
  await given({ 'talks/a.md': readme('Quiet Clocks') })
  await put('talks')
  const before = await everything(place.graph())
  for (const none of ['talks/b.md', 'a.md', 'tal', place.at('talk'), 'taxonomy/topics.yaml', '///nowhere'])
    await expect(forget('talks/a.md', none)).rejects.toMatchObject({
      code: 'INVALID_ARGUMENT',
      message: expect.stringContaining(`talks (${place.at('talks')})`),
    })
  expect(await everything(place.graph())).toEqual(before)
})

test('what is a path of some documents and the name of others is refused', async () => {
  const name = 'import' // of a folder where this runs, and of one elsewhere
  await given({ [`${name}/a.md`]: readme('Quiet Clocks') })
  await put(name)
  await rename(place.at(name), place.at('moved'))
  expect((await forget(name)).documents).toEqual([`${name}/a.md`])
  await rename(place.at('moved'), place.at(name))
  await put(name)
  const other =
    "CREATE (:Root {id: 'here', path: $path}), (:Document {id: 'other', path: 'here/a.md', sha: '', rules: '', kind: 'OTHER'})"
  await place.graph().write((run) => run(cypher(other, { path: resolve(name) })))
  await expect(forget(name)).rejects.toMatchObject({
    code: 'INVALID_ARGUMENT',
    message: expect.stringContaining('here/a.md'),
  })
  expect(await documents()).toHaveLength(2)
})
