import { describe, expect, test } from 'vitest'
import { linksInText } from '../../../../import/parse/bare-links.ts'
import { readMentions } from '../../../../import/parse/constructs/mentions.ts'
import { plain } from '../../../../import/parse/inline.ts'
import { readSpokenTalks } from '../../../../import/parse/podcast/spoken-talk.ts'

/** What a line mentions, "KIND title <authors>". */
const mentions = (line: string, around: { parent?: string; explained?: boolean } = {}): readonly string[] =>
  readMentions(plain(line), { parent: null, explained: false, ...around }).map(
    ({ kind, title, authors }) => `${kind} ${title}${authors.length === 0 ? '' : ` <${authors.join(', ')}>`}`,
  )

describe('one system made with another', () => {
  test.each([
    ['Buoy uses Soft Chain Model', ['TOOL Buoy', 'OTHER Soft Chain Model']],
    ['Kelpie implements the Slow Tide Protocol', ['TOOL Kelpie', 'OTHER Slow Tide Protocol']],
    ['Mistral is based on Nine Knot Trees', ['TOOL Mistral', 'OTHER Nine Knot Trees']],
  ])('%s', (line, expected) => expect(mentions(line)).toEqual(expected))

  test.each([
    'Everyone uses Excel Sheets',
    'Marketing uses Excel Sheets',
    'Nobody uses Formal Methods',
    'Buoy uses ropes',
  ])('nothing: %s', (line) => expect(mentions(line)).toEqual([]))
})

describe('a title behind the word that says what it is', () => {
  test.each([
    ['Recommended book: Optimizing Winches (not out yet)', ['BOOK Optimizing Winches']],
    ['Book: The Winch Manual by Tove Berg', ['BOOK The Winch Manual <Tove Berg>']],
    ['Related paper: Winches: A Survey of the Field', ['PAPER Winches: A Survey of the Field']],
    ['book recommendation: "The Art of Splicing"', ['BOOK The Art of Splicing']],
    ['podcast: "Rope Talk"', ['PODCAST Rope Talk']],
    ['Podcast tip: The Rope Hour (in Norwegian)', ['PODCAST The Rope Hour']],
  ])('%s', (line, expected) => expect(mentions(line)).toEqual(expected))

  test.each(['Book: all seats were taken', 'Paper: the winches that nobody hauled', 'Book: Winches', 'Articles: Many'])(
    'nothing: %s',
    (line) => expect(mentions(line)).toEqual([]),
  )
})

describe('a quoted title before its authors and its year', () => {
  test('is a paper', () => {
    expect(mentions('see “Gossiping Gulls” (Das, Gupta, 2002) for more')).toEqual([
      'OTHER Gossiping Gulls <Das, Gupta>',
    ])
    expect(mentions('it began with “Gossiping Gulls” (Das & Gupta, 2002)')).toEqual([
      'PAPER Gossiping Gulls <Das, Gupta>',
    ])
    const [work] = readMentions(plain('it is “Gossiping Gulls” (Das, 2002)'), { parent: null, explained: false })
    expect(work?.year).toBe(2002)
  })

  test('is nothing before another remark', () => {
    expect(mentions('they call it “Gossiping Gulls” (a lot, in 2002)')).toEqual([])
  })
})

describe('names in brackets', () => {
  test.each([
    ['Testing by property (QuickMoor)', ['TOOL QuickMoor']],
    ['we tried checkers for models (e.g. MoorSpec, TideCheck) and liked them', ['TOOL MoorSpec', 'TOOL TideCheck']],
    ['one more kind of lock (like RopeLock)', ['TOOL RopeLock']],
  ])('%s', (line, expected) => expect(mentions(line)).toEqual(expected))

  test.each([
    'Summary (Continued)',
    'Ropes (Harbor)',
    'a story about sailing (McKay)',
    'Mira Halvorsen (FjordLabs)',
    'they host it there (GitHub)',
    'he said it (see below)',
  ])('nothing: %s', (line) => expect(mentions(line)).toEqual([]))
})

describe('repositories by owner and name', () => {
  test.each([
    ['winch for ropes (FjordLabs/winch-client)', ['TOOL FjordLabs/winch-client']],
    ['all of it is on GitHub: mira/quiet', ['TOOL mira/quiet']],
    ['see the repo ana-ruiz/knots.js, it is small', ['TOOL ana-ruiz/knots.js']],
    ['as it was (crane42/load-meter)', ['TOOL crane42/load-meter']],
    ['gh:winch', ['TOOL winch']],
    ['R package: TideWatch', ['TOOL TideWatch']],
    ['R Package : Tides and Trends Aware (on the blog)', ['TOOL R Package: Tides and Trends Aware']],
  ])('%s', (line, expected) => expect(mentions(line)).toEqual(expected))

  test.each([
    'the usual suspects (client/server-side)',
    'ropes and/or knots',
    'read/write-heavy loads',
    'a GitHub issue and/or a comment',
    'half of it (Linux/disk-based)',
    'ugh:winch',
    'Care package: soup and bread',
    'Python library: nothing to say of it',
  ])('nothing: %s', (line) => expect(mentions(line)).toEqual([]))
})

describe('tools and who made them', () => {
  test.each([
    ['Winch was written by Ana Ruiz, and it pulls.', ['TOOL Winch <Ana Ruiz>']],
    ['Kelp Farm, a simulator developed by Mira Halvorsen, floats.', ['TOOL Kelp Farm <Mira Halvorsen>']],
    ['I like Bollard (built by Oskar Lindqvist) a lot', ['TOOL Bollard <Oskar Lindqvist>']],
    ['Tove Bergstrom has just released Kelpie, a small database.', ['TOOL Kelpie <Tove Bergstrom>']],
    ['Last year Ana Ruiz open-sourced Fathom, which is a tracing library', ['TOOL Fathom <Ana Ruiz>']],
    ["Ana Ruiz's Winch is a very strong tool.", ['TOOL Winch <Ana Ruiz>']],
    ['It takes Oskar Lindqvist’s Bollard library to hold it', ['TOOL Bollard <Oskar Lindqvist>']],
    ['the paper of hers (or her tool Moorgate)', ['TOOL Moorgate']],
    ['they wrote a model checker called Plumb', ['TOOL Plumb']],
  ])('%s', (line, expected) => expect(mentions(line)).toEqual(expected))

  test.each([
    "John's Team is great",
    "Ana Ruiz's Team is a tool of management",
    "Ana Ruiz's Sister is a sailor",
    'The House was built by John Smith',
    'Everything was written by Ana Ruiz',
    'Ana Ruiz has just released Tuesday’s numbers',
    'Ana Ruiz created Havoc there',
    'the Harbor project is late',
    'use the right tool Monday to Friday',
    'our service Monday was down',
    'the library London has',
  ])('nothing: %s', (line) => expect(mentions(line)).toEqual([]))
})

describe('addresses', () => {
  const linked = (line: string): readonly string[] =>
    readMentions(linksInText(line), { parent: null, explained: false }).map(({ kind, title }) => `${kind} ${title}`)

  test.each([
    ['all at harbor.example/knots', ['WEBSITE harbor.example/knots']],
    ['https://kafka.apache.org/', ['TOOL Kafka']],
    ['look at github.com/fjord/winch', ['TOOL winch']],
    ['ask https://twitter.com/mira', []],
  ])('%s', (line, expected) => expect(linked(line)).toEqual(expected))
})

describe('works told in running speech', () => {
  test.each([
    ['Bollard is a reverse proxy written in Go.', ['TOOL Bollard']],
    ['They released Fathom, an open-source job queue', ['TOOL Fathom']],
    ['look at the Sailors project that Mira Halvorsen just did', ['WEBSITE Sailors project <Mira Halvorsen>']],
    ["o.f. lindqvist's 12 rules of knots", ["OTHER o.f. lindqvist's 12 rules of knots"]],
    [
      'Mira Halvorsen books ropes of old, knots of now',
      ['BOOK ropes of old <Mira Halvorsen>', 'BOOK knots of now <Mira Halvorsen>'],
    ],
    [
      'Mira Halvorsen books truth about harboring quiet harbors',
      ['BOOK truth about harboring quiet harbors <Mira Halvorsen>'],
    ],
    [
      'Mira Halvorsen books tales of the harbor leaving every harbor',
      ['BOOK tales of the harbor <Mira Halvorsen>', 'BOOK leaving every harbor <Mira Halvorsen>'],
    ],
    ['as in The Quiet Harbor by Ana Ruiz', ['OTHER The Quiet Harbor <Ana Ruiz>']],
    ["Ruiz's paper “On Measuring Gulls”", ['PAPER On Measuring Gulls']],
    ['the Gulls and Terns papers', ['PAPER Gulls', 'PAPER Terns']],
    ['the Gulls and Terns paper', ['PAPER Gulls and Terns']],
    ['“Three Ways to Moor a Boat”', ['OTHER Three Ways to Moor a Boat']],
    ['RFC 7231 and PEP 8', ['SPECIFICATION RFC 7231', 'SPECIFICATION PEP 8']],
    ['see arXiv:1601.00042', ['PAPER arXiv:1601.00042']],
  ])('%s', (line, expected) => expect(mentions(line)).toEqual(expected))

  test.each([
    'Norway is a country of harbors, a platform for all',
    'Opening Keynote by Mira Halvorsen',
    'The Quiet Harbor by Ana Ruiz',
    "my team's 12 rules of knots",
    "Google's 10 rules",
    'Mira Halvorsen books a flight. Then another.',
    'the White paper, the original paper, the Google paper',
    'a technique called “Tidal Mooring”',
    'she wrote my talk “On Gulls” twice',
    'RFC and PEP are short names',
  ])('nothing: %s', (line) => expect(mentions(line)).toEqual([]))
})

describe('a title and its author in brackets', () => {
  test.each([
    ['you need strength The Long Way to Harbor (Bergstrom)', ['BOOK The Long Way to Harbor <Bergstrom>']],
    ['Ropes and Their Knots (Ana Ruiz)', ['BOOK Ropes and Their Knots <Ana Ruiz>']],
    ['A Field of Gulls (Lindqvist, 2009)', ['BOOK A Field of Gulls <Lindqvist>']],
    ['the mast reinvented (book)', ['BOOK the mast reinvented']],
  ])('%s', (line, expected) => expect(mentions(line)).toEqual(expected))

  test.each([
    'Growing Better Gardens (Continued)',
    'Mooring Ships With Rope (Python)',
    'Three Ways to Moor (Part Two)',
  ])('nothing: %s', (line) => expect(mentions(line)).toEqual([]))
})

describe('names that are a line', () => {
  test('in capitals, or in title case and explained', () => {
    expect(mentions('MOOR', { explained: true })).toEqual(['OTHER MOOR'])
    expect(mentions('ROPE', { explained: true })).toEqual(['OTHER ROPE'])
    expect(mentions('Gull Monkey', { parent: 'Birds (Fjord Labs)', explained: true })).toEqual(['TOOL Gull Monkey'])
    expect(mentions('Gull Monkey', { parent: 'Open-source tools', explained: true })).toEqual(['TOOL Gull Monkey'])
  })

  test.each(['NO', 'IPA', 'Rope', 'MOOR', 'Gull Monkey'])('nothing without an explanation: %s', (line) =>
    expect(mentions(line, { parent: 'Birds' })).toEqual([]),
  )

  test.each(['SUMMARY', 'EMPATHY', 'PEOPLE', 'HTTP', 'REST', 'OKR', 'Team Culture', 'Key Points'])(
    'nothing, however explained: %s',
    (line) => expect(mentions(line, { parent: 'Birds', explained: true })).toEqual([]),
  )
})

describe('talks that running speech names', () => {
  const about = 'Mira Halvorsen is here. '
  test.each([
    ["Halvorsen's presentation at HarborConf Oslo was called The Quiet Harbor.", 'Mira Halvorsen', 'HarborConf Oslo'],
    ['Last year Mira Halvorsen gave a talk at HarborConf titled “The Quiet Harbor”.', 'Mira Halvorsen', 'HarborConf'],
    ['We liked “The Quiet Harbor”, a keynote by Mira Halvorsen.', 'Mira Halvorsen', null],
    ['Her talk “The Quiet Harbor” at NordicDev 2019 was full.', null, 'NordicDev 2019'],
  ])('%s', (text, speaker, event) => {
    expect(readSpokenTalks(about + text)).toMatchObject([
      { title: 'The Quiet Harbor', speakers: speaker === null ? [] : [speaker], event },
    ])
  })

  test.each([
    'The session was called off by the organisers.',
    'We talk about “The Quiet Harbor” and more.',
    'Her keynote at HarborConf was called brilliant.',
    'In a talk he said “we never moor at night”.',
    'The paper is called “The Quiet Harbor” by Mira Halvorsen.',
  ])('nothing: %s', (text) => expect(readSpokenTalks(about + text)).toEqual([]))
})
