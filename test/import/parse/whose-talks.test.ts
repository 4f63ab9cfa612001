/** Whose talks a page lists: those of its keeper, or those of several people whom it recommends. */
import { describe, expect, test } from 'vitest'
import { list, occasions, talks } from './facts.ts'

describe('the talks of a page', () => {
  test('are those of others where they stand under several names', () => {
    const page = `# harbor-talks
Talks about harbors

## Ada Moore
- [TideConf | Ropes at Work](https://www.youtube.com/watch?v=abc123) (2019)
  - an overview of ropes

## Rob Roe
- [Harbors: putting the piers to work](https://www.infoq.com/presentations/piers-roe/) (2007)
- [Slow Tides - Water on the Beach 2014](https://www.youtube.com/watch?v=abc124) (2014)
  - first half on tides
`
    const { kind, cites } = list(page)
    expect(kind).toBe('READING_LIST')
    expect(cites.map((one) => one.replace(/ @.*$/, ''))).toEqual([
      expect.stringMatching(/Ropes at Work/),
      expect.stringMatching(/^TALK Harbors: putting the piers to work/),
      expect.stringMatching(/Slow Tides/),
    ])
  })

  test('are those of whom a part of the title names', () => {
    const page = `# Turning the harbor inside-out — Ada Moore’s talks

[Slides](https://speakerdeck.com/x/harbor)

## Abstract

In this talk the harbor is turned.
`
    expect(talks(page)[0]?.speakers).toEqual(['Ada Moore'])
  })

  test('stand behind events that look like names, below a year', () => {
    const page = `# Talks

Some talks I have done over the last years.

## 2025

* TideDevs: [From sailor to maintainer of ropes](https://docs.google.com/presentation/d/abc1)
* Harborxx Norway: [What if we embraced the tides?](https://docs.google.com/presentation/d/abc2)
`
    expect(talks(page).map(({ title, given }) => `${title}: ${occasions(given).join('; ')}`)).toEqual([
      'From sailor to maintainer of ropes: TideDevs|2025|',
      'What if we embraced the tides?: Harborxx Norway|2025|',
    ])
  })
})
