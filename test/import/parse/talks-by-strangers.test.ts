/** Lists of talks that people heard or gave, under names and in forms of their own. */
import { describe, expect, test } from 'vitest'
import { notes, occasions, read, talks, titles } from './facts.ts'

function sessions(text: string): readonly string[] {
  return notes(text).sessions.map(
    ({ title, speakers, given }) => `${title} <${speakers.join(', ')}>: ${occasions(given).join('; ')}`,
  )
}

const heard = `* The Quiet Harbor by Ada Moore. Challenging the piers.
* Above the Tides by Rob Roe. Excellent introduction.
* Ropes with Knots, Buoys and Jade by Sam Poe. Watch this.
`

describe('what was heard', () => {
  test.each(['Harborxx Conf 2011 post-mortem', 'Harborxx Conf 2011 aftermath - the return of Rob Roe?'])(
    '%s',
    (title) => {
      const page = `---\ntitle: "${title}"\n---\nIt was awesome.\n\nHere are my favourite talks:\n\n${heard}`
      expect(sessions(page)).toEqual([
        'The Quiet Harbor <Ada Moore>: Harborxx Conf 2011|2011|',
        'Above the Tides <Rob Roe>: Harborxx Conf 2011|2011|',
        'Ropes with Knots, Buoys and Jade <Sam Poe>: Harborxx Conf 2011|2011|',
      ])
    },
  )

  test('stands before links to slides and recordings', () => {
    expect(
      sessions(`---
title: "Best of TideCon London"
date: 2013-03-19 22:56:44
---

We compiled the definitive best of talks!

- You are no sailor! – Simplicity in practice (Ada Moore): [Slides](http://tidecon.example/dl/slides/sailor.pdf), [Video](http://www.infoq.com/presentations/sailor)
- Developing the ropes (Rob Roe): [Slides](http://tidecon.example/dl/slides/ropes.pdf), [Video](http://www.infoq.com/presentations/ropes)
- Architecture of the pier (Sam Poe, Kay Ek): [Slides](http://tidecon.example/dl/slides/pier.pdf)
`),
    ).toEqual([
      'You are no sailor! – Simplicity in practice <Ada Moore>: TideCon London|2013|',
      'Developing the ropes <Rob Roe>: TideCon London|2013|',
      'Architecture of the pier <Sam Poe, Kay Ek>: TideCon London|2013|',
    ])
  })
})

describe('what was given', () => {
  test('begins with the day in digits and ends with the slides', () => {
    expect(
      talks(`+++
title="Presentations"
date=2020-02-25
+++

## 2020
- 06.03.2020 Knots in Harbors [Slides](https://speakerdeck.com/ada/knots)
- 21.01.2020 OpenPier: Sailor Productivity [Slides](https://speakerdeck.com/ada/openpier)

## 2019
- 27.09.2019 Ropes on Buoys [Slides](https://speakerdeck.com/ada/ropes)
`).map(({ title, given }) => [title, ...occasions(given)]),
    ).toEqual([
      ['Knots in Harbors', '|2020|3'],
      ['OpenPier: Sailor Productivity', '|2020|1'],
      ['Ropes on Buoys', '|2019|9'],
    ])
  })

  test('is not what others gave, whoever gave it with me', () => {
    const document = read(`# Talks

I enjoy giving talks. Here's an incomplete list of my talks, with links where I could find them.

### Bringing Ropes to Students, 2020
With Ada Moore and Rob Roe, Harbor Days

### Tips for Teaching Knots, 2019
[Harbor Days Bergen](https://harbordays.example/2019)

### Maths for Sailing, 2017
With Sam Poe, Tide World Oslo
`)
    expect(document.kind).not.toBe('CONFERENCE_NOTES')
  })
})

test('a link that is but “video” or “slides” is no work of a list', () => {
  const document = read(`# Papers on knots

* [A Theory of Knots](https://knots.example/theory.pdf)
* [Ropes under Load](https://knots.example/ropes.pdf)
* [video](https://www.youtube.com/watch?v=aaaaaaaaaa1)
* [slides](https://knots.example/slides.pdf)
`)
  expect(document.mentions.flatMap((one) => (one.kind === 'work' && !one.described ? [one.title] : []))).toEqual([
    'A Theory of Knots',
    'Ropes under Load',
  ])
  expect(titles(document)).toEqual([])
})
