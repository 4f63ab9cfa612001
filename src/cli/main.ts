/** Arguments to one call, and its outcome to an exit code; what a command needs is loaded when it runs. */
import { Command, CommanderError, InvalidArgumentError } from 'commander'
import { readConfig } from '../config.ts'
import { TalkgraphError } from '../errors.ts'
import { packageVersion } from '../package-root.ts'
import { exitCodes } from './exit-codes.ts'
import { createReporter } from './reporter.ts'
import type { Settings } from './settings.ts'

/** Runs the command that the arguments name and resolves to the exit code. Never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const json = args.includes('--json')
  try {
    const outcome = { code: exitCodes.done as number }
    await program(outcome).parseAsync([...args], { from: 'user' })
    return outcome.code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage
    createReporter({ json }).failure(error)
    return error instanceof TalkgraphError && usageCodes.has(error.code) ? exitCodes.usage : exitCodes.failed
  }
}

const usageCodes: ReadonlySet<string> = new Set(['INVALID_ARGUMENT', 'INVALID_CONFIGURATION'])

/** Options as commander gives them, before the configuration fills what was not said. */
interface Said {
  readonly host?: string
  readonly port?: number
  readonly data?: string
  readonly as?: string
  readonly again?: boolean
  readonly json?: boolean
}

function program(outcome: { code: number }): Command {
  const root = new Command('talkgraph')
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

  serving(
    root
      .command('start')
      .argument('[path...]', 'files and folders to import (default: the corpus that comes with talkgraph)'),
  )
    .description('get Neo4j, import, and serve GraphQL and GraphiQL until Ctrl-C')
    .option('--again', 'read also documents that have not changed')
    .action(async (paths: string[], said: Said) => {
      const { start } = await import('./start.ts')
      outcome.code = await start({ ...settings(said), paths, again: said.again === true })
    })
  common(root.command('import').argument('<path...>', 'files and folders to import'))
    .description('import documents; beside a running server, into its Neo4j')
    .option('--as <name>', 'name the imported folder so, in place of its own name')
    .option('--again', 'read also documents that have not changed')
    .action(async (paths: string[], said: Said) => {
      const { importCommand } = await import('./import.ts')
      outcome.code = await importCommand({ ...settings(said), paths, again: said.again === true, as: said.as ?? null })
    })
  serving(root.command('serve'))
    .description('serve what has been imported')
    .action(async (said: Said) => {
      const { serveCommand } = await import('./serve.ts')
      outcome.code = await serveCommand(settings(said))
    })
  return root
}

const exitCodeHelp = `Exit codes:
  ${exitCodes.done}  done
  ${exitCodes.failed}  failed
  ${exitCodes.usage}  wrong arguments or environment
  ${exitCodes.incomplete}  done, but some of the named documents could not be imported`

function common(command: Command): Command {
  return command
    .option('--data <dir>', 'folder that keeps the local Neo4j’s data (default: .talkgraph)')
    .option('--json', 'print the outcome as JSON, for programs')
    .exitOverride()
}

function serving(command: Command): Command {
  return common(command)
    .option('--host <host>', 'address to listen on (default: 127.0.0.1)')
    .option('--port <port>', 'port to listen on, 0 for any free one (default: 4000)', portNumber)
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
