import { expect, test } from 'vitest'
import { argumentFile, passwordArguments, serverArguments } from '../../../src/neo4j/command-line.ts'

const jars = ['/c/a.jar', '/c/b.jar']
const line = { home: '/d/neo4j', conf: '/d/neo4j/conf', jars, heap: '1g', compilers: 'both', archive: null } as const

test('serverArguments name the class path in the order given, the main class, and then its arguments', () => {
  const args = serverArguments(line)
  expect(args.slice(args.indexOf('-cp'))).toEqual([
    '-cp',
    '/c/a.jar:/c/b.jar',
    'org.neo4j.server.CommunityEntryPoint',
    '--home-dir=/d/neo4j',
    '--config-dir=/d/neo4j/conf',
    '--console-mode',
  ])
  expect(args).toContain('-Xmx1g')
})

test('serverArguments start from an archive, or make one, or neither', () => {
  const ofArchive = (archive: Parameters<typeof serverArguments>[0]['archive']) =>
    serverArguments({ ...line, archive }).filter((argument) => /Archive|-Xshare/.test(argument))
  expect(ofArchive({ use: '/c/x.jsa' })).toEqual(['-XX:SharedArchiveFile=/c/x.jsa', '-Xshare:auto'])
  expect(ofArchive({ make: '/c/x.jsa' })).toEqual(['-XX:ArchiveClassesAtExit=/c/x.jsa'])
  expect(ofArchive(null)).toEqual([])
})

test('serverArguments keep the JVM to its quick compiler where that is wanted', () => {
  expect(serverArguments({ ...line, compilers: 'quick' })).toContain('-XX:TieredStopAtLevel=1')
  expect(serverArguments(line).join()).not.toContain('Tiered')
})

test('passwordArguments do not ask for a change at the first log-on', () => {
  expect(passwordArguments(['/c/a.jar'], 'secret-1').slice(-4)).toEqual([
    'dbms',
    'set-initial-password',
    'secret-1',
    '--require-password-change=false',
  ])
})

test('argumentFile keeps spaces, quotes and backslashes in an argument', () => {
  expect(argumentFile(['-cp', '/My Files/a.jar', 'a\\b"c'])).toBe('"-cp"\n"/My Files/a.jar"\n"a\\\\b\\"c"\n')
})
