import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findJava, majorVersion } from '../../../src/neo4j/java.ts'
import { fakeJava, fakeTool, testFolder } from '../../support/fake-tools.ts'

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "25" 2025-09-16 LTS', 25],
  ['java version "1.8.0_292"', 8],
  ['Picked up JAVA_TOOL_OPTIONS: -Xmx1g\nopenjdk version "21.0.1" 2023-10-17', 21],
  ['openjdk version "24-ea" 2025-03-18', 24],
  ['The operation couldn’t be completed. Unable to locate a Java Runtime.', null],
  ['', null],
])('majorVersion reads %j as %j', (text, major) => {
  expect(majorVersion(text)).toBe(major)
})

test('findJava gives the command and all that tells one build from another', async () => {
  const command = await fakeJava(await testFolder(), '17.0.1')
  expect(await findJava(command)).toEqual({ command, version: 'openjdk version "17.0.1" 2020-01-01' })
})

test('findJava names a Java that is not there', async () => {
  const command = join(await testFolder(), 'nothing')
  await expect(findJava(command)).rejects.toMatchObject({
    code: 'NEO4J_MISSING',
    data: { missing: 'java' },
    message: expect.stringContaining(`Java was not found (looked for ${command})`),
  })
})

test('findJava names a Java that is too old, and the three ways to go on', async () => {
  const command = await fakeJava(await testFolder(), '11.0.2')
  const error = await findJava(command).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'NEO4J_MISSING', data: { missing: 'java-version' } })
  expect(String(error)).toContain('Java 11 is too old, 17 or later is needed')
  for (const way of ['install Java', 'docker compose up', 'set NEO4J_URI']) expect(String(error)).toContain(way)
})

test('findJava repeats what a stand-in for Java says', async () => {
  const command = await fakeTool(await testFolder(), 'java', 'echo "Unable to locate a Java Runtime" >&2; exit 1')
  await expect(findJava(command)).rejects.toThrow('Unable to locate a Java Runtime')
})
