import { execFile } from 'node:child_process'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { TalkgraphError } from '../errors.ts'
import { argumentFile, passwordArguments } from './command-line.ts'
import type { Home } from './home.ts'
import { exists, passwordOf } from './password.ts'

/**
 * Makes a home ready for its first start: folders, and a password that the store will be born with. Gives the password.
 * Costs half a second the first time and nothing afterwards.
 */
export async function prepareHome(home: Home, java: string, jars: readonly string[]): Promise<string> {
  for (const folder of [home.conf, dirname(home.log)]) await mkdir(folder, { recursive: true, mode: 0o700 })
  const password = await passwordOf(home)
  if (!(await exists(home.store))) await setInitialPassword(home, java, jars, password)
  return password
}

/** The password goes through a file that only we read: arguments can be read by every user of the machine. */
async function setInitialPassword(home: Home, java: string, jars: readonly string[], password: string): Promise<void> {
  // An earlier run may have been ended in the middle of this.
  await rm(home.initialPassword, { force: true })
  const file = join(home.conf, 'password.args')
  await writeFile(join(home.conf, 'neo4j.conf'), '')
  await writeFile(file, argumentFile(passwordArguments(jars, password)), { mode: 0o600 })
  try {
    await run('env', [`NEO4J_HOME=${home.home}`, `NEO4J_CONF=${home.conf}`, java, `@${file}`])
    if ((await stat(home.initialPassword)).size === 0) throw new Error('The password file is empty')
  } catch (cause) {
    const [reason] = (cause instanceof Error ? cause.message : String(cause)).split('\n')
    throw new TalkgraphError('NEO4J_FAILED', `The password of a new Neo4j could not be set: ${reason}`, {
      cause,
    })
  } finally {
    await rm(file, { force: true })
  }
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(command, args, { timeout: 60_000 }, (error, stdout, stderr) => {
      if (error === null) resolve()
      else reject(new Error(`${stderr}${stdout}`.trim() || error.message, { cause: error }))
    })
  })
}
