/** Runs the `talkgraph` command as a person does: a process of its own, its lines, its exit code. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { sharedCacheDir } from './cache-dir.ts'
import { eventually } from './eventually.ts'

const sources = resolve(import.meta.dirname, '../../src/cli.ts')

/** Node's arguments for a program: sources are compiled as they load, a compiled program runs as it is. */
function programArguments(program: string): readonly string[] {
  return program.endsWith('.ts') ? ['--import', 'tsx', program] : [program]
}

export interface Outcome {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** What is set for the command beside what the machine sets; the cache is shared so that nothing is downloaded twice. */
function environment(extra: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  const { NEO4J_URI: _uri, ...rest } = process.env
  return { ...rest, TALKGRAPH_CACHE: sharedCacheDir(), ...extra }
}

/** Runs a command to its end. */
export async function talkgraph(
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [...programArguments(sources), ...args], {
    env: environment(extra),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [out, err, [code]] = await Promise.all([textOf(child, 'stdout'), textOf(child, 'stderr'), once(child, 'close')])
  return { code, out, err }
}

/** The outcome of a command with `--json`: its last line; those before it tell how far it was. */
export function outcomeOf({ out }: Pick<Outcome, 'out'>): Record<string, unknown> {
  return JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as Record<string, unknown>
}

/** Runs a command, sends it a signal once it has printed what fits, and tells how long its end took, in milliseconds. */
export async function interrupted(
  args: readonly string[],
  when: RegExp,
  signal: NodeJS.Signals = 'SIGINT',
): Promise<Outcome & { readonly took: number }> {
  const child = spawn(process.execPath, [...programArguments(sources), ...args], {
    env: environment({}),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let began = 0
  let heard = ''
  const listen = (chunk: unknown): void => {
    heard += String(chunk)
    if (began > 0 || !when.test(heard)) return
    began = Date.now()
    child.kill(signal)
  }
  child.stderr.on('data', listen)
  child.stdout.on('data', listen)
  const [out, err, [code]] = await Promise.all([textOf(child, 'stdout'), textOf(child, 'stderr'), once(child, 'close')])
  return { code, out, err, took: Date.now() - began }
}

/** Runs a command and kills its process as soon as something holds, within two minutes. */
export async function killed(
  args: readonly string[],
  extra: Readonly<Record<string, string>>,
  when: () => Promise<boolean>,
): Promise<void> {
  const child = spawn(process.execPath, [...programArguments(sources), ...args], {
    env: environment(extra),
    stdio: 'ignore',
  })
  const closed = once(child, 'close')
  await eventually('the moment to kill it', 120, when)
  child.kill('SIGKILL')
  await closed
}

export interface Running {
  readonly pid: number
  /** Of the GraphQL endpoint. */
  readonly url: string
  /** The `listening` line, parsed. */
  readonly listening: Record<string, unknown>
  /** Ends it with a signal and resolves with the exit code and how long that took, in milliseconds. */
  end(signal: NodeJS.Signals): Promise<{ code: number | null; took: number }>
}

/** Starts a serving command with `--json` on any free port and resolves when it listens; rejects if it ends before. */
export async function serving(
  args: readonly string[],
  extra: Readonly<Record<string, string>> = {},
  program = sources,
): Promise<Running> {
  const child = spawn(process.execPath, [...programArguments(program), ...args, '--json', '--port', '0'], {
    env: environment(extra),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const err = textOf(child, 'stderr')
  const closed = once(child, 'close') as Promise<[number | null]>
  const listening = await Promise.race([
    listeningLine(child),
    closed.then(async ([code]) => {
      throw new Error(`Ended with ${code} before it listened: ${await err}`)
    }),
  ])
  return {
    pid: child.pid ?? 0,
    url: String(listening.url),
    listening,
    async end(signal) {
      const began = Date.now()
      child.kill(signal)
      const [code] = await closed
      return { code, took: Date.now() - began }
    },
  }
}

async function listeningLine(child: ChildProcess): Promise<Record<string, unknown>> {
  if (child.stdout === null) throw new Error('Expected a pipe')
  for await (const line of createInterface({ input: child.stdout })) {
    const event = JSON.parse(line) as Record<string, unknown>
    if (event.event === 'listening') return event
    if (event.event === 'failed') throw new Error(String(event.message))
  }
  return new Promise(() => {})
}

async function textOf(child: ChildProcess, name: 'stdout' | 'stderr'): Promise<string> {
  let text = ''
  for await (const chunk of child[name] ?? []) text += String(chunk)
  return text
}

/** Asks a server and gives the data as the test expects it; errors fail the test that asks. */
export async function ask<T>(url: string, query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const body = (await response.json()) as { data: T; errors?: unknown }
  if (body.errors !== undefined) throw new Error(JSON.stringify(body.errors))
  return body.data
}
