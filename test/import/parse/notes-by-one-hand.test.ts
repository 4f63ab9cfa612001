/** Notes of events in the ways of people whom nobody had read before: prose that names the speaker, lists, headings in one order. */
import { describe, expect, test } from 'vitest'
import { notes } from './facts.ts'

const named = (text: string): readonly (readonly (string | null)[])[] =>
  notes(text).sessions.map(({ title, speakers }) => [title, ...speakers])

describe('who spoke', () => {
  test('“with” within a title, “by” behind it', () => {
    const text = `# RopeCon 2015

## Hauling Winches with Tar and Hemp by Ada Moore

Good.

## Loose in Ropes, Firm with Knots by Per Roe

Good.
`
    expect(named(text)).toEqual([
      ['Hauling Winches with Tar and Hemp', 'Ada Moore'],
      ['Loose in Ropes, Firm with Knots', 'Per Roe'],
    ])
  })

  test('the words below a heading tell it; a panel among such sessions is one, a walk is none', () => {
    const text = `---
title:  "Rope EU Conference 2014 – Day 1"
date:   2014-11-17
---

## Is Tar Fast Yet?

This was a talk by [Ada Moore](https://twitter.com/moore) full of practical things.

[My notes on Ada's talk](https://photos.example/q6).

## Design Reviews for Riggers

[Tove Berg](https://twitter.com/tove) of Fjord showed us how riggers should be involved early on, after [The Design of Everyday Ropes](https://books.example/dp/042).

## Your Harbour or Mine

This was an emergency panel, since the speaker had something come up.

## A walk along the shore

It rained.
`
    const { sessions } = notes(text)
    expect(sessions.map(({ title, speakers, given }) => [title, speakers[0], given[0]?.split('|')[1]])).toEqual([
      ['Is Tar Fast Yet?', 'Ada Moore', '2014'],
      ['Design Reviews for Riggers', 'Tove Berg', '2014'],
      ['Your Harbour or Mine', undefined, '2014'],
    ])
    expect(sessions[0]?.cites).toEqual([])
    expect(sessions[1]?.cites).toHaveLength(1)
  })

  test('a title in bold above its speaker, one below the other', () => {
    const text = `# Rope Days Oslo 2024

https://ropedays.example/agenda

---

**Will Winches Haul Without Me?**
Ada Moore - @moore

---

**One knot to hold them all (for a while)**
Per Roe

---

**Choose your own mooring!**
Tove Berg & Oskar Lind

- should have gone
`
    expect(named(text)).toEqual([
      ['Will Winches Haul Without Me?', 'Ada Moore'],
      ['One knot to hold them all (for a while)', 'Per Roe'],
      ['Choose your own mooring!', 'Tove Berg', 'Oskar Lind'],
    ])
  })

  test('of two sides that may be names, the one that is the speaker in the other items', () => {
    const text = `# RopeCon 2014
My notes from RopeCon 2014.

1. [Ada Moore - Winches Myth](ada.md)
2. [Per Roe - Choices and Challenges](per.md)
3. [Tove Berg - 7 Deadly Knots](tove.md)
`
    expect(named(text)).toEqual([
      ['Winches Myth', 'Ada Moore'],
      ['Choices and Challenges', 'Per Roe'],
      ['7 Deadly Knots', 'Tove Berg'],
    ])
  })
})

describe('sessions in lists', () => {
  test('of an event that only the summary of the page names, unless that tells of papers', () => {
    const post = (summary: string): string => `---
title: "Riggers by the sea"
date: 2015-01-09
summary: ${summary}
---

All were recorded:

  - [Launching into Ropes](https://vimeo.com/115728346) _by Ada Moore_ -
    pointers for people getting started.
  - [Knot Handling](https://vimeo.com/115782573) _by Per Roe_ -
    tries to answer it.
`
    expect(named(post('Reporting from RopeCon 2015, the first full day of ropes.'))).toEqual([
      ['Launching into Ropes', 'Ada Moore'],
      ['Knot Handling', 'Per Roe'],
    ])
    expect(named(post('Summary of papers from RopeCon 2015, and of others.'))).toEqual([])
  })

  test('beside sessions under headings', () => {
    const text = `---
title: Digesting RopeCon 2014
---

### [The Tangle We're In](https://www.youtube.com/watch?v=aaaaaaaaaaa) _by Ada Moore_
My favourite.

### [Ropes without Winches](https://www.youtube.com/watch?v=bbbbbbbbbbb) _by Per Roe_
Good.

### What I Missed

* [Braids for riggers](https://www.youtube.com/watch?v=ccccccccccc) by Tove Berg
* [Tar Decoder: Knots in Pictures](https://www.youtube.com/watch?v=ddddddddddd) by Oskar Lind
`
    expect(named(text).map(([title]) => title)).toEqual([
      "The Tangle We're In",
      'Ropes without Winches',
      'Braids for riggers',
      'Tar Decoder: Knots in Pictures',
    ])
  })

  test('one of which nobody says who gave it; pages of speakers and events are no sources', () => {
    const { sessions } = notes(`---
title: RopeCon 2019
---

This post has my notes of RopeCon 2019.

Keynotes:

* _The power of good knots_ Ada Moore (Fjord)
    - [slides](https://speakerdeck.com/moore/knots)
    - [speaker's homepage](https://moore.example)
    - [event page](https://ropecon.example/detail/78800)
    - [Theory of tying](https://en.wikipedia.org/wiki/Tying)
* _Ropes the very hard way_ Per Roe (Tarred)
* _Winch: don't let it slip_
    - [Winch](https://winch.example/)
`)
    expect(sessions.map(({ title, speakers, cites }) => [title, speakers.length, cites])).toEqual([
      ['The power of good knots', 1, ['ARTICLE Theory of tying']],
      ['Ropes the very hard way', 1, []],
      ["Winch: don't let it slip", 0, ['TOOL Winch']],
    ])
  })

  test('days are none, and rooms are none', () => {
    const text = `# RopeConSF2016

Notes from RopeCon San Francisco 2016.

* __Monday:__ Next-Gen Rope Standards
* __Tuesday:__ Winches, Tar

## Talks I Missed

__Monday:__
* [How Ropes Work](https://ropecon.example/presentation/ropes)
* [Better Knots, Less Tar](https://ropecon.example/presentation/knots)
`
    expect(named(text)).toEqual([['How Ropes Work'], ['Better Knots, Less Tar']])
  })
})
