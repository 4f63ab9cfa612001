import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ReadDocument } from '../../../import/load/document-statements.ts'
import { store } from '../../../import/load/store.ts'
import { cypher } from '../../../src/graph/cypher.ts'
import type { Graph } from '../../../src/graph/graph.ts'
import { documentOf, readAs } from '../../support/documents.ts'
import { emptyGraph } from '../../support/graph.ts'

let graph: Graph
beforeAll(async () => {
  graph = await emptyGraph()
})
afterAll(() => graph.close())

const deliver = (documents: readonly ReadDocument[], forgotten: readonly string[] = []) =>
  store(
    graph,
    { documents, forgotten, roots: [], importedAt: '2026-01-02T03:04:05.000Z' },
    { signal: new AbortController().signal, progress: () => {}, checkRoots: async () => {} },
  )

async function around(name: string): Promise<readonly string[]> {
  const rows = await graph.read(
    cypher('MATCH (e:Entity) WHERE coalesce(e.title, e.name) = $name RETURN e.searchAround AS around', { name }),
  )
  return rows.flatMap((row) => row.around as readonly string[])
}

const ada = { name: 'Ada Moore', handles: ['twitter:adam'] }

test('what search knows of a thing through others follows them, also where only these are said anew', async () => {
  const first = documentOf('folder/a', [{ title: 'Quiet Clocks', by: [ada], at: [['Bravo Conf', 2015]] }])
  await deliver([readAs(first)])
  expect(await around('Quiet Clocks')).toEqual([
    '#p ada moore',
    '#p adamoore',
    '#p adam',
    '#e bravo conf 2015',
    '#v bravo conf',
    '#v bc',
    '#v bravoconf',
    '#y 2015',
    '#k talk',
  ])
  expect(await around('Bravo Conf')).toEqual(['#y 2015'])

  const second = documentOf('folder/b', [
    { title: 'Loud Bells', by: [{ ...ada, name: 'Ada Q. Moore' }], at: [['Bravo Conf', 2019]] },
  ])
  await deliver([readAs(second)])
  expect(await around('Quiet Clocks')).toContain('#p ada q moore')
  expect(await around('Bravo Conf')).toEqual(['#y 2015', '#y 2019'])

  await deliver([], ['folder/b'])
  expect(await around('Quiet Clocks')).not.toContain('#p ada q moore')
  expect(await around('Bravo Conf')).toEqual(['#y 2015'])
})
