/** Pages of one talk that only their front matter names, and that list the versions in which it was given. */
import { describe, expect, test } from 'vitest'
import { occasions, talks } from './facts.ts'

const links = `* TideConf 2016 - [Slides](https://speakerdeck.com/ada/ropes-1) | [Video](https://www.youtube.com/watch?v=abc123)
* Piers We Love Oslo - [Slides](https://speakerdeck.com/ada/ropes-2) | [Video](https://www.youtube.com/watch?v=abc124)

## References

* [Ropes Under Load](https://www.usenix.org/system/files/ropes.pdf)
* [My Personal Website](https://ada.example/)
`
const matter = '---\ntitle: "What Ropes Remember"\ndate: 2016-11-22\ntags: [Ropes]\n---\n'

function summary(page: string): readonly string[] {
  return talks(page).map(({ title, given, cites }) => [title, ...occasions(given), ...cites].join(' / '))
}

describe('a page of one talk', () => {
  const said = [
    'What Ropes Remember / TideConf 2016|2016| / Piers We Love Oslo|2016|11 / PAPER Ropes Under Load @References',
  ]

  test('goes on under its abstract', () => {
    expect(
      summary(`${matter}## Abstract\n\nRopes under load have a memory.\n\n## Versions of this talk\n\n${links}`),
    ).toEqual(said)
  })

  test('begins with a line of its own', () => {
    expect(
      summary(
        `${matter}What Ropes Remember: Confidence in Harbors\n\n## Abstract\n\nRopes have a memory.\n\n## Other versions\n\n${links}`,
      ),
    ).toEqual(said)
  })

  test('is none without such a list', () => {
    expect(
      summary(
        `${matter}## Abstract\n\nRopes have a memory.\n\n## Versions\n\n* 1.0 - [Download](https://x.example/a)\n`,
      ),
    ).toEqual([])
  })
})

describe('a page that its front matter calls by the title of a talk', () => {
  const players = `<iframe src="//www.slideshare.net/slideshow/embed_code/39298641" width="427"> </iframe>

<iframe src="//player.vimeo.com/video/113006610" width="500"></iframe>
`

  test('begins with the occasion, above its slides and its recording', () => {
    const page = `---
layout: page
title: Ropes All the Way Down
---

<a href="http://tides.example/ada">Beyond the Tides 2014</a><br>
Oslo, Norway<br>
2014-09-19<br>

<br>
When I joined a harbor already in use as its first sailor, I got a crash course in ropes.

${players}`
    expect(summary(page)).toEqual(['Ropes All the Way Down / Beyond the Tides 2014|2014|9'])
    expect(talks(page)[0]?.speakers).toEqual([])
  })

  test('begins with the event above its place and its days', () => {
    const page = `---
title: Long Ropes
---

<a href="http://tides.example/2015">tidedays New Harbor</a><br>
New Harbor, Norway<br>
2015-04-30 - 2015-05-01<br>

Trust. We know how important ropes are.

${players}`
    expect(summary(page)).toEqual(['Long Ropes / tidedays New Harbor|2015|4'])
  })

  test('is no talk where but a recording stands on it', () => {
    expect(summary(`---\ntitle: Ropes All the Way Down\n---\n\nWatch this.\n\n${players}`)).toEqual([])
  })

  test('tells where it was given among the rest', () => {
    const page = `---
title: Growing a Harbor
venues: TideRally
date: 2020-08-15
desc: My talk on ropes
video: https://www.youtube.com/watch?v=abc123
slides: https://docs.google.com/presentation/d/abc
---

## Links from the Talk

- proposals: https://github.com/ropes/harbor-proposal
`
    expect(summary(page)).toEqual(['Growing a Harbor / TideRally|2020|8 / TOOL proposals @Links from the Talk'])
  })
})

describe('slides in Markdown', () => {
  test('may have the speaker on the second', () => {
    const page = `## Quiet Ropes for Safe Harbors

---

### Ada T. Moore

Sailor at **Fjord** Works

[@adamoore](https://twitter.com/adamoore)

---

### Ropes

note:

how many people know ropes?

---

### This is about knots

- tie
- untie

---

### More
`
    expect(summary(page)).toEqual(['Quiet Ropes for Safe Harbors'])
    expect(talks(page)[0]?.speakers).toEqual(['Ada T. Moore'])
  })
})
