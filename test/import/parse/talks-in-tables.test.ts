/** Lists of talks that are kept in tables, one for each year. */
import { describe, expect, test } from 'vitest'
import { list, occasions, read, talks } from './facts.ts'

const page = `# Talks

## Speaking Engagements

### 2020

| Date | Topic | Location | Links |
| :--- | :---- | :------- | :---- |
|Oct 24|[Everyday Knots: The Bowline](https://github.com/ada/talks/bowline)|[TidePy](https://tidepy.example/2020)|[Slides](http://bit.ly/bowline) / [Video](https://www.youtube.com/watch?v=abc123)|
|Mar 7|Harbors Without Piers|[Piers Remote](https://piers.example/)|[Slides](http://bit.ly/harbors)|
|Mar 1|Harbors Without Piers|Fjord Evening|[Slides](http://bit.ly/harbors)|

### 2019

| Date | Topic | Location | Links |
| :--- | :---- | :------- | :---- |
|Oct 30|Harbors Without Piers|[HarborPy](https://meet.example/harborpy)|[Slides](http://bit.ly/harbors)|
`

function given(text: string): readonly string[] {
  return talks(text).map(({ title, given }) => `${title}: ${occasions(given).join('; ')}`)
}

test('a talk of several tables is one, and the places that are links are events', () => {
  expect(given(page)).toEqual([
    'Everyday Knots: The Bowline: TidePy|2020|10',
    'Harbors Without Piers: Piers Remote|2020|3; Fjord Evening|2020|3; HarborPy|2019|10',
  ])
})

test('towns are none', () => {
  expect(given(page.replace(/\|\[(?:TidePy|Piers Remote|HarborPy)\]\([^)]*\)/g, '|Oslo'))).toEqual([
    'Everyday Knots: The Bowline: |2020|10',
    'Harbors Without Piers: |2020|3; |2020|3; |2019|10',
  ])
})

test('a table of who spoke, with what is left of it, has talks without an event', () => {
  const text = `---
title: "After the event"
---

Thank you to everyone. This page is an index of slides and videos.

## Talks

Speaker    | Talk Name                | Slide Link | Video Link
---------- | ------------------------ | ---------- | ----------
Ada Moore  | Rope Splicing Techniques | [slides](https://www.slideshare.net/ada/ropes) | [video](https://youtu.be/abc123)
Rob Roe    | Harbors: An Oxymoron?    | [slides](https://www.slideshare.net/rob/harbors) | [video](https://youtu.be/abc124)
`
  expect(
    talks(text).map(({ title, speakers, given }) => `${title} <${speakers.join(', ')}> ${given.join('; ')}`),
  ).toEqual([
    'Rope Splicing Techniques <Ada Moore> ||||https://youtu.be/abc123|https://www.slideshare.net/ada/ropes|',
    'Harbors: An Oxymoron? <Rob Roe> ||||https://youtu.be/abc124|https://www.slideshare.net/rob/harbors|',
  ])
})

describe('what stands below a table of talks', () => {
  const beside = (heading: string): string =>
    `${page}\n## ${heading}\n\n- [The Art of Splicing](https://a.example/splicing.pdf) by Ana Ruiz\n\n### On boats\n\n- [Why Boats Drift](https://a.example/drift)\n`

  test('is a list of its own where its heading says that it is to be read', () => {
    const { title, cites } = list(beside('Reading list'))
    expect(title).toBe('Reading list')
    expect(cites).toEqual([
      'PAPER The Art of Splicing <Ana Ruiz> @Talks > Reading list',
      expect.stringMatching(/ Why Boats Drift @Talks > Reading list > On boats$/),
    ])
    expect(given(beside('Reading list'))).toEqual(given(page))
  })

  test('but cites nothing where it may be what the keeper wrote', () => {
    expect(read(beside('Articles')).claims.filter(({ kind }) => kind === 'CITES')).toEqual([])
  })
})
