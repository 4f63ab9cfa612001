import { expect, test } from 'vitest'
import { parseTaxonomy } from '../../../import/topics/taxonomy.ts'
import { titleTopics } from '../../../import/topics/title-topics.ts'

const { lexicon } = parseTaxonomy(`
- {slug: streams, name: Stream processing, alternativeNames: [], titles: [Squall], broader: []}
- {slug: stores, name: Key-value stores, alternativeNames: [], signs: [Rocksteady], broader: []}
- {slug: queues, name: Message queues, alternativeNames: [queues], ambiguous: [queues], broader: []}
- {slug: culture, name: Engineering culture, alternativeNames: [culture], ambiguous: [culture], broader: []}
- {slug: scale, name: Scalability, alternativeNames: [scaling], everyday: [scaling], aside: [scaling, crowds], broader: []}
- {slug: safety, name: Security, alternativeNames: [lockdown], everyday: [security], broader: []}
- {slug: sluices, name: Sluices, alternativeNames: [], ambiguous: [sluices], aside: [sluices], broader: [streams]}
- {slug: ponds, name: Ponds, alternativeNames: [], ambiguous: [ponds, reeds], broader: []}
- {slug: herons, name: Herons, alternativeNames: [], titles: [The Reed], broader: []}
- {slug: stacks, name: Stacks, alternativeNames: [], broader: []}
- {slug: towers, name: Towers, alternativeNames: [], titles: [Minaret], ambiguous: [spires], broader: [stacks]}
- {slug: brokers, name: Message brokers, alternativeNames: [], broader: [queues]}
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
  // They add nothing to a narrower topic that is named.
  ['Queues of Message Brokers', 'brokers: Message Brokers'],
  ['From Queues to Message Brokers', 'queues: Queues, brokers: Message Brokers'],
  ['Keeping Many and Various Queues Full for Message Brokers', 'brokers: Message Brokers'],
  ['Message Brokers and Message Queues', 'brokers: Message Brokers, queues: Message Queues'],
  ['Message Brokers and Ponds', 'brokers: Message Brokers, ponds: Ponds'],
  // So does one word behind it, but in a list.
  ['Towers of Many Stacks', 'towers: Towers'],
  ['Minaret: Stacks of Stacks', 'towers: Minaret'],
  ['Spires of Many Stacks', 'towers: Spires, stacks: Stacks'],
  ['Towers and Stacks', 'towers: Towers, stacks: Stacks'],
  ['Stacks Are Not Towers', 'stacks: Stacks, towers: Towers'],
  ['Towers without Message Brokers or Stacks', 'towers: Towers, brokers: Message Brokers, stacks: Stacks'],
  // What is said aside counts where nothing else is the subject.
  ['Scaling Example Ltd', 'scale: Scaling'],
  ['Scaling Message Brokers', 'brokers: Message Brokers'],
  ['Scaling Squall', 'scale: Scaling'],
  ['Squall: Scaling It', 'streams: Squall'],
  ['Scaling for Scalability', 'scale: Scaling'],
  ['Message Brokers in Crowds', 'brokers: Message Brokers'],
  ['What to Do about Crowds', 'scale: Crowds'],
  ['Sluices of Message Brokers', 'brokers: Message Brokers'],
  ['Sluices and Ponds', 'sluices: Sluices, ponds: Ponds'],
  ['Sluices of Servers', 'sluices: Sluices'],
  ['Sluices of Holland', ''],
  // An ambiguous word in the name of a known work is not looked at again.
  ['The Reed: Stream Processing', 'herons: The Reed, streams: Stream Processing'],
  ['Reeds and Stream Processing', 'ponds: Reeds, streams: Stream Processing'],
  // A word of every day does not count in a title of another field, and bears out nothing there.
  ['Security at Example Ltd', 'safety: Security'],
  ['Security in the Medieval City', ''],
  ['Lockdown in the Medieval City', 'safety: Lockdown'],
  ['Security of Servers in the City', 'safety: Security'],
  ['Security and Queues in a Village', ''],
  ['Scaling, Culture and the Opera of Islands', ''],
  ['Security of Message Brokers in Opera', 'safety: Security, brokers: Message Brokers'],
  ['', ''],
])('"%s" is about: %s', (title, topics) => {
  expect(said(title)).toBe(topics)
})

test('the heading above tells of another field too', () => {
  expect(titleTopics(lexicon, 'Security and Order', 'Sociology')).toEqual([])
  expect(titleTopics(lexicon, 'Security and Order', 'Books')).toHaveLength(1)
  expect(titleTopics(lexicon, 'The Sociology of Security')).toHaveLength(1)
  expect(titleTopics(lexicon, 'Message Brokers', 'Sociology')).toHaveLength(1)
})
