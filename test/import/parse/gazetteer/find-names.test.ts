import { describe, expect, test } from 'vitest'
import { findNames } from '../../../../import/parse/gazetteer/find-names.ts'
import { nearWriting } from '../../../../import/parse/gazetteer/near-writing.ts'
import { soundsLike } from '../../../../import/parse/gazetteer/sound.ts'

const names = (text: string): readonly string[] =>
  findNames(text).map(({ form, written }) => `${written} = ${form.name.name}`)

describe('names in a text', () => {
  test.each([
    ['kafka', ['kafka = Kafka']],
    ['Apache Kafka and Kafka Streams', ['Apache Kafka = Kafka', 'Kafka Streams = Kafka Streams']],
    ['TLA+, C* and k8s', ['TLA+ = TLA+', 'C* = Cassandra', 'k8s = Kubernetes']],
    ['Logstash+Kibana', ['Logstash = Logstash', 'Kibana = Kibana']],
    ['docker-compose, Docker Compose', ['docker-compose = Docker Compose', 'Docker Compose = Docker Compose']],
    ['Kafka-based, Redis-like', ['Kafka = Kafka', 'Redis = Redis']],
    ['w/haproxy', ['haproxy = HAProxy']],
    ["Let's Encrypt", ["Let's Encrypt = Let's Encrypt"]],
    [
      '“Time, clocks and the ordering of events”',
      ['Time, clocks and the ordering of events = Time, Clocks, and the Ordering of Events in a Distributed System'],
    ],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected))

  test.each([
    'docker.io',
    '@docker',
    '#kubernetes',
    'consul-client',
    'pre-docker',
    'redis:6379',
    'redis()',
    'my_redis',
    '/kafka',
    'kafka@2.1',
    'JAX-WS',
    'dockerized',
  ])('no name, but a part of something else: %s', (text) => expect(names(text)).toEqual([]))

  test.each([
    ['zookeper', ['zookeper = ZooKeeper']],
    ['Elasticsaerch', []],
    ['Elastiksearch', ['Elastiksearch = Elasticsearch']],
    ['Vowpal Rabbit', ['Vowpal Rabbit = Vowpal Wabbit']],
    ['Chaos Monkeys', ['Chaos Monkeys = Chaos Monkey']],
    ['containers, scaffold, visceral, pedantic, requires', []],
  ])('with a slip: %s', (text, expected) => expect(names(text)).toEqual(expected))
})

describe('a writing by nearly its title', () => {
  test.each([
    [
      'Epidemeic Algoritms for Replicated Database Maintenance',
      'Epidemic Algorithms for Replicated Database Maintenance',
    ],
    ['Suba: Diving into Data at Facebook', 'Scuba: Diving into Data at Facebook'],
    ['The Tail at Scale revisited by many', undefined],
    ['A Practical Guide to Distributed Systems', undefined],
    ['How to Make Friends and Influence People in Open Source', undefined],
  ])('%s', (title, name) => expect(nearWriting(title)?.name.name).toBe(name))
})

test('a name by its sound, within its area alone', () => {
  expect(soundsLike('Koch', 'verification')?.name).toBe('Coq')
  expect(soundsLike('Koch', 'web')).toBeNull()
  expect(soundsLike('Harbor', 'verification')).toBeNull()
})
