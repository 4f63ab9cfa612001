import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const root = resolve(import.meta.dirname, '..')

/** The package as a stranger gets it: packed, installed into an empty folder, run from there. */
describe('the packed package', () => {
  let folder: string
  let installed: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'talkgraph-pack-'))
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], { cwd: root })
    const [{ filename }] = JSON.parse(stdout.slice(stdout.indexOf('['))) as [{ filename: string }]
    await run('npm', [
      'install',
      '--prefix',
      folder,
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--omit=dev',
      join(folder, filename),
    ])
    installed = join(folder, 'node_modules/talkgraph')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  test('gives the command, which runs without a compiler', async () => {
    const { stdout } = await run(join(folder, 'node_modules/.bin/talkgraph'), ['--version'])
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    expect(await readdir(join(folder, 'node_modules'))).not.toEqual(expect.arrayContaining(['tsx']))
    expect(await readdir(join(folder, 'node_modules'))).not.toEqual(expect.arrayContaining(['typescript']))
  })

  test('holds compiled JavaScript with its types, and what the command reads', async () => {
    const files = await readdir(installed, { recursive: true })
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/src/cli.js',
        'dist/src/cli.d.ts',
        'pom.xml',
        'import/topics/taxonomy.yaml',
        'schema/schema.graphql',
        'README.md',
        'LICENSE',
      ]),
    )
    expect(files.filter((file) => file.startsWith('import/corpus/'))).not.toEqual([])
    expect(files.filter((file) => file.startsWith('operations/'))).not.toEqual([])
    expect(
      files.filter((file) => file.startsWith('test') || (file.endsWith('.ts') && !file.endsWith('.d.ts'))),
    ).toEqual([])
  })

  test('imports and answers from where it was installed', async () => {
    const { serving, ask } = await import('./support/talkgraph.ts')
    const running = await serving(['start', '--data', join(folder, 'data')], {}, join(installed, 'dist/src/cli.js'))
    try {
      const { talksCiting } = await ask<{ talksCiting: { totalCount: number } }>(
        running.url,
        '{ talksCiting(work: "SWIM") { totalCount } }',
      )
      expect(talksCiting.totalCount).toBe(2)
      const page = await fetch(running.url, { headers: { accept: 'text/html' } })
      expect(await page.text()).toContain('GraphiQL')
    } finally {
      await running.end('SIGINT')
    }
  })

  test('names no machine: the lock holds no download address', async () => {
    expect(await readFile(join(root, 'package-lock.json'), 'utf8')).not.toContain('"resolved"')
  })
})
