import { spawnSync } from 'node:child_process'

/** Milliseconds in which a quiet machine starts Node and ends it. */
const quiet = 80

/**
 * How many times slower this machine is at the moment than a quiet one, at least 1: what is promised in seconds is promised
 * of a machine that has time for it. Takes three starts of Node.
 */
export function slowness(): number {
  const times = [1, 2, 3].map(() => {
    const began = performance.now()
    spawnSync(process.execPath, ['-e', '0'])
    return performance.now() - began
  })
  return Math.max(1, (times.sort((a, b) => a - b)[1] ?? quiet) / quiet)
}
