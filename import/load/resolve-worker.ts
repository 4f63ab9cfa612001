/** The thread of resolve-apart.ts: documents come in as its data, the layer goes out as its one message. */
import { parentPort, workerData } from 'node:worker_threads'
import type { Given } from '../resolve/identity.ts'
import { resolve } from '../resolve/resolve.ts'
import type { SaidDocument } from '../resolve/said.ts'

const { documents, given } = workerData as { readonly documents: readonly SaidDocument[]; readonly given: Given }
parentPort?.postMessage(resolve(documents, given))
