import { describe, expect, test } from 'vitest'
import { findTopics } from '../../../import/topics/lexicon.ts'
import { parseTaxonomy } from '../../../import/topics/taxonomy.ts'

const { lexicon } = parseTaxonomy(`
- {slug: rpc, name: Remote procedure calls, alternativeNames: [RPC], broader: []}
- {slug: tla, name: Formal specification, alternativeNames: [TLA+], broader: []}
- {slug: consistency, name: Consistency, alternativeNames: [], otherwise: [code consistency], broader: []}
- {slug: eventual, name: Eventual consistency, alternativeNames: [], signs: [Tidepool], broader: [consistency]}
- {slug: stores, name: Key-value stores, alternativeNames: [stores], signs: [Tidepool], otherwise: [stores], broader: []}
- {slug: queues, name: Message queues, alternativeNames: [queues], signs: [pub/sub], ambiguous: [queues], broader: []}
- {slug: papers, name: Research papers, alternativeNames: [], events: [Paper Night], broader: []}
`)

const found = (text: string): string =>
  findTopics(lexicon.phrases, text)
    .map(({ slug, wordClass }) => (wordClass === 'name' ? slug : `${slug} ${wordClass}`))
    .join(', ')

test.each([
  ['Implementing Remote-Procedure Call', 'rpc'],
  ['RPC and its discontents: why RPCs fail', 'rpc, rpc'],
  ['rpc in lower case, grpc and RPCGEN', ''],
  ['WHY RPC IS HARD', ''],
  ['RPC', 'rpc'],
  ['The TLA+ language', 'tla'],
  ['The TLA of the day', ''],
  ['Eventual Consistency Revisited', 'eventual'],
  ['Éventual consistency; eventual consistency', 'eventual, eventual'],
  ['It was eventual, consistency was not', 'consistency'],
  ['Remote (procedure calls)', ''],
  ['Inconsistency', ''],
  ['Code consistency and other stores', ''],
  ['Tidepool at work', 'eventual sign, stores sign'],
  ['Queues & Pub/Sub', 'queues ambiguous, queues sign'],
  ['Paper Night', ''],
])('"%s" speaks of: %s', (text, topics) => {
  expect(found(text)).toBe(topics)
})

describe('a hit', () => {
  test('says where its words stand', () => {
    const text = 'Why “Remote Procedure\nCalls” fail'
    expect(findTopics(lexicon.phrases, text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Remote Procedure\nCalls',
    ])
  })

  test('of an event is looked for among events alone', () => {
    expect(findTopics(lexicon.events, 'Paper Night, March 2016').map(({ slug }) => slug)).toEqual(['papers'])
    expect(findTopics(lexicon.events, 'RPC')).toEqual([])
  })
})
