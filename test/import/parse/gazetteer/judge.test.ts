import { describe, expect, test } from 'vitest'
import { readPassage } from '../../../../import/parse/constructs/mentions.ts'
import { plain } from '../../../../import/parse/inline.ts'

/** What the lines of a passage name, each once; a line that begins with "# " is the title. */
const named = (...lines: readonly string[]): readonly string[] => {
  const found = readPassage(
    lines.map((line) => ({
      text: plain(line.replace(/^# /, '')),
      isTitle: line.startsWith('# '),
      parent: null,
      explained: false,
    })),
  )
  return [...new Set(found.flat().map(({ kind, title }) => `${kind} ${title}`))]
}

describe('a word that is a tool and something else', () => {
  test.each([
    ['we run on Storm now', ['TOOL Storm']],
    ['Apache Storm', ['TOOL Storm']],
    ['they moved to Salt and never looked back', []],
    ['SaltStack, then Salt for all', ['TOOL SaltStack', 'TOOL Salt']],
    ['Puppet manifests in one repository', ['TOOL Puppet']],
    ['consul (eventually consistent service registry) everywhere', ['TOOL Consul']],
    ['Consul, etcd, ZooKeeper', ['TOOL Consul', 'TOOL etcd', 'TOOL ZooKeeper']],
    ['voldemort hive', ['TOOL Voldemort', 'TOOL Hive']],
    ['S4 STORM Samza Spark Pulsar', ['TOOL S4', 'TOOL Storm', 'TOOL Samza', 'TOOL Spark', 'TOOL Pulsar']],
    ['aurora, borealis, NiagaraCQ (SIGMOD)', ['TOOL Aurora', 'TOOL Borealis', 'TOOL NiagaraCQ']],
    ['Retrofit + Consul', ['TOOL Retrofit', 'TOOL Consul']],
    ['Pulsar is a message bus', ['TOOL Pulsar']],
    ['React - a library for views', ['TOOL React']],
    ['webpack, Rollup and Parcel', ['TOOL webpack', 'TOOL Rollup', 'TOOL Parcel']],
    ['ships logs into Graphite at night', ['TOOL Graphite']],
  ])('is meant: %s', (line, expected) => expect(named(line)).toEqual(expected))

  test.each([
    'Storm over the harbor',
    'Spark joy in your team',
    'Aurora over Tromsø',
    'Chef Ramsay would not like it',
    'Ant colonies find the way',
    'make it work, make it right',
    'React to what users do',
    'go with the flow and express yourself',
    'a hive of activity',
    'the consul of Rome came',
    'Salt your passwords',
    'Please build the parcel',
    'a perfect storm',
    'Titan is a moon',
    'the black market',
    'puppet on a string',
    'an oracle told them',
    'vault over the fence',
    'swift and elm and ruby',
  ])('is not: %s', (line) => expect(named(line)).toEqual([]))

  test('its company in other lines speaks for it, but not for a sentence that begins with it', () => {
    expect(named('Kafka and Samza', 'Hot Nodes - Kestrel Spout Lag')).toContain('TOOL Kestrel')
    expect(named('Hot Nodes - Kestrel Spout Lag')).toEqual([])
    expect(named('Docker, Ansible', 'Chef to manage hosts')).toContain('TOOL Chef')
    expect(named('Docker, Ansible', 'Chef people were there')).not.toContain('TOOL Chef')
    expect(named('Kafka and Samza', 'Storm in the harbor')).not.toContain('TOOL Storm')
  })
})

describe('what is never a source', () => {
  test.each([
    'Go, Rust, Java, Python and C++',
    'HTTP, DNS and TCP over TLS',
    'JSON or YAML',
    'Linux, Windows, Chrome and Firefox',
    'git branches, SQL queries, an API',
    'Google, Amazon, Netflix and Etsy',
    'the Google paper',
    'REST vs SOAP',
    'CAP, ACID, BASE',
  ])('%s', (line) => expect(named(line)).toEqual([]))
})

describe('a firm, an event, a person, a sponsor', () => {
  test.each([
    'she works at Docker',
    'both she and Ben Okri from Datadog said so',
    'CTO of MongoDB',
    'see you at Kafka Summit',
    'SciPy 2013 was fun',
    'stickers from the Datadog booth, Datadog stickers',
    'sponsored by Datadog and Heroku',
    'Jane Doe (Elasticsearch)',
    'a Kubernetes engineer left',
  ])('nothing: %s', (line) => expect(named(line)).toEqual([]))

  test.each([
    ['look at Docker', ['TOOL Docker']],
    ['good at Kubernetes', ['TOOL Kubernetes']],
    ["Netflix's Hystrix", ['TOOL Hystrix']],
  ])('but: %s', (line, expected) => expect(named(line)).toEqual(expected))
})

describe('what others say, and examples', () => {
  test.each([
    '"can we wrap Mongo and Solr in one transaction?"',
    'it found bugs in S3, Dynamo, and EBS',
    'core pieces like S3',
  ])('nothing: %s', (line) => expect(named(line)).toEqual([]))

  test('a message is a work, and what it names is not named by the talk', () => {
    expect(named('@gull_fan all of this Redis trouble again and again')).toEqual([
      'OTHER @gull_fan all of this Redis trouble again and again',
    ])
  })

  test.each([
    ['put the blobs in S3', ['TOOL Amazon S3']],
    ['Amazon ECS? Docker Swarm? Kubernetes?', ['TOOL Amazon ECS', 'TOOL Docker Swarm', 'TOOL Kubernetes']],
  ])('but: %s', (line, expected) => expect(named(line)).toEqual(expected))
})

describe('titles of sessions', () => {
  test.each([
    ['# Mesos & Containers', ['TOOL Mesos']],
    ['# Github for Poets', ['TOOL GitHub']],
    ['# Vowpal Rabbit', ['TOOL Vowpal Wabbit']],
    ['# From Hadoop to Flink', ['TOOL Hadoop', 'TOOL Flink']],
  ])('name tools: %s', (title, expected) => expect(named(title)).toEqual(expected))

  test.each(['# Deep Learning with Python', '# Failure is an Option', '# TCP and You', '# Life at GitHub'])(
    'nothing: %s',
    (title) => expect(named(title)).toEqual([]),
  )

  test('a site that everybody works at counts in a title alone', () => {
    expect(named('the code is on GitHub, ask in Slack')).toEqual([])
  })
})

describe('papers and books', () => {
  test.each([
    ['the Dapper paper started it', ['PAPER Dapper']],
    ['see the MillWheel and Dataflow papers', ['PAPER MillWheel', 'PAPER Dataflow']],
    ['the Cassandra paper', ['PAPER Cassandra']],
    ['read Designing Data-Intensive Applications', ['BOOK Designing Data-Intensive Applications']],
    ['more on hiring in The Manager’s Path', ["BOOK The Manager's Path"]],
    ['he told of Release It! by Michael Nygard', ['BOOK Release It!']],
    ['Use of Formal Methods at Amazon Web Services', ['PAPER Use of Formal Methods at Amazon Web Services']],
    ['"Out of the Tar Pit"', ['PAPER Out of the Tar Pit']],
  ])('%s', (line, expected) => expect(named(line)).toEqual(expected))

  test.each([
    'we do continuous delivery and infrastructure as code',
    'Infrastructure as Code',
    'refactoring is hard',
    'the goal is to ship',
    'use Python for data analysis',
    'the White paper of last year',
    'a deep work of art',
  ])('nothing: %s', (line) => expect(named(line)).toEqual([]))
})
