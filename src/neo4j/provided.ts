import type { Address } from '../graph/address.ts'

/** A Neo4j to work with, and how to let it go. */
export interface Provided {
  readonly address: Address
  /** given: by NEO4J_URI. started: by this process, which must stop it. running: another process's, which goes on. */
  readonly origin: 'given' | 'started' | 'running'
  /** Resolves when a started Neo4j is gone and its data folder is free; does nothing for any other. May be called twice. */
  stop(): Promise<void>
}

/** Resolves when a query was answered at the address; rejects when none ever will be, or soon after the signal aborts. */
export type Answers = (address: Address, signal: AbortSignal) => Promise<void>
