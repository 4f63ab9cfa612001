/** Notes whose page tells the event nowhere, or for each part apart. */
import { describe, expect, test } from 'vitest'
import { notes, occasions, read } from './facts.ts'

function sessions(text: string): readonly string[] {
  return notes(text).sessions.map(
    ({ title, speakers, given }) => `${title} <${speakers.join(', ')}>: ${occasions(given).join('; ')}`,
  )
}

describe('notes without a title', () => {
  test('are known by headings with speakers and where they work', () => {
    expect(
      sessions(`## Labels on Buoys: Think Twice - Ana Ruiz, Fjord @ana
- common marks

## Notes on Releases - Mira Halvorsen, Quay @mira
- add "none"

## Ropes in the Navy - Rob Roe, Harbor Labs
- knots
`),
    ).toEqual([
      'Labels on Buoys: Think Twice <Ana Ruiz>: ',
      'Notes on Releases <Mira Halvorsen>: ',
      'Ropes in the Navy <Rob Roe>: ',
    ])
  })

  test('have a line “Speaker:” below each title, in which the second of two names is a house where others are', () => {
    const text = `# Boosting Your Winch:

## *Speaker: Ana Ruiz, RopesDocs*

* use less rope

# Misadventures in Docks - Based UI

## *Speaker: Mira Halvorsen, Independent*

* who uses docks

# Easily Watching Tides:

## *Speaker: Rob Roe, Red Quay*

* alert and debug

# Matching Anchors

## *Speaker: Ines Berg, Fjordsoft*

* anchors match
`
    expect(sessions(text)).toEqual([
      'Boosting Your Winch <Ana Ruiz>: ',
      'Misadventures in Docks - Based UI <Mira Halvorsen>: ',
      'Easily Watching Tides <Rob Roe>: ',
      'Matching Anchors <Ines Berg>: ',
    ])
    const people = read(text).mentions.flatMap((one) => (one.kind === 'person' ? [one] : []))
    expect(people.find(({ name }) => name === 'Rob Roe')?.affiliations).toEqual(['Red Quay'])
  })

  test('two names stay two where nothing says that the second is a house', () => {
    const people = notes(`# HarborConf 2019 notes

## Quiet Knots
*Speaker: Ana Ruiz, Mira Halvorsen*

* one

## Loud Knots
*Speaker: Rob Roe*

* two
`).sessions.map(({ speakers }) => speakers)
    expect(people).toEqual([['Ana Ruiz', 'Mira Halvorsen'], ['Rob Roe']])
  })

  test('of two recordings alone are notes, headings of works are none', () => {
    const two = sessions(`## Ana Ruiz: Welcome to the Harbor

URL: [https://www.youtube.com/watch?v=aaaaaaaaaaa](https://www.youtube.com/watch?v=aaaaaaaaaaa)

* welcomes all

## Quiet Knots - Mira Halvorsen

URL: [https://www.youtube.com/watch?v=bbbbbbbbbbb](https://www.youtube.com/watch?v=bbbbbbbbbbb)

* knots
`)
    expect(two).toEqual(['Welcome to the Harbor <Ana Ruiz>: ||', 'Quiet Knots <Mira Halvorsen>: ||'])
    const works = read(
      '## Quiet Knots by Ana Ruiz\n\nA paper.\n\n## Ropes by Mira Halvorsen\n\nA book.\n\n## Tides by Rob Roe\n\nA book.\n',
    )
    expect(works.kind).not.toBe('CONFERENCE_NOTES')
  })
})

test('lists below the names of several events are of these events', () => {
  expect(
    sessions(`# Ana's Notes

I take notes at events and conferences.

### RopeCodeConf 2011

Quay Hotel, 6-7 October 2011

* [The Future is Tidy - Jesse Noller](https://github.com/a/n/blob/master/1.md)
* [Winch.js and Django - Leah Culver](https://github.com/a/n/blob/master/2.md)

### Harbor Summit 2012

* [Embracing the Tide - David Beazley](https://github.com/a/n/blob/master/3.md)
`),
  ).toEqual([
    'The Future is Tidy <Jesse Noller>: RopeCodeConf 2011|2011|',
    'Winch.js and Django <Leah Culver>: RopeCodeConf 2011|2011|',
    'Embracing the Tide <David Beazley>: Harbor Summit 2012|2012|',
  ])
})

test('an event may begin with a small letter, and recordings with stars', () => {
  expect(
    sessions(
      '# ropeDays Oslo\n\nApril 2019\n\n### 1. "Fair Ropes"\n\n- speaker: Ana Ruiz\n- fair\n\n### 2. "Tidy Quays"\n\n- speaker: Mira Halvorsen\n- tidy\n',
    ),
  ).toEqual(['Fair Ropes <Ana Ruiz>: ropeDays Oslo|2019|4', 'Tidy Quays <Mira Halvorsen>: ropeDays Oslo|2019|4'])
  expect(
    sessions(`---
title: "HarborCon US 2024 Recordings"
---

Notes of mine:

  - ★★★☆☆ [Talks - Ana Ruiz: Reverse Ropes](https://www.youtube.com/watch?v=aaaaaaaaaaa)
    - it is a tool
  - ★★☆☆☆ [Talks - Mira Halvorsen: Testing Tides](https://www.youtube.com/watch?v=bbbbbbbbbbb)
`),
  ).toEqual([
    'Reverse Ropes <Ana Ruiz>: HarborCon US 2024|2024|',
    'Testing Tides <Mira Halvorsen>: HarborCon US 2024|2024|',
  ])
})

test('titles of one rank, each above when it was, who spoke and how to find them', () => {
  const { sessions } = notes(`# Thinking in Ropes

9am Friday, Cedar Room B

Ana Ruiz

@anaruiz

Ropes are problematic.

## Calling a sailor

Outside a boat one calls loudly.

# Usable Quays: How to make mooring easier

Mira Halvorsen, Ines Berg

mira.example
@mira

## Ten heuristics

Jakob Nilsen

- Visibility of the harbor

# The Sailors have no Boats

Rob Roe

https://github.com/rob

## A short history

Everything floats, right?
`)
  expect(sessions.map(({ title, speakers, given }) => [title, ...speakers, ...given].join(' / '))).toEqual([
    'Thinking in Ropes / Ana Ruiz',
    'Usable Quays: How to make mooring easier / Mira Halvorsen / Ines Berg',
    'The Sailors have no Boats / Rob Roe',
  ])
})
