/** Two talks that cite SWIM and more, one of them given four times: small enough to know by heart. */
import type { Fixture } from './graph-fixture.ts'

export const world: Fixture = {
  works: [
    {
      id: 'stateful',
      kind: 'TALK',
      title: 'Scaling Stateful Services',
      abstract: 'State is not to be feared.',
      year: 2015,
    },
    { id: 'cribbs', kind: 'TALK', title: 'The Refined Art of Membership', year: 2016 },
    { id: 'orleans-talk', kind: 'TALK', title: 'Orleans', year: 2014 },
    {
      id: 'swim',
      kind: 'PAPER',
      title: 'SWIM: Scalable Weakly-consistent Infection-style Process Group Membership Protocol',
      alternativeTitles: ['SWIM Protocol'],
      year: 2002,
      doi: '10.1109/dsn.2002.1028914',
      links: ['https://www.cs.cornell.edu/~asdas/research/dsn02-SWIM.pdf'],
    },
    { id: 'orleans-paper', kind: 'PAPER', title: 'Orleans', links: ['https://example.org/orleans'] },
    { id: 'dynamo', kind: 'PAPER', title: "Dynamo: Amazon's Highly Available Key-value Store", year: 2007 },
    { id: 'serf', kind: 'TOOL', title: 'Serf', links: ['https://www.serf.io/', 'https://example.org/shared'] },
    { id: 'memberlist', kind: 'TOOL', title: 'memberlist', links: ['https://example.org/shared'] },
  ],
  presentations: [
    { id: 'p-strange', event: 'Strange Loop 2015', year: 2015, version: 'V1', video: 'https://youtu.be/H0i_bXKwujQ' },
    { id: 'p-qcon', event: 'QCon San Francisco 2015', year: 2015, version: 'V2' },
    { id: 'p-oredev', event: 'Øredev 2016', year: 2016, slides: 'https://speakerdeck.com/caitiem20/stateful' },
    { id: 'p-undated' },
    { id: 'p-cribbs', event: 'QCon New York 2016', year: 2016 },
  ],
  people: [
    { id: 'caitie', name: 'Caitie McCaffrey', alternativeNames: ['Caitlin McCaffrey'], handles: ['twitter:caitie'] },
    { id: 'sean', name: 'Sean Cribbs' },
    { id: 'das', name: 'Abhinandan Das' },
    { id: 'twin-1', name: 'Alex Twin' },
    { id: 'twin-2', name: 'Alex Twin' },
  ],
  venues: [
    { id: 'qcon-ny', name: 'QCon New York', alternativeNames: ['QCon NYC'] },
    { id: 'dsn', name: 'DSN' },
  ],
  topics: [
    { id: 'distributed', name: 'Distributed systems' },
    { id: 'membership', name: 'Group membership', alternativeNames: ['gossip'] },
  ],
  documents: [
    {
      path: 'seeds/stateful.md',
      kind: 'TALK_REPOSITORY',
      sourceUrl: 'https://github.com/caitiem20/stateful',
      problems: [{ line: 9, code: 'EMPTY_LINK', message: 'Expected an address, got nothing' }],
      claims: [
        { claim: ['GAVE', 'caitie', 'stateful'] },
        { claim: ['PRESENTED_AS', 'stateful', 'p-strange'] },
        { claim: ['PRESENTED_AS', 'stateful', 'p-qcon'] },
        { claim: ['PRESENTED_AS', 'stateful', 'p-oredev'] },
        { claim: ['PRESENTED_AS', 'stateful', 'p-undated'] },
        {
          claim: ['CITES', 'stateful', 'swim'],
          line: 38,
          part: 'README.md',
          quote: 'SWIM',
          section: ['References', 'Membership'],
        },
        { claim: ['CITES', 'stateful', 'dynamo'], line: 40, part: 'README.md', relation: 'MENTIONS' },
        { claim: ['CITES', 'stateful', 'orleans-paper'], line: 44, part: 'README.md' },
        { claim: ['ABOUT', 'stateful', 'distributed'] },
        { claim: ['ABOUT', 'swim', 'membership'] },
        { claim: ['BROADER', 'membership', 'distributed'] },
        { claim: ['AUTHORED', 'das', 'swim'] },
        { claim: ['PUBLISHED_IN', 'swim', 'dsn'] },
      ],
    },
    {
      path: 'seeds/notes.md',
      kind: 'CONFERENCE_NOTES',
      sourceUrl: 'https://example.org/notes',
      claims: [
        { claim: ['GAVE', 'sean', 'cribbs'] },
        { claim: ['PRESENTED_AS', 'cribbs', 'p-cribbs'] },
        { claim: ['HELD_AT', 'p-cribbs', 'qcon-ny'] },
        { claim: ['CITES', 'cribbs', 'swim'], line: 12, quote: 'uses SWIM', section: ['Friday'], relation: 'IS_ABOUT' },
        { claim: ['CITES', 'cribbs', 'serf'], line: 13 },
        { claim: ['CITES', 'cribbs', 'memberlist'], line: 14 },
        { claim: ['CITES', 'stateful', 'swim'], line: 20, quote: 'Caitie cited SWIM', relation: 'MENTIONS' },
        { claim: ['CITES', 'serf', 'swim'], line: 21 },
        { claim: ['CITES', 'cribbs', 'dynamo'], line: 22 },
      ],
    },
  ],
}

/**
 * `count` talks by one speaker at one venue about one topic, each with a guest of its own, all of which cite a hub; and a survey
 * that cites `count` works. Titles and names repeat, so that only the id tells neighbours in a list apart.
 */
export function crowd(count: number): Fixture {
  const numbers = Array.from({ length: count }, (_, i) => i)
  const id = (kind: string, i: number) => `${kind}-${i}`
  return {
    works: [
      { id: 'hub', kind: 'PAPER', title: 'The hub' },
      { id: 'survey', kind: 'TALK', title: 'A survey' },
      ...numbers.map((i) => ({ id: id('talk', i), kind: 'TALK' as const, title: `Talk ${i % 10}` })),
      ...numbers.map((i) => ({ id: id('paper', i), kind: 'PAPER' as const, title: `Paper ${i % 10}` })),
    ],
    presentations: numbers.map((i) => ({ id: id('presentation', i), event: `Event ${i % 10}`, year: 2000 })),
    people: [
      { id: 'speaker-0', name: 'Speaker' },
      ...numbers.map((i) => ({ id: id('guest', i), name: `Guest ${i % 10}` })),
    ],
    venues: [{ id: 'venue', name: 'Venue' }],
    topics: [{ id: 'topic', name: 'Topic' }],
    documents: [
      {
        path: 'crowd.md',
        claims: numbers.flatMap((i) => [
          { claim: ['GAVE', 'speaker-0', id('talk', i)] },
          { claim: ['GAVE', id('guest', i), id('talk', i)] },
          { claim: ['PRESENTED_AS', id('talk', i), id('presentation', i)] },
          { claim: ['HELD_AT', id('presentation', i), 'venue'] },
          { claim: ['ABOUT', id('talk', i), 'topic'] },
          { claim: ['CITES', id('talk', i), 'hub'] },
          { claim: ['CITES', 'survey', id('paper', i)] },
          { claim: ['AUTHORED', 'speaker-0', id('paper', i)] },
        ]),
      },
    ],
  }
}
