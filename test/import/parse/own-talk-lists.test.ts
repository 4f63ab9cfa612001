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
