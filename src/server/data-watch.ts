/** What the data stand at, without asking Neo4j for every request. */

/** Watches the stamp of the data. */
export interface DataWatch {
  /** The stamp as Neo4j gave it at most a moment ago, at once; else as it gives it now. Null where it gives none. */
  stamp(): string | Promise<string | null>
}

/** How long a stamp is believed, in milliseconds: new data are answered from within this and the time of one read. */
const moment = 100

/** A watch that reads stamps so; requests that ask at the same time share one reading. */
export function watchData(read: () => Promise<string>, now: () => number = () => performance.now()): DataWatch {
  let known: { readonly stamp: string; readonly at: number } | null = null
  let reading: Promise<string | null> | null = null
  const readNow = async (): Promise<string | null> => {
    const at = now()
    try {
      known = { stamp: await read(), at }
      return known.stamp
    } catch {
      return null // whoever needs the data is told why there are none
    } finally {
      reading = null
    }
  }
  return {
    stamp() {
      if (known !== null && now() - known.at < moment) return known.stamp
      reading ??= readNow()
      return reading
    },
  }
}
