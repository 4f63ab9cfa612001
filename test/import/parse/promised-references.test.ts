/** What a talk refers to below a line that promises it, and the title in the sentence that tells of the talk. */
import { describe, expect, test } from 'vitest'
import { list, occasions, talks } from './facts.ts'

function summary(page: string): readonly string[] {
  return talks(page).map(({ title, speakers, given, cites }) =>
    [title, ...speakers, ...occasions(given), ...cites].join(' / '),
  )
}

describe('a line that promises what the talk refers to', () => {
  test('stands above paragraphs', () => {
    expect(
      summary(`# Knotron

Knots of random ropes, built up from small to large.

## The talk

Tying Knots for Better Harbors, my presentation for Tide City Meetup, 2014.

This is a demo library for that.

Here are some links to other things mentioned in the talk:

Ada Moore's important paper: [Why Ropes Matter](http://www.harbor.example/papers/ropes.pdf)

The piers around a harbor:
[github.com/robroe/piers](http://github.com/robroe/piers)

The longer version: [Ropes with Sailors
and Buoys](http://github.com/robroe/sailors-and-buoys)
`),
    ).toEqual([
      'Tying Knots for Better Harbors / Tide City Meetup, 2014|2014| / PAPER Why Ropes Matter <Ada Moore> @Knotron / TOOL piers @Knotron / TOOL Ropes with Sailors and Buoys @Knotron',
    ])
  })

  test('stands above a table', () => {
    expect(
      summary(`## Harbors for sailors

This talk covers the following

1. Piers
  * Buoys
1. Ropes

Here are some interesting links from the talk

Page         | URL
---          | ---
Slow Tides   | http://slowtides.example/
Knotty (CLI) | https://github.com/robroe/knotty

This repository has the ropes.

## Setting up

    tie knot
`),
    ).toEqual(['Harbors for sailors / TOOL Slow Tides @ / TOOL Knotty (CLI) @'])
  })
})

describe('the sentence that tells of a talk', () => {
  test('gives its title behind it', () => {
    expect(
      summary(
        '# quick_knots\n\nThis is a supplementary repo to my TideConf 2021 talk\n["Tie your ropes by throwing sailors at them"](https://tideconf.example/2021/17)\n',
      ),
    ).toEqual(['Tie your ropes by throwing sailors at them / TideConf 2021|2021|'])
  })

  test('names a speaker with an initial', () => {
    expect(
      summary(
        '# Ropes\n\n[Slides](https://speakerdeck.com/x/ropes)\n\n## Abstract\n\nAda T. Moore talks about the ropes of this talk.\n',
      ),
    ).toEqual(['Ropes / Ada T. Moore'])
  })
})

test('files of slides under other names are no works', () => {
  const page = `# Harbor talks

## Papers

- [Ropes Under Load](https://www.usenix.org/system/files/ropes.pdf)
- [Keynote deck](https://github.com/ada/talks/blob/master/ropes.key)
- [PDF export of slides](https://github.com/ada/talks/blob/master/ropes.pdf)
- [Speaker Deck](https://speakerdeck.com/ada/ropes)
- Ropes reference deck: [slideshare](https://www.slideshare.net/ada/reference)
`
  expect(list(page).cites.map((one) => one.replace(/ @.*$/, ''))).toEqual([
    'PAPER Ropes Under Load',
    expect.stringMatching(/ Ropes reference deck$/),
  ])
})
