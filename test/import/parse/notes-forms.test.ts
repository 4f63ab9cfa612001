/** Notes of conferences in Markdown whose sessions stand in lists, tables and front matter. */
import { expect, test } from 'vitest'
import { notes, read } from './facts.ts'

test('titles in bold, speakers in the first item', () => {
  const { sessions } = notes(`# TDC East
Boston, MA

## Day 1

**A. Keynote: Drew Conn**

- 2004-2015 was the era

**B. Industrial Learning**

- Josh Blum, GE
    - Professor
- https://github.com/bn/Irregular

**C. Packages for Teams**

- speaker: Stephanie Kirms
- love it
`)
  expect(sessions.map(({ title, speakers: names, cites }) => [title, names, cites])).toEqual([
    ['Keynote', ['Drew Conn'], []],
    ['Industrial Learning', ['Josh Blum'], ['TOOL Irregular']],
    ['Packages for Teams', ['Stephanie Kirms'], []],
  ])
})

test('a programme as a table', () => {
  const { sessions } = notes(`# HarborSummit 2020 sessions

| Time | Session | Speaker | Links |
|------|---------|---------|-------|
| 9:00 | Welcome | | |
| 9:30 | [Secure Boats](https://hs.example/1) | Ana Ruiz (Fjord) | [slides](https://speakerdeck.com/ana/secure) [video](https://youtu.be/ccccccccccc) |
| 10:30 | Zero Trust Ropes | Ben Okri, Tove Bergstrom | [slides](https://speakerdeck.com/ben/zero) |
`)
  expect(sessions.map(({ title, speakers: names, given }) => [title, names, given])).toEqual([
    [
      'Secure Boats',
      ['Ana Ruiz'],
      ['HarborSummit 2020|2020|||https://youtu.be/ccccccccccc|https://speakerdeck.com/ana/secure|HarborSummit'],
    ],
    [
      'Zero Trust Ropes',
      ['Ben Okri', 'Tove Bergstrom'],
      ['HarborSummit 2020|2020||||https://speakerdeck.com/ben/zero|HarborSummit'],
    ],
  ])
})

test('highlights as a list', () => {
  const { sessions } = notes(`# My highlights of ClojureHarbor 2017

- [Transducing Tides](https://www.youtube.com/watch?v=ddddddddddd) by Rich Hikk. Mind-blowing.
- **Spec All the Boats** – Ana Ruiz: property tests. She mentioned [test.check](https://github.com/clojure/test.check).
- [Datalog at Sea](https://www.youtube.com/watch?v=eeeeeeeeeee), Ben Okri
`)
  expect(sessions.map(({ title, speakers: names, given, cites }) => [title, names, given, cites])).toEqual([
    [
      'Transducing Tides',
      ['Rich Hikk'],
      ['ClojureHarbor 2017|2017|||https://www.youtube.com/watch?v=ddddddddddd||ClojureHarbor'],
      [],
    ],
    ['Spec All the Boats', ['Ana Ruiz'], ['ClojureHarbor 2017|2017|||||ClojureHarbor'], ['TOOL test.check']],
    [
      'Datalog at Sea',
      ['Ben Okri'],
      ['ClojureHarbor 2017|2017|||https://www.youtube.com/watch?v=eeeeeeeeeee||ClojureHarbor'],
      [],
    ],
  ])
})

test('an event and its date in the front matter, titles that look like names', () => {
  const { sessions } = notes(`---
title: Notes on a week of databases
conference: HarborDB
date: 2018-08-30
---

### Session: Query processing

#### Adaptive Joins at Sea
Authors: Ana Ruiz, Ben Okri

Presented by Ana Ruiz. The key idea is reuse of [Eddies](https://p.example/eddies.pdf).

#### Vectorised Ropes
Speaker: Oskar Lindqvist (TideDB)
`)
  expect(sessions.map(({ title, speakers: names, given, cites }) => [title, names, given, cites])).toEqual([
    ['Adaptive Joins at Sea', ['Ana Ruiz'], ['HarborDB|2018|||||HarborDB'], ['PAPER Eddies']],
    ['Vectorised Ropes', ['Oskar Lindqvist'], ['HarborDB|2018|||||HarborDB'], []],
  ])
})

test('a page that is called after the event alone', () => {
  const { sessions } = notes(`# JSHarbor Iceland

*March 2018, Reykjavik*

## Opening: What is a boat? – Myles Bor (@mylesb)

- talk slides: https://speakerdeck.com/myles/boat

## The Cost of Ropes – Addy Osm

Great talk. Watch [Fast by Default](https://www.youtube.com/watch?v=fffffffffff) too.
`)
  expect(sessions.map(({ title, given, cites }) => [title, given, cites])).toEqual([
    ['Opening: What is a boat?', ['JSHarbor Iceland|2018|3|||https://speakerdeck.com/myles/boat|JSHarbor Iceland'], []],
    ['The Cost of Ropes', ['JSHarbor Iceland|2018|3||||JSHarbor Iceland'], ['VIDEO Fast by Default']],
  ])
})

test.each([
  [
    'a page of talks with events of their own',
    '# Talks 2019\n\n## Quiet Clocks\nby Ada Moore\n\nGiven at HarborConf 2019.\n\n## Loud Tides\nby Ben Okri\n\nGiven at TideFest 2019.\n',
  ],
  [
    'a list of what was read',
    '# What I read in 2019\n\n- [Knots](https://k.example/knots.pdf), Ada Moore\n- [Ropes](https://k.example/ropes.pdf), Ben Okri\n',
  ],
])('no notes: %s', (_, text) => expect(read(text).kind).not.toMatch(/^CONFERENCE/))

test('a line with its title in bold and who spoke behind it, below a day and a part of it', () => {
  const { sessions } = notes(`# HarborConf 2019

## Day 1

### Keynote

**Tides** — *Mira Halvorsen, Quay Works*

Clocks drift with the tide.

### Morning

**How Knots Slip** - Rob Roe (Acme)

- Every knot slips.

## Day 2

**Rope at Sea** (Ana Ruiz)

It is measured with a stick.
`)
  expect(sessions.map(({ title, speakers }) => `${title}: ${speakers.join(', ')}`)).toEqual([
    'Tides: Mira Halvorsen',
    'How Knots Slip: Rob Roe',
    'Rope at Sea: Ana Ruiz',
  ])
})
