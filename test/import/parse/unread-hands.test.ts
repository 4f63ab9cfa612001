/** Pages of one talk in ways of writing that were met in pages by people whose pages nobody had read before. */
import { describe, expect, test } from 'vitest'
import { talks } from './facts.ts'

describe('where a talk was given', () => {
  test('years of two digits, parted by semicolons', () => {
    const [given] = talks(`# Packing Ropes

Slides and references for a talk I've given at RopeCon Oslo '18; RopeCon UK '18; Harbor Bergen, June '19; and upcoming EuroRope '19.

Exports of the slide deck:

* [RopeCon Oslo Slides](oslo.pdf)
* [RopeCon UK Slides](uk.pdf)
* [Harbor Bergen](bergen.pdf)

# References

The sources I used:

## [The Rope Guide](https://guide.example.org/ropes)

It is short.

## [Hemp](https://github.com/moore/hemp)

Twists.
`)
    expect(given).toEqual({
      title: 'Packing Ropes',
      speakers: [],
      given: [
        "RopeCon Oslo '18|2018|||||RopeCon Oslo",
        "RopeCon UK '18|2018|||||RopeCon UK",
        "Harbor Bergen, June '19|2019|6||||Harbor Bergen",
        "EuroRope '19|2019|||||EuroRope",
      ],
      cites: ['ARTICLE The Rope Guide @References', 'TOOL Hemp @References'],
    })
  })

  test('the occasion before the verb, and before the word talk', () => {
    const post = talks(`---
title: "Knots, the good parts"
date: 2021-04-25
---

At [HarborConf 2021](https://harborconf.example/) I talked about knots.

Some resources mentioned in the talk:

- Tying by hand: https://tying.example.org/by/hand
`)
    expect(post).toMatchObject([
      {
        title: 'Knots, the good parts',
        given: ['HarborConf 2021|2021|||||HarborConf'],
        cites: ['ARTICLE Tying by hand @'],
      },
    ])
    const code = talks(`# Tests in the dock

The code of my Harbor+Rope Summit 2022 talk: https://harborrope.example/session/tests

## Linkable resources mentioned in the talk

* [Rope Systems](https://www.oreilly.com/library/view/rope-systems/9780000000002/) by Ada Moore, Oskar Lindqvist
* [Learn to Splice](https://www.youtube.com/watch?v=abcdefghijk) by Tove Bergstrom
`)
    expect(code).toMatchObject([
      {
        title: 'Tests in the dock',
        given: ['Harbor+Rope Summit 2022|2022|||||Harbor+Rope Summit'],
        cites: [
          'BOOK Rope Systems <Ada Moore, Oskar Lindqvist> @Linkable resources mentioned in the talk',
          'VIDEO Learn to Splice <Tove Bergstrom> @Linkable resources mentioned in the talk',
        ],
      },
    ])
  })

  test('an event without a year, dated by the post, whose slides lie under the name of who gave it', () => {
    const [given] = talks(`---
title: "Parting Ropes"
date: 2011-10-05
---

Here are the slides for the talk I gave at RopeOne:

**[Parting Ropes](http://www.slideshare.net/admoore/parting-ropes)**

View more [presentations](http://www.slideshare.net/) from [Ada Moore](http://www.slideshare.net/admoore)
`)
    expect(given).toMatchObject({ title: 'Parting Ropes', speakers: ['Ada Moore'], cites: [] })
    expect(given?.given).toEqual(['RopeOne|2011|10||||RopeOne'])
  })

  test('what follows the year is no part of the event', () => {
    const [given] = talks(`# Proving Knots

Lightning talk I ([@moore](https://twitter.com/moore)) gave at Rope Exchange on December 2018 to give an overview of knots.
`)
    expect(given?.given).toEqual(['Rope Exchange on December 2018|2018|12||||Rope Exchange'])
  })

  test('a list of events announced below a heading that says nothing', () => {
    const read = talks(`# Trials with Winches

> _Companion repo for my talk "Trials of your winches, driven by Rope Profiler"_

## Context

Talk delivered in the following events

- [Fjord Meetup](https://www.meetup.com/fjord/events/268447714/) (February / 2020)
- [Rope EMEA](https://rope.example/emea) (October / 2020)

## Quick Links

- [Rope Profiler](https://github.com/rope/rope-profiler)
- [Presentation slides on Speakerdeck](https://speakerdeck.com/oskar/trials)
- Blog post (TODO)

## Author

Oskar Lindqvist (follow me on [Twitter](https://twitter.com/oskar))
`)
    expect(read).toHaveLength(1)
    expect(read[0]?.speakers).toEqual(['Oskar Lindqvist'])
    expect(read[0]?.given.map((one) => one.split('|').slice(0, 3))).toEqual([
      ['Fjord Meetup (February / 2020)', '2020', '2'],
      ['Rope EMEA (October / 2020)', '2020', '10'],
    ])
    expect(read[0]?.cites).toEqual(['TOOL Rope Profiler @Quick Links'])
  })

  test('“My talks” are a talk no more than “the talk” is a title', () => {
    expect(talks('# Rope\n\nSlides for my talk. See [the site](https://rope.example/a/b).\n')).toMatchObject([
      { title: 'Rope', given: [] },
    ])
  })
})

test('the page of a meeting: who presents, the paper, the slides, the video', () => {
  const [given] = talks(`# Chained Ropes for Heavy Loads

- Rope Club @ Oslo [#8](https://www.meetup.com/Rope-Club-Oslo/events/222902098/)
- Presented by [Ada Moore](https://twitter.com/moore)
- Read [the paper](https://papers.example.org/chained-ropes.pdf)
- View [the slides](https://moore.example/slides.pdf)
- Watch [the video](https://www.youtube.com/watch?v=abcdefghijk)
`)
  expect(given).toEqual({
    title: 'Chained Ropes for Heavy Loads',
    speakers: ['Ada Moore'],
    given: [
      'Rope Club @ Oslo #8||||https://www.youtube.com/watch?v=abcdefghijk|https://moore.example/slides.pdf|Rope Club @ Oslo',
    ],
    cites: ['PAPER Chained Ropes for Heavy Loads @'],
  })
})

test('lines that begin with links are a list without bullets', () => {
  const [given] = talks(`---
title: "A Rope Tale"
author: Ada Moore
---

A list of links, papers, and resources that I use for my talk on ropes.

[Ropes in String](https://arxiv.org/abs/1803.02750)
["Ropes Illustrated" by Oskar Lindqvist](https://www.youtube.com/watch?v=abcdefghijk)
[Ropes and Order](https://arxiv.org/abs/1603.01529)
`)
  expect(given).toMatchObject({ title: 'A Rope Tale', speakers: ['Ada Moore'] })
  expect(given?.cites).toEqual([
    'PAPER Ropes in String @',
    'VIDEO Ropes Illustrated <Oskar Lindqvist> @',
    'PAPER Ropes and Order @',
  ])
})

test('references in journals, by authors with several initials', () => {
  const [given] = talks(`# Do you believe in ropes?
Slides and references for a talk given at RopeCon 2021

## References
* Ada M. Moore, *On Taut Ropes*, Proc. Harbor Rope Soc. 40, pp. 230-265, (1936).
* Oskar Lindqvist, Tove M.B. Bergstrom, *An Introduction to Knots*, Springer, (2008).
`)
  expect(given?.cites).toEqual([
    'PAPER On Taut Ropes <Ada M. Moore> @References',
    'BOOK An Introduction to Knots <Oskar Lindqvist, Tove M.B. Bergstrom> @References',
  ])
})
