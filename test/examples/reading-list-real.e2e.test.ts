import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../src/server/serve.ts'
import { openBrowser } from '../support/browser.ts'
import { testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { listeningLogger } from '../support/graph-silent.ts'
import { world } from '../support/graph-world.ts'
import { startReadingList } from './reading-list-app.ts'

const graph = testGraph()
let folder: string
let server: Serving

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-list-'))
  await writeFixture(graph, world)
  server = await serve({ graph, host: '127.0.0.1', port: 0, corsOrigins: [], logger: listeningLogger().logger })
})
afterAll(async () => {
  await server?.stop()
  await graph.close()
  await rm(folder, { recursive: true, force: true })
})

describe('the reading list on a real talkgraph', () => {
  it('says what to read after SWIM, with a sentence, a way and its lines', async () => {
    const app = await startReadingList(server.url, join(folder, 'list.json'))
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(app.url)
      await page.getByLabel('A work').fill('SWIM')
      await page.getByRole('button', { name: 'Add', exact: true }).click()
      expect(await page.locator('.list li span').allTextContents()).toEqual([expect.stringMatching(/^SWIM.* paper$/)])
      expect(await page.getByRole('alert').count()).toBe(0)
      const dynamo = page.locator('.next > li', { has: page.locator('h3', { hasText: 'Dynamo' }) })
      const reason = dynamo.locator('details', { has: page.locator('.path') }).first()
      expect((await reason.locator('summary').innerText()).length).toBeGreaterThan(10)
      await reason.locator('summary').click()
      expect(await reason.locator('.path').innerText()).toMatch(/^SWIM.*Dynamo/)
      expect(await reason.locator('.lines li').first().innerText()).toMatch(/^seeds\/\w+\.md, line \d+: /)
      await page.getByRole('button', { name: 'Not this one: Dynamo' }).click()
      expect(await page.locator('.next h3').allTextContents()).not.toContainEqual(expect.stringContaining('Dynamo'))
    } finally {
      await browser.close()
      await app.stop()
    }
  })
})
