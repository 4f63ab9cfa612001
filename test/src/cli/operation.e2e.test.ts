import { mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.ts'
import { emptyGraph, everything } from '../../support/graph.ts'
import { readme } from '../../support/readmes.ts'
import { outcomeOf, talkgraph } from '../../support/talkgraph.ts'

/** One graph, told in order: each test goes on where the one before ended. */
describe('import, forget and reset on one Neo4j', () => {
  let graph: Graph
  let folder: string
  beforeAll(async () => {
    graph = await emptyGraph()
    folder = await realpath(await mkdtemp(join(tmpdir(), 'talkgraph-operation-')))
    await writeFile(join(folder, 'clocks.md'), readme('Quiet Clocks'))
    await writeFile(join(folder, 'empty.md'), '')
  })
  afterAll(async () => {
    await graph.close()
    await rm(folder, { recursive: true, force: true })
  })

  /** Runs the command on the test's Neo4j. */
  function run(...args: readonly string[]) {
    const { uri, username, password, database } = inject('neo4j')
    return talkgraph(args, {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password || 'none',
      NEO4J_DATABASE: database,
    })
  }

  test('a dry run prints what would change, and the exit code says that not all could be read', async () => {
    const before = await everything(graph)
    const { code, out, err } = await run('import', folder, '--as', 'talks', '--dry-run')
    expect({ code, err }).toEqual({ code: 3, err: expect.stringContaining('talks/empty.md: ') })
    expect(out).toContain('  + talks/clocks.md\n')
    expect(out).toContain('  + Talk “Quiet Clocks”\n')
    expect(out).toMatch(/Nothing was written\. 1 document could not be imported \(see above\)\.\n$/)
    expect(await everything(graph)).toEqual(before)
    const told = await run('import', folder, '--as', 'talks', '--dry-run', '--json')
    expect(told.code).toBe(3)
    expect(outcomeOf(told)).toMatchObject({
      event: 'rehearsed',
      documents: { added: ['talks/clocks.md'], refused: 1 },
    })
    expect(await everything(graph)).toEqual(before)
  })

  test('an import tells its run; with a source, documents can be opened', async () => {
    const source = ['--source-url', 'https://example.org/talks/']
    const { code, out } = await run('import', folder, '--as', 'talks', '--json', ...source)
    expect({ code, told: outcomeOf({ out }) }).toMatchObject({
      code: 3,
      told: { event: 'imported', run: expect.stringMatching(/^[0-9a-z]{16}$/), documents: { added: 1, refused: 1 } },
    })
    expect((await everything(graph)).join('\n')).toContain('https://example.org/talks/clocks.md')
  })

  test('forget says how many documents and things went; a path that fits nothing is wrong usage', async () => {
    const none = await run('forget', join(folder, 'rings.md'), '--json')
    expect({ code: none.code, told: outcomeOf(none) }).toMatchObject({
      code: 2,
      told: { event: 'failed', code: 'INVALID_ARGUMENT', message: expect.stringContaining(`talks (${folder})`) },
    })
    const { code, out } = await run('forget', join(folder, 'clocks.md'))
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/^Forgot 1 document; [1-9]\d* things gone, \d+ changed\.\n$/),
    })
  })

  test('reset deletes nothing where nobody says so, and all with --yes', async () => {
    await run('import', folder)
    const before = await everything(graph)
    expect((await run('reset')).code).toBe(2)
    expect(await everything(graph)).toEqual(before)
    const { code, out } = await run('reset', '--yes', '--json')
    expect({ code, told: outcomeOf({ out }) }).toMatchObject({
      code: 0,
      told: { event: 'reset', deleted: expect.any(Number) },
    })
    expect(await everything(graph)).toHaveLength(1)
    expect((await run('import', folder, '--json')).code).toBe(3)
  })
})
