import { expect, test } from 'vitest'
import { findTopics } from '../../../import/topics/lexicon.ts'
import { parseTaxonomy } from '../../../import/topics/taxonomy.ts'

const { lexicon } = parseTaxonomy(`
- {slug: rpc, name: Remote procedure calls, alternativeNames: [RPC], broader: []}
- {slug: tla, name: Formal specification, alternativeNames: [TLA+], broader: []}
- {slug: consistency, name: Consistency, alternativeNames: [], broader: []}
- {slug: eventual, name: Eventual consistency, alternativeNames: [], broader: [consistency]}
- {slug: queues, name: Message queues, alternativeNames: [], signs: [pub/sub], ambiguous: [queues], broader: []}
`)

const found = (text: string): string =>
  findTopics(lexicon, text)
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
  ['Éventual consistency; eventual, consistency', 'eventual, eventual'],
  ['Inconsistency', ''],
  ['Queues & Pub/Sub', 'queues ambiguous, queues sign'],
])('"%s" speaks of: %s', (text, topics) => {
  expect(found(text)).toBe(topics)
})
