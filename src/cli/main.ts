/** Arguments to one call, and its outcome to an exit code; what a command needs is loaded when it runs. */
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import type { ImportOrder } from '../../import/pipeline.ts'
import { readConfig } from '../config.ts'
import { type ErrorCode, TalkgraphError } from '../errors.ts'
import { packageVersion } from '../package-root.ts'
import { exitCodes } from './exit-codes.ts'
import { createReporter } from './reporter.ts'
import type { Settings } from './settings.ts'

/** Runs the command that the arguments name and resolves to the exit code. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const json = isJsonAsked(args)
  for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreNoReader)
  try {
    const outcome = { code: exitCodes.done as number }
    await program(outcome, json).parseAsync([...args], { from: 'user' })
    return outcome.code
  } catch (error) {
    if (error instanceof CommanderError && (error.exitCode === 0 || !json))
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
    const failure = error instanceof CommanderError ? asUsage(error) : error
    createReporter({ json }).failure(failure)
    return failure instanceof TalkgraphError ? (codeFor[failure.code] ?? exitCodes.failed) : exitCodes.failed
  }
}

const codeFor: Readonly<Partial<Record<ErrorCode, number>>> = {
  INVALID_ARGUMENT: exitCodes.usage,
  INVALID_CONFIGURATION: exitCodes.usage,
  INTERRUPTED: exitCodes.interrupted,
}

/** Asked before the arguments are understood, since they may be wrong. What follows "--" are paths. */
function isJsonAsked(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return args.slice(0, end < 0 ? args.length : end).includes('--json')
}

/** Who reads the output may stop before the end (`talkgraph import … | head -1`); that is no failure of ours. */
function ignoreNoReader(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** What commander refuses, as a program is told of it. */
function asUsage({ code, message }: CommanderError): TalkgraphError {
  const text = code === 'commander.help' ? 'Expected a command: start, import, serve, forget or reset' : message
  return new TalkgraphError('INVALID_ARGUMENT', text.replace(/^error: /, ''))
}

/** Options as commander gives them, before the configuration fills what was not said. */
interface Said {
  readonly host?: string
  readonly port?: number
  readonly data?: string
  readonly as?: string
  readonly again?: boolean
  readonly report?: boolean
  readonly prune?: boolean
  readonly dryRun?: boolean
  /** False for --no-source-url. */
  readonly sourceUrl?: string | false
  readonly yes?: boolean
  readonly json?: boolean
}

function program(outcome: { code: number }, json: boolean): Command {
  const root = new Command('talkgraph')
    .configureOutput(json ? { writeErr: () => {} } : {})
    .description(
      'The place where a talk’s sources can be followed: reads documents about talks into a citation graph in Neo4j\nand answers questions about it through GraphQL.',
    )
    .version(packageVersion, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print help for a command')
    .exitOverride()
    .showHelpAfterError('(talkgraph --help shows the commands and their options)')
    .addHelpText(
      'after',
      `\n${exitCodeHelp}\n\nEvery variable of the environment that counts is listed in .env.example.`,
    )

  const paths = 'files and folders to import (default: the corpus that comes with talkgraph)'
  importing(serving(root.command('start').argument('[path...]', paths)))
    .description('get Neo4j, import, and serve GraphQL and GraphiQL until Ctrl-C')
    .action(async (paths: string[], said: Said) => {
      const wanted = { ...settings(said), order: orderOf(paths, said) }
      const { start } = await import('./start.ts')
      outcome.code = await start(wanted)
    })
  importing(common(root.command('import').argument('<path...>', 'files and folders to import')))
    .description('import documents; beside a running server, into its Neo4j')
    .option(
      '--report',
      'print what became of every link, list item and session line of each document that is read: new and changed ones, all of them with --again',
    )
    .option('--dry-run', 'print what would change, to the last document and thing, and write nothing')
    .action(async (paths: string[], said: Said) => {
      const order = { ...orderOf(paths, said), report: said.report === true }
      const wanted = { ...settings(said), order, dryRun: said.dryRun === true }
      const { importCommand } = await import('./import.ts')
      outcome.code = await importCommand(wanted)
    })
  serving(root.command('serve'))
    .description('serve what has been imported')
    .action(async (said: Said) => {
      const { serveCommand } = await import('./serve.ts')
      outcome.code = await serveCommand(settings(said))
    })
  common(
    root.command('forget').argument('<path...>', 'files, folders or names of documents, whether still there or not'),
  )
    .description('forget documents, and what only they say')
    .action(async (paths: string[], said: Said) => {
      const wanted = { ...settings(said), paths }
      const { forgetCommand } = await import('./forget.ts')
      outcome.code = await forgetCommand(wanted)
    })
  common(root.command('reset'))
    .description('delete everything that talkgraph has stored, once you have typed yes')
    .option('--yes', 'do not ask; needed where there is no terminal')
    .action(async (said: Said) => {
      const wanted = { ...settings(said), yes: said.yes === true }
      const { resetCommand } = await import('./reset.ts')
      outcome.code = await resetCommand(wanted)
    })
  return root
}

const exitCodeHelp = `Exit codes:
  ${exitCodes.done}  done
  ${exitCodes.failed}  failed
  ${exitCodes.usage}  wrong arguments or environment
  ${exitCodes.incomplete}  done, but some of the named documents could not be imported
  ${exitCodes.interrupted}  ended by Ctrl-C before it was done`

function common(command: Command): Command {
  return command
    .option('--data <dir>', 'folder that keeps the local Neo4j’s data (default: .talkgraph)', folderName)
    .option('--json', 'print JSON lines, for programs: how far it is, then the outcome')
    .addHelpText('after', `\n${exitCodeHelp}`)
    .exitOverride()
}

function serving(command: Command): Command {
  return common(command)
    .option('--host <host>', 'address to listen on (default: 127.0.0.1)')
    .option('--port <port>', 'port to listen on, 0 for any free one (default: 4000)', portNumber)
}

function importing(command: Command): Command {
  return command
    .option('--as <name>', 'name the imported folder so, in place of its own name')
    .option('--again', 'read also documents that have not changed')
    .option('--prune', 'forget documents imported from the named folders before that are not there any more')
    .option(
      '--source-url <url>',
      'where the documents are on the web: an address before their paths, or one with {path} in it; is remembered\n(default: the page of the file, where the folder is a checkout of a repository on a known host)',
    )
    .option('--no-source-url', 'forget the address that was given before')
}

/** Throws INVALID_ARGUMENT where what counts for one path is given with another number of them. */
function orderOf(paths: readonly string[], { as, again, prune, sourceUrl }: Said): ImportOrder {
  const single = as !== undefined ? '--as' : typeof sourceUrl === 'string' ? '--source-url' : null
  if (single !== null && paths.length !== 1)
    throw new TalkgraphError('INVALID_ARGUMENT', `Expected one path with ${single}, got ${paths.length}`)
  return {
    paths,
    again: again === true,
    prune: prune === true,
    ...(as === undefined ? {} : { as }),
    ...(sourceUrl === undefined ? {} : { source: sourceUrl === false ? null : sourceUrl }),
  }
}

function folderName(text: string): string {
  if (text.trim() !== '') return text
  throw new InvalidArgumentError('Expected a folder.')
}

function portNumber(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw new InvalidArgumentError('Expected a port from 0 to 65535.')
}

function settings(said: Said): Settings {
  const config = readConfig()
  return {
    config: {
      ...config,
      host: said.host ?? config.host,
      port: said.port ?? config.port,
      dataDir: said.data ?? config.dataDir,
    },
    json: said.json === true,
  }
}
