/** Serving as a command shows it: the address, what there is, questions to try, and an orderly end. */
import { pino } from 'pino'
import type { ImportReport } from '../../import/pipeline.ts'
import { type Counts, countsOf, countsStatement } from '../queries/counts.ts'
import { serve } from '../server/serve.ts'
import { importSentence } from './import-into.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'
import { ended } from './signals.ts'
import type { Standing } from './with-neo4j.ts'

interface Serving {
  readonly signal: AbortSignal
  readonly reporter: Reporter
  /** What was imported before, or null where nothing was asked to be. */
  readonly imported: ImportReport | null
}

/** Listens until the signal aborts, then finishes requests under way. Throws ADDRESS_IN_USE. */
export async function serveUntilEnd(
  standing: Standing,
  { config }: Settings,
  { signal, reporter, imported }: Serving,
): Promise<void> {
  if (signal.aborted) return
  const logger = pino({ level: config.logLevel }, pino.destination(2))
  const server = await serve({
    graph: standing.graph,
    host: config.host,
    port: config.port,
    corsOrigins: config.corsOrigins,
    limits: config.limits,
    means: config.means,
    logger,
  })
  try {
    const counts = countsOf(await standing.graph.read(countsStatement()))
    reporter.say(welcome(server.url, standing, counts, imported))
    reporter.tell({
      event: 'listening',
      url: server.url,
      neo4j: { uri: standing.address.uri, origin: standing.origin },
      counts,
      imported,
    })
    await ended(signal)
  } finally {
    await server.stop()
  }
}

function welcome(url: string, standing: Standing, counts: Counts, imported: ImportReport | null): string {
  const lines = [
    '',
    `  ${url}   GraphQL, and GraphiQL in a browser`,
    '',
    ...(imported === null ? [] : [`  ${importSentence(imported)}`]),
    `  ${counts.talks} talks, ${counts.works} works in all, ${counts.people} people, ${counts.citations} citations from ${counts.documents} documents.`,
    `  Neo4j: ${standing.address.uri}${standing.origin === 'started' ? ', started here' : ''}. Ctrl-C ends it all.`,
    '',
    '  Questions to try:',
    ...questions.map((question) => `    ${question}`),
    '',
  ]
  return lines.join('\n')
}

const questions = [
  '{ talksCiting(work: "SWIM") { edges { node { title } section evidence { path startLine quote } } } }',
  '{ worksCitedAcrossTalks(minTalks: 2) { nodes { talkCount work { title } talks { title } } } }',
  '{ person(ref: "Caitie McCaffrey") { talks { nodes { title presentations { event year version } } } } }',
]
