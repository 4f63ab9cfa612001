import { pino } from 'pino'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Serving, serve } from '../../../src/server/serve.ts'
import { testGraph } from '../../support/graph-ask.ts'
import { writeFixture } from '../../support/graph-fixture.ts'
import { world } from '../../support/graph-world.ts'

const graph = testGraph()
let server: Serving
let browser: Browser

beforeAll(async () => {
  await writeFixture(graph, world)
  server = await serve({ graph, host: '127.0.0.1', port: 0, corsOrigins: [], logger: pino({ level: 'silent' }) })
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  await graph.close()
})

/** GraphiQL in a browser without a network: what it asks of any other host, and what it complains of. */
async function openGraphiql() {
  const page = await (await browser.newContext()).newPage()
  const outside: string[] = []
  const complaints: string[] = []
  await page.route(/.*/, (route) => {
    const { protocol, hostname } = new URL(route.request().url())
    if (hostname === '127.0.0.1' || protocol === 'blob:' || protocol === 'data:') return route.continue()
    outside.push(route.request().url())
    return route.abort()
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(new URL('/', server.url).href)
  await page.locator('.graphiql-editor .monaco-editor').first().waitFor({ timeout: 30_000 })
  return { page, outside, complaints }
}

const tabNames = (page: Page) => page.locator('.graphiql-tab-button').allTextContents()

/**
 * Chosen by keyboard: GraphiQL's tabs can be dragged, and take some presses of a mouse for that. It knows the operation of
 * a tab by its own work a moment later, hence the pause.
 */
async function runTab(page: Page, name: string) {
  await page.locator('.graphiql-tab-button', { hasText: name }).press('Enter')
  await expect.poll(() => page.locator('.graphiql-tab', { hasText: name }).getAttribute('aria-selected')).toBe('true')
  await page.waitForTimeout(1000)
  await page.locator('.graphiql-execute-button').click()
  // The editor writes spaces as no-break spaces.
  return async () => (await page.locator('.graphiql-response').textContent())?.replaceAll('\u00a0', ' ')
}

describe('GraphiQL without a network', () => {
  it('opens with a tab for each question, runs one and shows the answer', async () => {
    const { page, outside, complaints } = await openGraphiql()
    expect(await tabNames(page)).toEqual([
      'TalksCiting',
      'WorksCitedAcrossTalks',
      'Search',
      'WorksAbout',
      'PersonTalks',
      'CitedTogether',
      'SimilarTalks',
      'Path',
      'SharedSources',
      'TalksAtEvent',
      'SourcesUnderHeading',
      'TalksCitingTalks',
      'Work',
      'Suggest',
      'Contradictions',
      'Imports',
    ])
    const response = await runTab(page, 'PersonTalks')
    await expect.poll(response, { timeout: 15_000 }).toContain('QCon San Francisco 2015')
    expect(await response()).toContain('Scaling Stateful Services')
    expect(outside).toEqual([])
    expect(complaints).toEqual([])
  })
})
