/** Decks about events in several hands. What must come out of a document and, since it is compared whole, what must not. */
import { expect, test } from 'vitest'
import { talks } from './facts.ts'
import { mentionedBySession } from './mentioned.ts'

test('a deck about people and columns, “by Name” and “Name | Firm”', () => {
  const text = `Trip Report: NordicScale 2018

Elin Strand, Sextant


Agenda

- Storage
- People



Rows and Columns
by Tove Bergstrom

- C-Store begat Vertica
- Parquet, ORC
- DuckDB
 - embedded
- HELIX
 - their own engine
- SUMMARY
 - pick columns



Small Teams
Jonas Falk | Crane Works

- Books:
 - Team Topologies
 - *Peopleware* by Tom DeMarco and Timothy Lister
- Conway's law
- Slack is not documentation
- OKR
 - yearly
- Blameless culture
 - no names



Small Teams
Jonas Falk | Crane Works

Ana Ruiz @anaruiz

Boats are slow but they always arrive in time

- Fault tolerance (Netflix)
 - Chaos Kong
 - whole regions
`
  expect(mentionedBySession(text)).toEqual({
    'Rows and Columns <Tove Bergstrom>': ['TOOL C-Store', 'TOOL Vertica', 'TOOL Parquet', 'TOOL DuckDB', 'OTHER HELIX'],
    'Small Teams <Jonas Falk>': [
      'BOOK Team Topologies',
      'BOOK Peopleware <Tom DeMarco, Timothy Lister>',
      'OTHER Boats are slow but they always arrive in time <Ana Ruiz>',
      'TOOL Chaos Kong',
    ],
  })
})

test('a deck with form feeds', () => {
  const text = `RopeConf 2019 Notes

Kari Lund\fMerkle Trees at Sea
Helge Vik (@helge), Tidewater
- IPFS and BitTorrent
- Kademlia
 - XOR distance
- Chord
 - ring
- uses SHA-256
\fMerkle Trees at Sea
Helge Vik (@helge), Tidewater
- Git is one too
- demo: https://github.com/helge/merkle-sea
\fWhere Boats Meet
Siri Dahl (@siri), Fjord Labs
- WebRTC
- CRDTs
 - Automerge
 - Yjs
- "Conflict-free Replicated Data Types" paper
\fWhere Boats Meet
Siri Dahl (@siri), Fjord Labs
- Elm, PureScript
- Thank you
`
  expect(mentionedBySession(text)).toEqual({
    'Merkle Trees at Sea <Helge Vik>': [
      'TOOL IPFS',
      'TOOL BitTorrent',
      'PAPER Kademlia',
      'PAPER Chord',
      'TOOL merkle-sea',
    ],
    'Where Boats Meet <Siri Dahl>': [
      'TOOL WebRTC',
      'TOOL Automerge',
      'TOOL Yjs',
      'PAPER Conflict-free Replicated Data Types',
      'TOOL PureScript',
    ],
  })
})

test('a deck with “Slide 3” between its pages, leadership', () => {
  const text = `Highlights: LeadSea 2019



Slide 2

Managing Up
Karin Moe (@karin), Sextant

- Radical Candor
- 1:1s every week
- "Make your boss's problems your problems, always and everywhere"
- OKRs are fine



Slide 3

Managing Up
Karin Moe (@karin), Sextant

- Feedback
 - specific
 - kind
- Books:
 - The Manager's Path
 - Turn the Ship Around!
 - Crucial Conversations
- Trello for goals



Slide 4

No More Heroes
Jonas Falk (@jonas), Driftwood

- On-call
 - PagerDuty
 - two people
- Postmortems
 - blameless
 - five whys are not enough
- EMPATHY
 - listen
- Read: "How Complex Systems Fail" by Richard Cook
- tweetstorm: twitter.com/jonas/status/123456



Slide 5

No More Heroes
Jonas Falk (@jonas), Driftwood

- Thanks!
`
  expect(mentionedBySession(text)).toEqual({
    'Managing Up <Karin Moe>': ["BOOK The Manager's Path", 'BOOK Turn the Ship Around!', 'BOOK Crucial Conversations'],
    'No More Heroes <Jonas Falk>': [
      'TOOL PagerDuty',
      'PAPER How Complex Systems Fail <Richard Cook>',
      'OTHER twitter.com/jonas/status/123456',
    ],
  })
})

/** Slides in Markdown that tell no program how to show them. */
const slides = `# Time and Tide

### Mira Halvorsen
### RopeConf 2020

---

# Clocks: a story by Ana Ruiz

Clocks drift - all of them

---

# Knots - Rob Roe

Knots slip

---

# Links

- [The Art of Splicing](https://ropes.example/splicing.pdf)
`

test('slides with rules between them after a page with a title and who speaks are one talk', () => {
  expect(talks(slides)).toEqual([
    {
      title: 'Time and Tide',
      speakers: ['Mira Halvorsen'],
      given: ['RopeConf 2020|2020|||||RopeConf'],
      cites: ['PAPER The Art of Splicing @Links'],
    },
  ])
  const inOne = slides.replace(/### Mira.*\n### Rope.*/, 'by Mira Halvorsen')
  expect(talks(inOne).map(({ title, speakers }) => `${title}: ${speakers.join(', ')}`)).toEqual([
    'Time and Tide: Mira Halvorsen',
  ])
})

test('notes with rules between the sessions of an event are none', () => {
  const notes = slides.replace(
    '# Time and Tide\n\n### Mira Halvorsen\n### RopeConf 2020',
    '# RopeConf 2020\n\nMira Halvorsen',
  )
  expect(talks(notes).map(({ title, speakers }) => `${title}: ${speakers.join(', ')}`)).toEqual([
    'Clocks: a story: Ana Ruiz',
    'Knots: Rob Roe',
  ])
})
