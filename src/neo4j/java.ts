import { execFile } from 'node:child_process'
import { neo4jMissing } from './missing.ts'

/** The oldest Java that runs the jars of pom.xml. */
export const oldestJava = 17

/** A Java that can run Neo4j. */
export interface Java {
  readonly command: string
  /** All that `java -version` says: two builds that differ, differ here. */
  readonly version: string
}

/** The Java behind a command, or the error that says there is none or that it is too old. */
export async function findJava(command: string): Promise<Java> {
  const { found, text } = await versionText(command)
  if (!found) throw neo4jMissing('java', `Java was not found (looked for ${command})`)
  const major = majorVersion(text)
  if (major === null)
    throw neo4jMissing('java', `${command} -version does not say which Java it is: ${firstLine(text)}`)
  if (major < oldestJava) {
    throw neo4jMissing('java-version', `Java ${major} is too old, ${oldestJava} or later is needed (${command})`)
  }
  return { command, version: text.trim() }
}

/** The 17 of `openjdk version "17.0.15"`, the 8 of `java version "1.8.0_292"`; null for any other text. */
export function majorVersion(text: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(text)
  return match === null ? null : Number(match[1])
}

/** `java -version` speaks on stderr; a missing command gives no text at all. */
function versionText(command: string): Promise<{ found: boolean; text: string }> {
  return new Promise((resolve) => {
    execFile(command, ['-version'], { timeout: 30_000 }, (error, stdout, stderr) => {
      const missing = error !== null && (error.code === 'ENOENT' || error.code === 'EACCES')
      resolve({ found: !missing, text: `${stderr}${stdout}` })
    })
  })
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] || 'it says nothing'
}
