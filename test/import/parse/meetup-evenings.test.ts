/** Pages on which a group that meets lists its evenings, and pages about one evening without front matter. */
import { describe, expect, test } from 'vitest'
import { citations, presentations, read, speakers, talk, titles } from './facts.ts'

/** Every talk as "title | speakers | event, year | citations". */
function talks(text: string): readonly string[] {
  const document = read(text)
  return titles(document).map((title) => {
    const given = talk(document, title)
    const [event = '', year = ''] = presentations(document, given)[0]?.split('|') ?? []
    const cites = citations(document, given).map((one) => one.replace(/ @.*$/, ''))
    return [title, speakers(document, given).join(', '), `${event}, ${year}`, ...cites].join(' | ')
  })
}

describe('evenings under headings', () => {
  test('who presents what in the heading, with what was read beside it', () => {
    const text = `# Rope Readers Oslo

Come and read with us at [our group](https://www.meetup.com/Rope-Readers-Oslo/).

## Past evenings

### :book: Ada Moore on "The Quiet Knot" by Per Roe (2017-03-02)

#### Abstract

> Knots are said to be quiet.

* [Presentation slides](https://speakerdeck.com/moore/knot)
* [Presentation code](https://github.com/moore/knot-talk/tree/main/code)
* [Meetup site](https://www.meetup.com/Rope-Readers-Oslo/events/237/)

#### Additional resources:

* The original paper: [Per Roe - The Quiet Knot](https://roe.example/knot.pdf)
* [A good intro to knots](https://blog.example/2013/knots)

### Tove Berg on "Winches in a Calm" by Oskar Lind (2017-07-13)

* [Video of the talk](https://www.youtube.com/watch?v=aaaaaaaaaaa)
`
    expect(talks(text)).toEqual([
      'The Quiet Knot | Ada Moore | Rope Readers Oslo, 2017 | PAPER The Quiet Knot <Per Roe> | ARTICLE A good intro to knots',
      'Winches in a Calm | Tove Berg | Rope Readers Oslo, 2017 | PAPER Winches in a Calm <Oskar Lind>',
    ])
  })

  test('the title in the heading, the presenter in the words below it', () => {
    const text = `# RR Oslo

## [2014-10-23 RR#2: Braids: Efficient Ropes](https://www.meetup.com/Rope-Readers-Oslo/events/209/)
**Abstract**

Braids are convenient.

Ada Moore will be presenting this paper followed by questions.

## [2015-02-10 RR#4: Bigrope: A Store for Ropes](https://www.meetup.com/Rope-Readers-Oslo/events/219/)

Per Roe, director of ropes at Fjord, will present it.

Link to the paper: <https://fjord.example/bigrope.pdf>

## [2015-03-10 RR#5: An evening in the harbour](https://www.meetup.com/Rope-Readers-Oslo/events/220/)

We look for a room. If you can help, tell us.
`
    expect(talks(text)).toEqual([
      'Braids: Efficient Ropes | Ada Moore | Rope Readers Oslo, 2014 | PAPER Braids: Efficient Ropes',
      'Bigrope: A Store for Ropes | Per Roe | Rope Readers Oslo, 2015 | PAPER Bigrope: A Store for Ropes',
    ])
  })

  test('headings with dates on a page of no group are none', () => {
    const text = `# Release notes

## 2019-04-02 Second try

Ada Moore will present the release to the board.

## 2019-05-02 Third try

Per Roe will present it again.
`
    expect(titles(read(text))).toEqual([])
  })
})

test('a programme of a month: a line for each chapter, with the page of its evening', () => {
  const text = `---
title: July Evenings
date: 2015-07-01
tags: meetup, chapters
---

**Oslo 7/8**: [Ada Moore on “Quiet Knots versus Loud Ones”](https://www.meetup.com/Rope-Readers-Oslo/events/223/)

**Bergen 7/9**: [Winches: Ropes in Time and Space](https://www.meetup.com/Rope-Readers-Bergen/events/224/)

The **Oslo Chapter** thanks [Fjord](https://fjord.example).
`
  expect(talks(text)).toEqual([
    'Quiet Knots versus Loud Ones | Ada Moore | Rope Readers Oslo, 2015',
    'Winches: Ropes in Time and Space |  | Rope Readers Bergen, 2015',
  ])
})

test('a page called after its paper that says who presented it', () => {
  const text = `# Per Roe and Oskar Lind. 2011. QuickKnot: a light tool for testing ropes.

Presented by [Ada Moore](https://github.com/moore)

## Links
- [Paper](https://roe.example/quickknot.pdf)
- [Slides and Code](https://moore.example/quickknot)
- [Meetup Page](https://www.meetup.com/Rope-Readers-Oslo/events/207/)
`
  expect(talks(text)).toEqual([
    'QuickKnot: a light tool for testing ropes | Ada Moore | Rope Readers Oslo,  | PAPER QuickKnot: a light tool for testing ropes <Per Roe, Oskar Lind>',
  ])
})
