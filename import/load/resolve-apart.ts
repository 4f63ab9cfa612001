/** Works out the layer without keeping the process from anything else, Ctrl-C above all. */
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Given } from '../resolve/identity.ts'
import type { Resolution } from '../resolve/resolution.ts'
import { resolve } from '../resolve/resolve.ts'
import type { SaidDocument } from '../resolve/said.ts'

/** Mentions that are resolved here and now, in some tenths of a second; a thread of its own costs as much to start. */
const fewMentions = 5_000

/**
 * What `resolve` gives, worked out in a thread of its own where it takes long. Rejects with the signal's reason as soon as
 * that aborts.
 */
export async function resolveApart(
  documents: readonly SaidDocument[],
  given: Given,
  signal: AbortSignal,
): Promise<Resolution> {
  signal.throwIfAborted()
  if (documents.reduce((sum, { mentions }) => sum + mentions.length, 0) <= fewMentions) return resolve(documents, given)
  const worker = startWorker({ documents, given })
  try {
    const [resolution] = await once(worker, 'message', { signal })
    return resolution as Resolution // what resolve-worker.ts posts
  } catch (error) {
    signal.throwIfAborted()
    throw error
  } finally {
    await worker.terminate()
  }
}

/** The thread, with the program beside this file. Sources that run as they are need their loader in the thread too. */
function startWorker(workerData: { readonly documents: readonly SaidDocument[]; readonly given: Given }): Worker {
  if (!import.meta.url.endsWith('.ts'))
    return new Worker(new URL('./resolve-worker.js', import.meta.url), { workerData })
  const [loader, program] = [import.meta.resolve('tsx/esm/api'), new URL('./resolve-worker.ts', import.meta.url).href]
  const load = `import('${loader}').then(({ register }) => { register(); return import('${program}') })`
  return new Worker(load, { eval: true, workerData })
}
