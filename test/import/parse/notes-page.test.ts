/** Notes and recaps of conferences in Markdown. */
import { describe, expect, test } from 'vitest'
import { notes } from './facts.ts'

describe('a speaker’s line below each title', () => {
  const { kind, sessions, document } = notes(`# HarborConf 2015

## DAY 1

### Housekeeping
- leave feedback

### Securing harbors through bad behavior
*Laura Belling [@lady_belling](https://twitter.com/lady_belling) - SafeBoat*

- see https://github.com/fjord/winch and [the guide](https://guide.example/bad/behavior)

3 steps
- think of gulls

### Not your parents' Harbor
*Jessica Vita [@jvita](https://twitter.com/jvita) & Jenn Croth [@jc](https://twitter.com/jc) - Tide*

Sponsored keynote

## DAY 2

### Boats at scale

Ana Ruiz (Fjord Labs)

- uses [Kelpie](https://kelpie.example)

### Parking lot
- Lots of talk about [nothing](https://nothing.example/at/all)
`)

  test('makes sessions of the titles that have one', () => {
    expect([kind, sessions.map(({ title, speakers: names }) => [title, names])]).toEqual([
      'CONFERENCE_NOTES',
      [
        ['Securing harbors through bad behavior', ['Laura Belling']],
        ["Not your parents' Harbor", ['Jessica Vita', 'Jenn Croth']],
        ['Boats at scale', ['Ana Ruiz']],
      ],
    ])
    expect(sessions[0]?.given).toEqual(['HarborConf 2015|2015|||||HarborConf'])
  })

  test('tells of people', () => {
    expect(document.mentions).toContainEqual(
      expect.objectContaining({
        name: 'Laura Belling',
        handles: ['twitter:lady_belling'],
        affiliations: ['SafeBoat'],
      }),
    )
    expect(document.mentions).toContainEqual(expect.objectContaining({ name: 'Jenn Croth', affiliations: ['Tide'] }))
  })

  test('leaves what stands under other headings to nobody', () => {
    expect(sessions.map(({ cites }) => cites)).toEqual([['TOOL winch'], [], ['TOOL Kelpie']])
  })
})

test('a recap whose sessions have slides and pages, but no speakers', () => {
  const { kind, sessions } = notes(`---
layout: post
title: Summary of HarborCon New York, 2016
tags: [conference]
---

Here is a summary of my highlights of HarborCon New York from June 13th to June 15th, 2016. Other slides are in the [schedule](https://hc.example/schedule).

##### Culture
* [How to learn](#how-to-learn)

---

### How to learn
* [Description](https://hc.example/presentation/learn) and [slides](https://hc.example/slides/learn.pdf)
* About learning at [Recourse](https://www.recourse.example)
    * See <http://rules.example/social-rules-for-learning.html>

---

### Keys in cold storage
* [Description](https://hc.example/presentation/keys)
* Uses [secret sharing](https://en.wikipedia.org/wiki/Secret_sharing)
* Recommended book [Just Enough Harbors](https://www.amazon.com/dp/0984618104/)
`)
  expect(kind).toBe('CONFERENCE_RECAP')
  expect(sessions).toEqual([
    {
      title: 'How to learn',
      speakers: [],
      given: ['HarborCon New York, 2016|2016|6|||https://hc.example/slides/learn.pdf|HarborCon New York'],
      cites: ['TOOL Recourse', 'ARTICLE rules.example/social-rules-for-learning.html'],
    },
    {
      title: 'Keys in cold storage',
      speakers: [],
      given: ['HarborCon New York, 2016|2016|6||||HarborCon New York'],
      cites: ['ARTICLE secret sharing', 'BOOK Just Enough Harbors'],
    },
  ])
})

test('links without addresses, on two ranks of headings', () => {
  const { sessions } = notes(`

# HarborConf EU - Day 1
## Keynote
### The evolution of harbors
**Rebecca Nordby (Fjord Works)**

[http://harborconf.example/2015/schedule/detail/46066]()

- Patterns
[http://martin.example/articles/patterns.html]()

## Harbors as code
**Simon Braun (Coding the Harbor), Bruce Wong (Tide)**

- Good book: [Just Enough Harbors](http://www.amazon.com/dp/0984618104)
`)
  expect(sessions.map(({ title, speakers: names, cites }) => [title, names, cites])).toEqual([
    ['The evolution of harbors', ['Rebecca Nordby'], ['ARTICLE martin.example/articles/patterns.html']],
    ['Harbors as code', ['Simon Braun', 'Bruce Wong'], ['BOOK Just Enough Harbors']],
  ])
})

test('speaker, handle, company and title in the heading', () => {
  const { sessions } = notes(`# tidefest-2018-conference-notes
Notes from the TideFest 2018 conference in Oslo

## Julia Even | @b0rk | Stripe | "Impossible Boats"

### Myths
1. You have to be an expert

## Sandy Mertz | "Polly wants a rope"

See [Design Stamina](http://fowl.example/stamina.html).

## Tea Holm | @teaholm | harbor.example | Accessibility
`)
  expect(sessions.map(({ title, speakers: names, given, cites }) => [title, names, given[0], cites])).toEqual([
    ['Impossible Boats', ['Julia Even'], 'TideFest 2018|2018|||||TideFest', []],
    ['Polly wants a rope', ['Sandy Mertz'], 'TideFest 2018|2018|||||TideFest', ['ARTICLE Design Stamina']],
    ['Accessibility', ['Tea Holm'], 'TideFest 2018|2018|||||TideFest', []],
  ])
})

test('a trip report with recordings', () => {
  const { kind, sessions } = notes(`---
title: "KubeBoat EU 2019: trip report"
date: 2019-06-02
---

Last week I went to KubeBoat in Bergen.

## [Running Boats at Scale](https://sched.example/abc) - Ana Ruiz & Ben Okri, Fjord Labs

[Slides](https://speakerdeck.com/ana/boats) / [Video](https://www.youtube.com/watch?v=aaaaaaaaaaa)

They recommend [Large-scale boats](https://p.example/borg.pdf).

## Observability without Tears (Oskar Lindqvist, Tide)

- built on [OpenTide](https://opentide.example)

## Takeaways

- Go again. [Tickets](https://kubeboat.example/tickets)
`)
  expect(kind).toBe('CONFERENCE_RECAP')
  expect(sessions).toEqual([
    {
      title: 'Running Boats at Scale',
      speakers: ['Ana Ruiz', 'Ben Okri'],
      given: [
        'KubeBoat EU 2019|2019|||https://www.youtube.com/watch?v=aaaaaaaaaaa|https://speakerdeck.com/ana/boats|KubeBoat EU',
      ],
      cites: ['PAPER Large-scale boats'],
    },
    {
      title: 'Observability without Tears',
      speakers: ['Oskar Lindqvist'],
      given: ['KubeBoat EU 2019|2019|||||KubeBoat EU'],
      cites: ['TOOL OpenTide'],
    },
  ])
})

test('times, keynotes and sessions with a speaker alone', () => {
  const { sessions } = notes(`# Strange Tide 2016 notes

## Thursday

### 10:00 - Opening Keynote: Mae Milan
* languages are hard

### 11:00 - Programming Boats by Brooklyn Zelen
* see https://boats.example/spec/working-group-notes

### 12:00 Lunch

### 13:00 - Playing with Engineering
_AnnMarie Thoms_ [:video_camera:](https://www.youtube.com/watch?v=bbbbbbbbbbb)

* play
`)
  expect(sessions.map(({ title, speakers: names, given, cites }) => [title, names, given[0], cites])).toEqual([
    ['Opening Keynote', ['Mae Milan'], 'Strange Tide 2016|2016|||||Strange Tide', []],
    [
      'Programming Boats',
      ['Brooklyn Zelen'],
      'Strange Tide 2016|2016|||||Strange Tide',
      ['ARTICLE boats.example/spec/working-group-notes'],
    ],
    [
      'Playing with Engineering',
      ['AnnMarie Thoms'],
      'Strange Tide 2016|2016|||https://www.youtube.com/watch?v=bbbbbbbbbbb||Strange Tide',
      [],
    ],
  ])
})
