import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { writeCsv } from '../../../bench/made-graph/csv.ts'

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'bench-csv-'))
})
afterAll(() => rm(folder, { recursive: true }))

test('columns come first, then properties with their types; quotes are doubled, what is absent or empty is left out', async () => {
  const path = join(folder, 'nodes.csv')
  const rows = [
    { id: 'a', title: 'Say "hi", twice', year: 1999, names: [], flags: [true, false], doi: null },
    { id: 'b', title: '', names: ['x', 'y'], flags: [] },
  ]
  expect(await writeCsv(path, [{ header: 'id:ID(Entity)', name: 'id' }], () => rows)).toBe(2)
  expect(await readFile(path, 'utf8')).toBe(
    [
      'id:ID(Entity),title:string,year:long,flags:boolean[],names:string[]',
      '"a","Say ""hi"", twice",1999,"true;false",',
      '"b","",,,"x;y"',
      '',
    ].join('\n'),
  )
})
