import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

const bench = join(import.meta.dirname, '../../bench/resolve.ts')
const run = (...args: readonly string[]) => promisify(execFile)(process.execPath, ['--import', 'tsx', bench, ...args])

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-resolve-'))
  const head = '"id","title","authors","venue","year"'
  const dblp = [
    head,
    '"r/1","Quiet Clocks in Rings","Ada Moore, Bo Lund","Ring Symposium",1999',
    '"r/2","Mending Rings, ""Slowly""","José Diaz","J. Rings",2000',
    '"r/3","Logs","Di Wu","Ring Symposium",2001',
  ]
  const acm = [
    head,
    '11,"Quiet clocks in ring","Bo Lund, Ada Moore","Ring Symposium",1999',
    '12,"Mending rings, ""slowly""","Jos&#233; Diaz","Rings &amp; Clocks",2000',
    '13,"Turnips &mdash; a Survey","","",',
  ]
  const matches = ['"idDBLP","idACM"', '"r/1",11', '"r/2",12', '"r/3",13']
  await writeFile(join(folder, 'DBLP2.csv'), dblp.join('\r\n'), 'latin1')
  await writeFile(join(folder, 'ACM.csv'), acm.join('\n'))
  await writeFile(join(folder, 'DBLP-ACM_perfectMapping.csv'), matches.join('\n'))
})
afterAll(() => rm(folder, { recursive: true }))

test('prints precision, recall and F1 of what the resolver finds, beside the published figures', async () => {
  const { stdout } = await run('--data', folder, '--json')
  const outcome = JSON.parse(stdout)
  expect(outcome.oneToOne.precision).toBe(1)
  expect(outcome.oneToOne.recall).toBeCloseTo(2 / 3)
  expect(outcome.oneToOne.f1).toBeCloseTo(0.8)
  expect(outcome.asImported).toEqual(outcome.oneToOne)
  expect(outcome.recallAt10).toBeCloseTo(2 / 3)
  expect(outcome.published).toContain('.99')
  expect((await run('--data', folder)).stdout).toMatch(/one to one\s+precision 1\.0000\s+recall 0\.6667\s+F1 0\.8000/)
}, 60_000)

test('tells where the data are missing', async () => {
  const failed = await run('--data', join(folder, 'none')).catch((error: unknown) => error)
  expect(failed).toMatchObject({ code: 1, stderr: expect.stringContaining(join(folder, 'none')) })
}, 60_000)
