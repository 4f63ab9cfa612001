import { expect, test } from 'vitest'
import { abstractTopics } from '../../../import/topics/abstract-topics.ts'
import { parseTaxonomy } from '../../../import/topics/taxonomy.ts'

const { lexicon } = parseTaxonomy(`
- {slug: rpc, name: Remote procedure calls, alternativeNames: [RPC], broader: []}
- {slug: queues, name: Message queues, alternativeNames: [], ambiguous: [queues], signs: [Conveyor], broader: []}
`)

const slugs = (abstract: string): readonly string[] => abstractTopics(lexicon, abstract).map(({ slug }) => slug)
const filler = 'We drank tea and looked out over the harbour. '

test('a topic named at once and again and again is the subject', () => {
  expect(slugs('Remote procedure calls fail. We show how RPC fails, and what to do when an RPC is late.')).toEqual([
    'rpc',
  ])
})

test('names and signs count together', () => {
  expect(slugs('Message queues are everywhere. Conveyor is one, and we run Conveyor by night.')).toEqual(['queues'])
})

test.each([
  ['passed by', 'We moved off RPC. It was a long way. There was no RPC left.'],
  ['named late', `${filler.repeat(3)}Then came RPC, more RPC, and RPC again.`],
  ['lost among much else', `RPC. ${filler.repeat(20)} RPC, RPC.`],
  ['ambiguous', 'Queues, queues, queues: people stand in queues.'],
])('a topic that is %s is not', (_, abstract) => {
  expect(slugs(abstract)).toEqual([])
})

test.each([
  'About the speaker: Ann builds RPC. She loves RPC, and RPC loves her.',
  '**Bio:**\nAnn builds RPC. She loves RPC, and RPC loves her.',
  'Speaker: Ann builds RPC. She loves RPC, and RPC loves her.',
])('what it says of the speaker is left out (%#)', (biography) => {
  expect(slugs(`A talk.\n${biography}`)).toEqual([])
  expect(slugs('A talk.\nAnn speaks of RPC. She loves RPC, and RPC loves her.')).toEqual(['rpc'])
})

test('the words that speak first are given as they stand', () => {
  expect(abstractTopics(lexicon, 'Remote procedure\ncalls; RPC; RPCs.')).toEqual([
    { slug: 'rpc', matched: 'Remote procedure\ncalls' },
  ])
})
