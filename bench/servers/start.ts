/** The three servers of the comparison, each a process of its own over the same Neo4j. */
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Address } from '../../src/graph/address.ts'
import { packageFile } from '../../src/package-root.ts'

/** In the order in which they are compared: ours, then what it is compared with. */
export const servers = ['ours', 'neo4jGraphql', 'driverAlone'] as const
export type ServerName = (typeof servers)[number]

/** A server that listens. */
export interface Started {
  readonly url: string
  stop(): Promise<void>
}

/** What `npm start` runs Node.js with; the other servers have it too. */
const youngGeneration = '--max-semi-space-size=32'

/** Starts a server, which ends with this process at the latest. A folder for `profile` gets a CPU profile of the process when it stops. */
export async function start(name: ServerName, neo4j: Address, profile: string | null): Promise<Started> {
  const node = [youngGeneration, ...(profile === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profile}`])]
  const child = spawn(process.execPath, [...node, ...commandOf(name)], {
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEO4J_URI: neo4j.uri,
      NEO4J_USERNAME: neo4j.username,
      NEO4J_PASSWORD: neo4j.password,
      NEO4J_DATABASE: neo4j.database,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const end = (): void => void child.kill('SIGTERM')
  process.once('exit', end)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const listening = urlFrom(createInterface(child.stdout))
  const url = await Promise.race([
    listening,
    ended.then(() => Promise.reject(new Error(`The server ${name} ended before it listened`))),
  ])
  return {
    url,
    async stop() {
      end()
      await ended
      process.off('exit', end)
    },
  }
}

function commandOf(name: ServerName): readonly string[] {
  if (name === 'ours') return [packageFile('dist/src/cli.js'), 'serve', '--json', '--port', '0']
  const file = name === 'neo4jGraphql' ? 'neo4j-graphql.ts' : 'driver-alone.ts'
  return ['--import', 'tsx', join(import.meta.dirname, file)]
}

/** The address that a server tells of as a line of JSON. */
async function urlFrom(lines: AsyncIterable<string>): Promise<string> {
  for await (const line of lines) {
    const event = JSON.parse(line) as { readonly event: string; readonly url?: string }
    if (event.event === 'listening' && event.url !== undefined) return event.url
  }
  throw new Error('Expected a server to say where it listens')
}
