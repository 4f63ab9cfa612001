/** Whose talks a page lists: those of its keeper, or those of several people whom it recommends. */
import { describe, expect, test } from 'vitest'
import { list, occasions, talks } from './facts.ts'

describe('the talks of a page', () => {
  test('are those of others where they stand under several names', () => {
    const page = `# harbor-talks
Talks about harbors

## Ada Moore
- [TideConf | Ropes at Work](https://www.youtube.com/watch?v=abc123) (2019)
  - an overview of ropes

## Rob Roe
- [Harbors: putting the piers to work](https://www.infoq.com/presentations/piers-roe/) (2007)
- [Slow Tides - Water on the Beach 2014](https://www.youtube.com/watch?v=abc124) (2014)
  - first half on tides
`
    const { kind, cites } = list(page)
    expect(kind).toBe('READING_LIST')
    expect(cites.map((one) => one.replace(/ @.*$/, ''))).toEqual([
      expect.stringMatching(/Ropes at Work/),
      expect.stringMatching(/^TALK Harbors: putting the piers to work/),
      expect.stringMatching(/Slow Tides/),
    ])
  })

  test('are those of whom a part of the title names', () => {
    const page = `# Turning the harbor inside-out — Ada Moore’s talks

[Slides](https://speakerdeck.com/x/harbor)

## Abstract

In this talk the harbor is turned.
`
    expect(talks(page)[0]?.speakers).toEqual(['Ada Moore'])
  })

  test('stand behind events that look like names, below a year', () => {
    const page = `# Talks

Some talks I have done over the last years.

## 2025

* TideDevs: [From sailor to maintainer of ropes](https://docs.google.com/presentation/d/abc1)
* Harborxx Norway: [What if we embraced the tides?](https://docs.google.com/presentation/d/abc2)
`
    expect(talks(page).map(({ title, given }) => `${title}: ${occasions(given).join('; ')}`)).toEqual([
      'From sailor to maintainer of ropes: TideDevs|2025|',
      'What if we embraced the tides?: Harborxx Norway|2025|',
    ])
  })
})

describe('a talk that was given with somebody', () => {
  const told = (page: string): readonly string[] =>
    talks(page).map(({ title, speakers }) => [title, ...speakers].join(' / '))

  test('in a list is also of the keeper', () => {
    const page = `# Jane Doe: talks

- [Time and Tide](https://a.example/t) (with Rob Roe), RopeConf 2020
- [How Knots Slip](https://a.example/k), HarborConf 2019
- Boats at Night (with Ana Ruiz and Rob Roe), QuayConf 2017 [slides](https://slides.example/boats)

This is kept by Jane Doe.

## Bio

Jane Doe is an engineer at Acme.
`
    expect(told(page)).toEqual([
      'Time and Tide / Rob Roe / Jane Doe',
      'How Knots Slip / Jane Doe',
      'Boats at Night / Ana Ruiz / Rob Roe / Jane Doe',
    ])
  })

  test('in a table has its title without them', () => {
    const page = `# Talks

| Date | Title | Event |
|------|-------|-------|
| 2020-01 | Time and Tide (with Rob Roe) | RopeConf |
| 2019-01 | How Knots Slip | HarborConf |
`
    expect(told(page)).toEqual(['Time and Tide / Rob Roe', 'How Knots Slip'])
  })
  test('under a heading of its own', () => {
    const page = `# My talks

## Time and Tide (with Rob Roe)

Given at RopeConf 2020: [slides](https://slides.example/t)

## How Knots Slip

Given at HarborConf 2019: [slides](https://slides.example/k)

## Bio

Jane Doe is an engineer at Acme.
`
    expect(told(page)).toEqual(['Time and Tide / Rob Roe / Jane Doe', 'How Knots Slip / Jane Doe'])
  })
})

describe('whoever signs the page of a talk in its last line', () => {
  const signed = (line: string, heading = 'References'): readonly string[] =>
    talks(`# Time and Tide

Given at RopeConf 2020. [Slides](https://speakerdeck.com/jdoe99/t)

## ${heading}

- [The Art of Splicing](https://a.example/splicing.pdf) by Ana Ruiz

${line}
`).flatMap(({ speakers }) => speakers)

  test('gave it', () => {
    expect(signed('Jane Doe, [@jane](https://twitter.com/jane)')).toEqual(['Jane Doe'])
    expect(signed('*Jane Doe* - [@jane](https://twitter.com/jane) - [jane.example](https://jane.example)')).toEqual([
      'Jane Doe',
    ])
    expect(signed('By [Jane Doe](https://jane.example)')).toEqual(['Jane Doe'])
  })

  test('but not whom it thanks, nor whom it only names', () => {
    expect(signed('[Rob Roe](https://rob.example)', 'Thanks')).toEqual(['jdoe99'])
    expect(signed('Rob Roe')).toEqual(['jdoe99'])
    expect(signed('With Rob Roe, [HarborConf](https://harbor.example)')).toEqual(['jdoe99'])
  })
})

test('a line that says with whom the talk was presented names one more', () => {
  const page = `---
layout: page
title: Time and Tide
---

<a href="https://sched.example/t">Harbor Conf</a><br>
Oslo, Norway<br>
2015-03-31 to 2015-04-02<br>

Presented with Rob Roe (<a href="https://rob.example/tide">his post on it</a>)

<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>
`
  expect(talks(page).flatMap(({ speakers }) => speakers)).toEqual(['Rob Roe'])
})
