import { randomBytes } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { TalkgraphError } from '../errors.ts'
import type { Home } from './home.ts'
import { writeWhole } from './write-whole.ts'

/**
 * The password of the Neo4j in this home: the one kept there, or for a store that was never started a new one of 48
 * hexadecimal digits. A store whose password is lost is refused, because no other password opens it.
 */
export async function passwordOf(home: Home): Promise<string> {
  const kept = await readFile(home.password, 'utf8').catch(() => '')
  if (kept.trim() !== '') return kept.trim()
  if (await exists(home.store)) throw passwordLost(home)
  // Hexadecimal: one that began with a hyphen would be read as an option by the command that sets it.
  const password = randomBytes(24).toString('hex')
  await writeWhole(home.password, `${password}\n`)
  return password
}

/** Whether the store was ever started. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}

function passwordLost(home: Home): TalkgraphError {
  return new TalkgraphError(
    'NEO4J_FAILED',
    `The password of the Neo4j in ${home.home} is lost: put it back as ${home.password}, or remove ${home.home} and import again`,
    { data: { file: home.password } },
  )
}
