/** What the lists of show notes hold beside works: events, calls for speakers, pages of guests, figures of the show. */
import { expect, test } from 'vitest'
import { mentionedBySession } from './mentioned.ts'

test('pages of events and calls for speakers are no works', () => {
  const text = `+++
title = "Harbor Days in review"
podcast = "https://media.example/harbor-12.mp3"
+++

- [harbordays Bergen](https://www.harbordays.example/events/2016-bergen/welcome/)
- [Rope Conference (Summer Camp For Sailors)](https://www.ropeconference.example/)
- [KnotConf](https://knotconf.example/)
- [Tidewater 2016 Call for speakers](https://tidewater.example/cfp/430)
- [Harbor Days CFP](https://harbordays.example/speaking)
- [Knot Kaigi 2009](http://knotkaigi.example/2009/en)
- [BoxDays Oslo - Oct 29-30](http://dynamicropes.example/events/2015-oslo/)
- [Oslo Riggers are meeting Oct 28](http://www.meetup.com/Oslo-Riggers/events/224/)
- [Hire Per](http://roe.example/hireme)
- [Ada Moore - Riggers, Sailors, Cooks](https://www.youtube.com/watch?v=aaaaaaaaaaa)
- [The Rope Report](https://ropes.example/report)
`
  expect(Object.values(mentionedBySession(text))).toEqual([
    ['VIDEO Riggers, Sailors, Cooks <Ada Moore>', 'ARTICLE The Rope Report'],
  ])
})

test('the page of a guest is no work', () => {
  const text = `---
title: "Episode 12: Ropes with Ada Moore"
mp3: https://media.example/12.mp3
---

### Links

* [Ada Moore](https://moore.example/)
* [Quiet Winch](https://quietwinch.example/)
* [Quiet Knots](https://blog.example/2016/quiet-knots)
`
  expect(mentionedBySession(text)).toEqual({
    'Episode 12: Ropes with Ada Moore': ['TOOL Quiet Winch', 'ARTICLE Quiet Knots'],
  })
})

test('figures of the show are no works', () => {
  const text = `---
title: "Two years of ropes"
mp3: https://media.example/13.mp3
---

## Looking back

- Figures!
  - 14,361 listens in 2014
  - 24,293 listens in 2015
  - 300 letters in a year

## Links

- [Quiet Knots](https://blog.example/2016/quiet-knots)
`
  expect(mentionedBySession(text)).toEqual({ 'Two years of ropes': ['ARTICLE Quiet Knots'] })
})

test('names with what they are for in brackets, and addresses within a sentence', () => {
  const text = `---
title: "Ropes we like"
mp3: https://media.example/14.mp3
---

## Check outs

- Ropium (containers for nets) - [http://ropium.example/](http://ropium.example/)
- Local evenings on [http://evenings.example](http://evenings.example) (and this is the firm: [http://harborfirm.example](http://harborfirm.example))
- [Knotsen II: Splicing Boogaloo](http://www.youtube.com/watch?v=aaaaaaaaaaa)
- Knot Days Podcast
- [Quiet Ropes](https://blog.ropes.example/posts/quiet-ropes) and [https://github.com/roe/quiet](https://github.com/roe/quiet)
- (RopeCon) Splicing for all - [https://ropes.example/videos/333](https://ropes.example/videos/333)
`
  expect(mentionedBySession(text)).toEqual({
    'Ropes we like': [
      'TOOL Ropium',
      'TOOL evenings.example',
      'TOOL harborfirm.example',
      'VIDEO Knotsen II: Splicing Boogaloo',
      'PODCAST Knot Days Podcast',
      'ARTICLE Quiet Ropes',
      'TOOL quiet',
      'ARTICLE (RopeCon) Splicing for all',
    ],
  })
})

test('a linked name before a dash is the work, and what a sponsor offers is none', () => {
  const text = `---
title: "Episode 12: Ropes with Ada Moore"
mp3: https://media.example/12.mp3
---

## Winchworks - Sponsor

Haul more with [winchworks.example](https://winchworks.example/), free for listeners.

## Links From The Episode

- [Hauler](https://github.com/fjord/hauler) - Hauls ninety ropes a minute
- [Haul: The Surprising Truth About Winches](https://www.amazon.com/dp/1594484805)
- Per: [The Knot Book](https://www.amazon.com/dp/1594484806)
`
  expect(Object.values(mentionedBySession(text)).flat()).toEqual([
    'TOOL Hauler',
    'BOOK Haul: The Surprising Truth About Winches',
    'BOOK The Knot Book',
  ])
})

test('what a paragraph links to is not named a second time with its article', () => {
  const text = `---
title: "Episode 13: Failing with Ada Moore"
mp3: https://media.example/13.mp3
---

Per: “Read [Field Guide to Understanding Human Error](https://www.amazon.com/dp/147243904X), all of you.”
`
  expect(Object.values(mentionedBySession(text)).flat()).toEqual(['BOOK Field Guide to Understanding Human Error'])
})
