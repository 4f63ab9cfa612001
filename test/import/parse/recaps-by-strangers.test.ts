/** Recaps and notes that name their talks in other ways than a heading with its speaker. */
import { describe, expect, test } from 'vitest'
import { notes, occasions, read, titles } from './facts.ts'

function sessions(text: string): readonly string[] {
  return notes(text).sessions.map(
    ({ title, speakers, given }) => `${title} <${speakers.join(', ')}>: ${occasions(given).join('; ')}`,
  )
}

describe('talks that a recap tells of', () => {
  test('in the sentence with who showed what, beside the link to the slides', () => {
    expect(
      sessions(`---
layout: post
title: We were at HarborConf 2018
---

[HarborConf](https://harborconf.example/) is for everybody who likes harbors. Some themes were
[Ropes at Scale](https://harborconf.example/track/ropes) and [the Future of Tides](https://harborconf.example/track/tides).

### Talks

Ada Moore from Fjord talked about how they tie **quiet knots** by thinking of clocks. You can download slides
from [Quiet Clocks at Fjord](https://harborconf.example/files/slides/Quiet%20Clocks.pptx) presentation.

Rob Roe (also from Fjord) in talk
[How we learned to moor without fear](https://harborconf.example/files/presentation-slides/moor.pdf)
showed the road from a pier to a bay.

Sam Poe and Kay Ek showed how Quay went from
[piers to buoys](https://harborconf.example/files/slides/buoys.pptx).
They described their own [tide.js](http://tide.example/) framework.
`),
    ).toEqual([
      'Quiet Clocks at Fjord <Ada Moore>: HarborConf 2018|2018|',
      'How we learned to moor without fear <Rob Roe>: HarborConf 2018|2018|',
      'piers to buoys <Sam Poe, Kay Ek>: HarborConf 2018|2018|',
    ])
  })

  test('as “Title by Jane Doe” alone on a line of plain text called the best of an event', () => {
    expect(
      sessions(`Best of Tidewater Conf 2017

Rob Roe ·

Several of us went to the harbor for Tidewater Conf and liked what we heard.

Knots as Types by Ada Moore

Dr. Moore gives an overview of the history of knots.

Ropes Under Load by Sam Poe

One of the nicest talks. Sam Poe explains how a rope breaks.
`),
    ).toEqual([
      'Knots as Types <Ada Moore>: Tidewater Conf 2017|2017|',
      'Ropes Under Load <Sam Poe>: Tidewater Conf 2017|2017|',
    ])
  })

  test('under days, without saying who spoke', () => {
    const text = (title: string): string => `${title}
## Day 1

### Keynote

* the tide is high

### Knots at Fjord Labs

* a single rope for all
* good book: Working with Old Ropes

### Lunch

## Day 2

### Types vs Ropes

* want to use [Winch](https://github.com/fjord/winch)

#### Why

* knots hold

### Four Years of Tides in Practice

* strict moorings
`
    expect(sessions(text('# Notes from HarborConf 2018\n'))).toEqual([
      'Knots at Fjord Labs <>: HarborConf 2018|2018|',
      'Types vs Ropes <>: HarborConf 2018|2018|',
      'Four Years of Tides in Practice <>: HarborConf 2018|2018|',
    ])
    expect(titles(read(text('')))).toEqual(['Knots at Fjord Labs', 'Types vs Ropes', 'Four Years of Tides in Practice'])
    expect(titles(read(text('# Learning to sail\n').replace('### Keynote', '### Wind')))).toEqual([])
  })

  test('by nobody, as a recorded one among others of a list that have their speakers', () => {
    expect(
      sessions(`Harbor Loop 2015
===

Cool talks:

* [Knots and their Notations](https://www.youtube.com/watch?v=aaaaaaaaaa1) by Ada Moore

    The history of knots.

* [Ropes as Types](https://www.youtube.com/watch?v=aaaaaaaaaa2)

    Everybody forgets the past.

* [Chemical Tides](https://www.youtube.com/watch?v=aaaaaaaaaa3) by Rob Roe
`),
    ).toEqual([
      'Knots and their Notations <Ada Moore>: Harbor Loop 2015|2015|',
      'Ropes as Types <>: Harbor Loop 2015|2015|',
      'Chemical Tides <Rob Roe>: Harbor Loop 2015|2015|',
    ])
  })

  test('in paragraphs that begin with the linked title and go on with what it is about', () => {
    const { sessions: found } = notes(`## HarborLoop

### Most liked:

["Ropes Matter" by Ada Moore](https://www.youtube.com/watch?v=aaaaaaaaaa1) Great talk. *Winchbilizer* is a tool that ties.

["Finding knots" by Rob Roe](https://www.youtube.com/watch?v=aaaaaaaaaa2) Check this free [alloyrope source](http://alloyrope.example/) out.
`)
    expect(found.map(({ title, speakers, cites }) => [title, ...speakers, ...cites])).toEqual([
      ['Ropes Matter', 'Ada Moore'],
      ['Finding knots', 'Rob Roe', 'TOOL alloyrope source'],
    ])
  })

  test('by their speakers and events alone', () => {
    const document = read(`# Logs

## Ada Moore, Craft Harbor Conf 2016
[VIDEO](https://vimeo.com/111111)

Slow rope and fast rope.

## Rob Roe, Tidewater Summit 2015
[VIDEO](https://vimeo.com/111112)

Moorings change.
`)
    expect(document.mentions.flatMap((one) => (one.kind === 'presentation' ? [one.event] : []))).toEqual([
      'Craft Harbor Conf 2016',
      'Tidewater Summit 2015',
    ])
    expect(document.mentions.flatMap((one) => (one.kind === 'person' ? [one.name, ...one.affiliations] : []))).toEqual([
      'Ada Moore',
      'Rob Roe',
    ])
  })
})

test('a list of titles with their speakers and firms, each with a colon before what was said', () => {
  const text = `---
title: "RopeCon Recap: Can It Hold a Whale?"
datetime: 2025-11-24 11:00:00
---

RopeCon was last week! I went to few talks.

## The talks

In order of appearance:

* Winch Bridge: Pulling Ropes in Harbors by Ada Moore & Tim Quay, WinchWorks: this talk was
  a deep one about how to pull.
* Moving a Whole Harbor Without Getting Wet by Deepa Rao & James
  Dahl, Pier: the next talk was practical.
* I've Got 99 Ropes and They’re All Wet by Per Roe, UC Santa Anna: you might
  know the name. To do so, Per built a tool called [Kamel](https://github.com/roe/kamel) which pulls.
* The Next Knots by Eric Tang & Wojciech Tyczka at Gull: it was late.
`
  const { kind, sessions } = notes(text)
  expect(kind).toBe('CONFERENCE_RECAP')
  expect(sessions.map(({ title, speakers, cites }) => [title, speakers, cites])).toEqual([
    ['Winch Bridge: Pulling Ropes in Harbors', ['Ada Moore', 'Tim Quay'], []],
    ['Moving a Whole Harbor Without Getting Wet', ['Deepa Rao', 'James Dahl'], []],
    ["I've Got 99 Ropes and They’re All Wet", ['Per Roe'], ['TOOL Kamel']],
    ['The Next Knots', ['Eric Tang', 'Wojciech Tyczka'], []],
  ])
})

test('a linked title before its speaker and a colon keeps its recording', () => {
  const { sessions } = notes(`# RopeCon 2019 recap

- [Quiet Knots for All](https://www.youtube.com/watch?v=aaaaaaaaaaa) by Ada Moore: a calm one.
- [Loud Ropes at Sea](https://www.youtube.com/watch?v=baaaaaaaaaa) by Per Roe: a loud one.
`)
  expect(sessions.map(({ title, speakers, given }) => [title, ...speakers, given[0]?.split('|')[4]])).toEqual([
    ['Quiet Knots for All', 'Ada Moore', 'https://www.youtube.com/watch?v=aaaaaaaaaaa'],
    ['Loud Ropes at Sea', 'Per Roe', 'https://www.youtube.com/watch?v=baaaaaaaaaa'],
  ])
})
