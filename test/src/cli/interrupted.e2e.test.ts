import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeReadmes } from '../../support/readmes.ts'
import { slowness } from '../../support/slowness.ts'
import { interrupted, type Outcome, outcomeOf, talkgraph } from '../../support/talkgraph.ts'

/** One data folder, on which imports of many documents are begun and ended. */
describe('Ctrl-C before a command is done', () => {
  let base: string
  let data: string
  beforeAll(async () => {
    base = await mkdtemp(join(tmpdir(), 'talkgraph-many-'))
    data = join(base, 'data')
    await writeReadmes(join(base, 'talks'), 600)
  })
  afterAll(() => rm(base, { recursive: true, force: true }))

  /** Within two seconds, with a word and no stack, and with nothing left that holds the data folder. */
  async function expectOrderlyEnd({ code, err, took }: Outcome & { readonly took: number }): Promise<void> {
    expect({ code, err }).toEqual({
      code: 130,
      err: expect.stringMatching(/talkgraph: Interrupted; documents stored so far are whole\n$/),
    })
    expect(err).not.toMatch(/^ {4}at /m)
    expect(took).toBeLessThan(2000 * slowness())
    await expect(readFile(join(data, 'neo4j/lock'))).rejects.toThrow('ENOENT')
  }

  test('while Neo4j starts for the first time', async () => {
    await expectOrderlyEnd(await interrupted(['start', '--data', data, '--port', '0'], /Starting Neo4j/))
  }, 60_000)

  test('while documents are read', async () => {
    await expectOrderlyEnd(await interrupted(['import', join(base, 'talks'), '--data', data], /Reading: /))
  }, 60_000)

  test('while they are written, and what was stored by then stays', async () => {
    const args = [join(base, 'talks'), '--data', data]
    await expectOrderlyEnd(await interrupted(['start', ...args, '--port', '0'], /Writing, part 2/))
    const outcome = await talkgraph(['import', ...args, '--json'])
    expect(outcome.code).toBe(0)
    const { documents } = outcomeOf(outcome) as {
      documents: { added: number; changed: number; kept: number }
    }
    expect(documents).toMatchObject({ changed: 0, added: expect.any(Number) })
    expect(documents.kept).toBeGreaterThan(0)
    expect(documents.added + documents.kept).toBe(600)
  }, 240_000)
})
