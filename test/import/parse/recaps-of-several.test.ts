/** Recaps whose headings name the speakers behind a comma, and events that the first words name. */
import { expect, test } from 'vitest'
import { notes } from './facts.ts'

const told = (text: string) =>
  notes(text).sessions.map(({ title, speakers, given }) => [title, speakers, given[0]?.split('|')[0]])

test('numbered titles with their speakers behind a comma, on a page that asks a question', () => {
  expect(
    told(`---
title: RopeCon, would I go again?
author: Lee Berg
date: 2023-05-05
---
RopeCon 2023 is a wrap! The boats have left.

First a few of the talks.

## 1.  Hauling Wet Nets in Winter, Gunn Hull
https://youtu.be/aaaaaaaaaaa

I slept through half of it.

## 2. Under the Pier: More Ropes, Ada Moore & Ben Okri
https://youtu.be/baaaaaaaaaa

Both came in dripping.

## 3. Rusty Winches: Grease, Mostly, Ian Cole, Tove Bergstrom, Per Roe, Fjordlog
https://youtu.be/caaaaaaaaaa

Nobody clapped, so good was it.

## Ropes, tar and winches

The rest of the day I spent at the quay.
`),
  ).toEqual([
    ['Hauling Wet Nets in Winter', ['Gunn Hull'], 'RopeCon 2023'],
    ['Under the Pier: More Ropes', ['Ada Moore', 'Ben Okri'], 'RopeCon 2023'],
    ['Rusty Winches: Grease, Mostly', ['Ian Cole', 'Tove Bergstrom', 'Per Roe'], 'RopeCon 2023'],
  ])
})

test('plain text that tells of some talks and lists others', () => {
  expect(
    told(`ROPECON Europe 2015

Three of our riggers went to the first ROPECON in Europe.  The quay was full.

We liked the opening talk by Tor Underhill about “AfterKnots:Drying of Ropes”. On both days there were a number of other talks including
  • Endless Ropes Without Tar
  • Fenders at Quay Seven
  • Old Tar or: Why We Wash No Hands
We saw the winches too.
Our own Jon Brook gave a talk entitled “Where ropes end” about tar, and people stayed.
`),
  ).toEqual([
    ['Endless Ropes Without Tar', [], 'ROPECON Europe 2015'],
    ['Fenders at Quay Seven', [], 'ROPECON Europe 2015'],
    ['Old Tar or: Why We Wash No Hands', [], 'ROPECON Europe 2015'],
    ['AfterKnots:Drying of Ropes', ['Tor Underhill'], 'ROPECON Europe 2015'],
    ['Where ropes end', ['Jon Brook'], 'ROPECON Europe 2015'],
  ])
})

test('a post about one’s own talk and those of colleagues', () => {
  expect(
    told(`Title: RopeCon 2018: Slides and Photos
Category: Ropes
Date: 2018-06-04 12:00

At RopeCon 2018 in the harbor hall my colleague Ada and
I [gave a talk][talk] "Tying in the dark: On teaching
riggers and tar". Here are the slides:

Download: [in-the-dark.pdf (517K)][dwnl]

Other talks by friends of mine:

* [Winch - salted Ropes][talk1] by Ben Okri;
* [Limp knots][talk2] by Tove Bergstrom;
* [Against long ropes with tar, winches and wooden
  knots][talk3] by Per Roe;

The last one nobody had planned.

[talk]: https://www.ropecon.example/1147.en.html
[talk1]: https://www.ropecon.example/1180.en.html
[talk2]: https://www.ropecon.example/1198.en.html
[talk3]: https://www.ropecon.example/1218.en.html
[dwnl]: /static/in-the-dark.pdf
`),
  ).toEqual([
    ['Winch - salted Ropes', ['Ben Okri'], 'RopeCon 2018'],
    ['Limp knots', ['Tove Bergstrom'], 'RopeCon 2018'],
    ['Against long ropes with tar, winches and wooden knots', ['Per Roe'], 'RopeCon 2018'],
    ['Tying in the dark: On teaching riggers and tar', [], 'RopeCon 2018'],
  ])
})

test('plain text in which names alone stand between titles and bullets', () => {
  expect(
    told(`RopeCon19 Americas: Loose Ends

The train home from RopeCon19 Americas is slow, so here is what I wrote down.
Most of it is what people said on stage.
A Few Words Before the Ropes
Liv Fjord-Moore
- nobody may shout!
- coffee at ten
Which Ropes Fray First: A Count of Gulls
Lena Norland
- plan for gulls
Oiling Winches Before They’re (Quite) Stuck
Tom Lykke
- less oil made people uneasy
- “the quiet of the quay”
`),
  ).toEqual([
    ['A Few Words Before the Ropes', ['Liv Fjord-Moore'], 'RopeCon19 Americas'],
    ['Which Ropes Fray First: A Count of Gulls', ['Lena Norland'], 'RopeCon19 Americas'],
    ['Oiling Winches Before They’re (Quite) Stuck', ['Tom Lykke'], 'RopeCon19 Americas'],
  ])
})

test('books with their authors below are no sessions', () => {
  expect(
    notes(`My shelf of ropes

The Quiet Rope
Ada Moore
- wet
The Loud Rope of the Sea
Ben Okri
- dry
The Long Rope
Tove Bergstrom
- long
`).sessions,
  ).toEqual([])
})

test('talks told of one after the other, in plain text', () => {
  expect(
    told(`Had a good time at ROPE Oslo

September 29th, 2014 by

Last week I attended ROPE Oslo. It rained on all days. I have given a talk myself called: Drawing wet ropes with chalk. Here is what else I heard.

Thursday began with the keynote by Tim Bergstrom called: Will the Rope outlive us?. I mostly listened.

Then came a session on the winches of the harbor by Mikkel Ander. This session was called: Habits of ropes in (cold) harbors.
`),
  ).toEqual([
    ['Drawing wet ropes with chalk', [], 'ROPE Oslo'],
    ['Will the Rope outlive us?', ['Tim Bergstrom'], 'ROPE Oslo'],
    ['Habits of ropes in (cold) harbors', ['Mikkel Ander'], 'ROPE Oslo'],
  ])
})

test('the only talk whose title stands in quotes', () => {
  expect(
    told(`RopeCon Day 1 in the books

Day 1 of RopeCon is over. The keynotes were short.

The session from Ada Moore and Ben Okri titled "Knots Without Hands" was loud. Per Roe's talk about knots I missed.
`),
  ).toEqual([['Knots Without Hands', ['Ada Moore', 'Ben Okri'], 'RopeCon']])
  expect(
    told(`RopeCon North America 2019: Day 3

The sun sets.

  • Ian Cole (Lead Rigger at Fjord)’s keynote, “Letters from Below: A Diver on Ropes,” was short.
`),
  ).toEqual([['Letters from Below: A Diver on Ropes', ['Ian Cole'], 'RopeCon North America 2019']])
})

test('a talk that the writer is going to give', () => {
  expect(
    told(`---
author: David Lind
title: Presenting at RopeEast
date: 2011-03-11
---

The Rope East Conference is next week. I will be giving a talk on [Winch](https://winch.example/) entitled [Winch: A Rope Has Two Ends](http://www.ropeeast.example/content/winch). I stay until Sunday.
`),
  ).toEqual([['Winch: A Rope Has Two Ends', [], 'RopeEast']])
})

test('what is said behind the title belongs to the talk, and its title does not', () => {
  const [session] = notes(`RopeCon 2019 recap

The talk “Show me the Kafka” by Ada Moore was about Samza, and they run Storm too.
`).sessions
  expect([session?.title, session?.cites]).toEqual(['Show me the Kafka', ['TOOL Kafka', 'TOOL Samza', 'TOOL Storm']])
})

test('titles in quotes alone on a line with the names, on either side', () => {
  expect(
    told(`Rope Loop 2016

I went to Rope Loop for the first time. Some talks I liked:

“Nets & Ropes of Winter” by Carl Fjord
Carl mends nets, which takes him all winter.

“Reeve, haul, splice - a walk around the old quay” by Anne Wigmore
Anne took us outside.

“Tar is what we are, and no one can tell” they said to us.
`),
  ).toEqual([
    ['Nets & Ropes of Winter', ['Carl Fjord'], 'Rope Loop 2016'],
    ['Reeve, haul, splice - a walk around the old quay', ['Anne Wigmore'], 'Rope Loop 2016'],
  ])
  expect(
    told(`RopeLoop 2019

The hall was cold.

Siri Hull “On the Long Silence of Buoys”
Buoys say little.

Stella Simms: “Greasing Stubborn Winches”
It took her a year.
`),
  ).toEqual([
    ['On the Long Silence of Buoys', ['Siri Hull'], 'RopeLoop 2019'],
    ['Greasing Stubborn Winches', ['Stella Simms'], 'RopeLoop 2019'],
  ])
})

test('the talks of a day in the list below it', () => {
  expect(
    told(`# RopeDays Oslo 2016

Here are some notes:

- Day 1:
  - Seven winters on the quay, a keynote by Kari Hull.
    Kari had brought the first knot.
  - Winches in the attic by Knut Moore.
    They have many.
  - Shouting across: The oldest signal by Pia Okri.
    We tried it at once.
`),
  ).toEqual([
    ['Seven winters on the quay', ['Kari Hull'], 'RopeDays Oslo 2016'],
    ['Winches in the attic', ['Knut Moore'], 'RopeDays Oslo 2016'],
    ['Shouting across: The oldest signal', ['Pia Okri'], 'RopeDays Oslo 2016'],
  ])
})

test('the rows of a programme with titles and speakers in one column', () => {
  expect(
    told(`# RopeCon + HarborCon North America 2019

## Keynote

| Topic | Video | Presentation |
| ----- |:-----:| -----:|
|Keynote: Washing Off the Tar - Ana Lind & Lene Sharp|[Watch](https://www.youtube.com/watch?v=aaaaaaaaaaa)|[Slides](https://a.example/a.pdf)|
|Keynote: Letters From Below: Ropes of a Diver - Ivar Coldwell|[Watch](https://www.youtube.com/watch?v=baaaaaaaaaa)|-|
|Keynote: Afterthoughts - Kaja Hightide, Staff Developer Advocate, Fjord|[Watch](https://www.youtube.com/watch?v=caaaaaaaaaa)|-|
`),
  ).toEqual([
    ['Washing Off the Tar', ['Ana Lind', 'Lene Sharp'], 'RopeCon + HarborCon North America 2019'],
    ['Letters From Below: Ropes of a Diver', ['Ivar Coldwell'], 'RopeCon + HarborCon North America 2019'],
    ['Afterthoughts', ['Kaja Hightide'], 'RopeCon + HarborCon North America 2019'],
  ])
})

test('titles with their speakers above the addresses of the recordings', () => {
  expect(
    told(`# RopeCon 2016

Splice, Reeve, and Haul with Winch v1.4 by Bror Phelps, Fjord, Inc.
https://www.youtube.com/watch?v=aaaaaaaaaaa

Counting Gulls... at Night by Alma Espen, Quay Yard, Inc.
https://www.youtube.com/watch?v=baaaaaaaaaa&index=3

Lightning Talk - Weighing Wet Nets by Siv Croft, KnotOS
https://www.youtube.com/watch?v=caaaaaaaaaa&index=4
`),
  ).toEqual([
    ['Splice, Reeve, and Haul with Winch v1.4', ['Bror Phelps'], 'RopeCon 2016'],
    ['Counting Gulls... at Night', ['Alma Espen'], 'RopeCon 2016'],
    ['Weighing Wet Nets', ['Siv Croft'], 'RopeCon 2016'],
  ])
})

test('speakers and quoted titles with the occasion of each in brackets, and no event of the page', () => {
  expect(
    told(`# Rope Talks

## Ada Moore - "The Value of Knots" (keynote @ RopeConf 2012)

Ada gives an analysis of knots, and was one of the highlights of the RopeConf lineup.

[link](https://videos.example/1830)

## Ada Moore - "Hammock Driven Ropes" (Harbor Talks @ Quay 2010)

How to take a step back.

## Per Roe - "Ropes With A Human Face" (@ Beyond Quays in Oslo, Norway, May 20, 2014)

A narrative.

## TJ Lind - "Ropes for Riggers" (a classic)

There is much hype.
`),
  ).toEqual([
    ['The Value of Knots', ['Ada Moore'], 'RopeConf 2012'],
    ['Hammock Driven Ropes', ['Ada Moore'], 'Harbor Talks @ Quay 2010'],
    ['Ropes With A Human Face', ['Per Roe'], 'Beyond Quays in Oslo, Norway, May 20, 2014'],
    ['"Ropes for Riggers" (a classic)', ['TJ Lind'], undefined],
  ])
})
