/** Lists of talks whose entries begin with a date or an event. */
import { describe, expect, test } from 'vitest'
import { occasions, talks } from './facts.ts'

const told = (text: string) => talks(text).map(({ title, speakers, given }) => [title, speakers, occasions(given)[0]])

describe('headings that begin with a date', () => {
  test('one for each talk of a page of talks, whatever stands between', () => {
    expect(
      told(`# Talks

## March 9, 2023: How to Tie a Rope and the Double Knot

> Ropes, knots and harbors, and in the end
  how to cross the fjord.

https://www.youtube.com/watch?v=aaaaaaaaaaa

## November 23, 2022: Winch: A Rope Tour! at RopeCamp Oslo

https://www.youtube.com/watch?v=baaaaaaaaaa

## Sept 29, 2022: Ropes at Scale! With Ada Moore

With Ada Moore, who has built the longest of them!

https://www.youtube.com/watch?v=caaaaaaaaaa

## August 6, 2022: A New Era for Ropes With Ben Okri

A deep dive into ropes with Ben Okri:

- What is a rope?

https://www.youtube.com/watch?v=eaaaaaaaaaa

## July 13, 2022: A Million Ropes in Tar

https://www.youtube.com/watch?v=faaaaaaaaaa

## Jan 11, 2021: Introducing the Tar Forest

https://www.youtube.com/watch?v=daaaaaaaaaa
`),
    ).toEqual([
      ['How to Tie a Rope and the Double Knot', [], '|2023|3'],
      ['Winch: A Rope Tour!', [], 'RopeCamp Oslo|2022|11'],
      ['Ropes at Scale! With Ada Moore', [], '|2022|9'],
      ['A New Era for Ropes With Ben Okri', [], '|2022|8'],
      ['A Million Ropes in Tar', [], '|2022|7'],
      ['Introducing the Tar Forest', [], '|2021|1'],
    ])
  })

  test('notes of one event keep their days', () => {
    const days = talks(`# RopeConf 2019 notes

## May 3, 2019

### Quiet Ropes - Ada Moore (Fjord)

- a

## May 4, 2019

### Loud Ropes - Ben Okri (Tarred)

- b
`)
    expect(days.map(({ title, speakers }) => [title, ...speakers])).toEqual([
      ['Quiet Ropes', 'Ada Moore'],
      ['Loud Ropes', 'Ben Okri'],
    ])
  })
})

describe('entries that begin with an event', () => {
  test('whose name has a colon of its own', () => {
    expect(
      told(`# My talks

## 2023

- HarborConf.EU 2023 (December 2023): [Knots are the new Ropes](https://harborconf.example/1) ([slides](https://harborconf.example/1.pdf))
- re:Rope 2023 (November 2023): [How to tie ropes in harbors](https://www.youtube.com/watch?v=aaaaaaaaaaa) ([project](https://github.com/moore/ropes))
- re:Rope 2023 (November 2023): [Quiet ropes and loud winches](https://www.youtube.com/watch?v=baaaaaaaaaa)
`),
    ).toEqual([
      ['Knots are the new Ropes', [], 'HarborConf.EU 2023|2023|12'],
      ['How to tie ropes in harbors', [], 're:Rope 2023|2023|11'],
      ['Quiet ropes and loud winches', [], 're:Rope 2023|2023|11'],
    ])
  })

  test('and name the speaker before the title', () => {
    expect(
      told(`---
layout: page
title: Talks
---

### RopeConf 2019: Everything About Ropes

Ropes are long, and this session tells how long.

{% include video.html id="aaaaaaaaaaa" %}

### HarborCon Europe 2018: Ada Lind Moore - Quiet Ropes

Ropes are loud, and this session tells how loud.

{% include video.html id="baaaaaaaaaa" %}
`),
    ).toEqual([
      ['Everything About Ropes', [], 'RopeConf 2019|2019|'],
      ['Quiet Ropes', ['Ada Lind Moore'], 'HarborCon Europe 2018|2018|'],
    ])
  })
})

test('the only talk that a page announces above what is left of it', () => {
  expect(
    told(`# Code for Quiet Ropes

Sources and corrections.

## Papers and presentations

_April 2016_ Reviewed paper for
[EuroRopes 2016](http://euroropes.example):
"Coordinating Ropes"
* [paper (PDF format)](http://moore.example/ropes.pdf)

_March 2016_ Presentation at the
[Rope Factory Oslo 2016 conference](https://ropefactory.example/):
"Managing Knots with Tar"
* [video](https://www.youtube.com/watch?v=aaaaaaaaaaa)
`),
  ).toEqual([['Managing Knots with Tar', [], 'Rope Factory Oslo 2016|2016|']])
})

test('titles and events in bold together, and a place behind an event', () => {
  expect(
    told(`---
title: Talks & Media
---

***Talks, podcasts and more ...***

## Talks

#### 2023

- _**Quiet Knots: How to Tie — RopeCon + HarborCon, North America 2023**_

  ([schedule](https://a.example/1) & [slides](https://a.example/s.pdf))

- _**Loud Tar — RopeCon Europe 2023**_

  ([schedule](https://a.example/2))
`),
  ).toEqual([
    ['Quiet Knots: How to Tie', [], 'RopeCon + HarborCon, North America 2023|2023|'],
    ['Loud Tar', [], 'RopeCon Europe 2023|2023|'],
  ])
})

test('the day on which a talk was presented, before where', () => {
  expect(
    told(`# talks

What is left of talks I presented:

* [Quiet Knots from Scratch](knots), presented on 2022-07-20 at the [Oslo Rope Meetup](https://a.example/).
* [Boiling Tar without Smoke](tar), presented on 2023-12-11 at the [Bergen Tar Meetup](https://a.example/).
`),
  ).toEqual([
    ['Quiet Knots from Scratch', [], 'Oslo Rope Meetup|2022|7'],
    ['Boiling Tar without Smoke', [], 'Bergen Tar Meetup|2023|12'],
  ])
})

test('a name, and what a talk was about before where it was given', () => {
  expect(
    told(`# Talks

Slides for my talks.

- \`quiet-knots\`: a talk about tying ropes at [RopeCon 2015](https://a.example/).
- \`loud-tar\`: some slides for a talk about hauling, given at RopeCon 2014.
`),
  ).toEqual([
    ['quiet-knots', [], 'RopeCon 2015|2015|'],
    ['loud-tar', [], 'RopeCon 2014|2014|'],
  ])
})
