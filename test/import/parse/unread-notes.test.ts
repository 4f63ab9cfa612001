/** Notes of events and reading lists in ways of writing that were met in pages which nobody had read before. */
import { describe, expect, test } from 'vitest'
import { list, notes } from './facts.ts'

describe('notes of sessions', () => {
  test('“-- by” a name below each title, be it a handle', () => {
    const { sessions } = notes(`---
title: 'RopeCamp 2019 - Summary'
---

Here's a summary of the talks I've attended at RopeCamp 2019.

### Why Ropes

-- by [Ada Moore](https://github.com/moore)

A talk on ropes.

### Zero Knots

-- by [kn0t](https://kn0t.example) -
[Slides](https://kn0t.example/zero)

Very good.
`)
    expect(sessions.map(({ title, speakers }) => [title, ...speakers])).toEqual([
      ['Why Ropes', 'Ada Moore'],
      ['Zero Knots', 'kn0t'],
    ])
  })

  test('headings that begin with the time, and who is said to have spoken', () => {
    const { sessions } = notes(`# RopeCon SF 2025

## Ropes

- Ropes hold.

## Appendix

### Personal Schedule and Notes

##### \`09:00\` [From Tar to Rope](https://ropecon.example/tar)

Keynote.

Ada Moore (author of [Tarred](https://tarred.example/writing)) described how tar slows.

##### \`10:35\` [How to Build a Winch](https://ropecon.example/winch)

- Keep it simple

##### \`12:00\` Lunch
`)
    expect(sessions.map(({ title, speakers }) => [title, ...speakers])).toEqual([
      ['From Tar to Rope', 'Ada Moore'],
      ['How to Build a Winch'],
    ])
    expect(sessions[0]?.cites).toEqual(['BOOK Tarred'])
  })

  test('a line for each session, the speaker above the title', () => {
    const { sessions } = notes(`# ropedays16
ropedays Oslo '16 Report

#### Thursday
**[Ada Moore - Fjord - Keynote](talks/ada)**

**[Oskar Lindqvist - Winch - The Growth of Ropes](talks/ropes.md)**

[Tove Bergstrom (Hitch42)
How do I run my winches in the harbor, and will they hold?](talks/winches.md)

~~Per Roe (Tarred)
Ropes have Always Been About Safety~~
`)
    expect(sessions.map(({ title, speakers, given }) => [title, speakers[0], given[0]?.split('|')[1]])).toEqual([
      [null, 'Ada Moore', '2016'],
      ['The Growth of Ropes', 'Oskar Lindqvist', '2016'],
      ['How do I run my winches in the harbor, and will they hold?', 'Tove Bergstrom', '2016'],
      ['Ropes have Always Been About Safety', 'Per Roe', '2016'],
    ])
  })
})

describe('reading lists', () => {
  test('points below a line that is a work are said of it', () => {
    const { cites } = list(`# Notes on Ropes

## Talks

[Hidden Knots](https://www.usenix.org/conference/srecon20americas/presentation/moore)

- Continuous tying
- Test your splices

[Why we tie](https://www.usenix.org/conference/srecon20americas/presentation/lindqvist)

- Practice

[Cloudy with tar](https://www.usenix.org/conference/srecon20americas/presentation/roe)
`)
    expect(cites.map((one) => one.split(' @')[0])).toEqual([
      'TALK Hidden Knots',
      'TALK Why we tie',
      'TALK Cloudy with tar',
    ])
  })

  test('an article of an encyclopedia is called by its subject', () => {
    const { cites } = list(`# Reading on ropes

- https://en.wikipedia.org/wiki/Quiet_knots
- [Ropes](https://arxiv.org/abs/1603.01529)
- [Winches](https://arxiv.org/abs/1603.01530)
`)
    expect(cites[0]).toBe('ARTICLE Quiet knots @')
  })
})
