/** Telling whether a process that was written down is still the one that runs. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

/** A process across reuse of its number: `started` is a token that differs between two processes of one number. */
export interface ProcessIdentity {
  readonly pid: number
  readonly started: string
}

/** The identity of the process with this number, or null where none runs; one that ended and was not yet reaped is none. */
export function identify(pid: number): ProcessIdentity | null {
  if (!exists(pid)) return null
  const stat = readStat(pid) ?? askPs(pid)
  return stat.state === 'Z' ? null : { pid, started: stat.started }
}

/** Whether the very process runs. One whose start cannot be read counts as running: refuse rather than share a store. */
export function isRunning(identity: ProcessIdentity): boolean {
  const now = identify(identity.pid)
  if (now === null) return false
  return now.started === '' || identity.started === '' || now.started === identity.started
}

/** Whether any process of the group runs. In a container whose first process reaps no orphans, ended ones stay listed. */
export function isGroupRunning(group: number): boolean {
  if (!exists(-group)) return false
  const pids = processNumbers()
  if (pids === null) return true
  return pids.some((pid) => {
    const stat = readStat(pid)
    return stat?.group === group && stat.state !== 'Z'
  })
}

interface Stat {
  /** Z: it ended, and its parent has not taken note. */
  readonly state: string
  readonly group: number
  readonly started: string
}

/** What /proc/PID/stat says, counted after the name, which may hold spaces: state, parent, group, …, start since boot. */
export function parseStat(text: string, bootId: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? '', group: Number(fields[2]), started: `${bootId.trim()}/${fields[19] ?? ''}` }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it runs, under another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function readStat(pid: number): Stat | null {
  try {
    const bootId = readFileSync('/proc/sys/kernel/random/boot_id', 'latin1')
    return parseStat(readFileSync(`/proc/${pid}/stat`, 'latin1'), bootId)
  } catch {
    return null
  }
}

/** For systems without /proc. */
function askPs(pid: number): Stat {
  try {
    const text = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'latin1' }).trim()
    return { state: text.slice(0, 1), group: 0, started: text.slice(text.indexOf(' ')).trim() }
  } catch {
    return { state: '', group: 0, started: '' }
  }
}

function processNumbers(): readonly number[] | null {
  try {
    return readdirSync('/proc')
      .map(Number)
      .filter((pid) => pid > 0)
  } catch {
    return null
  }
}
