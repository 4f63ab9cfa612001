import { expect, test } from 'vitest'
import { mavenReason, mavenStep } from '../../../src/neo4j/maven.ts'

test('mavenReason is the first error, without its colours and its help link', () => {
  const output = [
    '[INFO] Scanning for projects...',
    '[\u001b[1;31mERROR\u001b[m] Plugin p:1 could not be resolved: central: Unknown host central -> [Help 1]',
    '[ERROR] ',
    '[ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.',
  ]
  expect(mavenReason(output, 1)).toBe('Plugin p:1 could not be resolved: central: Unknown host central')
})

test('mavenReason keeps both ends of a long error: what failed and why', () => {
  const reason = mavenReason([`[ERROR] Failed to execute goal ${'on a project '.repeat(100)}: Connection refused`], 1)
  expect(reason.length).toBeLessThan(330)
  expect(reason).toMatch(/^Failed to execute goal .* … .*: Connection refused$/)
})

test('mavenReason falls back on the last line, then on the exit code', () => {
  expect(mavenReason(['Error: JAVA_HOME is not defined correctly.', ''], 1)).toBe(
    'Error: JAVA_HOME is not defined correctly.',
  )
  expect(mavenReason([], 7)).toBe('exit code 7')
})

test('mavenStep tells a file from the network and a jar put in place from all other lines', () => {
  expect(mavenStep('[INFO] Downloaded from central: https://example.org/a.jar (18 kB at 87 kB/s)')).toBe('downloaded')
  expect(mavenStep('[INFO] Copying a-1.jar to /tmp/a-1.jar')).toBe('placed')
  expect(mavenStep('[INFO] Downloading from central: https://example.org/a.jar')).toBe(null)
  expect(mavenStep('[INFO] BUILD SUCCESS')).toBe(null)
})
