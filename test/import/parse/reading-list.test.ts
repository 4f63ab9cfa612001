/** Reading lists in the ways in which people keep them. */
import { describe, expect, test } from 'vitest'
import type { WorkMention } from '../../../src/model/claim.ts'
import { byId, from, list } from './facts.ts'

/** The works of a list by their titles. */
function works(text: string): ReadonlyMap<string, WorkMention> {
  const { document, own } = list(text)
  const cited = from(document, own, 'CITES').flatMap((one) => (one.kind === 'work' ? [one] : []))
  return new Map(cited.map((one) => [one.title, one]))
}

test('a list with contents, years and remarks', () => {
  const { kind, title, cites } = list(`# Readings in Storage

What I hand to new colleagues, inspired by [another list](https://github.com/someone/awesome-storage).

## <a name='toc'>Table of Contents</a>

  1. [Basics](#basics)
  2. [Logs](#logs)

## <a name='basics'> Basics
* [The Five Tide Rule](http://a.example.edu/five.pdf) (1997): shows when a page is worth keeping. A delight to read.

* [Quiet Trees](http://a.example.edu/qt.pdf) (1981) and the [Harbor Tree: A Robust Index](http://a.example.edu/ht.pdf) (1990): trees lie at the core of it.

## <a name='logs'> Logs
* [The Log-Structured Harbor](http://a.example.edu/lsh.pdf) (1992): there is an [accompanying video](http://a.example.edu/lsh.mp4).

## <a name='else'> Elsewhere
* Oslo: http://www.oslo.example.edu/reading/db.html
`)
  expect([kind, title]).toEqual(['READING_LIST', 'Readings in Storage'])
  expect(cites).toEqual([
    'PAPER The Five Tide Rule @Basics',
    'PAPER Quiet Trees @Basics',
    'PAPER Harbor Tree: A Robust Index @Basics',
    'PAPER The Log-Structured Harbor @Logs',
    'ARTICLE Oslo @Elsewhere',
  ])
})

test('years, authors and venues', () => {
  const cited = works(`# Papers on consensus

- [Loud Consensus](https://c.example/loud.pdf) (Moore and Okri, 2007)
- [Quiet Consensus](https://c.example/quiet.pdf), Ada Moore, Ben Okri, SOSP'07
- Okri: [Tidal Consensus](https://c.example/tidal.pdf), OSDI 2014
- 2016 - [Late Consensus](https://c.example/late.pdf) - Ana Ruiz - VLDB 2016
- "Early Consensus", Moore and Ruiz, HotOS 1999
`)
  const told = [...cited.values()].map(({ title, year, workKind }) => [title, year, workKind])
  expect(told).toEqual([
    ['Loud Consensus', 2007, 'PAPER'],
    ['Quiet Consensus', 2007, 'PAPER'],
    ['Tidal Consensus', 2014, 'PAPER'],
    ['Late Consensus', 2016, 'PAPER'],
    ['Early Consensus', 1999, 'PAPER'],
  ])
})

describe('an awesome list', () => {
  const { title, cites, document, own } =
    list(`# awesome-fuzzing [![Awesome](https://awesome.re/badge.svg)](https://awesome.re)

> Curated. Inspired by [awesome-go](https://github.com/avelino/awesome-go).

## Contents

- [Books](#books)
- [Tools](#tools)
  - [Kernel](#kernel)

## Books

- [Fuzzing for the Harbor](https://www.amazon.com/dp/1234567890) - Sutter et al. The classic.
- [The Fuzzing Field Guide](https://fieldguide.example/fuzz.pdf) - Ana Ruiz (free online).

## Tools

### Kernel

- [winch](https://github.com/fjord/winch) - A fast kernel fuzzer, after [AFL](https://github.com/google/AFL).
- [gullfuzz](https://github.com/fjord/gullfuzz) - Like winch. See also the [blog post](https://fjord.example/blog/gullfuzz) about it.

## Courses

- [Fuzzing 101](https://github.com/fjord/fuzzing-101)

## Contributing

Read [the rules](CONTRIBUTING.md) first. Thanks to [@ana](https://github.com/ana).

## License

[![CC0](https://licensebuttons.example/cc-zero.png)](https://creativecommons.org/publicdomain/zero/1.0/)
`)

  test('is called by its name in words', () => {
    expect([title, own.alternativeTitles]).toEqual(['Awesome Fuzzing', ['awesome-fuzzing']])
  })

  test('cites its items with the kind that their headings give', () => {
    expect(cites).toEqual([
      'BOOK Fuzzing for the Harbor <Sutter> @Books',
      'BOOK The Fuzzing Field Guide <Ana Ruiz> @Books',
      'TOOL winch @Tools > Kernel',
      'TOOL AFL @Tools > Kernel',
      'TOOL gullfuzz @Tools > Kernel',
      'COURSE Fuzzing 101 @Courses',
    ])
  })

  test('only mentions what a remark links to', () => {
    const mentioned = document.claims
      .filter(({ relation }) => relation === 'MENTIONS')
      .map(({ to }) => byId(document, to))
    expect(mentioned).toMatchObject([{ title: 'AFL' }])
  })
})

test('front matter, books without links, months in bold', () => {
  expect(
    list(`---
layout: page
title: What I read in 2019
---

**January**

- *The Long Harbor* by Ana Ruiz — a slow start
- *Knots: A Field Guide* by Oskar Lindqvist and Tove Bergstrom (Harbor Press, 2011)
- [How Gulls Decide](https://gulls.example/2019/decide.html), Ben Okri

**February**

- Ruiz, A. (2014). *Measuring Gulls*. Journal of Birds, 3(1).
- [Harbor Papers](https://podcasts.apple.com/podcast/id1) (podcast)
`),
  ).toMatchObject({
    title: 'What I read in 2019',
    cites: [
      'OTHER The Long Harbor <Ana Ruiz> @January',
      'BOOK Knots: A Field Guide <Oskar Lindqvist, Tove Bergstrom> @January',
      'ARTICLE How Gulls Decide <Ben Okri> @January',
      'PAPER Measuring Gulls <A. Ruiz> @February',
      'PODCAST Harbor Papers @February',
    ],
  })
})

test('a table', () => {
  expect(
    list(`# Paper Reading Group

| Date | Paper | Authors | Venue | Link |
| ---- | ----- | ------- | ----- | ---- |
| 2021-03-05 | Quiet Consensus in Loud Harbors | Ana Ruiz, Ben Okri | SOSP 2019 | [pdf](https://p.example/quiet.pdf) |
| 2021-03-12 | [Tide-Aware Scheduling](https://p.example/tide.pdf) | Oskar Lindqvist | OSDI '18 | |
| 2021-03-19 | No meeting | | | |
`).cites,
  ).toEqual([
    'PAPER Quiet Consensus in Loud Harbors <Ana Ruiz, Ben Okri> @',
    'PAPER Tide-Aware Scheduling <Oskar Lindqvist> @',
  ])
})

test('works as headings, with what is said of them below', () => {
  expect(
    list(`Reading list: tracing
=====================

### [Sampling at Sea](https://p.example/dap.pdf)
*Ana Ruiz, Ben Okri. 2010*

The paper that started it.

### Pivot Knots
Oskar Lindqvist et al., SOSP 2015. [[pdf](https://p.example/pivot.pdf)] [[video](https://www.youtube.com/watch?v=aaaaaaaaaaa)]

A great follow-up, after [OpenTide](https://opentide.example/).

### The Mystery Machine of Oslo
[pdf](https://p.example/mm.pdf)
`).cites,
  ).toEqual([
    'PAPER Sampling at Sea <Ana Ruiz, Ben Okri> @',
    'PAPER Pivot Knots <Oskar Lindqvist> @',
    'PAPER The Mystery Machine of Oslo @',
  ])
})

test('one work with many faces', () => {
  const cited = works(`# Distributed systems for the impatient

1. **Paxos by the Sea** — Ana Ruiz, 2001 — [paper](https://x.example/pax.pdf), [slides](https://x.example/pax-slides.pdf), [code](https://github.com/fjord/paxsea)
2. Raft: [paper](https://x.example/raft.pdf) | [website](https://raft.example.io) | [talk](https://www.youtube.com/watch?v=bbbbbbbbbbb)
3. [Chain Replication for Boats](https://x.example/chain.pdf)
   - a short one
   - [summary](https://blog.example/chain)
   - Video: https://vimeo.com/7654321
4. [ ] [Gossip for Gulls](https://x.example/gossip.pdf) ⭐
`)
  expect([...cited].map(([title, { links }]) => [title, links.length])).toEqual([
    ['Paxos by the Sea', 3],
    ['Raft', 3],
    ['Chain Replication for Boats', 3],
    ['Gossip for Gulls', 1],
  ])
})

test('files beside the list, groups, and lists elsewhere', () => {
  expect(
    list(`## Consensus

Papers on consensus and storage. Send yours!

# Agreement
* Proofs
    * [Paxos Made Loud](loud.pdf)
    * [:scroll:](quiet.pdf) [Paxos Made Quiet](http://q.example/quiet.pdf) ([abstract](http://q.example/abs))
    * :scroll: [Viewstamped Gulls](../papers/vs.pdf)

        The paper speaks of [gulls](https://en.wikipedia.org/wiki/Gull) by which others mean views.
* Storage
    * [The Harbor File System](http://q.example/hfs.pdf) by Ghemawi et al
# See also
* [databases](../databases/README.md)
* [Readings in Harbors](https://other.example/list)
`).cites,
  ).toEqual([
    'PAPER Paxos Made Loud @Agreement > Proofs',
    'PAPER Paxos Made Quiet @Agreement > Proofs',
    'PAPER Viewstamped Gulls @Agreement > Proofs',
    'PAPER The Harbor File System <Ghemawi> @Agreement > Storage',
    'ARTICLE Readings in Harbors @See also',
  ])
})
