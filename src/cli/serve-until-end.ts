/** Serving as a command shows it: the address, what there is, questions to try, and an orderly end. */
import { pino } from 'pino'
import type { ImportReport } from '../../import/pipeline.ts'
import { type Counts, countsOf, countsStatement } from '../queries/counts.ts'
import { type Serving, serve } from '../server/serve.ts'
import { importSentence } from './import-into.ts'
import type { Reporter } from './reporter.ts'
import type { Settings } from './settings.ts'
import { ended } from './signals.ts'
import type { Standing } from './with-neo4j.ts'

/** How long getting ready for what may be asked later waits for what is asked at once, in milliseconds. */
const firstQuestions = 2000

interface Ending {
  readonly signal: AbortSignal
  readonly reporter: Reporter
}

/**
 * Imports, which gives null where nothing is asked to be, and listens until the signal aborts; then finishes requests under
 * way. It listens as soon as the import calls `onStanding`, at the latest when it has ended, and says so then. Gives what
 * was imported. Throws ADDRESS_IN_USE, and what the import throws.
 */
export async function serveUntilEnd<Imported extends ImportReport | null>(
  standing: Standing,
  settings: Settings,
  { signal, reporter }: Ending,
  imports: (onStanding: () => void) => Promise<Imported>,
): Promise<Imported> {
  let listening: Promise<Serving> | undefined
  const listen = (): Promise<Serving> => {
    listening ??= open(standing, settings)
    return listening
  }
  try {
    // One that cannot listen is told of when the import has ended.
    const imported = await imports(() => void listen().catch(() => {}))
    if (signal.aborted) return imported
    const server = await listen()
    const { url } = server
    const counts = countsOf(await standing.graph.read(countsStatement()))
    const { address, origin } = standing
    reporter.say(welcome(url, standing, counts, imported))
    reporter.tell({ event: 'listening', url, neo4j: { uri: address.uri, origin }, counts, imported })
    const later = setTimeout(() => void server.prepare(), firstQuestions)
    await ended(signal)
    clearTimeout(later)
    return imported
  } finally {
    const server = await listening?.catch(() => undefined)
    await server?.stop()
  }
}

function open({ graph }: Standing, { config }: Settings): Promise<Serving> {
  const { host, port, corsOrigins, limits, means } = config
  const logger = pino({ level: config.logLevel }, pino.destination(2))
  return serve({ graph, host, port, corsOrigins, limits, means, logger })
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
