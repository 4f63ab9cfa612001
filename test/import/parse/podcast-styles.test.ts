/** Pages of podcasts in several hands. What must come out of a document and, since it is compared whole, what must not. */
import { expect, test } from 'vitest'
import { mentionedBySession } from './mentioned.ts'

test('minutes without brackets, an episode with its number', () => {
  const text = `The Harbor Podcast
Episode 41: Queues and Quays with Ana Ruiz

Host Kari Lund talks with Ana Ruiz, who works on messaging at Tidewater. Ana's talk at NordicScale was called Queues All the Way Down.

Show notes
00:45 - How Ana came to queues: Gearman and beanstalkd
05:10 - RabbitMQ in production, and why they moved to Kafka
12:30 - Exactly-once is a lie. Pat Helland's paper "Life Beyond Distributed Transactions"
18:02 - Storm in the harbor: the outage of 2017
21:15 - ZooKeeper, etcd and Raft
25:40 - Ana just released Bollard, an open-source queue
31:00 - They use Celery for the small jobs
33:20 - Hiring, and The Manager's Path

Links mentioned
Jay Kreps: The Log
RabbitMQ in Action
https://kafka.apache.org/
`
  expect(mentionedBySession(text)).toEqual({
    'Queues and Quays with Ana Ruiz': [
      'TALK Queues All the Way Down <Ana Ruiz>',
      'TOOL Gearman',
      'TOOL beanstalkd',
      'TOOL RabbitMQ',
      'PAPER Life Beyond Distributed Transactions',
      'TOOL ZooKeeper',
      'TOOL etcd',
      'TOOL Bollard',
      'TOOL Celery',
      "BOOK The Manager's Path",
      'OTHER Jay Kreps: The Log',
      'OTHER RabbitMQ in Action',
      'TOOL Kafka',
    ],
    'Queues All the Way Down <Ana Ruiz>': [],
  })
})

test('times in brackets, a transcript that writes what it hears', () => {
  const text = `In this episode of the Keel podcast, Jon Dahl speaks with Nadia Petrova. 
[00:01:10] Growing up on boats
[00:04:20] Learning Haskell, then Rust
[00:09:45] seL4 and CompCert: what verified means
[00:15:00] Writing TLA+ at work; Alloy for data models
[00:19:30] Coke, which nobody can pronounce, and Isabelle
[00:24:10] Her book recommendation: "The Cuckoo's Egg" by Cliff Stoll
[00:29:00] Sponsored by Datadog and Linode
[00:31:00] Nadia will speak at KubeCon and at Kafka Summit
`
  expect(mentionedBySession(text)).toEqual({
    'Podcast: Jon Dahl speaks with Nadia Petrova': [
      'TOOL seL4',
      'TOOL CompCert',
      'TOOL TLA+',
      'TOOL Alloy',
      'TOOL Isabelle',
      'TOOL Coq',
      "BOOK The Cuckoo's Egg <Cliff Stoll>",
    ],
  })
})

test('statistics for gardeners', () => {
  const text = `The Keel Podcast
Episode 7: Gardens and Graphs

Tove Bergstrom talks about teaching statistics to gardeners.

Notes
0:30 - How she came to gardens
4:10 - Teaching with R and spreadsheets
9:20 - ggplot2, dplyr and the tidyverse
14:05 - Stan for hard problems; Stan is her uncle too
19:40 - "The Visual Display of Quantitative Information" by Edward Tufte
31:00 - Jupyter in the classroom

Books mentioned
R for Gardeners by Ida Berg
The Elements of Statistical Learning

Tools mentioned
RStudio
Shiny
`
  expect(mentionedBySession(text)).toEqual({
    'Gardens and Graphs': [
      'TOOL ggplot2',
      'TOOL dplyr',
      'TOOL tidyverse',
      'TOOL Stan',
      'BOOK The Visual Display of Quantitative Information <Edward Tufte>',
      'BOOK R for Gardeners <Ida Berg>',
      'BOOK The Elements of Statistical Learning',
      'TOOL RStudio',
      'TOOL Shiny',
    ],
  })
})

test('history: words that are tools elsewhere', () => {
  const text = `Podcast: history by the sea

In this episode Oskar Lindqvist talks to Ana Ruiz about harbors in the middle ages.

0:40 - The guild and its rules
3:00 - Sailing from Bergen to Lübeck. Hansa, Storm and Ice
8:30 - Why Oslo was late; the Titan of trade
12:00 - "We never sailed in winter", says a letter
15:45 - Vault and cellar: where they kept the fish
20:10 - Rust on every anchor, Salt in every barrel
`
  expect(mentionedBySession(text)).toEqual({
    'Podcast: history by the sea': [],
  })
})
