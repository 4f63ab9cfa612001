import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ensureJars, type JarSource, versionInPom } from '../../../src/neo4j/jars.ts'
import { packageFile } from '../../../src/package-root.ts'
import { eventually } from '../../support/eventually.ts'
import { fakeMaven, fakePom, testFolder } from '../../support/fake-tools.ts'

const fill = 'touch "$lib/b.jar" "$lib/neo4j-1.2.3.jar" "$lib/a.jar"'

/** A source whose Maven is a script; `said` gathers the progress. */
async function source(...maven: string[]): Promise<JarSource & { said: string[] }> {
  const folder = await testFolder()
  const said: string[] = []
  return {
    cacheDir: join(folder, 'cache'),
    pom: await fakePom(folder),
    mvnCommand: await fakeMaven(folder, ...maven),
    progress: (message) => said.push(message),
    signal: new AbortController().signal,
    said,
  }
}

test('ensureJars has Maven fill a folder named after the version, and gives the jars in order', async () => {
  const from = await source('echo "[INFO] BUILD SUCCESS"', fill)
  const jars = await ensureJars(from)
  expect(jars.version).toBe('1.2.3')
  expect(jars.files).toEqual(
    ['a.jar', 'b.jar', 'neo4j-1.2.3.jar'].map((name) => join(from.cacheDir, 'neo4j-1.2.3', name)),
  )
  expect(from.said).toEqual(['Getting Neo4j Community 1.2.3 with Maven, once for this machine (123 MB)'])
  expect(await readdir(from.cacheDir)).toEqual(['neo4j-1.2.3'])
})

test('ensureJars asks Maven only once', async () => {
  const from = await source(fill)
  const first = await ensureJars(from)
  expect(await ensureJars({ ...from, mvnCommand: 'no-such-command' })).toEqual(first)
})

test('ensureJars tells how far a long download is', async () => {
  const from = await source('for i in $(seq 250); do echo "[INFO] Downloaded from central: x"; done', fill)
  await ensureJars(from)
  expect(from.said.slice(1)).toEqual([
    'Getting Neo4j Community 1.2.3 with Maven: 100 files downloaded',
    'Getting Neo4j Community 1.2.3 with Maven: 200 files downloaded',
  ])
})

test('ensureJars interrupted midway leaves nothing that is taken for whole, and ends Maven', async () => {
  const from = await source('touch "$lib/neo4j-1.2.3.jar"', 'echo $$ > "$lib/../pid"', 'exec sleep 60')
  const controller = new AbortController()
  const getting = ensureJars({ ...from, signal: controller.signal })
  getting.catch(() => undefined)
  await eventually('Maven runs', 5, async () => (await filesBelow(from.cacheDir)).some((path) => path.endsWith('pid')))
  controller.abort(new Error('Ctrl-C'))
  await expect(getting).rejects.toThrow('Ctrl-C')
  expect(await readdir(from.cacheDir)).toEqual([])
})

test('ensureJars clears what a killed run left, and leaves what a living one is filling', async () => {
  const from = await source(fill)
  const left = (name: string) => join(from.cacheDir, `neo4j-1.2.3.${name}.part`)
  for (const name of ['dead', 'living']) await mkdir(join(left(name), 'lib'), { recursive: true })
  await writeFile(join(left('dead'), 'lib', 'neo4j-1.2.3.jar'), 'half')
  await writeFile(join(left('dead'), 'owner.json'), JSON.stringify({ pid: process.pid, started: 'another time' }))
  await writeFile(join(left('living'), 'owner.json'), JSON.stringify({ pid: process.pid, started: '' }))
  await ensureJars(from)
  expect((await readdir(from.cacheDir)).sort()).toEqual(['neo4j-1.2.3', 'neo4j-1.2.3.living.part'])
})

test('ensureJars of two checkouts at once ends in one folder, used by both', async () => {
  const from = await source('sleep 0.3', fill)
  const [one, other] = await Promise.all([ensureJars(from), ensureJars(from)])
  expect(one).toEqual(other)
  expect(await readdir(from.cacheDir)).toEqual(['neo4j-1.2.3'])
})

test('ensureJars names a Maven that is not there', async () => {
  const from = { ...(await source()), mvnCommand: 'no-such-mvn' }
  await expect(ensureJars(from)).rejects.toMatchObject({
    code: 'NEO4J_MISSING',
    data: { missing: 'maven' },
    message: expect.stringContaining('Maven was not found (looked for no-such-mvn)'),
  })
})

test('ensureJars offline gives Maven’s reason and the three ways to go on', async () => {
  const from = await source('echo "[ERROR] Plugin p could not be resolved: Unknown host central -> [Help 1]"; exit 1')
  const error = await ensureJars(from).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'NEO4J_MISSING', data: { missing: 'jars' } })
  expect(String(error)).toContain(
    'Maven could not get Neo4j Community 1.2.3: Plugin p could not be resolved: Unknown host central\n',
  )
  for (const way of ['install Java', 'docker compose up', 'set NEO4J_URI']) expect(String(error)).toContain(way)
  expect(await readdir(from.cacheDir)).toEqual([])
})

test('ensureJars does not take a folder without the main jar', async () => {
  const from = await source('touch "$lib/a.jar"')
  await expect(ensureJars(from)).rejects.toThrow('Maven ended well but left no neo4j-1.2.3.jar')
})

test('versionInPom refuses a POM that names none', () => {
  expect(() => versionInPom('<project/>')).toThrow('pom.xml names no neo4j.version')
})

test('the POM of this package names an exact version', async () => {
  expect(versionInPom(await readFile(packageFile('pom.xml'), 'utf8'))).toMatch(/^5\.26\.\d+$/)
})

function filesBelow(folder: string): Promise<readonly string[]> {
  return readdir(folder, { recursive: true }).catch(() => [])
}
