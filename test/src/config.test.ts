import { describe, expect, test } from 'vitest'
import { readConfig } from '../../src/config.ts'
import { TalkgraphError } from '../../src/errors.ts'
import { usualLimits } from '../../src/limits.ts'
import { usualMeans } from '../../src/means.ts'

function refusal(environment: Record<string, string>): string {
  try {
    readConfig(environment)
  } catch (error) {
    if (error instanceof TalkgraphError && error.code === 'INVALID_CONFIGURATION') return error.message
    throw error
  }
  throw new Error('Expected a refusal, got a configuration')
}

describe('readConfig', () => {
  test('an empty environment serves on loopback from a local Neo4j, to nobody else', () => {
    expect(readConfig({ HOME: '/home/ada', XDG_CACHE_HOME: '/cache' })).toEqual({
      neo4j: null,
      host: '127.0.0.1',
      port: 4000,
      dataDir: '.talkgraph',
      cacheDir: '/cache/talkgraph',
      javaCommand: 'java',
      corsOrigins: [],
      logLevel: 'warn',
      limits: usualLimits,
      means: usualMeans,
    })
  })

  test('a given Neo4j, with defaults for what is left out', () => {
    expect(readConfig({ NEO4J_URI: 'neo4j+s://example.org', NEO4J_PASSWORD: 'secret' }).neo4j).toEqual({
      uri: 'neo4j+s://example.org',
      username: 'neo4j',
      password: 'secret',
      database: 'neo4j',
    })
  })

  test('every variable that does not fit is named at once, and no password is shown', () => {
    const message = refusal({
      NEO4J_URI: 'http://example.org',
      TALKGRAPH_PORT: '70000',
      TALKGRAPH_LOG_LEVEL: 'loud',
      NEO4J_PASSWORD: 'secret',
    })
    expect(message).toContain('NEO4J_URI: expected an address')
    expect(message).toContain('TALKGRAPH_PORT: expected a port from 0 to 65535, got "70000"')
    expect(message).toContain('TALKGRAPH_LOG_LEVEL: expected one of')
    expect(message).not.toContain('secret')
  })

  test('an address without a password is refused', () => {
    expect(refusal({ NEO4J_URI: 'bolt://127.0.0.1:7687' })).toContain('NEO4J_PASSWORD: expected a password')
  })

  test('the Java of JAVA_HOME is the one to use', () => {
    expect(readConfig({ JAVA_HOME: '/opt/java' }).javaCommand).toBe('/opt/java/bin/java')
  })

  test('origins are a list', () => {
    expect(readConfig({ TALKGRAPH_CORS_ORIGINS: 'https://a.example, https://b.example' }).corsOrigins).toEqual([
      'https://a.example',
      'https://b.example',
    ])
  })

  test('each limit has a variable of its own', () => {
    const set = {
      TALKGRAPH_MAX_DEPTH: '1',
      TALKGRAPH_MAX_ALIASES: '0',
      TALKGRAPH_MAX_TOKENS: '3',
      TALKGRAPH_MAX_COST: '4',
      TALKGRAPH_MAX_BODY_BYTES: '5',
      TALKGRAPH_MAX_MILLISECONDS: '6',
      TALKGRAPH_MAX_CONCURRENT: '7',
      TALKGRAPH_MAX_WAITING: '8',
    }
    expect(Object.values(readConfig(set).limits)).toEqual([1, 0, 3, 4, 5, 6, 7, 8])
    expect(refusal({ TALKGRAPH_MAX_COST: 'much' })).toContain('expected a whole number of at least 1, got "much"')
    expect(refusal({ TALKGRAPH_MAX_CONCURRENT: '0' })).toContain('TALKGRAPH_MAX_CONCURRENT: expected a whole number')
  })
})
