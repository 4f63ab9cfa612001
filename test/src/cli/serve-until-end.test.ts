import { expect, test } from 'vitest'
import type { ImportReport } from '../../../import/pipeline.ts'
import { createReporter } from '../../../src/cli/reporter.ts'
import { serveUntilEnd } from '../../../src/cli/serve-until-end.ts'
import type { Standing } from '../../../src/cli/with-neo4j.ts'
import { readConfig } from '../../../src/config.ts'
import { freePort } from '../../../src/neo4j/free-port.ts'

/** A graph that holds nothing, in which nothing was ever imported. */
const standing = {
  graph: { read: async () => [] },
  address: { uri: 'bolt://127.0.0.1:1' },
  origin: 'given',
} as unknown as Standing

async function serving(imports: (onStanding: () => void, url: string) => Promise<ImportReport | null>) {
  const port = await freePort()
  const config = { ...readConfig({}), port }
  const url = `http://127.0.0.1:${port}/live`
  const written: string[] = []
  const stream = { write: (text: string) => written.push(text) }
  const reporter = createReporter({ json: true }, { stdout: stream, stderr: stream, now: Date.now })
  const end = new AbortController()
  const settings = { config, json: true }
  const ended = serveUntilEnd(standing, settings, { signal: end.signal, reporter }, (on) => imports(on, url))
  return { ended, end, url, written }
}

const isOpen = (url: string): Promise<boolean> =>
  fetch(url).then(
    ({ ok }) => ok,
    () => false,
  )

test('it answers while an import that found nothing new goes on, and says so when that has ended', async () => {
  const seen: boolean[] = []
  const { ended, end, url, written } = await serving(async (onStanding, at) => {
    seen.push(await isOpen(at))
    onStanding()
    onStanding()
    while (!(await isOpen(at))) await new Promise((resolve) => setTimeout(resolve, 10))
    seen.push(written.length === 0)
    return null
  })
  while (written.length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
  expect(seen).toEqual([false, true])
  expect(written.join('')).toContain('"listening"')
  end.abort()
  expect(await ended).toBeNull()
  expect(await isOpen(url)).toBe(false)
})

test('an import that fails after that ends the listening too', async () => {
  const { ended, url } = await serving(async (onStanding, at) => {
    onStanding()
    while (!(await isOpen(at))) await new Promise((resolve) => setTimeout(resolve, 10))
    throw new Error('lost')
  })
  await expect(ended).rejects.toThrow('lost')
  expect(await isOpen(url)).toBe(false)
})
