import { homedir } from 'node:os'
import { join } from 'node:path'

/** The cache that this machine's checkouts share: tests use the jars that are there instead of getting them again. */
export function sharedCacheDir(): string {
  return process.env.TALKGRAPH_CACHE || join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'talkgraph')
}
