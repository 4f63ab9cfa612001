import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually } from '../../support/eventually.ts'
import { slowness } from '../../support/slowness.ts'
import { ask, outcomeOf, type Running, serving, talkgraph } from '../../support/talkgraph.ts'

/** One life of a data folder, told in order: each test goes on where the one before ended. */
describe('start, import and serve on one data folder', () => {
  let folder: string
  let data: string
  let running: Running
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talkgraph-life-'))
    data = await mkdtemp(join(tmpdir(), 'talkgraph-data-'))
    await writeFile(join(folder, 'clocks.md'), readme('Quiet Clocks', 'Bravo Conf 2015'))
  })
  afterAll(async () => {
    await running?.end('SIGTERM')
    for (const made of [folder, data]) await rm(made, { recursive: true, force: true })
  })

  const titles = async () => {
    const { talks } = await ask<{ talks: { nodes: { title: string }[] } }>(running.url, '{ talks { nodes { title } } }')
    return talks.nodes.map(({ title }) => title).sort()
  }

  test('start imports what is named and answers', async () => {
    running = await serving(['start', join(folder, 'clocks.md'), '--as', 'mine', '--data', data])
    expect(running.listening).toMatchObject({
      event: 'listening',
      neo4j: { origin: 'started' },
      imported: { documents: { added: 1, refused: 0 } },
    })
    expect(await titles()).toEqual(['Quiet Clocks'])
    const { documents } = await ask<{ documents: { nodes: { path: string }[] } }>(
      running.url,
      '{ documents { nodes { path } } }',
    )
    expect(documents.nodes.map(({ path }) => path)).toContain('mine/clocks.md')
  })

  test('an import beside the server goes into its Neo4j, and the server answers from it within a second', async () => {
    await writeFile(join(folder, 'rings.md'), readme('Turning Rings', 'Craft Conf 2016'))
    const outcome = await talkgraph(['import', folder, '--data', data, '--json'])
    expect({ code: outcome.code, imported: outcomeOf(outcome) }).toMatchObject({
      code: 0,
      imported: { event: 'imported', documents: { added: 1, kept: 1 } },
    })
    await eventually('the server answers from the new data', 1, async () => (await titles()).includes('Turning Rings'))
  })

  test('a second server on the folder is refused, naming the first one’s process', async () => {
    const { code, out } = await talkgraph(['serve', '--data', data, '--port', '0', '--json'])
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      event: 'failed',
      code: 'DATA_FOLDER_IN_USE',
      message: expect.stringContaining(String(running.pid)),
    })
  })

  test('Ctrl-C ends the server and its Neo4j within two seconds', async () => {
    const uri = (running.listening.neo4j as { uri: string }).uri
    const { code, took } = await running.end('SIGINT')
    expect(code).toBe(0)
    expect(took).toBeLessThan(2000 * slowness())
    await expect(fetch(uri.replace('bolt:', 'http:'))).rejects.toThrow()
  })

  test('serve answers from what was imported before', async () => {
    running = await serving(['serve', '--data', data])
    expect(running.listening).toMatchObject({ imported: null })
    expect(await titles()).toEqual(['Quiet Clocks', 'Turning Rings'])
    expect((await running.end('SIGTERM')).code).toBe(0)
  })

  test('a second start imports nothing anew; what cannot be imported shows in the exit code', async () => {
    await writeFile(join(folder, 'empty.md'), '')
    running = await serving(['start', folder, '--data', data])
    expect(running.listening).toMatchObject({
      imported: { entities: null, documents: { added: 0, changed: 0, kept: 2, refused: 1 } },
    })
    expect((await running.end('SIGINT')).code).toBe(3)
  })
})

function readme(title: string, event: string): string {
  return `# ${title}\n\nGiven at ${event} [[Slides](https://speakerdeck.com/ada/${title.toLowerCase().replaceAll(' ', '-')})]\n\n## References\n\n* [Ordering Events in Rings](https://example.org/rings.pdf)\n\n## Bio\n\nAda Moore is an engineer who likes clocks.\n`
}
