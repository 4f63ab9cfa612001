/** Lists of talks under headings that are subjects, each title with its month before the event. */
import { expect, test } from 'vitest'
import { occasions, talks } from './facts.ts'

test('a subject above dated titles is no talk', () => {
  const page = `Ada Moore's talks
=================

This repository hosts various talks that I did in various places.

Talks and slides
----------------

### Ropes and Harbors

 - [**Knotty: Ropes for Everyone**](https://ada.example/talks/knotty) (September 2025) - TIDE, Busan.
   See also: [Knotty source code](https://github.com/ada/knotty)

 - [**Writing tiny knots**](http://ada.example/talks/tiny) (June 2025) - MorePiers, Prague<br />
   See also: [Knot dimensions](https://ada.example/dims/)

### History of piers

- [**Would sailors understand piers?**](http://ada.example/talks/sailors) (November 2017) - FjordDays Krakow

 - [**Where Harbors Come From by Roe & Poe**](http://ada.example/talks/roe) (August 2017) - Papers We Love, London
`
  const found = talks(page)
  expect(found.map(({ title, given }) => `${title}: ${occasions(given).join('; ')}`)).toEqual([
    'Knotty: Ropes for Everyone: TIDE, Busan|2025|9',
    'Writing tiny knots: MorePiers, Prague|2025|6',
    'Would sailors understand piers?: FjordDays Krakow|2017|11',
    'Where Harbors Come From by Roe & Poe: Papers We Love, London|2017|8',
  ])
  expect(found.every(({ speakers }) => speakers.join() === 'Ada Moore')).toBe(true)
})
