/** Pages of an event that list its sessions, and what stands around them. */
import { expect, test } from 'vitest'
import { list, notes, read } from './facts.ts'

const heads = (text: string): readonly unknown[] =>
  notes(text).sessions.map(({ title, speakers, given }) => [title, ...speakers, given[0]?.split('|')[0]])

test('a list of titles and speakers below the name of an event, small letters or not', () => {
  const page = `# harborconf 2015

## Talks

- [x] [Quiet Knots](talks/quiet-knots.md) - Ana Ruiz
- [ ] Ropes, Winches and Kafka - Ben Okri

__1140__

- Lunch

__1250__

- [ ] Measuring Gulls - Mira Halvorsen-Berg
- [ ] When "Worst" Is Best - Oskar Lindqvist
`
  expect(heads(page)).toEqual([
    ['Quiet Knots', 'Ana Ruiz', 'Harborconf 2015'],
    ['Ropes, Winches and Kafka', 'Ben Okri', 'Harborconf 2015'],
    ['Measuring Gulls', 'Mira Halvorsen-Berg', 'Harborconf 2015'],
    ['When "Worst" Is Best', 'Oskar Lindqvist', 'Harborconf 2015'],
  ])
  expect(notes(page).sessions.flatMap(({ cites }) => cites)).toEqual(['TOOL Kafka'])
})

test('titles that link to the programme, where the page says that it has notes', () => {
  const page = `# HarborConf2015
Notes and code from the HarborConf 2015 session in Oslo
### October 28 Tutorial Sessions
* [Quiet Knots](https://harborconf.example/schedule/1)
* [Measuring Gulls](https://harborconf.example/schedule/2) -- left early

### October 29 Sessions
* [Ropes for All](https://harborconf.example/schedule/3)
`
  expect(heads(page)).toEqual([
    ['Quiet Knots', 'HarborConf 2015'],
    ['Measuring Gulls', 'HarborConf 2015'],
    ['Ropes for All', 'HarborConf 2015'],
  ])
})

test('a list of things to read under a year is no programme', () => {
  const { kind } = list(`# Papers 2015

* [Quiet Knots](https://arxiv.org/abs/1501.00001) - Ana Ruiz
* [Measuring Gulls](https://arxiv.org/abs/1501.00002) - Ben Okri
* [Ropes for All](https://arxiv.org/abs/1501.00003) - Mira Halvorsen
`)
  expect(kind).toBe('READING_LIST')
})

test('a town and a list of terms are no sessions', () => {
  const page = `Harbor Loop 2015
===
### St Ives, MO

**WORDS THAT I LEARNT**

* Bowline Hitch
* Halyards
* Becket

Good ones:

* [Quiet Knots](https://www.youtube.com/watch?v=aaaaaaaaaaa) by Ana Ruiz
* [Measuring Gulls](https://www.youtube.com/watch?v=bbbbbbbbbbb) by Ben Okri
* [Ropes for All](https://www.youtube.com/watch?v=ccccccccccc) by Mira Halvorsen
`
  expect(heads(page)).toEqual([
    ['Quiet Knots', 'Ana Ruiz', 'Harbor Loop 2015'],
    ['Measuring Gulls', 'Ben Okri', 'Harbor Loop 2015'],
    ['Ropes for All', 'Mira Halvorsen', 'Harbor Loop 2015'],
  ])
})

test('the best of an event; what is said after the sessions is of none', () => {
  const page = `# The Best of Harbor Loop 2016

# 1. Quiet Knots

by Ana Ruiz (40 min)

# 2. Measuring Gulls

by Ben Okri (30 min)

## Want more?

See ["Ropes for All" by Mira Halvorsen](https://www.youtube.com/watch?v=ccccccccccc), who likes Kafka.
`
  expect(heads(page)).toEqual([
    ['Quiet Knots', 'Ana Ruiz', 'Harbor Loop 2016'],
    ['Measuring Gulls', 'Ben Okri', 'Harbor Loop 2016'],
  ])
  expect(notes(page).sessions.flatMap(({ cites }) => cites)).toEqual([])
})

test('an episode that was recorded at an event is an episode', () => {
  const page = (last: string): string => `---
title: Live from Harbor Loop 2013
date: 2013-09-18
---

## Audio

<iframe src="https://w.soundcloud.com/player/?url=x"></iframe>

## Panel

* Ana Ruiz, sailor at Fjord
* Ben Okri, sailor at Quay

## ${last}

* [Quiet Knots](https://dl.acm.org/doi/10.1145/1.2)
* [Winch](https://github.com/fjord/winch)
`
  expect(read(page('Show Notes')).kind).toBe('PODCAST')
  expect(read(page('Afterthoughts')).kind).not.toBe('PODCAST')
})
