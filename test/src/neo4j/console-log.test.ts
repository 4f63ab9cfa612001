import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reasonInLog, tellingLines } from '../../../src/neo4j/console-log.ts'
import { testFolder } from '../../support/fake-tools.ts'

const failed = `
2026-01-01 INFO  Starting...
2026-01-01 ERROR Failed to start Neo4j on localhost
java.lang.RuntimeException: Error starting
\tat org.example.Server.start(Server.java:1)
\t... 12 more
Caused by: The store is locked by another process
2026-01-01 INFO  Stopped.
`

test('tellingLines keep the errors, without stack frames', () => {
  expect(tellingLines(failed)).toEqual([
    '2026-01-01 ERROR Failed to start Neo4j on localhost',
    'java.lang.RuntimeException: Error starting',
    'Caused by: The store is locked by another process',
  ])
})

test('tellingLines are the last lines where none is an error', () => {
  expect(tellingLines('one\ntwo\nthree\n', 2)).toEqual(['two', 'three'])
})

test('reasonInLog names the file, also where it says nothing', async () => {
  const file = join(await testFolder(), 'console.log')
  expect(await reasonInLog(file)).toBe(`it printed nothing; all it printed is in ${file}`)
  await writeFile(file, 'Unrecognized option: -Xyz\n')
  expect(await reasonInLog(file)).toBe(`Unrecognized option: -Xyz; all it printed is in ${file}`)
})
