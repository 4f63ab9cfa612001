/** Pages of several talks in ways of writing that were met in pages which nobody had read before. */
import { describe, expect, test } from 'vitest'
import { list, talks } from './facts.ts'

describe('several talks on a page', () => {
  test('each under its heading with slides and, at the end, the date and the event', () => {
    const read = talks(`# “One small rope,” they said

Ropes come at a cost.

- [Slides](https://moore.example/rope.pdf)

15 Apr 2021, [Fjord Tech Talks](https://fjordtech.example/).

# Wasting Most of Your Winches

- [Slides](https://moore.example/winch.pdf)
- [Source code](https://github.com/moore/talks/tree/master/winch)

Papers mentioned in the talk:
- Lindqvist, Bergstrom [Scaling Winches](https://papers.example.org/winches.pdf)

22 May 2020, [Fjord Tech Talks](https://fjordtech.example/).
`)
    expect(read.map(({ title, given }) => [title, given[0]?.split('|').slice(0, 3)])).toEqual([
      ['“One small rope,” they said', ['Fjord Tech Talks', '2021', '4']],
      ['Wasting Most of Your Winches', ['Fjord Tech Talks', '2020', '5']],
    ])
    expect(read[1]?.cites.map((one) => one.split(' @')[0])).toEqual(['PAPER Scaling Winches'])
  })

  test('names with a sentence that says where', () => {
    const read = talks(`# Talks

* \`quiet-ropes\`: an overview of ropes. Given at the inaugural [Harbor Ropes](https://www.meetup.com/harbor-ropes/) meetup.
* \`winch-2016\`: using winches, a talk given at [RopeCon 2016](https://ropecon.example/) in Oslo.
`)
    expect(read.map(({ title, given }) => [title, given[0]?.split('|')[0]])).toEqual([
      ['quiet-ropes', 'Harbor Ropes meetup'],
      ['winch-2016', 'RopeCon 2016 in Oslo'],
    ])
  })

  test('a paragraph with the event and the title above what is left of it', () => {
    const read = talks(`# Code for Quiet Ropes

## Papers and presentations

_March 2016_ Presentation at the
[Rope Factory Oslo 2016 conference](https://ropefactory.example/):
"Build big: ropes, knots, and tar"
* [slides (PDF format)](https://ropefactory.example/a.pdf)
* [video](https://www.youtube.com/watch?v=abcdefghijk)

_May 2015_ Talk at the [RopeCon 2015 conference](https://ropecon.example): "Managing Knots".
* [video](https://www.youtube.com/watch?v=bbcdefghijk)
`)
    expect(read.map(({ title, given }) => [title, given[0]?.split('|').slice(0, 2)])).toEqual([
      ['Build big: ropes, knots, and tar', ['Rope Factory Oslo 2016', '2016']],
      ['Managing Knots', ['RopeCon 2015', '2015']],
    ])
  })

  test('who spoke and where in the line below each heading', () => {
    const read = talks(`# Presentations we love

## Mature Ropes
Ada Moore ([@moore](https://twitter.com/moore)) at HarborConf London 2019

## Speeding Up
Oskar Lindqvist ([@oskar](https://twitter.com/oskar)) at RopeConf - May 2019
`)
    expect(read).toEqual([
      {
        title: 'Mature Ropes',
        speakers: ['Ada Moore'],
        given: ['HarborConf London 2019|2019|||||HarborConf London'],
        cites: [],
      },
      {
        title: 'Speeding Up',
        speakers: ['Oskar Lindqvist'],
        given: ['RopeConf|2019|5||||RopeConf'],
        cites: [],
      },
    ])
  })

  test('a list of which the page says that it holds the talks of its writer needs no years', () => {
    const page = (intro: string) => `# Talks

${intro}

- [Ropes](/talks/ropes.pdf) - MadRope meetup
- [A Paean To Tar](https://fjord.example/tar/) - Fjord internal conference
`
    const read = talks(page("This is a list of the talks that I've given."))
    expect(read.map(({ title, given }) => [title, given[0]?.split('|')[0]])).toEqual([
      ['Ropes', 'MadRope meetup'],
      ['A Paean To Tar', 'Fjord internal conference'],
    ])
    expect(talks(page('These are worth your time.'))).toEqual([])
  })

  test('groups by date, and headings with the event behind a dash', () => {
    const grouped = talks(`# Talks

A collection of some of my talks.

- July 2021:
  - [Rope analysis](https://talks.moore.example/rope/) ([RopeCon 2021](https://ropecon.example/2021/))
  - [Knot sampling](https://talks.moore.example/knot/) ([RopeCon 2021](https://ropecon.example/2021/))
`)
    expect(grouped.map(({ title, given }) => [title, ...given.map((one) => one.split('|')[0])])).toEqual([
      ['Rope analysis', 'RopeCon 2021'],
      ['Knot sampling', 'RopeCon 2021'],
    ])
    const headed = talks(`---
title: Talks
---

You Have Tied A Knot, Now What? - Rope Web Conference, March 2021
-----------------------------------------------------------------

Slides will be coming.

Ropes for Harbors - Fjord Ropes meetup, September, 2019
-------------------------------------------------------

It was fun.
`)
    expect(headed.map(({ title, given }) => [title, ...given.map((one) => one.split('|').slice(0, 2).join())])).toEqual(
      [
        ['You Have Tied A Knot, Now What?', 'Rope Web Conference, March 2021,2021'],
        ['Ropes for Harbors', 'Fjord Ropes meetup, September, 2019,2019'],
      ],
    )
  })

  test('front matter that only says “Talks” titles none; an exact date stands before the event', () => {
    expect(
      talks(`---
title: "Talks"
---

## Tying Inside Out

2024-05-06 @ <a href="https://ropes.example/2024/">European Rope Symposium</a> (Lightning talk)

[Slides](tying.pdf) / [Video](https://www.youtube.com/watch?v=abcdefghijk)
`),
    ).toMatchObject([
      {
        title: 'Tying Inside Out',
        given: [expect.stringMatching(/^[^|]*European Rope Symposium[^|]*\|2024\|5\|\|https:/)],
      },
    ])
  })

  test('who gave it is the subject of the sentence', () => {
    expect(
      talks(`---
title: "Rope talk: Video and Slides"
---

Ada Moore presented a talk on ropes at the Harbor User Conference 2017.

[Get the slides](https://docs.google.com/presentation/d/abc).
`),
    ).toMatchObject([{ speakers: ['Ada Moore'], given: [expect.stringMatching(/^Harbor User Conference 2017\|2017/)] }])
  })

  test('links with nothing but a year are a list of what others gave', () => {
    const read = list(`# rope-talks

## Ada Moore
- [Ropes at Work](https://www.infoq.com/presentations/ropes/) (2007)
- [Knots at Work](https://www.infoq.com/presentations/knots/) (2009)
  - on knots, see the [Hitch process](https://moore.example/hitch/)

## Oskar Lindqvist
- [Tar at Scale](https://www.youtube.com/watch?v=abcdefghijk) (2016)
`)
    expect(read.cites).toHaveLength(4)
  })
})
