import { expect, test } from 'vitest'
import { parseTaxonomy } from '../../../import/topics/taxonomy.ts'
import { titleTopics } from '../../../import/topics/title-topics.ts'

const { lexicon } = parseTaxonomy(`
- {slug: streams, name: Stream processing, alternativeNames: [], titles: [Squall], broader: []}
- {slug: stores, name: Key-value stores, alternativeNames: [], signs: [Rocksteady], broader: []}
- {slug: queues, name: Message queues, alternativeNames: [queues], ambiguous: [queues], broader: []}
- {slug: culture, name: Engineering culture, alternativeNames: [culture], ambiguous: [culture], broader: []}
`)

const said = (title: string): string =>
  titleTopics(lexicon, title)
    .map(({ slug, matched }) => `${slug}: ${matched}`)
    .join(', ')

test.each([
  ['Key-Value Stores in Practice', 'stores: Key-Value Stores'],
  ['Rocksteady at Example Ltd', 'stores: Rocksteady'],
  ['A Harbor Planner with Rocksteady', 'stores: Rocksteady'],
  ['A Harbor Planner with Rocksteady and Winch', 'stores: Rocksteady'],
  // Tools in a list at the end are means.
  ['A Harbor Planner with Rocksteady, Winch, and Fathom', ''],
  ['Stream Processing Using Winch, Rocksteady and Fathom', 'streams: Stream Processing'],
  // A name that says nothing in a sentence counts where the work bears it.
  ['Squall', 'streams: Squall'],
  ['Squall: Streams at Scale', 'streams: Squall'],
  ['Squall, a System for Streams', 'streams: Squall'],
  ['Squall - how it came to be', 'streams: Squall'],
  ['The Squall Website', 'streams: Squall'],
  ['Weathering a Squall', ''],
  ['Squall-resistant tents', ''],
  ['The day before: Squall', ''],
  // Ambiguous words count alone, or beside another topic.
  ['Queues', 'queues: Queues'],
  ['An Introduction to Queues, Part 2', 'queues: Queues'],
  ['Queues in supermarkets', ''],
  ['Queues and Key-Value Stores', 'queues: Queues, stores: Key-Value Stores'],
  ['Squall: queues without end', 'streams: Squall, queues: queues'],
  ['Queues, Culture and what they share', 'queues: Queues, culture: Culture'],
  ['Queues, queues, more queues for bread', ''],
  // So they do beside a word of systems, which is no topic.
  ['Queues that our servers never empty', 'queues: Queues'],
  ['Twelve Queues at Scale', 'queues: Queues'],
  ['Serving Queues of hungry people', ''],
  ['Servers and clients', ''],
  ['', ''],
])('"%s" is about: %s', (title, topics) => {
  expect(said(title)).toBe(topics)
})
