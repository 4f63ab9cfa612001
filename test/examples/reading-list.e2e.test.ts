import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { startReadingList } from './reading-list-app.ts'
import { standIn } from './stand-in.ts'

let folder: string
let talkgraph: Awaited<ReturnType<typeof standIn>>
let app: Awaited<ReturnType<typeof startReadingList>>
let browser: Browser
let page: Page
const file = () => join(folder, 'list.json')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reading-list-'))
  talkgraph = await standIn()
  app = await startReadingList(talkgraph.url, file())
  browser = await openBrowser()
  page = await browser.newPage()
  await page.goto(app.url)
})
afterAll(async () => {
  await browser?.close()
  await app?.stop()
  await talkgraph?.stop().catch(() => {})
  await rm(folder, { recursive: true, force: true })
})

async function addByName(ref: string) {
  await page.getByLabel('A work').fill(ref)
  await page.getByRole('button', { name: 'Add', exact: true }).click()
}
const listed = () => page.locator('.list li span').allTextContents()
const suggested = () => page.locator('.next h3').allTextContents()

/** In the order in which a person does it: each step goes on from the one before. */
describe('the reading list, in a browser', () => {
  it('begins empty and says what to do', async () => {
    expect(await listed()).toEqual([])
    expect(await page.getByText('Add what you have read').isVisible()).toBe(true)
  })

  it('takes a work by its name, and says what to read next and why', async () => {
    await addByName('SWIM')
    expect(await listed()).toEqual(['SWIM Protocol paper'])
    const first = page.locator('.next > li').first()
    expect(await first.locator('h3 a').getAttribute('href')).toBe('https://example.org/dynamo.pdf')
    expect(await first.locator('.kind').textContent()).toBe('paper, 2007')
    const reason = first.locator('details').first()
    await reason.getByText('Cited beside SWIM Protocol in Scaling Stateful Services, line 40').click()
    expect(await reason.locator('.path').innerText()).toBe(
      'SWIM Protocol ← cites Scaling Stateful Services cites → Dynamo',
    )
    expect(await reason.locator('.lines li').allInnerTexts()).toEqual([
      expect.stringContaining('talks/stateful.md, line 38: '),
      expect.stringContaining('Dynamo, which is key'),
    ])
    const link = reason.locator('.lines a').last()
    expect(await link.getAttribute('href')).toBe('https://example.org/stateful.md#L40')
  })

  it('shows what documents say, and runs none of it', async () => {
    const title = '<script>document.title = "run"</script> & "quoted"'
    expect(await suggested()).toEqual(['Dynamo', title])
    expect(await page.title()).toBe('Reading list')
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
  })

  it('lets one choose where a name means several works, and says what comes near where it means none', async () => {
    await addByName('Orleans')
    expect(await page.getByRole('alert').textContent()).toBe('Two works are called Orleans')
    expect(await page.locator('.choices li span').allTextContents()).toEqual(['Orleans talk', 'Orleans paper'])
    await page.getByRole('button', { name: 'This one: Orleans' }).last().click()
    expect(await listed()).toEqual(['SWIM Protocol paper', 'Orleans paper'])
    await addByName('Swym')
    expect(await page.getByRole('alert').textContent()).toBe('Nothing is called “Swym”')
    expect(await page.locator('.choices li span').allTextContents()).toEqual(['SWIM Protocol paper'])
  })

  it('takes what is suggested, forgets what is not wanted, and removes', async () => {
    await page.getByRole('button', { name: 'Not this one' }).last().click()
    expect(await suggested()).toEqual(['Dynamo'])
    await page.getByRole('button', { name: 'Add to the list: Dynamo' }).click()
    expect([await suggested(), await listed()]).toEqual([[], ['SWIM Protocol paper', 'Orleans paper', 'Dynamo paper']])
    await page.getByRole('button', { name: 'Remove: SWIM Protocol' }).click()
    expect(await listed()).toEqual(['Orleans paper', 'Dynamo paper'])
  })

  it('says why nothing is suggested', async () => {
    for (const title of ['Orleans', 'Dynamo']) await page.getByRole('button', { name: `Remove: ${title}` }).click()
    await addByName('hostile')
    expect(await page.locator('.note').allTextContents()).toEqual(['Nothing is joined to what you like'])
  })

  it('keeps the list in a file', async () => {
    expect(JSON.parse(await readFile(file(), 'utf8'))).toMatchObject({
      entries: [{ id: 'hostile', kind: 'READING_LIST' }],
      seen: ['hostile'],
    })
  })

  it('takes no form from another site', async () => {
    const form = { id: 'x', title: 'x', kind: 'TALK' }
    const evil = await page.request.post(`${app.url}/add`, { form, headers: { origin: 'https://evil.example' } })
    expect(evil.status()).toBe(403)
    expect(await readFile(file(), 'utf8')).not.toContain('"x"')
    expect((await page.request.get(`${app.url}/nothing`)).status()).toBe(404)
  })

  it('says that talkgraph is not there, and keeps the list', async () => {
    await talkgraph.stop()
    await page.goto(app.url)
    expect(await page.getByRole('alert').textContent()).toContain('Expected an answer from')
    expect(await listed()).toHaveLength(1)
  })
})
