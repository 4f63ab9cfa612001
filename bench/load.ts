/**
 * An import of a large folder into an empty Neo4j, stage by stage, beside what bare statements take to load the same: every
 * node and relationship that the import left, merged again into the emptied database by `UNWIND … MERGE` in batches of
 * 1,000. `npm run bench:load -- [--data PATH] [--json]`; PATH is a folder, or an archive that `tar` can unpack. The goals: a
 * rate of at least 0.8 of the bare one, and less than 1 GiB resident.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ImportProgress, importPaths } from '../import/pipeline.ts'
import { ensureConstraints } from '../src/graph/constraints.ts'
import type { Graph } from '../src/graph/graph.ts'
import { clear, dump, loadBare } from './bare-load.ts'
import { say, withScratchGraph } from './scratch-graph.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/pyvideo.tar.xz' },
    json: { type: 'boolean', default: false },
  },
})

await withScratchGraph(async (graph, scratch) => {
  const result = await measure(graph, await folderOf(values.data, scratch))
  process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result))
})

interface Result {
  readonly documents: number
  readonly nodes: number
  readonly relationships: number
  /** Seconds. */
  readonly reading: number
  readonly identifying: number
  readonly loading: number
  readonly bare: number
  /** Rate of loading over the bare rate. */
  readonly ratio: number
  /** The largest resident memory of the importing process, in MB. */
  readonly resident: number
}

async function measure(graph: Graph, folder: string): Promise<Result> {
  const begun = performance.now()
  let [read, planned] = [begun, 0]
  const report = await importPaths(graph, { paths: [folder] }, (at: ImportProgress) => {
    if (at.step === 'reading') read = performance.now()
    else if (at.share !== null && planned === 0) planned = performance.now()
  })
  const ended = performance.now()
  const resident = process.resourceUsage().maxRSS / 1024
  say('read again for the bare load')
  const content = await dump(graph)
  await clear(graph)
  await ensureConstraints(graph)
  const bare = await loadBare(graph, content)
  const loading = (ended - planned) / 1000
  return {
    documents: report.documents.added,
    nodes: content.nodes.length,
    relationships: content.relationships.length,
    reading: (read - begun) / 1000,
    identifying: (planned - read) / 1000,
    loading,
    bare,
    ratio: bare / loading,
    resident,
  }
}

/** The folder itself, or what an archive unpacks to. */
async function folderOf(path: string, scratch: string): Promise<string> {
  if ((await stat(path)).isDirectory()) return path
  const unpacked = await mkdtemp(join(scratch, 'data-'))
  execFileSync('tar', ['-xf', path, '-C', unpacked])
  return unpacked
}

function inWords(result: Result): string {
  const { documents, nodes, relationships, reading, identifying, loading, bare, ratio, resident } = result
  const seconds = (value: number): string => `${value.toFixed(1)} s`
  return `${documents} documents: read in ${seconds(reading)}, identified in ${seconds(identifying)}, loaded in ${seconds(loading)}
${nodes} nodes and ${relationships} relationships by bare statements in ${seconds(bare)}: ${ratio.toFixed(2)} of their rate
${resident.toFixed(0)} MB resident at most
`
}
