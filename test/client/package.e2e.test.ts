import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { packageFile } from '../../src/package-root.ts'
import { type Serving, serve } from '../../src/server/serve.ts'
import { openBrowser } from '../support/browser.ts'
import { testGraph } from '../support/graph-ask.ts'
import { writeFixture } from '../support/graph-fixture.ts'
import { writeHistory } from '../support/graph-history.ts'
import { listeningLogger } from '../support/graph-silent.ts'
import { world } from '../support/graph-world.ts'

const run = promisify(execFile)
const graph = testGraph()
let folder: string
let installed: string
let pages: Server
let origin: string
let talkgraph: Serving

/** The client as a stranger gets it: packed, and installed into an empty folder. */
async function install() {
  folder = await mkdtemp(join(tmpdir(), 'talkgraph-client-'))
  const pack = ['pack', '--json', '--pack-destination', folder]
  const { stdout } = await run('npm', pack, { cwd: packageFile('client') })
  const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }]
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}')
  await run('npm', ['install', '--prefix', folder, '--offline', '--no-audit', '--no-fund', join(folder, filename)])
  installed = join(folder, 'node_modules/talkgraph-client')
}

/** A site of another origin: an empty page, and the package's files as they were installed. */
async function openSite() {
  pages = createServer(async ({ url = '/' }, response) => {
    const isFile = /^\/dist\/[\w/-]+\.js$/.test(url)
    const body = isFile ? await readFile(join(installed, url), 'utf8') : '<!doctype html>'
    response.writeHead(200, { 'content-type': isFile ? 'text/javascript' : 'text/html' }).end(body)
  })
  pages.listen(0, '127.0.0.1')
  await once(pages, 'listening')
  origin = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`
}

beforeAll(async () => {
  await install()
  await openSite()
  await writeFixture(graph, world)
  await writeHistory(graph, { dataVersion: 2, versions: { swim: [1, 2], dynamo: [2, 2] } })
  const { logger } = listeningLogger()
  talkgraph = await serve({ graph, host: '127.0.0.1', port: 0, corsOrigins: [origin], logger })
})
afterAll(async () => {
  await talkgraph?.stop()
  pages?.close()
  await graph.close()
  await rm(folder, { recursive: true, force: true })
})

/** What is asked in Node and in the browser alike; a function of its text alone, so that it can be sent to either. */
const program = `async ({ createClient }, url) => {
  const client = createClient(url)
  const titles = []
  for await (const { node } of client.items('talks-citing', { work: 'SWIM', first: 1 })) titles.push(node.title)
  const changed = []
  for await (const { kind, nodeId } of client.changes('1')) changed.push([kind, nodeId])
  const ask = () => client.run('work', { ref: 'SWIM' })
  const [first, second] = [await ask(), await ask()]
  const unknown = await client.run('work', { ref: 'Nothing at all' })
  const ambiguous = await client.run('talks-citing', { work: 'Alex Twin' })
  const all = await client.run('sources-under-heading', { section: null })
  return {
    titles,
    changed,
    unchanged: [first.isUnchanged, second.isUnchanged],
    unknown: unknown.ok && unknown.data.work.__typename,
    problem: ambiguous.ok ? null : ambiguous.problems[0].code,
    posted: all.ok && all.data.work.cites.totalCount,
  }
}`
const outcome = {
  titles: ['Scaling Stateful Services', 'The Refined Art of Membership'],
  changed: [
    ['ADDED', 'dynamo'],
    ['CHANGED', 'swim'],
  ],
  unchanged: [false, true],
  unknown: 'NotFound',
  problem: 'NOT_FOUND',
  posted: 3,
}

describe('the packed client', () => {
  it('holds compiled JavaScript with its types, and depends on nothing', async () => {
    const files = (await readdir(installed, { recursive: true })).filter((file) => /\.\w+$/.test(file))
    expect(files).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/index.d.ts', 'dist/generated/schema.d.ts', 'README.md']),
    )
    expect(files.filter((file) => !/^dist\/.*\.(?:js|d\.ts)$/.test(file)).sort()).toEqual(['README.md', 'package.json'])
    const { dependencies, peerDependencies } = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))
    expect([dependencies, peerDependencies]).toEqual([undefined, undefined])
    for (const file of files.filter((file) => file.endsWith('.js')))
      expect(await readFile(join(installed, file), 'utf8')).not.toMatch(/from '(?!\.)|require\(|process\.|Buffer/)
  })

  it('asks a real talkgraph from Node', async () => {
    await writeFile(
      join(folder, 'program.js'),
      `import * as client from 'talkgraph-client'
       console.log(JSON.stringify(await (${program})(client, process.argv[2])))`,
    )
    const { stdout } = await run(process.execPath, [join(folder, 'program.js'), talkgraph.url])
    expect(JSON.parse(stdout)).toEqual(outcome)
  })

  it('asks it from a page of another origin, in a real browser', async () => {
    const browser = await openBrowser()
    try {
      const page = await browser.newPage()
      await page.goto(origin)
      const text = `import('/dist/index.js').then((client) => (${program})(client, ${JSON.stringify(talkgraph.url)}))`
      expect(await page.evaluate(text)).toEqual(outcome)
    } finally {
      await browser.close()
    }
  })

  it('knows the types of each operation’s variables and answer', async () => {
    await writeFile(
      join(folder, 'typed.ts'),
      `import { type Change, createClient, type ItemOf } from 'talkgraph-client'
      import type { WorkKind } from 'talkgraph-client/schema'
      const client = createClient('http://127.0.0.1:4000')
      const answer = await client.run('work', { ref: 'SWIM' })
      if (answer.ok && answer.data.work.__typename === 'NotFound') { const message: string = answer.data.work.message }
      if (answer.ok && answer.data.work.__typename === 'Talk') { const kind: WorkKind = answer.data.work.kind }
      if (!answer.ok) { const code: string = answer.problems[0]?.code ?? '' }
      export const workCount = (item: ItemOf<'similar-talks'>): number => item.workCount
      export const kindOf = ({ kind }: Change): 'ADDED' | 'CHANGED' | 'REMOVED' | 'MERGED' => kind
      await client.run('works-about', { kinds: ['PAPER'], years: { from: 2000 } })
      // @ts-expect-error: there is no such operation
      await client.run('talks-quoting')
      // @ts-expect-error: no such variable
      await client.run('work', { reference: 'SWIM' })
      // @ts-expect-error: no such kind
      await client.run('works-about', { kinds: ['SONG'] })
      // @ts-expect-error: it gives no list in pages
      client.items('path')
      // @ts-expect-error: the answer may have problems
      export const data = answer.data.work.__typename`,
    )
    const flags = [
      '--noEmit',
      '--strict',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--lib',
      'es2022,dom',
      '--types',
      '',
    ]
    const tsc = packageFile('node_modules/.bin/tsc')
    const checked = await run(tsc, [...flags, '--ignoreConfig', 'typed.ts'], { cwd: folder }).catch(({ stdout }) => ({
      stdout,
    }))
    expect(checked.stdout).toBe('')
  })
})
