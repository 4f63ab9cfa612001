/** Notes of conferences in several hands. What must come out of a document and, since it is compared whole, what must not. */
import { expect, test } from 'vitest'
import { notes } from './facts.ts'
import { mentionedBySession } from './mentioned.ts'

test('“Title by Name (Firm)” with prose, jokes and firms between', () => {
  const text = `Notes from GopherTide 2019

Day 1

Tracing a Thousand Boats by Ingrid Solheim (Fjord Labs)

She started with why logs were not enough
they moved from Zipkin to Jaeger last spring, sampling in Envoy
storage: Cassandra at first, now ClickHouse
The Dapper paper is where all of it started
"we have more traces than rope" - Ingrid Solheim
Go and Python clients, HTTP and gRPC
Chef people asked about cost

Running Postgres Like You Mean It by Tomas Berg

vacuum! vacuum! vacuum!
- use pgbouncer in front
- Patroni + etcd for failover
- never store blobs, put them in S3
- read Designing Data-Intensive Applications
- Java shops: HikariCP

Lunch

Harbors, Boats and Humans by Ana Ruiz (Quay & Co)

Spark joy in your on-call
Make the runbook short. Ant colonies as a metaphor
"The Field Guide to Understanding Human Error" by Sidney Dekker
Conway's law everywhere
Google, Amazon and Netflix do it differently
`
  expect(mentionedBySession(text)).toEqual({
    'Tracing a Thousand Boats <Ingrid Solheim>': [
      'TOOL Zipkin',
      'TOOL Jaeger',
      'TOOL Envoy',
      'TOOL Cassandra',
      'TOOL ClickHouse',
      'PAPER Dapper',
      'TOOL gRPC',
    ],
    'Running Postgres Like You Mean It <Tomas Berg>': [
      'TOOL PostgreSQL',
      'TOOL PgBouncer',
      'TOOL Patroni',
      'TOOL etcd',
      'TOOL Amazon S3',
      'BOOK Designing Data-Intensive Applications',
      'TOOL HikariCP',
    ],
    'Harbors, Boats and Humans <Ana Ruiz>': ['BOOK The Field Guide to Understanding Human Error <Sidney Dekker>'],
  })
})

test('a title above “Name (@handle), Firm”', () => {
  const text = `HarborOps 2018: my notes

Everything is On Fire
Mira Halvorsen (@mira), Fjord Labs

alerts come from Prometheus and Alertmanager, dashboards in Grafana
they hate Nagios
Kelpie (internal) pages people
PagerDuty schedule is weekly
SLOs instead of thresholds

Containers Without Tears
Oskar Lindqvist, Crane Works

Docker -> containerd -> runc
Mesos vs Kubernetes vs Nomad
CI: Jenkins, then Buildkite
Vault for secrets
Terraform, Packer and Consul from one shop

Q: what about Windows?
A: no
`
  expect(mentionedBySession(text)).toEqual({
    'Everything is On Fire <Mira Halvorsen>': [
      'TOOL Prometheus',
      'TOOL Alertmanager',
      'TOOL Grafana',
      'TOOL Nagios',
      'TOOL PagerDuty',
    ],
    'Containers Without Tears <Oskar Lindqvist>': [
      'TOOL Docker',
      'TOOL containerd',
      'TOOL runc',
      'TOOL Mesos',
      'TOOL Kubernetes',
      'TOOL Nomad',
      'TOOL Jenkins',
      'TOOL Buildkite',
      'TOOL Vault',
      'TOOL Terraform',
      'TOOL Packer',
      'TOOL Consul',
    ],
  })
})

test('numbered “Name: Title”, the field of browsers', () => {
  const text = `What I learned at FrontQuay 2017

1. Ana Ruiz: Faster Pages for Everybody
- webpack, Rollup and Parcel compared
- React vs Vue vs Angular
- Lighthouse scores
- http://web.example/perf is her article
- see "High Performance Browser Networking" by Ilya Grigorik

2. Tove Bergstrom: Types in the Wild
- TypeScript and Flow
- ESLint, Prettier
- React to user input within 100ms
- Express yourself in types
- The Elm architecture inspired Redux

3. Jonas Falk: Testing Like a Sailor
- Jest, Mocha + Chai, Cypress
- property-based testing with fast-check
- Selenium is flaky
`
  expect(mentionedBySession(text)).toEqual({
    'Faster Pages for Everybody <Ana Ruiz>': [
      'TOOL webpack',
      'TOOL Rollup',
      'TOOL Parcel',
      'TOOL React',
      'TOOL Vue.js',
      'TOOL Angular',
      'TOOL Lighthouse',
      'WEBSITE web.example/perf',
      'BOOK High Performance Browser Networking <Ilya Grigorik>',
    ],
    'Types in the Wild <Tove Bergstrom>': ['TOOL ESLint', 'TOOL Prettier', 'TOOL Redux'],
    'Testing Like a Sailor <Jonas Falk>': [
      'TOOL Jest',
      'TOOL Mocha',
      'TOOL Chai',
      'TOOL Cypress',
      'TOOL fast-check',
      'TOOL Selenium',
    ],
  })
})

test('“Title - Name (Firm)” with data systems, one word a line', () => {
  const text = `DataHarbor 2016 Recap

Day One

From Hadoop to Flink - Karin Moe (Tidewater)

Old: Hive on Hadoop, Oozie, Sqoop
New: Kafka, Flink, Druid

kafka
durable log
spark
micro batches
storm
tuple at a time

Exactly once? see the MillWheel and Dataflow papers

Learning to Forget - Rui Costa - Sextant

TensorFlow, Keras
training on AWS
R package: TideWatch
BERT and friends
MNIST examples
"Attention Is All You Need"
GDPR
Hidden Technical Debt in Machine Learning Systems

Streams of Consciousness - Liv Aas, Driftwood

Pulsar is a message bus
Beam model: what, where, when, how
Marathon runners drink early
Aurora over Tromsø
`
  expect(mentionedBySession(text)).toEqual({
    'From Hadoop to Flink <Karin Moe>': [
      'TOOL Hadoop',
      'TOOL Flink',
      'TOOL Hive',
      'TOOL Oozie',
      'TOOL Sqoop',
      'TOOL Kafka',
      'TOOL Druid',
      'TOOL Spark',
      'TOOL Storm',
      'PAPER MillWheel',
      'PAPER Dataflow',
    ],
    'Learning to Forget <Rui Costa>': [
      'TOOL TensorFlow',
      'TOOL Keras',
      'TOOL TideWatch',
      'TOOL BERT',
      'PAPER Attention Is All You Need',
      'PAPER Hidden Technical Debt in Machine Learning Systems',
    ],
    'Streams of Consciousness <Liv Aas>': ['TOOL Pulsar'],
  })
})

test('a remark in italics below “Name - Title” is not the title', () => {
  const { sessions } = notes(`# HarborConf 2019

## Thursday

### 16:50 Rob Roe - Rope Fu Splicing
_not visited since it was in another house_

### 17:25 Ana Ruiz - Winches are eating the quay
- The good

### Axiomatic Rope Re-Ranking

Hierarchical Hauling
`)
  expect(sessions.map(({ title, speakers }) => `${title}: ${speakers.join(', ')}`)).toEqual([
    'Rope Fu Splicing: Rob Roe',
    'Winches are eating the quay: Ana Ruiz',
  ])
})
