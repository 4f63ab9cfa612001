import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { abstractTopics } from '../../../import/topics/abstract-topics.ts'
import { findTopics } from '../../../import/topics/lexicon.ts'
import { parseTaxonomy } from '../../../import/topics/taxonomy.ts'
import { titleTopics } from '../../../import/topics/title-topics.ts'
import { comparableText } from '../../../import/topics/words.ts'

const { topics, bySlug, lexicon } = parseTaxonomy(
  readFileSync(new URL('../../../import/topics/taxonomy.yaml', import.meta.url), 'utf8'),
)
const slugs = (title: string): readonly string[] => titleTopics(lexicon, title).map(({ slug }) => slug)

describe('every topic of the project', () => {
  test.each(topics.map((topic) => [topic.slug, topic] as const))('%s is found by its own words', (slug, topic) => {
    const silent = new Set(topic.otherwise.map(comparableText))
    const heard = [topic.name, ...topic.alternativeNames].filter((name) => !silent.has(comparableText(name)))
    for (const word of [...heard, ...topic.signs, ...topic.titles, ...topic.ambiguous])
      expect(slugs(word), word).toContain(slug)
    for (const word of topic.events)
      expect(
        findTopics(lexicon.events, `${word} 2016`).map((hit) => hit.slug),
        word,
      ).toContain(slug)
  })

  test.each(topics.map((topic) => [topic.slug, topic] as const))(
    '%s is not found by what means something else',
    (slug, topic) => {
      const named = new Set(topic.titles.map(comparableText))
      for (const word of topic.otherwise.filter((other) => !named.has(comparableText(other))))
        expect(slugs(word), word).not.toContain(slug)
    },
  )

  test('is above nothing that is above it', () => {
    const above = (slug: string, below: readonly string[]): void => {
      expect(below).not.toContain(slug)
      for (const { slug: next } of bySlug.get(slug)?.broader ?? []) above(next, [...below, slug])
    }
    for (const { slug } of topics) above(slug, [])
  })
})

test('slugs that were given out stay', () => {
  const given = `actor-model alert-fatigue alerting anomaly-detection apis artificial-intelligence backpressure burnout
    byzantine-faults caching cap-theorem causal-consistency chaos-engineering checklists concurrency-control
    conflict-resolution consensus consistency consistent-hashing containers continuous-delivery coordination-avoidance
    crdts databases developer-productivity devops distributed-hash-tables distributed-programming distributed-systems
    diversity edge-computing engineering-culture event-sourcing eventual-consistency failure-detection fault-injection
    fault-tolerance formal-specification formal-verification game-services gossip group-membership hiring
    incident-response infrastructure-as-code key-value-stores leader-election logical-clocks machine-learning
    microservices model-checking monitoring networking observability on-call operations partitioning peer-to-peer
    performance population-protocols programming-languages promises property-based-testing queues reinforcement-learning
    replication research-to-practice resilience rpc sagas scalability scheduling serverless service-discovery
    software-architecture stateful-services stream-processing strong-consistency testing theory-of-constraints
    transactions type-systems verification version-control virtual-actors`
  expect(given.split(/\s+/).filter((slug) => !bySlug.has(slug))).toEqual([])
})

describe('a title', () => {
  test.each([
    ['gossip', 'SWIM in Production', 'How to swim in the sea'],
    ['gossip', 'Epidemic Broadcast for Beginners', 'Modelling an Epidemic in Python'],
    ['group-membership', 'Membership, Dissemination and Other Protocols', 'Membership at Our Club'],
    ['group-membership', 'Cluster membership at night', 'Membership fees: a talk for organisers'],
    ['consensus', 'Raft Explained', 'Life raft design'],
    ['consensus', 'Consensus', 'Rough Consensus and Running Code'],
    ['consensus', 'Understanding Paxos', 'The consensus of our community'],
    ['rpc', 'RPC under fire', 'rpcgen for the impatient'],
    ['crdts', 'CRDTs for Mortals', 'Card tricks'],
    ['actor-model', 'Actors and Their Mailboxes', 'Bad Actors on the Internet'],
    ['actor-model', 'Building services on Orleans', 'A Week in New Orleans'],
    ['stream-processing', 'Storm', 'Storm Chasing in Oklahoma'],
    ['stream-processing', 'Storm: Topologies at Work', 'After the storm'],
    ['containers', 'Containers at Scale', 'Shipping Containers of the World'],
    ['containers', 'Containerising a monolith', 'Container types in the standard library'],
    ['testing', 'Testing in the Small', 'A/B Testing Done Right'],
    ['testing', 'Testing distributed systems', 'Hypothesis testing for everyone'],
    ['experimentation', 'A/B Testing Done Right', 'Testing in the Small'],
    ['monitoring', 'Monitoring Your Fleet', 'Environmental monitoring with kites'],
    ['observability', 'Observability for Poets', 'Telemetry units in hospitals'],
    ['tracing', 'Distributed Tracing at Example Ltd', 'Ray Tracing by Hand'],
    ['logging', 'Logging without tears', 'Illegal logging seen from space'],
    ['transactions', 'Transactions Are Hard', 'Credit card transactions explained'],
    ['replication', 'Replication in Practice', 'The Replication Crisis'],
    ['performance', 'Performance Tuning', 'Performance Reviews That Help'],
    ['security', 'Web Security', 'Social Security for Freelancers'],
    ['networking', 'Computer Networks', 'Social Networking for Introverts'],
    ['queues', 'Message Queues', 'Queues at the post office'],
    ['queues', 'Queues', 'A priority queue in ten lines'],
    ['caching', 'Caching in Anger', 'Cash in anger'],
    ['distributed-locks', 'Redlock and Its Critics', 'Canal locks'],
    ['scalability', 'Scaling Out', 'Feature scaling explained'],
    ['time-and-clocks', 'Clocks and Consensus', 'Clocks of Vienna'],
    ['version-control', 'git', 'Calling the GitHub API'],
    ['sagas', 'Sagas', 'The Saga of the Icelanders'],
    ['serverless', 'Going Serverless', 'Servers in less time'],
    ['peer-to-peer', 'Chord: A Lookup Service', 'A chord of four notes'],
    ['formal-specification', 'TLA+ in Anger', 'The TLA of the day'],
    ['formal-verification', 'Proofs and Raft', 'A proof of concept'],
    ['theorem-proving', 'An introduction to Coq', 'Coq au vin'],
    ['virtualization', 'Virtual machines and Xen', 'Support vector machines'],
    ['cloud-computing', 'AWS for Beginners', 'Formal Methods at AWS'],
    ['management', 'Engineering Managers', 'Context managers in depth'],
    ['chaos-engineering', 'Chaos Engineering', 'Chaos theory and weather'],
    ['chaos-engineering', 'Chaos and Microservices', 'Chaos in the kitchen'],
    ['open-source', 'Sustaining Open Source', 'Kite: an open source library for maps'],
    ['tcp', 'Congestion Avoidance and Control', 'Congestion on the ring road'],
    ['concurrency', 'Data races in practice', 'Data about boat races'],
    ['containers', 'Jails: FreeBSD jails and Solaris zones', 'Jails of the nineteenth century'],
    ['memory-management', 'Spatial memory safety for C', 'Spatial memory in rats'],
    ['data-warehouses', 'Data warehousing near real time', 'A warehouse by the lake'],
    ['atomic-commit', 'Non-blocking commit at sea', 'How to write a commit message'],
    ['failure-detection', 'The φ Accrual Failure Detector', 'Detecting faults in rolling bearings'],
    ['engineering-culture', 'Culture', 'Cell culture under the microscope'],
    ['gossip', 'Gossip-based repair', 'Gossip over the garden fence'],
    ['replication', 'Replication for Django', 'Replication of chromosomes'],
    ['byzantine-faults', 'Byzantine clients', 'Byzantine ivories'],
    ['actor-model', 'Actors across a cluster', 'Actors who sing'],
    ['containers', 'Containers for developers', 'Container ships in fog'],
    ['concurrency', 'Synchronization in the Linux kernel', 'Synchronization of fireflies'],
    ['cloud-computing', 'Outages of large clouds', 'Clouds above the fjord'],
    ['resilience', 'Resilience of web services', 'Psychological resilience in sailors'],
    ['performance', 'Performance of our servers', 'Performance practice of the viol'],
    ['transactions', 'Transactions and snapshot isolation', 'Transactions of the harbour club'],
    ['consistency', 'Consistent replicas', 'Consistent handwriting'],
    ['overload-control', 'Overload and load shedding', 'Overload of the senses'],
    ['caching', 'Cached pages on the web', 'Cache-conscious sorting'],
    ['human-factors', 'Accident investigation for engineers', 'Accidents of history'],
    ['on-call', 'On-call rotations', 'A call for papers'],
    ['data-centers', 'Data center cooling', 'Schedulers for datacenter workloads'],
    ['performance', 'High-performance Go', 'A high-performance store of knots'],
    ['search', 'Approximate nearest neighbor graphs', 'My nearest neighbor is a baker'],
  ])('is about %s: "%s", not "%s"', (slug, fires, lookalike) => {
    expect(slugs(fires)).toContain(slug)
    expect(slugs(lookalike)).not.toContain(slug)
  })

  test.each([
    'Lightning Talks, Day 2',
    'Welcome and Opening Remarks',
    'A Gentle Introduction to Watercolour',
    'Memory Palaces: How to Remember Everything',
    'Time Management for Parents',
    'The State of the Union',
    'Rapid Prototyping with Paper',
    'Photography at Night: Exposure and Lock',
    'Growing Orchids at Scale',
    'The Order of the Phoenix',
    'Surviving the Winter: A Log',
    'Looping over two iterables at once',
    'Group Theory and the Rubik Cube',
  ])('that has none of the topics gets none: "%s"', (title) => {
    expect(slugs(title)).toEqual([])
  })
})

test('an abstract that passes by many topics is about none of them', () => {
  const abstract = `We begin with a short history of the harbour. Later we meet databases, RPC, testing, monitoring and
    machine learning. In the end there is time for questions.`
  expect(abstractTopics(lexicon, abstract)).toEqual([])
})
