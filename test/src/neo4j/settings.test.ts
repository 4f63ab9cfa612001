import { expect, test } from 'vitest'
import { settingsText } from '../../../src/neo4j/settings.ts'

const settings = new Map(
  settingsText({ port: 4711, pageCache: '64m' })
    .trim()
    .split('\n')
    .map((line) => line.split('=', 2) as [string, string]),
)

test('the settings listen on loopback only, with a password, and advertise what they listen on', () => {
  expect(settings.get('server.default_listen_address')).toBe('127.0.0.1')
  expect(settings.get('server.bolt.listen_address')).toBe('127.0.0.1:4711')
  expect(settings.get('server.bolt.advertised_address')).toBe('127.0.0.1:4711')
  expect(settings.get('server.http.enabled')).toBe('false')
  expect(settings.get('dbms.security.auth_enabled')).toBe('true')
})

test('the settings call no one and name each key once', () => {
  expect(settings.get('dbms.usage_report.enabled')).toBe('false')
  expect(settings.get('client.allow_telemetry')).toBe('false')
  expect(settings.size).toBe(settingsText({ port: 1, pageCache: '64m' }).trim().split('\n').length)
})

test('the quiet period at the end is a number, which Neo4j reads, not a duration, which it refuses', () => {
  expect(settings.get('internal.dbms.bolt.netty_server_shutdown_quiet_period')).toBe('0')
})
