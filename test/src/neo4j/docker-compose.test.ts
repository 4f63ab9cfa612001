import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { readConfig } from '../../../src/config.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const text = (name: string) => readFile(`${root}/${name}`, 'utf8')

const service = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()),
  ports: z.array(z.string()),
  volumes: z.array(z.string()).default([]),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  depends_on: z.record(z.string(), z.object({ condition: z.string() })).default({}),
})
const compose = z.object({
  services: z.object({ neo4j: service, server: service.extend({ build: z.string() }) }),
  volumes: z.record(z.string(), z.null()),
})

describe('docker-compose.yml', async () => {
  const { services, volumes } = compose.parse(parse(await text('docker-compose.yml')))

  test('pins Neo4j to the line of pom.xml', async () => {
    expect(services.neo4j.image).toMatch(/^neo4j:5\.26\.\d+$/)
    expect(await text('pom.xml')).toMatch(/<neo4j.version>5\.26\.\d+</)
  })

  test('publishes on loopback only', () => {
    for (const { ports } of Object.values(services)) {
      for (const port of ports) expect(port).toMatch(/^127\.0\.0\.1:\d+:\d+$/)
    }
  })

  test('takes the password from the environment and refuses to go without', () => {
    expect(services.neo4j.environment.NEO4J_AUTH).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/)
    expect(services.server.environment.NEO4J_PASSWORD).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/)
  })

  test('keeps the data in a named volume', () => {
    expect(services.neo4j.volumes).toEqual(['graph:/data'])
    expect(volumes).toHaveProperty('graph')
  })

  test('has the server wait until Neo4j has answered a query', () => {
    expect(services.neo4j.healthcheck?.test.join(' ')).toMatch(/^CMD-SHELL cypher-shell .*RETURN 1/)
    expect(services.server.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(services.server.environment.NEO4J_URI).toBe('bolt://neo4j:7687')
  })

  const hasCompose = spawnSync('docker', ['compose', 'version']).status === 0
  test.skipIf(!hasCompose)('is accepted by docker compose config (skipped where that command is missing)', () => {
    const env = { ...process.env, NEO4J_PASSWORD: 'for the test' }
    execFileSync('docker', ['compose', '-f', `${root}/docker-compose.yml`, 'config', '--quiet'], { env, stdio: 'pipe' })
  })
})

test('the Dockerfile builds on Node 24 and runs as a user that is not root', async () => {
  const lines = (await text('Dockerfile')).split('\n')
  const stages = lines.filter((line) => line.startsWith('FROM '))
  expect(stages).toEqual(['FROM node:24-slim AS build', 'FROM node:24-slim'])
  const last = lines.slice(lines.lastIndexOf('FROM node:24-slim'))
  expect(last).toContain('USER node')
  expect(last.join('\n')).toMatch(/CMD \["node", "dist\/src\/cli\.js", "start", "--host", "0\.0\.0\.0"/)
})

test('what the Dockerfile copies is there', async () => {
  const copied = (await text('Dockerfile')).matchAll(/^COPY (?!--from)(.+)$/gm)
  const sources = [...copied].flatMap(([, paths]) => (paths ?? '').split(' ').slice(0, -1))
  for (const source of sources) expect([source, existsSync(`${root}/${source}`)]).toEqual([source, true])
})

test('.env.example names the variables that talkgraph reads, each with its default', async () => {
  const lines = [...(await text('.env.example')).matchAll(/^#([A-Z0-9_]+)=(.*)$/gm)].map(([, name, value]) => [
    name,
    value,
  ])
  expect(readConfig(Object.fromEntries(lines))).toEqual(readConfig({}))
  const read = [...(await text('src/config.ts')).matchAll(/^ {4}((?:NEO4J|TALKGRAPH)_[A-Z0-9_]+):/gm)].map(
    ([, name]) => name,
  )
  expect(lines.map(([name]) => name).sort()).toEqual(read.sort())
})
