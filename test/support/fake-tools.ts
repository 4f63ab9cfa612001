/** Stand-ins for the commands that a local Neo4j needs, as shell scripts in a folder of their own. */
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { onTestFinished } from 'vitest'

/** A new empty folder, removed at the end of the test that asks for it. */
export async function testFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'talkgraph-test-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** Writes an executable script and gives its path. */
export async function fakeTool(folder: string, name: string, ...lines: string[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, ['#!/bin/sh', ...lines, ''].join('\n'))
  await chmod(path, 0o755)
  return path
}

/** A `java` that says it is this version and fails at everything else. */
export function fakeJava(folder: string, version: string): Promise<string> {
  return fakeTool(
    folder,
    'java',
    `if [ "$1" = -version ]; then echo 'openjdk version "${version}" 2020-01-01' >&2; exit 0; fi`,
    'echo "Error: this Java runs nothing" >&2; exit 1',
  )
}

/** A `mvn` that finds the folder for the jars as `$lib`, then goes on with the lines given. */
export function fakeMaven(folder: string, ...lines: string[]): Promise<string> {
  const find =
    'for each in "$@"; do case "$each" in -Dtalkgraph.lib=*) lib="$(echo "$each" | cut -d= -f2-)";; esac; done'
  return fakeTool(folder, 'mvn', find, 'mkdir -p "$lib"', ...lines)
}

/** A POM that names a version and nothing else. */
export async function fakePom(folder: string, version = '1.2.3'): Promise<string> {
  const path = join(folder, 'pom.xml')
  await writeFile(path, `<project><properties><neo4j.version>${version}</neo4j.version></properties></project>`)
  return path
}

/**
 * A `java` that takes a password for Neo4j and then runs these lines as the server. A run that is to make a class-data
 * archive makes an empty one when it is asked to end. What is up says so by a file: see `isUp`.
 */
export function fakeServer(folder: string, ...server: string[]): Promise<string> {
  return fakeTool(
    folder,
    'java',
    `if [ "$1" = -version ]; then echo 'openjdk version "17.0.1" 2020-01-01' >&2; exit 0; fi`,
    'if [ -n "$NEO4J_HOME" ]; then mkdir -p "$NEO4J_HOME/data/dbms"; echo x > "$NEO4J_HOME/data/dbms/auth.ini"; exit 0; fi',
    'args="$(echo "$1" | cut -c2-)"',
    'made="$(grep ArchiveClassesAtExit "$args" | tr -d \'"\' | cut -d= -f2)"',
    'if [ -n "$made" ]; then',
    `trap 'touch "$made"; exit 143' TERM; ${isUp}; while :; do sleep 0.05; done`,
    'fi',
    ...server,
  )
}

/** The line by which a fake server says that it answers; `fakeAnswers` waits for it. */
export const isUp = 'touch "$0.up"'

/** Resolves once the fake server of this path is up, as a driver does once a real one answers. */
export async function fakeAnswers(java: string, signal: AbortSignal): Promise<void> {
  while (!existsSync(`${java}.up`)) await pause(20, undefined, { signal })
  await rm(`${java}.up`)
}
