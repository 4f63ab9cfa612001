/** Notes and recaps of conferences in Markdown. */
import { describe, expect, test } from 'vitest'
import { citations, presentations, read, speakers, talk, titles } from './facts.ts'

/** What a document says of its sessions, each with what it mentions. */
function notes(text: string) {
  const document = read(text)
  const sessions = titles(document).map((title) => {
    const given = talk(document, title)
    return {
      title,
      speakers: speakers(document, given),
      given: presentations(document, given),
      cites: citations(document, given).map((one) => one.replace(/ @.*$/, '')),
    }
  })
  return { kind: document.kind, sessions, document }
}

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

test('titles in bold, speakers in the first item', () => {
  const { sessions } = notes(`# TDC East
Boston, MA

## Day 1

**A. Keynote: Drew Conn**

- 2004-2015 was the era

**B. Industrial Learning**

- Josh Blum, GE
    - Professor
- https://github.com/bn/Irregular

**C. Packages for Teams**

- speaker: Stephanie Kirms
- love it
`)
  expect(sessions.map(({ title, speakers: names, cites }) => [title, names, cites])).toEqual([
    ['Keynote', ['Drew Conn'], []],
    ['Industrial Learning', ['Josh Blum'], ['TOOL Irregular']],
    ['Packages for Teams', ['Stephanie Kirms'], []],
  ])
})

test('a programme as a table', () => {
  const { sessions } = notes(`# HarborSummit 2020 sessions

| Time | Session | Speaker | Links |
|------|---------|---------|-------|
| 9:00 | Welcome | | |
| 9:30 | [Secure Boats](https://hs.example/1) | Ana Ruiz (Fjord) | [slides](https://speakerdeck.com/ana/secure) [video](https://youtu.be/ccccccccccc) |
| 10:30 | Zero Trust Ropes | Ben Okri, Tove Bergstrom | [slides](https://speakerdeck.com/ben/zero) |
`)
  expect(sessions.map(({ title, speakers: names, given }) => [title, names, given])).toEqual([
    [
      'Secure Boats',
      ['Ana Ruiz'],
      ['HarborSummit 2020|2020|||https://youtu.be/ccccccccccc|https://speakerdeck.com/ana/secure|HarborSummit'],
    ],
    [
      'Zero Trust Ropes',
      ['Ben Okri', 'Tove Bergstrom'],
      ['HarborSummit 2020|2020||||https://speakerdeck.com/ben/zero|HarborSummit'],
    ],
  ])
})

test('highlights as a list', () => {
  const { sessions } = notes(`# My highlights of ClojureHarbor 2017

- [Transducing Tides](https://www.youtube.com/watch?v=ddddddddddd) by Rich Hikk. Mind-blowing.
- **Spec All the Boats** – Ana Ruiz: property tests. She mentioned [test.check](https://github.com/clojure/test.check).
- [Datalog at Sea](https://www.youtube.com/watch?v=eeeeeeeeeee), Ben Okri
`)
  expect(sessions.map(({ title, speakers: names, given, cites }) => [title, names, given, cites])).toEqual([
    [
      'Transducing Tides',
      ['Rich Hikk'],
      ['ClojureHarbor 2017|2017|||https://www.youtube.com/watch?v=ddddddddddd||ClojureHarbor'],
      [],
    ],
    ['Spec All the Boats', ['Ana Ruiz'], ['ClojureHarbor 2017|2017|||||ClojureHarbor'], ['TOOL test.check']],
    [
      'Datalog at Sea',
      ['Ben Okri'],
      ['ClojureHarbor 2017|2017|||https://www.youtube.com/watch?v=eeeeeeeeeee||ClojureHarbor'],
      [],
    ],
  ])
})

test('an event and its date in the front matter, titles that look like names', () => {
  const { sessions } = notes(`---
title: Notes on a week of databases
conference: HarborDB
date: 2018-08-30
---

### Session: Query processing

#### Adaptive Joins at Sea
Authors: Ana Ruiz, Ben Okri

Presented by Ana Ruiz. The key idea is reuse of [Eddies](https://p.example/eddies.pdf).

#### Vectorised Ropes
Speaker: Oskar Lindqvist (TideDB)
`)
  expect(sessions.map(({ title, speakers: names, given, cites }) => [title, names, given, cites])).toEqual([
    ['Adaptive Joins at Sea', ['Ana Ruiz'], ['HarborDB|2018|||||HarborDB'], ['PAPER Eddies']],
    ['Vectorised Ropes', ['Oskar Lindqvist'], ['HarborDB|2018|||||HarborDB'], []],
  ])
})

test('a page that is called after the event alone', () => {
  const { sessions } = notes(`# JSHarbor Iceland

*March 2018, Reykjavik*

## Opening: What is a boat? – Myles Bor (@mylesb)

- talk slides: https://speakerdeck.com/myles/boat

## The Cost of Ropes – Addy Osm

Great talk. Watch [Fast by Default](https://www.youtube.com/watch?v=fffffffffff) too.
`)
  expect(sessions.map(({ title, given, cites }) => [title, given, cites])).toEqual([
    ['Opening: What is a boat?', ['JSHarbor Iceland|2018|3|||https://speakerdeck.com/myles/boat|JSHarbor Iceland'], []],
    ['The Cost of Ropes', ['JSHarbor Iceland|2018|3||||JSHarbor Iceland'], ['VIDEO Fast by Default']],
  ])
})

test.each([
  [
    'a page of talks with events of their own',
    '# Talks 2019\n\n## Quiet Clocks\nby Ada Moore\n\nGiven at HarborConf 2019.\n\n## Loud Tides\nby Ben Okri\n\nGiven at TideFest 2019.\n',
  ],
  [
    'a list of what was read',
    '# What I read in 2019\n\n- [Knots](https://k.example/knots.pdf), Ada Moore\n- [Ropes](https://k.example/ropes.pdf), Ben Okri\n',
  ],
])('no notes: %s', (_, text) => expect(read(text).kind).not.toMatch(/^CONFERENCE/))
