/** Recaps that tell of talks in running speech, and pages with the marks of other people's tools. */
import { describe, expect, test } from 'vitest'
import { citations, list, notes, occasions, read, talk } from './facts.ts'

function sessions(text: string): readonly string[] {
  return notes(text).sessions.map(
    ({ title, speakers, given }) => `${title} <${speakers.join(', ')}>: ${occasions(given).join('; ')}`,
  )
}

describe('a recap', () => {
  const recap = `---
title: Harbor GOTO Bergen 2015 recap
---

I had the chance to attend [Harbor GOTO Bergen 2015](http://harborgoto.example/bergen-2015) and wanted to recap my thoughts.

### To the moon - Rob Roe

The keynote was a story about boats.

### Thursday: The first conference day

I started off with a talk called "[Tie, Ship and Moor](http://harborgoto.example/dl/slides/TieShipMoor.pdf)" from [Ada Moore](https://twitter.com/ada). She showed how [Winch](https://winch.example) ties.

Next up was a talk from [Sam Poe](https://twitter.com/sam) and [Kay Ek](http://harborgoto.example/speaker/Kay+Ek) called "[50000 Ropes to Brew a Coffee](http://harborgoto.example/bergen-2015/presentation/ropes)". They talked about a project.

After lunch I was in a good mood to hear about "[Buoys @ Fjord](http://harborgoto.example/dl/slides/Buoys.pdf)". [Ines Berg](https://twitter.com/ines) showed how they float.

### Tides: Next

Before the party there was this Keynote from [Mira Lund](https://twitter.com/mira) called "[Tides: Next](http://harborgoto.example/dl/slides/Tides.pdf)". She referenced the [State of Tides Report](https://tides.example/report).

### The second day of the conference

Right after this there was [Bo Lind](https://twitter.com/bo) from Quay talking about "[The Age of Anchors](http://harborgoto.example/dl/slides/Anchors.pdf)".

### Conclusion

It was great.
`

  test('tells of talks by their linked titles in quotes, each beside who gave it', () => {
    expect(sessions(recap).toSorted()).toEqual(
      [
        'To the moon <Rob Roe>',
        'Tie, Ship and Moor <Ada Moore>',
        '50000 Ropes to Brew a Coffee <Sam Poe, Kay Ek>',
        'Buoys @ Fjord <Ines Berg>',
        'Tides: Next <Mira Lund>',
        'The Age of Anchors <Bo Lind>',
      ]
        .map((one) => `${one}: Harbor GOTO Bergen 2015|2015|`)
        .toSorted(),
    )
  })

  test('cites none of the slides of its talks', () => {
    const cited = notes(recap).sessions.flatMap(({ cites }) => cites)
    expect(cited.filter((one) => /Ship|Brew|Buoys|Next|Anchors/.test(one))).toEqual([])
    expect(cited.some((one) => one.includes('State of Tides Report'))).toBe(true)
  })

  test('has its front matter without a line above it, and a name before that of the event', () => {
    expect(
      sessions(`title: 'Watching the Tides: Harborama PDX 2014 Day One'
tags:

  - Culture
permalink: watching-the-tides
date: 2014-05-06 09:53:28
---

I am here in Portland attending [Harborama](http://harborama.example/).

## Please, no More Knots

The first talk from Ada Moore was about tying by the second.

## Ropes are a Sadness

Rob Roe provided the funniest talk of the day.

## Simple ropes

Kay Ek Provided the third talk of the day. Talking about ropes.

## Our Most Wicked Knot

...A talk about knots. Ines Berg talked a lot about how they hold.

## Tides 2.0

Sam Lund wants people to try a new tide.

## From Zero To Tide

Bo Lind finished up the day with a talk about piers.

## After party

The party was great.
`),
    ).toEqual([
      'Please, no More Knots <Ada Moore>: Harborama PDX 2014|2014|',
      'Ropes are a Sadness <Rob Roe>: Harborama PDX 2014|2014|',
      'Simple ropes <Kay Ek>: Harborama PDX 2014|2014|',
      'Our Most Wicked Knot <Ines Berg>: Harborama PDX 2014|2014|',
      'Tides 2.0 <>: Harborama PDX 2014|2014|',
      'From Zero To Tide <Bo Lind>: Harborama PDX 2014|2014|',
    ])
  })

  test('of plain text says that it has what was learned from an event', () => {
    expect(
      sessions(`Key Takeaway Points and Lessons Learned from HarborConf New York 2016

The fifth annual HarborConf was the biggest yet.

Design for Continuous Tides

by Rob Roe

Feedback on this keynote included:

Ropes at Scale

by Ada Moore

Kay Ek attended this session.
`),
    ).toEqual([
      'Design for Continuous Tides <Rob Roe>: HarborConf New York 2016|2016|',
      'Ropes at Scale <Ada Moore>: HarborConf New York 2016|2016|',
    ])
  })

  test('has the titles of sessions above headings that say of what form they were', () => {
    expect(
      sessions(`# Harbor OSL 2015 Program

## Ropes, Tides and You

#### Keynote

###### [Ada Moore](/speakers#ada), Fjord

By enabling new ropes.

## Using Knots to Build Piers

#### Keynote

###### [Rob Roe](/speakers#rob), Quay University

Research shows.
`).map((one) => one.replace(/:[^:]*$/, '')),
    ).toEqual(['Ropes, Tides and You <Ada Moore>', 'Using Knots to Build Piers <Rob Roe>'])
  })
})

describe('the page of a meeting', () => {
  test('that presents a paper is about it', () => {
    const document = read(`---
title: A Theory of Knots
date: 2014-02-24
category: meetup
label: Meetup NYC
presenter: Ada Moore
---

This is our first meetup, and we have [Ada Moore](http://ada.example/) presenting the paper [A Theory of Knots](http://www.cs.example.edu/knots.pdf) by David F. Roe, Perry Ek, and V.T. Lind.

## Bio

Ada Moore is obsessed.
`)
    expect(citations(document, talk(document, 'A Theory of Knots')).map((one) => one.replace(/ @.*$/, ''))).toEqual([
      'PAPER A Theory of Knots <David F. Roe, Perry Ek, V.T. Lind>',
    ])
  })
})

describe('a reading list', () => {
  test('cites neither its ways around nor what only says that there is something', () => {
    const { cites } = list(`[Blog](//blog.harbor.example/) / [Books](//blog.harbor.example/books) /

# Readings in Knots

* This site has its own [blog](http://harbor.example/blog/).
* [A Theory of Knots](http://www.cs.example.edu/knots.pdf)
  - [ASCII version](http://www.cs.example.edu/knots.a)
  - [POSTSCRIPT version](http://www.cs.example.edu/knots.ps)
* [Ropes under Load](http://www.cs.example.edu/ropes.pdf)
`)
    expect(cites.map((one) => one.replace(/ @.*$/, ''))).toEqual(['PAPER A Theory of Knots', 'PAPER Ropes under Load'])
  })

  test('knows courses by their numbers and their addresses', () => {
    expect(
      list(`# Readings in Knots

* [Fjord CS 614 - Advanced Course in Ropes](http://www.cs.fjord.example/Courses/cs614/2007fa/) - Ada Moore teaches it.
* [Quay COS 518 - Advanced Moorings](https://www.cs.quay.example/archive/fall13/cos518/) - short list.
* [MIT 6.852 - Knot Algorithms](http://courses.csail.mit.edu/6.852/08/) - good slides.
* [Knot Algorithms Lecture Notes](http://knots.example.edu/120246.html) - readable.
* [Ordering of Knots](http://www.fjord.example/class/cs240/readings/knots.pdf)
`).cites.map((one) => one.split(' ')[0]),
    ).toEqual(['COURSE', 'COURSE', 'COURSE', 'COURSE', 'PAPER'])
  })
})

describe('notes by other hands', () => {
  test('have the title in bold below a heading with the speaker and the house', () => {
    expect(
      sessions(`# Tidewater Conference 2015

## DAY 1

#### Ada Moore [@ada](https://twitter.com/ada) - SafeQuay

**Securing harbors through bad behavior**

- knots

#### Rob Roe [@rob](https://twitter.com/rob) - Fjord
**Lessons learned for large ropes – Fjord’s journey**

Fjord moved its ropes.

#### Sam Poe - Buoy Technologies
**Tidal challenges: Building a faster pier**

- scale or fail!
`),
    ).toEqual([
      'Securing harbors through bad behavior <Ada Moore>: Tidewater Conference 2015|2015|',
      'Lessons learned for large ropes – Fjord’s journey <Rob Roe>: Tidewater Conference 2015|2015|',
      'Tidal challenges: Building a faster pier <Sam Poe>: Tidewater Conference 2015|2015|',
    ])
  })

  test('have headings that only say where a session can be had and how it was liked', () => {
    const page = notes(`# Tidewater Europe 2015 - Thursday Review

##The Tide is a Speed Issue - *Ada Moore (Fjord)*
###[Description](http://tidewater.example/schedule/detail/45231) | [Video (18m)](https://www.youtube.com/watch?v=aaaaaaaaaa1) | My Rating: ★★★★★ | Average Rating: ★★★★☆

The keynote was a highlight.

##Knots Overload - *Rob Roe (Quay)*
###[Description](http://tidewater.example/schedule/detail/45232) | My Rating: ★★★☆☆

Rob spoke about knots.
`)
    expect(page.sessions.map(({ title, speakers }) => [title, ...speakers])).toEqual([
      ['The Tide is a Speed Issue', 'Ada Moore'],
      ['Knots Overload', 'Rob Roe'],
    ])
    expect(page.sessions[0]?.given[0]).toContain('watch?v=aaaaaaaaaa1')
  })

  test('have titles in bold on the first line of what was said', () => {
    expect(
      sessions(`---
title: "Harbor Loop 2016!"
layout: post
---

This year, I had the opportunity to attend Harbor Loop. It is an annual conference.

Here are the talks that I enjoyed:

**"African Tides & Polytides" by Ada Moore**
Ada wrote the algorithm for tides.
<iframe width="560" height="315" src="https://www.youtube.com/embed/aaaaaaaaaa1" frameborder="0" allowfullscreen></iframe>

**"Fold, rope, scissors - an exploration of knots" by Rob Roe**
Rob introduced us to knots.
<iframe width="560" height="315" src="https://www.youtube.com/embed/aaaaaaaaaa2" frameborder="0" allowfullscreen></iframe>
`),
    ).toEqual([
      'African Tides & Polytides <Ada Moore>: Harbor Loop 2016|2016|',
      'Fold, rope, scissors - an exploration of knots <Rob Roe>: Harbor Loop 2016|2016|',
    ])
  })

  test('list who spoke on what', () => {
    expect(
      sessions(`---
title:  "Harbor Loop"
date:   2018-09-15
---

This weekend I went to [Harbor Loop](https://harborloop.example/2018/sessions.html) in Bergen. I went to some great talks:

* Ada Jane Moore on [sailing education](https://harborloop.example/2018/shaping-education.html). Ada gives a talk every year on ["how to tie a great knot"](https://knots.example/great-knot/).
* Rob Roe on [category tides](https://harborloop.example/2018/categories.html).
* Sam Poe on [knots in music](https://harborloop.example/2018/knots-in-music.html).
`),
    ).toEqual([
      'sailing education <Ada Jane Moore>: Harbor Loop|2018|',
      'category tides <Rob Roe>: Harbor Loop|2018|',
      'knots in music <Sam Poe>: Harbor Loop|2018|',
    ])
  })
})

describe('an episode', () => {
  test('may say the date of the show, and lead to its own parts', () => {
    const document = read(`---
layout: post
title: "Rope Eye for the Dock Guy"
date: 2013-07-01 15:52
---
Show Date: Monday, July 1, 2013

An introduction to ropes.

* [Panel](http://ropeshow.example/2013/07/rope-eye.html#panel)
* [Outline](http://ropeshow.example/2013/07/rope-eye.html#outline)
* [Picks](http://ropeshow.example/2013/07/rope-eye.html#picks)

Panel<a name="panel"></a>
------
* Ada Moore [github](http://github.com/ada), [twitter](http://twitter.com/ada)

Outline<a name="outline"></a>
-------

### Random Links

* [Learn You Some Ropes](http://learnyousomeropes.example/)
* [Programming Knots](http://pragprog.com/book/knots2/programming-knots)
`)
    const own = document.mentions.find((one) => one.kind === 'work' && one.workKind === 'PODCAST')
    if (own === undefined) throw new Error(`no episode but ${document.kind}`)
    expect(citations(document, own).map((one) => one.replace(/ @.*$/, ''))).toEqual([
      'TOOL Learn You Some Ropes',
      'BOOK Programming Knots',
    ])
  })
})
