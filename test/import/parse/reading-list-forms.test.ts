/** Reading lists by their sections, in paragraphs, as bibliographies, and pages that are none. */
import { expect, test } from 'vitest'
import { list, read } from './facts.ts'

test('sections of one kind each', () => {
  expect(
    list(`# Security reading

## Courses
* [CS 155](https://cs155.example.edu/)

## RFCs & specifications
* [RFC 8446](https://tools.ietf.org/html/rfc8446) Version 1.3 of TLS
* [Harbor Key Exchange](https://hke.example/draft/4)

## Theses
* Ana Ruiz. *Knots and Keys.* PhD thesis, Oslo University, 2009. http://oslo.example.edu/knots.pdf

## Talks and videos
* [Breaking Boats](https://www.youtube.com/watch?v=ccccccccccc), Ben Okri, BlackHarbor 2018

## Podcasts
- [Risky Harbor](https://risky.example/)

## Blogs
- [Fjord security](https://security.fjord.example/)
- Ana's notes on ropes: https://ana.example/posts/ropes
`).cites,
  ).toEqual([
    'COURSE CS 155 @Courses',
    'SPECIFICATION RFC 8446 @RFCs & specifications',
    'SPECIFICATION Harbor Key Exchange @RFCs & specifications',
    'THESIS Knots and Keys <Ana Ruiz> @Theses',
    'VIDEO Breaking Boats <Ben Okri> @Talks and videos',
    'PODCAST Risky Harbor @Podcasts',
    'WEBSITE Fjord security @Blogs',
    "ARTICLE Ana's notes on ropes @Blogs",
  ])
})

test('lines of a paragraph, under headings of one rank', () => {
  expect(
    list(`## Papers I like

[Quiet Clocks](https://a.example/q.pdf) - Ada Moore, 2003
[Loud Clocks](https://a.example/l.pdf) - Ben Okri, 2004

## Books I like

[The Clock Book](https://www.goodreads.com/book/show/1) - Ada Moore
`).cites,
  ).toEqual([
    'PAPER Quiet Clocks <Ada Moore> @Papers I like',
    'PAPER Loud Clocks <Ben Okri> @Papers I like',
    'BOOK The Clock Book <Ada Moore> @Books I like',
  ])
})

test('a bibliography in Markdown', () => {
  expect(
    list(`# Bibliography on learning

- [Moore2014] A. Moore and B. Okri. "Loud Learning in Harbors." In *Proc. NOISE*, 2014. [[pdf](https://n.example/loud.pdf)] [[code](https://github.com/x/loud)]
- Okri, B. (2016). Tides as Priors. *Journal of Noise*, 4(2), 1–20. https://doi.org/10.1145/1234.5678
- [Gulls: A Dataset](https://arxiv.org/abs/1701.00002) (Lindqvist et al., 2017) | [Project](https://gulls.example.edu) | [Code](https://github.com/gulls/data)
- [DeepHarbor](https://n.example/dh.pdf) [CVPR 2016] [[Project Page](https://dh.example)]
`).cites,
  ).toEqual([
    'PAPER Loud Learning in Harbors <A. Moore, B. Okri> @',
    'PAPER Tides as Priors <B. Okri> @',
    'PAPER Gulls: A Dataset <Lindqvist> @',
    'PAPER DeepHarbor @',
  ])
})

test('titles alone', () => {
  expect(
    list('# Books to read\n\n- The Long Harbor\n- Knots and Other Stories\n- A Field Guide to Gulls\n').cites,
  ).toEqual(['BOOK The Long Harbor @', 'BOOK Knots and Other Stories @', 'BOOK A Field Guide to Gulls @'])
})

test.each([
  [
    'a tool',
    '# winch\n\nPulls ropes.\n\n## Installation\n\n- [Linux](https://w.example/l)\n- [macOS](https://w.example/m)\n- [Windows](https://w.example/w)\n',
  ],
  [
    'an essay',
    '# On gulls\n\nGulls order themselves, as [Ruiz](https://r.example/a) noted.\n\nThen there are tides.\n\nAnd ropes.\n\n## References\n\n- [Measuring Gulls](https://g.example/m.pdf)\n- [Tides](https://g.example/t.pdf)\n',
  ],
  [
    'links to its own pages',
    '# Docs\n\n- [Install](docs/install.md)\n- [Use](docs/use.md)\n- [Extend](docs/extend.md)\n',
  ],
])('no list: %s', (_, text) => {
  const document = read(text)
  expect([document.kind, document.problems.map(({ code }) => code)]).toEqual(['OTHER', ['NO_STATEMENT']])
})

test('numbered references below a heading that is the title of the page', () => {
  expect(
    list(`# References

[1] Ana Ruiz and Ben Okri: “Ropes for All,” at 21st Conference on Harbors, April 2005.
[2] Ana Ruiz: “The Harbor Is Full,” blog.fjord.example, July 19, 2011.
[3] Mira Halvorsen, Ben Okri, et al.: “On Measuring Gulls,” at Symposium on Harbors, October 2014.
`).cites,
  ).toEqual([
    'PAPER Ropes for All <Ana Ruiz, Ben Okri> @',
    'ARTICLE The Harbor Is Full <Ana Ruiz> @',
    'PAPER On Measuring Gulls <Mira Halvorsen, Ben Okri> @',
  ])
})

test('paragraphs that begin with a name, and titles in bold above what they say', () => {
  expect(
    list(`# Talks to watch

## Ropes

Ana Ruiz: [Quiet Knots](https://www.youtube.com/watch?v=aaaaaaaaaaa)

Ben Okri, [Measuring Gulls](https://www.youtube.com/watch?v=bbbbbbbbbbb)

## Books

**"Tying Things Down" by Mira Halvorsen**
: What there is to know.
`).cites,
  ).toEqual([
    'VIDEO Quiet Knots <Ana Ruiz> @Ropes',
    'VIDEO Measuring Gulls <Ben Okri> @Ropes',
    'BOOK Tying Things Down <Mira Halvorsen> @Books',
  ])
})

test('surnames in front throughout; the name of the list says what it holds', () => {
  expect(
    list(`# Research papers

## Ropes

- Ruiz: Quiet Knots and Where to Find Them
- Okri-Halvorsen: On Measuring Gulls
`).cites,
  ).toEqual([
    'PAPER Quiet Knots and Where to Find Them <Ruiz> @Ropes',
    'PAPER On Measuring Gulls <Okri, Halvorsen> @Ropes',
  ])
  expect(
    list(`# Research papers

## Ropes

- Ruiz: Quiet Knots and Where to Find Them
- Harbors in winter: A study
`).cites,
  ).not.toContain('PAPER Quiet Knots and Where to Find Them <Ruiz> @Ropes')
})

test('a heading below the first entries names no list', () => {
  const page = `- [Quiet Knots](https://arxiv.org/abs/1501.00001)
- [Measuring Gulls](https://arxiv.org/abs/1501.00002)

### Winches

- [Ropes for All](https://arxiv.org/abs/1501.00003)
`
  expect(list(page).title).toBe('Reading list')
})

test('lines in bold above lists part a section', () => {
  expect(
    list(`# Papers

**Ropes**

 * [Quiet Knots](https://arxiv.org/abs/1501.00001)

**Harbors**

 * [Measuring Gulls](https://arxiv.org/abs/1501.00002)
 * [Boats in Winter](https://arxiv.org/abs/1501.00003)
`).cites,
  ).toEqual(['PAPER Quiet Knots @Ropes', 'PAPER Measuring Gulls @Harbors', 'PAPER Boats in Winter @Harbors'])
})

test('linked headings with what is said of each, on a page of talks to watch', () => {
  const text = `---
title: "The rope talks you MUST watch"
---
Below you will find the best talks that I have watched. Enough of that.

### [Deliberate Knots](https://www.infoq.com/presentations/deliberate-knots)

In this talk Ada Moore makes an analysis of knots.

<br/>

### [Ropes in the Wild: When Your Rope is Wet](https://www.youtube.com/watch?v=aaaaaaaaaaa)

You have heard of the [ROPE principles](https://en.wikipedia.org/wiki/ROPE). Three riggers talk about a harbor.

It goes on.
`
  expect(list(text).cites.map((one) => one.replace(/ @.*/, ''))).toEqual([
    'TALK Deliberate Knots',
    'VIDEO Ropes in the Wild: When Your Rope is Wet',
  ])
})

test('what is said of a paper in fields below its heading, and the page of the evening, are no entries', () => {
  const text = `# The papers: a history of ropes

**Meetup:** [http://short.example/1](http://short.example/1)

### [Ropes for Heavy Loads](https://p.example/ropes.pdf)

**Authors:** Ada Moore, Per Roe
**Year:** 2004

**Abstract:**

Ropes are long.

### [Winches](https://p.example/winches.pdf)

**Authors:** Tove B Berg, Per Roe

#### Other references

* [Formal Ropes](http://ropes.example/formal/), a book : [Meetup](http://short.example/2)
`
  expect(list(text).cites.map((one) => one.replace(/ @.*/, ''))).toEqual([
    'PAPER Ropes for Heavy Loads <Ada Moore, Per Roe>',
    'PAPER Winches',
    'BOOK Formal Ropes',
  ])
})

test('a work whose links are its manuscript and its slides', () => {
  const text = `# Papers

- PhD - Learning to estimate ropes ([manuscript](/files/phd.pdf), [slides](/files/phd-slides.pdf))
- [Knots and ropes](https://arxiv.org/abs/2009.00001)
- [More knots](https://arxiv.org/abs/2009.00002)
`
  expect(list(text).cites.map((one) => one.replace(/^\w+ | @.*/g, ''))).toEqual([
    'PhD - Learning to estimate ropes',
    'Knots and ropes',
    'More knots',
  ])
})

test('a part about APIs makes no manual of a list of links', () => {
  const text = `# The Rope Corner No 8

A new edition of my column with links.

#### API
* [Why Ropes Need an API](http://ropes.example/why-ropes-need-an-api/)
* [You might not need ropes](https://blog.ropes.example/posts/you-might-not-need-ropes)

#### Cloud
* [The Move From Knots To Ropes](http://blog.knots.example/2017/5/1/the-move.html)
`
  expect(list(text).cites).toHaveLength(3)
})

test('presentations of others beside papers are works too, and the page is no talk', () => {
  const text = `---
title: Papers and Presentations
---

## Papers

- [Ropes: A Strong Replicated Log](http://ieeexplore.ieee.org/abstract/document/79/), Ada Moore and Per Roe. IEEE, 2017.
- [Durability with Knots](http://dl.acm.org/citation.cfm?id=24), Tove Berg

## Presentations

- [Rope Keeper: A Strong and Dry Storage Service](http://www.slideshare.net/moore/rope-keeper), Ada Moore, Rope Vault 2017
`
  expect(list(text).cites.map((one) => one.replace(/ <.*| @.*/g, ''))).toEqual([
    'PAPER Ropes: A Strong Replicated Log',
    'PAPER Durability with Knots',
    'OTHER Rope Keeper: A Strong and Dry Storage Service',
  ])
})
