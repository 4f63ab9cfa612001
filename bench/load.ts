/**
 * An import of a large folder into an empty Neo4j, stage by stage, beside what bare statements take to load the same: every
 * node and relationship that the import left, merged by `UNWIND … MERGE` in batches of 1,000 into another empty Neo4j that has
 * just started as well, so that neither finds its JVM warm. `npm run bench:load -- [--data PATH] [--json]`; PATH is a folder, or an archive that `tar` can unpack. The goals: a
 * rate of at least 0.8 of the bare one, and less than 1 GiB resident.
 */
import { execFileSync } from 'node:child_process'
import { mkdtemp, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type ImportProgress, importPaths } from '../import/pipeline.ts'
import type { Graph } from '../src/graph/graph.ts'
import { type Content, dump, loadBare } from './bare-load.ts'
import { say, withScratchGraph } from './scratch-graph.ts'

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data/pyvideo.tar.xz' },
    json: { type: 'boolean', default: false },
  },
})

const imported = await withScratchGraph(async (graph, scratch) =>
  importInto(graph, await folderOf(values.data, scratch)),
)
const bare = await withScratchGraph((graph) => loadBare(graph, imported.content))
const result = resultOf(imported, bare)
process.stdout.write(values.json ? `${JSON.stringify(result, null, 2)}\n` : inWords(result))

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
  /** The largest resident memory of the importing process, in MiB. */
  readonly resident: number
}

interface Imported extends Pick<Result, 'documents' | 'reading' | 'identifying' | 'loading' | 'resident'> {
  readonly content: Content
}

async function importInto(graph: Graph, folder: string): Promise<Imported> {
  const begun = performance.now()
  let [read, planned] = [begun, 0]
  const report = await importPaths(graph, { paths: [folder] }, (at: ImportProgress) => {
    if (at.step === 'reading') read = performance.now()
    else if (at.step === 'writing' && at.share !== null && planned === 0) planned = performance.now()
  })
  const ended = performance.now()
  const resident = process.resourceUsage().maxRSS / 1024
  say('read again for the bare load')
  return {
    documents: report.documents.added,
    reading: (read - begun) / 1000,
    identifying: (planned - read) / 1000,
    loading: (ended - planned) / 1000,
    resident,
    content: await dump(graph),
  }
}

function resultOf({ content, ...imported }: Imported, bare: number): Result {
  return {
    ...imported,
    nodes: content.nodes.length,
    relationships: content.relationships.length,
    bare,
    ratio: bare / imported.loading,
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
${resident.toFixed(0)} MiB resident at most
`
}
