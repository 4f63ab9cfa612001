/** Ways in which people keep lists of talks that were met on pages nobody had read before. */
import { describe, expect, test } from 'vitest'
import { occasions, read, talks } from './facts.ts'

/** The talks of a text as "title <speakers>: event|year|month; …". */
function listed(text: string): readonly string[] {
  return talks(text).map(({ title, speakers, given }) => {
    const by = speakers.length === 0 ? '' : ` <${speakers.join(', ')}>`
    return `${title}${by}: ${occasions(given).join('; ')}`
  })
}

describe('tables', () => {
  test('whose heads are prepositions', () => {
    expect(
      listed(`# My talks

| Topic | with | at | Slides |
|---|---|---|---|
| Mooring Buoys | Ana Ruiz | Our Harbors 2018 | [deck](https://s.example/1) |
| Quiet Ropes | | Rope Summit 2019 | [deck](https://s.example/2) |
`),
    ).toEqual(['Mooring Buoys <Ana Ruiz>: Our Harbors 2018|2018|', 'Quiet Ropes: Rope Summit 2019|2019|'])
  })

  test('of dates and places, where no column tells the event', () => {
    expect(
      listed(`# Talks that I have given

| Topic | Date | Location |
|---|---|---|
| [Small anchors](anchors) | May 31, 2018 | Oslo (Norway) |
| [Why tides?](tides) | August 20, 2018 | Bergen (Norway) |
`),
    ).toEqual(['Small anchors: |2018|5', 'Why tides?: |2018|8'])
  })

  test('of papers with dates are no talks', () => {
    expect(
      listed('# Course\n\n| Date | Topic | Reading |\n|---|---|---|\n| May 3 2019 | Knots | Doe 1999 |\n'),
    ).toEqual([])
  })
})

test('a table below a heading with the year, whose dates have none', () => {
  expect(
    listed(`# Speaking

2019
====

| Date | Event/Conference | Talk |
| --- | --- | --- |
| November 20 | [HarborCon San Diego](https://h.example/1) | Deep Dive: Ropes |
| May 21 | [HarborCon Oslo](https://h.example/2) | Securing Anchors |
`),
  ).toEqual(['Deep Dive: Ropes: HarborCon San Diego|2019|11', 'Securing Anchors: HarborCon Oslo|2019|5'])
})

describe('an event before the title', () => {
  test('within the labels of a list, where half of them or more can only be events', () => {
    expect(
      listed(`# speaking

Conference Talks:
* [ROPE Summit - Ropes on the Edge](https://r.example/1), October 2021
* [HarborDays - Knots at Sea](https://h.example/2), September 2021
* [Quay - How and Why of Tides](https://q.example/3), May 2021
`),
    ).toEqual([
      'Ropes on the Edge: ROPE Summit|2021|10',
      'Knots at Sea: HarborDays|2021|9',
      'How and Why of Tides: Quay|2021|5',
    ])
  })

  test('is the first part of the title where labels name no events', () => {
    expect(
      listed(`# My talks

* [Ropes - A Love Story](https://r.example/1), HarborConf 2021
* [Knots - The Good Parts](https://h.example/2), RopeCon 2020
`),
    ).toEqual(['Ropes - A Love Story: HarborConf 2021|2021|', 'Knots - The Good Parts: RopeCon 2020|2020|'])
  })

  test('without its year, before a title in quotes below a heading that tells it', () => {
    expect(
      listed(`# Talks and Public Speaking

### 2025

- HarborDays 2025: “_Delightful Ropes_”
    - Video: Not available yet
- Quay Community Meetup: "_Ropes in a box: Real Knots_"
    - Video: https://www.youtube.com/watch?v=aaaaaaaaaaa
`),
    ).toEqual(['Delightful Ropes: HarborDays 2025|2025|', 'Ropes in a box: Real Knots: Quay Community Meetup|2025|'])
  })
})

describe('an event behind the title', () => {
  test('that is a link behind “at the”, with the form of the talk in front, all set apart', () => {
    expect(
      listed(`---
title: Tech Talks
---

* **Talk: Rope (Re)splicing at the <a href="https://e.example/1">Open Rope Summit Europe'23</a>.**
* **Lightning Talk: Tides at <a href="https://e.example/2">HarborCon + QuayCon '22</a>.** <a href="https://youtu.be/aaaaaaaaaaa">[Video]</a>
`),
    ).toEqual(["Rope (Re)splicing: Open Rope Summit Europe'23|2023|", "Tides: HarborCon + QuayCon '22|2022|"])
  })

  test('is none where the title goes on, or where it tells of a decade', () => {
    expect(
      listed(`# Talks

## 2023

### Anchor Stores - A First Principles Approach

[slides](https://s.example/1)

### Ropes at Sea in the 2020s

[video](https://youtu.be/aaaaaaaaaaa)
`),
    ).toEqual(['Anchor Stores - A First Principles Approach: |2023|', 'Ropes at Sea in the 2020s: |2023|'])
  })

  test('before its town and a date in digits is one event, and of the series without the town', () => {
    const [one] = talks(`# My talks

* __Knots for all__, Harbor Days 2020, Bergen, 13.02.2020: [slides](https://s.example/1).
* __Ropes__, Papers We Tie, Oslo, 29.10.2019: [slides](https://s.example/2).
`)
    expect(one?.given).toEqual(['Harbor Days 2020, Bergen, 13.02.2020|2020|2|||https://s.example/1|Harbor Days'])
  })

  test('stands below a title that is a link in a list of nothing but talks, be it like a name', () => {
    expect(
      listed(`# Talks

A list of talks I gave.

## 2025

- [Dumb Winches](https://speakerdeck.com/x/dumb)
  @ HarborCon Oslo ([recording](https://youtu.be/aaaaaaaaaaa))
- [Agile Winches](https://speakerdeck.com/x/agile)
`),
    ).toEqual(['Dumb Winches: HarborCon Oslo|2025|', 'Agile Winches: |2025|'])
  })

  test('and its part of the programme in brackets behind a heading', () => {
    expect(
      listed(
        '# Talks\n\n## Learning Knots (Fjord HarborCon 2015 keynote)\n[video](https://youtu.be/aaaaaaaaaaa)\n\n## Ropes (RopeCon 2014)\n[video](https://youtu.be/bbbbbbbbbbb)\n',
      ),
    ).toEqual(['Learning Knots: Fjord HarborCon 2015|2015|', 'Ropes: RopeCon 2014|2014|'])
  })
})

describe('speakers in a list', () => {
  test('behind “By” after a quoted title', () => {
    expect(
      listed(`# Talks & Presentations

1. ["Winch: Hauling at Quay"](https://e.example/1) - By Ana Ruiz & Mira Halvorsen
   Mar 2017, Rope + Harbor World, Bergen, Norway

2. ["Winch: The Second Haul"](https://e.example/2) - By Ana Ruiz.
   Apr 2017, RopeConf, Oslo, Norway [Slides](https://www.slideshare.net/x/winch)
`),
    ).toEqual([
      'Winch: Hauling at Quay <Ana Ruiz, Mira Halvorsen>: Rope + Harbor World, Bergen, Norway|2017|3',
      'Winch: The Second Haul <Ana Ruiz>: RopeConf, Oslo, Norway|2017|4',
    ])
  })

  test('between the date of a meeting of a group and the title', () => {
    expect(
      listed(`*Main [Harbor Knots](https://www.meetup.com/Harbor-Knots/) page.*

Slides from past meetups
========================

2012-01-19: [Ana Ruiz](https://github.com/ana) - The bowline ([handout](https://h.example/bowline.md))

2013-02-20: Mira Halvorsen - Hitches in depth ([slides](https://h.example/hitches))

## Upcoming

2013-03-20: ??
`),
    ).toEqual(['The bowline <Ana Ruiz>: Harbor Knots|2012|1', 'Hitches in depth <Mira Halvorsen>: Harbor Knots|2013|2'])
  })

  test('before a title set apart, behind a linked date and the group that was host', () => {
    expect(
      listed(`# Presentations
Slides from our meetups.

## 2023

* [2023-04-26](2023-04-26-Ropes) Ana Ruiz, _Intro to Ropes_
* [2023-04-18](2023-04-18-Tides) (QUAY-OSL) Mira Halvorsen & Rob Roe, _Tides With Gates_
`),
    ).toEqual(['Intro to Ropes <Ana Ruiz>: |2023|4', 'Tides With Gates <Mira Halvorsen, Rob Roe>: QUAY-OSL|2023|4'])
  })

  test('whose page is theirs by a line below its title', () => {
    expect(
      listed(
        'Slides about knots\n==================\nby Ana Ruiz\n\n## bowline\nPresented on the first Harbor Knots [Meetup](https://www.meetup.com/x/events/1/) in April 2013.\n\n[Slides](https://s.example/1)\n\n## hitch\nPresented at HarborConf 2014.\n\n[Slides](https://s.example/2)\n',
      ),
    ).toEqual([
      'bowline <Ana Ruiz>: Harbor Knots Meetup in April 2013|2013|4',
      'hitch <Ana Ruiz>: HarborConf 2014|2014|',
    ])
  })
})

describe('dates', () => {
  test('before quoted titles with the form of the talk behind them', () => {
    expect(
      listed(`# All Things Rope

## My Presentations about Rope

* Feb. 13, 2018 - **"Rope-based Tools"** (Lightning Talk) - [*Tie The Knots Oslo Meetup*](https://www.meetup.com/x/events/1/)
  - [Rope.md](Rope.md) - the file
* Nov. 9, 2017 - **"Why Rope?"** - [*Tie The Knots Bergen Meetup*](https://www.meetup.com/x/events/2/)
`),
    ).toEqual(['Rope-based Tools: Tie The Knots Oslo Meetup|2018|2', 'Why Rope?: Tie The Knots Bergen Meetup|2017|11'])
  })

  test('of days, below a heading that tells the year', () => {
    expect(
      listed(`# Talks

## 2020

#### Rope Chains Behind Every Dock

* February 27: [Women Who Tie.](https://www.meetup.com/x/events/1/)
* August 24–26: [HarborCon Europe.](https://e.example/2) → [Recording.](https://youtu.be/aaaaaaaaaaa)
* October: TBD.

#### The Quest For Knots

* January 15: [Oslo Rope Meetup.](https://www.meetup.com/y/events/1/)
`),
    ).toEqual([
      'Rope Chains Behind Every Dock: Women Who Tie|2020|2; HarborCon Europe|2020|8',
      'The Quest For Knots: Oslo Rope Meetup|2020|1',
    ])
  })

  test('with strokes, of which the month is known only where no day can be it', () => {
    expect(
      [`25/04/2019`, `04/05/2019`].map(
        (date) => talks(`# Talk "Quiet Ropes"\n\nSlides for the talk delivered at:\n - Harbor DevFest ${date}\n`)[0],
      ),
    ).toEqual([
      expect.objectContaining({ title: 'Quiet Ropes', given: ['Harbor DevFest 25/04/2019|2019|4||||Harbor DevFest'] }),
      expect.objectContaining({ title: 'Quiet Ropes', given: ['Harbor DevFest 04/05/2019|2019|||||Harbor DevFest'] }),
    ])
  })

  test('in years before titles, with a sentence that says where, in a text without markup', () => {
    expect(
      listed(`Talks

Below are conference talks and other presentations that I’ve given:

- (2023) How Docks Stay Up: A talk I gave at HarborSF 2023 on how to build docks.
- (2022) Planning Ropes (slides): A talk at RopeCon 2022 I gave on how ropes are planned.
`),
    ).toEqual(['How Docks Stay Up: HarborSF 2023|2023|', 'Planning Ropes: RopeCon 2022|2022|'])
  })
})

describe('lines below a title', () => {
  test('in the text of a page that has lost its markup', () => {
    expect(
      listed(`Talks

Talks and podcasts I’ve done over the years.

The Silent Harbor: Hidden Tides

Talk — Rope Conf (Bergen, Norway) — Oct 2025

It pulls back the curtain.

View slides

Episode 31: Tides

Podcast — @tide.stream (Online) — Dec 2023

How to Become a Captain

Talk — HarborCon X (Oslo, Norway) — May 2019

Watch recording
`),
    ).toEqual([
      'The Silent Harbor: Hidden Tides: Rope Conf (Bergen, Norway) — Oct 2025|2025|10',
      'How to Become a Captain: HarborCon X (Oslo, Norway) — May 2019|2019|5',
    ])
  })

  test('as fields below a heading that begins with the year, of which one names two events', () => {
    expect(
      listed(`# Videos and workshops

### 2023: Ropes in Practice
- ***Event**: HarborCon 2022, Rope Summit 2023
- **Materials**: [YouTube](https://www.youtube.com/watch?v=aaaaaaaaaaa)
- **Speaker**: Ana Ruiz

### 2022: Knots
- **Event**: RopeFest Norway 2022
- **Speaker**: Mira Halvorsen
`),
    ).toEqual([
      'Ropes in Practice <Ana Ruiz>: HarborCon 2022|2022|; Rope Summit 2023|2023|',
      'Knots <Mira Halvorsen>: RopeFest Norway 2022|2022|',
    ])
  })

  test('below the site of the event: its date, then the title', () => {
    expect(
      listed(`---
title: Talks & Appearances
---

#### 2022

##### [All Day Ropes](https://alldayropes.example/)

<small>November 2022</small>

Building a rope board by hand. Why not?

[slides](https://speakerdeck.com/x/board)

##### [RFall](https://rfall.example/)

<small>November 2021</small>

Ropes on docks (workshop)

[slides](https://speakerdeck.com/x/docks)
`),
    ).toEqual([
      'Building a rope board by hand. Why not?: All Day Ropes|2022|11',
      'Ropes on docks (workshop): RFall|2021|11',
    ])
  })
})

describe('what is no talk', () => {
  test('the papers that a group presents, and its welcome', () => {
    expect(
      listed(
        '# Papers We Tie\n\n### Welcome\n\nThis is for papers presented at [Papers-We-Tie-Oslo](https://www.meetup.com/Papers-We-Tie-Oslo/).\n',
      ),
    ).toEqual([])
  })

  test('the places at which one talk was given', () => {
    const found = listed(
      '---\ntitle: Invited talks\n---\n\nLast year I have presented at:\n- Knot seminar, Oslo University (September 2021)\n- Rope colloquium, Bergen University (March 2021)\n',
    )
    expect(found.filter((one) => /^(?:Knot seminar|Rope colloquium)/.test(one))).toEqual([])
  })

  test('a list of talks of one’s own is no reading list', () => {
    const document = read(
      '# Speaking\nSlides and proposals for talks I give.\n\n## Recordings\n- __harborjs:__ [pipe, emit](https://www.youtube.com/watch?v=aaaaaaaaaaa)\n- __Rope Meetup:__ [tie, haul](https://www.youtube.com/watch?v=bbbbbbbbbbb)\n',
    )
    expect(document.kind).toBe('TALK_PAGE')
    expect(document.claims.filter(({ kind }) => kind === 'CITES')).toEqual([])
  })
})
