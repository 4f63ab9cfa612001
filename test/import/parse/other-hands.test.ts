/** Documents in ways of writing that differ from those of the other tests: short lists, numbered sessions, names as headings. */
import { expect, test } from 'vitest'
import type { WorkMention } from '../../../src/model/claim.ts'
import { citations, presentations, read, speakers, talk, titles } from './facts.ts'

type Read = ReturnType<typeof read>

/** Each talk with who gave it and where. */
function talks(document: Read): readonly string[] {
  return titles(document).map((title) => {
    const given = talk(document, title)
    return [title, speakers(document, given).join('+'), ...presentations(document, given)].join(' / ')
  })
}

/** What the one work that a document describes cites. */
function cited(document: Read): readonly string[] {
  const work = document.mentions.find((one): one is WorkMention => one.kind === 'work' && one.described)
  if (work === undefined) throw new Error('no work is described')
  return citations(document, work)
}

test('an occasion with its track and time below the title, a plan that is no list of works', () => {
  const document = read(`# Patterns of the Tide
[HarborConf Oslo 2014](https://harborconf.example/2014/tide) - The Moving Water Track - 4:15pm - 5:05pm

In this talk we look at water.

# Tentative Agenda

#### Reclaimable Resources
* Explanation
  * Gulls and Ropes
  * The Myth of Calm

#### Everything Flows
* Our story
`)
  expect([document.kind, talks(document)]).toEqual([
    'TALK_PAGE',
    ['Patterns of the Tide /  / HarborConf Oslo 2014|2014|||||HarborConf Oslo'],
  ])
  expect(citations(document, talk(document, 'Patterns of the Tide'))).toEqual([])
})

test('lists of one or two papers, with and without a heading', () => {
  const short = read(`# Mooring

* [:scroll:](mooring-in-constant-time.pdf) [Mooring in O(1) time](https://papers.example.edu/mooring.pdf) by Prof. Ana Ruiz, Oskar Lindqvist
* [Ruiz, On Anchors and Chains] (https://papers.example.edu/anchors.pdf) by Ana Ruiz
`)
  expect([short.kind, cited(short)]).toEqual([
    'READING_LIST',
    ['PAPER Mooring in O(1) time <Ana Ruiz, Oskar Lindqvist> @', 'PAPER On Anchors and Chains <Ana Ruiz> @'],
  ])
  const bare = read('* [Two Kinds of Knots](https://papers.example.edu/knots.ps)\n')
  expect([bare.kind, cited(bare)]).toEqual(['READING_LIST', ['PAPER Two Kinds of Knots @']])
})

test('one file to download does not make a list', () => {
  expect(read('# winch\n\n## Usage\n\n- [Manual](https://winch.example/manual.pdf)\n').kind).toBe('OTHER')
  expect(read('# winch\n\n- [Home](https://winch.example/)\n').kind).toBe('OTHER')
})

test('a line above all headings is the title; a year in brackets makes a surname an author', () => {
  const document = read(`Papers about quiet harbors

## External Papers

* [Quiet Water](https://papers.example.edu/q.pdf) - the first of its kind

### [Loud Water (1945)](https://papers.example.edu/l.pdf) - Ruiz
Kept in a drawer until 1949.
`)
  expect(document.title).toBe('Papers about quiet harbors')
  expect(cited(document)).toEqual(['PAPER Quiet Water @External Papers', 'PAPER Loud Water <Ruiz> @External Papers'])
})

test('meetings by their numbers, with the paper beside the slides', () => {
  const document = read(`### HarborReads#1 => The Knot, a Small Study
Speaker: [Ana Ruiz](https://twitter.com/ana)
Date: [March 26, 2014](https://meet.example/events/1/)
Links: [Paper](https://papers.example.edu/knot.pdf) || [Video](https://www.youtube.com/watch?v=aaaaaaaaaaa) || Slides: N/A

### HarborReads#2 => The Rope
Speaker: [Oskar Lind](https://twitter.com/oskar)
Date: [April 24, 2014](https://meet.example/events/2/)
Links: [Paper](https://papers.example.edu/rope.pdf) || [Video]() || [Slides]()
`)
  expect(talks(document)).toEqual([
    'The Knot, a Small Study / Ana Ruiz / HarborReads#1|2014|3||https://www.youtube.com/watch?v=aaaaaaaaaaa||HarborReads',
    'The Rope / Oskar Lind / HarborReads#2|2014|4||||HarborReads',
  ])
  expect(citations(document, talk(document, 'The Rope'))).toEqual(['PAPER The Rope @HarborReads#2 => The Rope'])
})

test('notes with numbered sessions, some of nobody, and speakers as items', () => {
  const document = read(`# moor() conf 2021

Dates: April 21-22, 2021

## Day 1

### A. Feature Ropes with Winch

* nobody said who spoke

### B. Arrows and Anchors

* speaker: Ana Ruiz, Fjord
* new: https://github.com/fjord/arrows (small)

### C. The Journey of a Knot

* speakers:
    - Oskar Lind (CEO of Winch)
    - Mira Halvorsen, Head of Ropes, Fjord
* it holds

### D. miscellaneous discussion

* parrots
`)
  expect(talks(document).map((line) => line.split(' / ').slice(0, 3).join(' / '))).toEqual([
    'Feature Ropes with Winch /  / moor() conf 2021|2021|4||||moor conf',
    'Arrows and Anchors / Ana Ruiz / moor() conf 2021|2021|4||||moor conf',
    'The Journey of a Knot / Oskar Lind+Mira Halvorsen / moor() conf 2021|2021|4||||moor conf',
  ])
})

test('names as headings, below and above what was said', () => {
  const document = read(`#Harbor Conf UK notes.
##10th Feb 2012

#Boats vs Ferries
##Ana Ruiz and Oskar Lind
@ana & @oskar

Boats are small.

###Why boats
- they float

#Mira Halvorsen
##Embracing & Celebrating Storms
Slides: https://storms.example/deck/

They pass.
`)
  expect(talks(document)).toEqual([
    'Boats vs Ferries / Ana Ruiz+Oskar Lind / Harbor Conf UK|2012|2||||Harbor Conf UK',
    'Embracing & Celebrating Storms / Mira Halvorsen / Harbor Conf UK|2012|2|||https://storms.example/deck/|Harbor Conf UK',
  ])
})

test('a talk with its speaker in a heading or alone on a line', () => {
  const headed = read('## Building sand: a map of beaches\n\n### Ana Ruiz\n\nIn this talk, Ana draws.\n')
  expect(talks(headed)).toEqual(['Building sand: a map of beaches / Ana Ruiz'])
  const lined = read(
    '# The Map\n\nAna Ruiz (@ana), Fjord\n\nHarborConf 2018\n\n## Abstract\n\nThis talk is about sand.\n',
  )
  expect(talks(lined)).toEqual(['The Map / Ana Ruiz / HarborConf 2018|2018|||||HarborConf'])
})

test('authors as headings of a list are groups, not speakers', () => {
  const document = read(
    '# Papers\n\n## Ana Ruiz\n\n- [Sand](https://p.example/s.pdf)\n- [Mud](https://p.example/m.pdf)\n\n## Oskar Lind\n\n- [Silt](https://p.example/i.pdf)\n',
  )
  expect([document.kind, cited(document)]).toEqual([
    'READING_LIST',
    ['PAPER Sand @Ana Ruiz', 'PAPER Mud @Ana Ruiz', 'PAPER Silt @Oskar Lind'],
  ])
})

test('talks as items with dotted dates', () => {
  const document = read(`# My talks

* __Vectors of rope__, Knot Love, 31.07.2020:
  [slides](https://k.example/slides.pdf), [video](https://youtu.be/aaaaaaaaaaa).
* __Lazy tides__, f(sea), Bergen, 26.01.2019:
  [slides](https://k.example/tides.pdf).
`)
  expect(talks(document)).toEqual([
    'Vectors of rope /  / Knot Love, 31.07.2020|2020|7||https://youtu.be/aaaaaaaaaaa|https://k.example/slides.pdf|Knot Love',
    'Lazy tides /  / f(sea), Bergen, 26.01.2019|2019|1|||https://k.example/tides.pdf|f(sea)',
  ])
})

test('slides in the head of a table, an event and its place on two lines', () => {
  const document = read(`# 2017

## Keys from the harbor 🔑

[slides](https://speakerdeck.com/harborconf/keys) | [video](https://www.youtube.com/watch?v=aaaaaaaaaaa) |
---- | --- |

We talk about keys.

**Presented at:**

- [HarborConf 2017](https://hc.example/)</br>
Oslo, 22-23 June 2017
`)
  expect(talks(document)).toEqual([
    'Keys from the harbor /  / HarborConf 2017 Oslo, 22-23 June 2017|2017|6||https://www.youtube.com/watch?v=aaaaaaaaaaa|https://speakerdeck.com/harborconf/keys|HarborConf Oslo',
  ])
})

test('who tells the abstract gave the talk, and the account of the slides is hers for the others', () => {
  const document = read(`## Rooms of Rope
Given at HarborConf 2015 [[Slides](https://speakerdeck.com/anaru7/rooms)]

### Summary
Ana Ruiz discusses rooms.

## Rooms of Sand
Given at SandCon 2015 [[Slides](https://speakerdeck.com/anaru7/sand)]

### Abstract
Sand is small.
`)
  expect(talks(document).map((line) => line.split(' / ')[1])).toEqual(['Ana Ruiz', 'Ana Ruiz'])
})

test('show notes in sentences, offers and books by their authors', () => {
  const document = read(`---
episode: 74
title: The Art of Mooring with Ana Ruiz
---

Don't forget the book itself! *[The Art of Mooring](https://www.artofmooring.example/)*.

### Links

* <strong>Music</strong>: Tide "Low", chosen by Bo. [Shop](https://tide.bandcamp.com/)
* [Oskar Lind, On Sand and Mud](https://www.amazon.com/gp/product/0321616952/)
* [T-shirts and mugs](https://store.example/)
* [Enter to win](https://win.example/book) a copy

## Check Outs

### Bo
- Winch has shipped 1.0! You can check it out at https://winch.example/ It is rope as code.
- Vote, but not for gulls
- Loud Tides
`)
  expect(cited(document)).toEqual([
    'BOOK The Art of Mooring @',
    'BOOK On Sand and Mud <Oskar Lind> @Links',
    'TOOL winch.example @Check Outs > Bo',
    'OTHER Loud Tides @Check Outs > Bo',
  ])
})
