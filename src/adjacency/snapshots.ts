/** The snapshot that answers are worked out from: read when it is first needed, and anew when the data has changed. */
import type { Graph } from '../graph/graph.ts'
import { readSnapshot, readVersion } from './read-snapshot.ts'
import type { Snapshot } from './snapshot.ts'

/** Gives the snapshot that stands. */
export interface Snapshots {
  /**
   * The snapshot of the data as it is. While a new one is read, that of the version before is given after a second;
   * the new one takes its place whole; `onLate` is told of one that is not of the data as it is. Rejects where there is
   * none yet and it cannot be read.
   */
  current(onLate?: () => void): Promise<Snapshot>
  /**
   * Reads one before anyone asks, unless there is one; gives up when the signal aborts. What fails is not told: whoever asks
   * next meets it again.
   */
  readAhead(signal: AbortSignal): Promise<void>
}

/** Milliseconds for which an answer waits for newer data. */
const patience = 1000

/** Snapshots of a graph; none is read yet. */
export function createSnapshots(graph: Graph): Snapshots {
  let held: Snapshot | null = null
  let coming: Promise<Snapshot> | null = null
  const renew = (signal?: AbortSignal): Promise<Snapshot> => {
    coming ??= readSnapshot(graph, signal)
      .then((snapshot) => {
        held = snapshot
        return snapshot
      })
      .finally(() => {
        coming = null
      })
    return coming
  }
  return {
    async current(onLate) {
      const version = await readVersion(graph)
      const snapshot = await (held === null ? renew() : held.version === version ? held : soon(renew(), held))
      if (snapshot.version < version) onLate?.()
      return snapshot
    },
    async readAhead(signal) {
      if (held === null) await renew(signal).catch(() => {})
    },
  }
}

/** The newer one where it comes soon, else the older. */
async function soon(newer: Promise<Snapshot>, older: Snapshot): Promise<Snapshot> {
  let timer: NodeJS.Timeout | undefined
  const waited = new Promise<Snapshot>((resolve) => {
    timer = setTimeout(resolve, patience, older)
  })
  try {
    return await Promise.race([newer.catch(() => older), waited])
  } finally {
    clearTimeout(timer)
  }
}
