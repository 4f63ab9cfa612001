import { spawnGuarded } from './guarded.ts'
import { neo4jMissing } from './missing.ts'

/** A run of Maven that copies the jars of a POM. */
export interface MavenRun {
  readonly command: string
  readonly pom: string
  /** The folder that gets the jars. */
  readonly lib: string
  /** What is being got, for messages. */
  readonly what: string
  readonly progress: (message: string) => void
  readonly signal: AbortSignal
}

/** Fills the folder, or throws the error that says why not, with Maven's own reason in short. */
export async function copyJars({ command, pom, lib, what, progress, signal }: MavenRun): Promise<void> {
  const output: string[] = []
  const report = reporter(what, progress)
  const args = ['-B', 'package', '-f', pom, `-Dtalkgraph.lib=${lib}`]
  const maven = spawnGuarded(command, args, (line) => {
    output.push(line)
    report(line)
  })
  const onAbort = () => void maven.kill()
  signal.addEventListener('abort', onAbort, { once: true })
  const code = await maven.ended
  signal.removeEventListener('abort', onAbort)
  signal.throwIfAborted()
  if (code === 127) throw neo4jMissing('maven', `Maven was not found (looked for ${command}); it gets ${what} once`)
  if (code !== 0) throw neo4jMissing('jars', `Maven could not get ${what}: ${mavenReason(output, code)}`)
}

/** The first error that Maven named, without colours, shortened in the middle, because the cause stands at its end. */
export function mavenReason(output: readonly string[], code: number): string {
  const plain = output.map(withoutColours)
  const errors = plain.filter((line) => line.startsWith('[ERROR] ')).map((line) => line.slice('[ERROR] '.length).trim())
  const reason = errors.find((line) => line !== '') ?? plain.findLast((line) => line.trim() !== '')
  return reason === undefined ? `exit code ${code}` : shortened(reason.replace(/ -> \[Help 1\]$/, ''))
}

/** What a line of Maven's says about how far it is: a file more from the network, a jar more in place, or nothing. */
export function mavenStep(line: string): 'downloaded' | 'placed' | null {
  const plain = withoutColours(line)
  if (/^\[INFO\] Downloaded from /.test(plain)) return 'downloaded'
  return /^\[INFO\] Copying .+\.jar to /.test(plain) ? 'placed' : null
}

/** Tells every hundred files, so that a slow line is seen to move and a log stays readable. */
function reporter(what: string, progress: (message: string) => void): (line: string) => void {
  const count = { downloaded: 0, placed: 0 }
  return (line) => {
    const step = mavenStep(line)
    if (step === null) return
    count[step]++
    if (count[step] % 100 !== 0) return
    const done = step === 'downloaded' ? 'files downloaded' : 'jars in place'
    progress(`Getting ${what} with Maven: ${count[step]} ${done}`)
  }
}

function shortened(text: string): string {
  return text.length <= 320 ? text : `${text.slice(0, 120)} … ${text.slice(-180)}`
}

function withoutColours(text: string): string {
  return text.replaceAll(colours, '')
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: an ANSI sequence begins with the escape character.
const colours = /\u001b\[[0-9;]*m/g
