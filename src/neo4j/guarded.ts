/** A process that cannot outlive this one: its watchdog ends it when our end of a pipe closes, whatever closed it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** How a process ended: an exit code, with 128 and more for signals as the shell counts them. */
export type Exit = number

/** A running process with a watchdog. */
export interface Guarded {
  /** The process group of watchdog and process; alive as long as any of them. */
  readonly group: number
  readonly ended: Promise<Exit>
  /** Asks the process to end (SIGTERM), after `grace` seconds makes it (SIGKILL); resolves when it is gone. */
  stop(): Promise<Exit>
  /** Ends it at once, for work that is thrown away. */
  kill(): Promise<Exit>
}

/** Where the output goes: a file descriptor, or a function for each line. */
export type Output = number | ((line: string) => void)

/** Starts a command under a watchdog. A command that cannot be found ends with 127, one that cannot be run with 126. */
export function spawnGuarded(command: string, args: readonly string[], output: Output, grace = 10): Guarded {
  const sink = typeof output === 'number' ? output : 'pipe'
  const child = spawn('sh', ['-c', watchdog, 'talkgraph-watchdog', String(grace), command, ...args], {
    // A session of its own: the terminal's Ctrl-C reaches only us, and we stop things in order.
    detached: true,
    stdio: ['pipe', sink, sink],
  })
  if (typeof output !== 'number') readLines(child, output)
  const ended = new Promise<Exit>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code, signal) => resolve(code ?? (signal === null ? 1 : 137)))
  })
  // The watchdog's end of the pipe is gone when the process ended by itself; that is told by `ended`.
  child.stdin?.on('error', () => undefined)
  ended.catch(() => undefined)
  const group = child.pid ?? 0
  return {
    group,
    ended,
    stop() {
      child.stdin?.end()
      return ended
    },
    kill() {
      killGroup(group)
      return ended
    },
  }
}

/**
 * Background jobs of `sh` read from /dev/null, so our pipe is kept as descriptor 3 first. `read` is built in: nothing is
 * left behind when the guard is ended. The guard's own output goes nowhere, lest it hold our pipes open. `kill 0` ends the
 * rest of the group, which is ours alone: the guard, its `sleep`, and what the command may have left.
 */
const watchdog = `
grace=$1; shift
exec 3<&0 </dev/null
"$@" 3<&- &
job=$!
{
  while read -r _ <&3; do :; done
  kill -TERM "$job"
  while [ "$grace" -gt 0 ] && kill -0 "$job"; do sleep 1; grace=$((grace - 1)); done
  kill -KILL "$job"
} >/dev/null 2>&1 &
exec 3<&-
trap 'kill -TERM "$job"' TERM
wait "$job" 2>/dev/null; code=$?
while kill -0 "$job" 2>/dev/null; do wait "$job" 2>/dev/null; code=$?; done
trap '' TERM
kill -TERM 0
exit "$code"
`

function readLines(child: ChildProcess, each: (line: string) => void): void {
  for (const stream of [child.stdout, child.stderr]) {
    if (stream !== null) createInterface({ input: stream }).on('line', each)
  }
}

function killGroup(group: number): void {
  if (group === 0) return
  try {
    process.kill(-group, 'SIGKILL')
  } catch {
    // Already gone: what was asked for.
  }
}
