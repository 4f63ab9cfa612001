/** Pages on which people keep lists of their own talks, in ways of writing met on pages that nobody had read before. */
import { describe, expect, test } from 'vitest'
import { occasions, read, talks } from './facts.ts'

/** Title and occasions of each talk as "event|year|month". */
const given = (text: string): readonly (readonly (string | null)[])[] =>
  talks(text).map(({ title, given: all }) => [title, ...occasions(all)])

describe('a title above its occasions', () => {
  test('as items below an item', () => {
    expect(
      given(`---
title: Speaking
---

* Quiet Knots in Practice
  - Rope conference, St. Ives, Norway (15.06.2020) ([video](https://youtu.be/aaaaaaaaaaa), [site](https://ropes.example))
  - Local Knots Group, Oslo, Norway (10.10.2019)
* Measuring Gulls ([slides](https://ana.example/gulls.pdf))
  - HarborConf, Bergen, Norway (9.12.2016)
`),
    ).toEqual([
      [
        'Quiet Knots in Practice',
        'Rope conference, St. Ives, Norway (15.06.2020)|2020|6',
        'Local Knots Group, Oslo, Norway (10.10.2019)|2019|10',
      ],
      ['Measuring Gulls', 'HarborConf, Bergen, Norway (9.12.2016)|2016|12'],
    ])
  })

  test('as paragraphs above lists, without a title of the page', () => {
    expect(
      given(`## Past

The good, the bad, and the rope

- 2024 HarborConf @ Oslo, Norway

Tying without looking – conference talk

- 2023 RopeCon Italia @ Florence, Italy
- 2022 RopeCon @ Malaga, Spain

Measuring Gulls

- 2013 Harbor Days @ Bergen, Norway
`),
    ).toEqual([
      ['The good, the bad, and the rope', '2024 HarborConf|2024|'],
      ['Tying without looking', '2023 RopeCon Italia|2023|', '2022 RopeCon|2022|'],
      ['Measuring Gulls', '2013 Harbor Days|2013|'],
    ])
  })

  test('as fields below a heading with its date', () => {
    expect(
      given(`# Past Talks

## Let's tie it! (May 2016)

We are overdue with tying.

- Slides at [SlideShare](https://www.slideshare.net/ana/tie)
- Event: [HarborCamp Oslo 2016](https://harborcamp.example)

## Making of Ropes (Dec. 2011)

- Event: [Rope User Group Norway](https://ropes.example)
`),
    ).toEqual([
      ["Let's tie it!", 'HarborCamp Oslo 2016|2016|5'],
      ['Making of Ropes', 'Rope User Group Norway|2011|12'],
    ])
  })

  test('with the date behind a linked title and the event below', () => {
    expect(
      given(`# Talks

[**Knots in Practice**](https://ana.example/knots) Mar 27, 2019<br>
Fjord Labs

[**Introduction to Tar**](https://ana.example/tar) Sep 05, 2017<br>
Harbor Lab
`),
    ).toEqual([
      ['Knots in Practice', 'Fjord Labs|2019|3'],
      ['Introduction to Tar', 'Harbor Lab|2017|9'],
    ])
  })

  test('an event set apart above its place and date', () => {
    expect(
      given(`# Talks

## Ropes for Harbors

💬 **Harbor Ropes Oslo** <br/>
📍 Oslo, Norway (10.2019)

> You will learn to tie.

🎬 [Recording](https://www.youtube.com/watch?v=abcdefghijk)
`),
    ).toEqual([['Ropes for Harbors', 'Harbor Ropes Oslo, 10.2019|2019|10']])
  })
})

describe('an event above what was given there', () => {
  test('as fields, the year in the heading above', () => {
    expect(
      given(`---
title: Speaking
author: Ana Ruiz
---

Here's a list of conferences I spoke at.

## 2013

### Sailors (Oslo, Norway)
 * Talk: What's wrong with ropes?
 * [Slides](https://speakerdeck.com/ana/wrong)

### Rope user group Bergen (Bergen, Norway)
 * Talk: What's wrong with ropes?
`),
    ).toEqual([["What's wrong with ropes?", 'Sailors|2013|', 'Rope user group Bergen|2013|']])
  })

  test('in bold below the heading', () => {
    expect(
      given(`# Speaking

### HarborConf 2022
**Knots as Conversations** · [Video](https://www.youtube.com/watch?v=abcdefghijk)

### ROPES 2019 (Industry track)
**Moving a Million Moorings** · [Slides](https://ana.example/million)
`).map(([title]) => title),
    ).toEqual(['Knots as Conversations', 'Moving a Million Moorings'])
  })
})

describe('a line for each', () => {
  test('the date, the event, perhaps the place, and the title', () => {
    expect(
      given(`# Talks

- 2024-09-20 - [Sailors FBU](https://sailors.example/) - Oslo - [Becoming a faster sailor](https://sailors.example/a)
- 2024-06-14 - [HarborConf 2024](https://harborconf.example/) - Becoming a faster sailor
- 2019-05-20 - <a href="https://ropes.example">OsloRopes</a> : A Rope Introduction
`),
    ).toEqual([
      ['Becoming a faster sailor', 'Sailors FBU|2024|9', 'HarborConf 2024|2024|6'],
      ['A Rope Introduction', 'OsloRopes|2019|5'],
    ])
  })

  test('a remark that says where', () => {
    expect(
      given(`# Talks

* [Ropes in the Cloud](https://www.youtube.com/watch?v=aaaaaaaaaaa) (2018):
  A talk at HarborConf Oslo 2018 about how ropes are managed.
* [Tying Fleets](https://www.youtube.com/watch?v=bbbbbbbbbbb) (2016): More on fleets. Given at RopeConf 2016.
`),
    ).toEqual([
      ['Ropes in the Cloud', 'HarborConf Oslo 2018|2018|'],
      ['Tying Fleets', 'RopeConf 2016|2016|'],
    ])
  })

  test('several events in brackets', () => {
    expect(
      given(
        '# Talks\n\n## Stories of Ropes (RopeDays 2023, Knots User Group Oslo 2022)\n\nAll the same?\n\n## Knots (RopeDays 2021)\n\nMore.\n',
      ),
    ).toEqual([
      ['Stories of Ropes', 'RopeDays 2023|2023|', 'Knots User Group Oslo 2022|2022|'],
      ['Knots', 'RopeDays 2021|2021|'],
    ])
  })
})

describe('whose talks they are', () => {
  const list = '- **Quiet Knots** — HarborConf, Oct 2021\n- **Loud Tides** — RopeCamp Oslo 2019\n'

  test.each([
    ['the author of the page', `---\ntitle: Talks\nauthor: Ana Ruiz\n---\n\n${list}`],
    ['its description', `---\ntitle: Talks\ndescription: Talks and slides by Ana Ruiz.\n---\n\n${list}`],
    ['the title of a personal page', `# Ana Ruiz\n\nSailor.\n\n## Talks\n\n${list}`],
    [
      'the title of a site',
      `<!doctype html><title>Talks | Ana Ruiz</title><main><h1>Talks</h1><ul><li><b>Quiet Knots</b> — HarborConf, Oct 2021</li><li><b>Loud Tides</b> — RopeCamp Oslo 2019</li></ul></main>`,
    ],
  ])('%s', (_, text) => {
    expect(talks(text).map(({ title, speakers }) => [title, speakers])).toEqual([
      ['Quiet Knots', ['Ana Ruiz']],
      ['Loud Tides', ['Ana Ruiz']],
    ])
  })

  test('what else a personal page lists is no talk, and cites nothing', () => {
    const document = read(
      `# Ana Ruiz\n\n## Projects\n\n- [winch](https://github.com/ana/winch) - RopeCamp 2018\n\n## Talks\n\n${list}\n## Writing\n\n- [On tar](https://ana.example/tar)\n`,
    )
    expect(document.mentions.flatMap((one) => (one.kind === 'talk' ? [one.title] : []))).toEqual([
      'Quiet Knots',
      'Loud Tides',
    ])
    expect(document.claims.filter(({ kind }) => kind === 'CITES')).toEqual([])
  })
})

test('each heading with the abstract of its talk right below is a talk', () => {
  expect(
    given(
      '## Quiet Knots\n\n### Talk Abstract\n\nKnots are quiet.\n\n### Talk TLDR\n\nTie.\n\n## Measuring the Gulls\n\n### Talk Abstract\n\nThis talk is loud.\n',
    ),
  ).toEqual([['Quiet Knots'], ['Measuring the Gulls']])
})

test('an event that is set apart, with no more than a comma before the title', () => {
  const page = `# Talks

- **RopeConf 2017**, Time and Tide, [slides](https://slides.example/t)
- *HarborConf 2016*, "Slips", [slides](https://slides.example/k), [video](https://youtu.be/abc)
- **QuayConf 2015**, How to Measure Rope
- **Time and Tide**, RopeConf 2014
`
  expect(talks(page).map(({ title, given }) => `${title}: ${occasions(given).join('; ')}`)).toEqual([
    'Time and Tide: RopeConf 2017|2017|; RopeConf 2014|2014|',
    'Slips: HarborConf 2016|2016|',
    'How to Measure Rope: QuayConf 2015|2015|',
  ])
})

describe('a list of talks in front matter', () => {
  const page = (talks: string): string => `---\nlayout: page\ntitle: Speaking\n${talks}---\n\nTalks I have given.\n`

  test('has each with its event, its date and what is left of it', () => {
    const found = talks(
      page(`talks:
  - title: Time and Tide
    event: RopeConf
    date: 2020-01-12
    slides: https://slides.example/t
    video: https://youtu.be/abcdefghijk
  - title: "How Knots Slip"
    speakers: [Jane Doe, Rob Roe]
    presentations:
      - event: HarborConf Oslo
        date: 2019-05-03
      - event: QuayConf
        date: 2018-04-01
  - title: Boats
    slides: https://slides.example/b
`),
    )
    expect(found.map(({ title, speakers, given }) => [title, ...speakers, ...given].join(' / '))).toEqual([
      'Time and Tide / RopeConf|2020|1||https://youtu.be/abcdefghijk|https://slides.example/t|RopeConf',
      'How Knots Slip / Jane Doe / Rob Roe / HarborConf Oslo|2019|5||||HarborConf Oslo / QuayConf|2018|4||||QuayConf',
      'Boats / |||||https://slides.example/b|',
    ])
  })

  test('but the ways around a site are none', () => {
    expect(talks(page('talks:\n  - title: All talks\n    url: /talks\n  - title: Old talks\n    url: /old\n'))).toEqual(
      [],
    )
  })
})

test('titles above their addresses, on a page that says whose slides they are', () => {
  const page = `Talks-and-Presentations
=======================

Slides and other resources from my latest talks

by Mira Halvorsen (@mira)

Hauling Ropes with Small Winches
https://github.com/mira/talks/blob/main/hauling.pdf

How Knots Slip: a Story - 2018
http://blog.mira.example/2018/10/11/how-knots-slip/
`
  expect(
    talks(page).map(({ title, speakers, given }) => [title, ...speakers, ...occasions(given)].join(' / ')),
  ).toEqual(['Hauling Ropes with Small Winches / Mira Halvorsen', 'How Knots Slip: a Story / Mira Halvorsen / |2018|'])
})

test('a title before the link of an event, which its year follows', () => {
  const page = `# My talks and presentations

- Virtual tides. Uses and ropes. [University of Bergen](https://bergen.example/) - 2009
- Knots, a basic introduction, [HarborConf](https://harbor.example/) (May 2011), [slides](https://slides.example/k)
- More at [my site](https://mira.example)
`
  expect(given(page)).toEqual([
    ['Virtual tides. Uses and ropes', 'University of Bergen|2009|'],
    ['Knots, a basic introduction', 'HarborConf|2011|5'],
  ])
})

test('the events at which somebody spoke are neither talks nor works', () => {
  const document = read(`# Speaking-Engagements

Content for the speaking engagements I have been part of will be here

- [Bergen Deep Rope Club](https://www.meetup.com/Bergen-Deep-Rope-Club/events/265446520/)
- [Harbor Hackathon](https://harbor.example/hackathon/)
- [Rope World Extended Bergen](https://www.eventbrite.com/e/rope-world-extended-bergen-tickets-82022901707)
- [Applied Knots](https://www.meetup.com/AppliedKnots/events/266996091/)
`)
  expect(document.mentions.filter(({ kind }) => kind === 'talk' || kind === 'work')).toEqual([])
})
