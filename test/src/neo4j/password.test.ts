import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { homeOf } from '../../../src/neo4j/home.ts'
import { passwordOf } from '../../../src/neo4j/password.ts'
import { testFolder } from '../../support/fake-tools.ts'

async function newHome() {
  const home = homeOf(await testFolder())
  await mkdir(home.home, { recursive: true })
  return home
}

test('passwordOf makes a password for a new store, and keeps it where only its owner reads', async () => {
  const home = await newHome()
  const password = await passwordOf(home)
  expect(password).toMatch(/^[0-9a-f]{48}$/)
  expect((await readFile(home.password, 'utf8')).trim()).toBe(password)
  expect((await stat(home.password)).mode & 0o777).toBe(0o600)
})

test('passwordOf gives the kept password again, and another for another home', async () => {
  const home = await newHome()
  const password = await passwordOf(home)
  expect(await passwordOf(home)).toBe(password)
  expect(await passwordOf(await newHome())).not.toBe(password)
})

test('passwordOf refuses a store whose password is lost, and says what to do', async () => {
  const home = await newHome()
  await passwordOf(home)
  await mkdir(home.store, { recursive: true })
  await rm(home.password)
  await expect(passwordOf(home)).rejects.toMatchObject({
    code: 'NEO4J_FAILED',
    message: `The password of the Neo4j in ${home.home} is lost: put it back as ${home.password}, or remove ${home.home} and import again`,
  })
})
