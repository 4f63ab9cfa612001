/** The reading list as a person starts it, in a process of its own. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { packageFile } from '../../src/package-root.ts'

/** Runs `npm start` in the example's folder and resolves when it says where the page is. */
export async function startReadingList(talkgraph: string, list: string) {
  const options = ['--talkgraph', talkgraph, '--list', list, '--port', '0']
  const child = spawn('npm', ['start', '--', ...options], {
    cwd: packageFile('examples/reading-list'),
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true, // a group of its own: npm does not hand on every signal
  })
  const closed = once(child, 'close')
  const stop = async () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM')
    await closed
  }
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^Reading list: (\S+)$/.exec(line)?.[1]
    if (url !== undefined) return { url, stop }
  }
  throw new Error('It ended before it said where it listens')
}
