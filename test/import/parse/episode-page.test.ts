/** Pages of podcasts' episodes with front matter, as sites keep them. */
import { describe, expect, test } from 'vitest'
import type { WorkMention } from '../../../src/model/claim.ts'
import { byId, citations, read } from './facts.ts'

/** The episode of a document, who speaks in it and what it mentions. */
function episode(text: string) {
  const document = read(text)
  const own = document.mentions.find(
    (one): one is WorkMention => one.kind === 'work' && one.workKind === 'PODCAST' && one.described,
  )
  if (own === undefined) throw new Error(`no episode but ${document.kind}`)
  const voices = document.claims.flatMap(({ kind, from, to, statement }) => {
    const person = kind === 'AUTHORED' && to === own.id ? byId(document, from) : null
    return person?.kind === 'person'
      ? [`${statement.rule.replace('podcast-', '')} ${[person.name, ...person.handles].join(' ')}`]
      : []
  })
  return { kind: document.kind, title: own.title, voices, mentions: citations(document, own), document }
}

test('YAML with guests and hosts, show notes, picks, sponsors', () => {
  expect(
    episode(`---
layout: podcast
title: "Ep. 42: Ropes and Knots with Ana Ruiz"
date: 2019-03-04
guests:
  - name: Ana Ruiz
    twitter: anaruiz
hosts:
  - Ben Okri
audio_url: https://cdn.example/harbor/42.mp3
---

Ana joins us to talk about ropes.

## Show notes

- [Winch](https://github.com/fjord/winch), a tool to pull ropes
- [The Knot Book](https://www.amazon.com/dp/0123456789) by Oskar Lindqvist
- Paper: [Measuring Gulls](https://p.example/gulls.pdf)

## Picks

- **Ana**: [Dune](https://www.goodreads.com/book/show/234225.Dune)
- **Ben**: Sourdough

## Sponsors

- [Fjord Hosting](https://fjord.example/?ref=harbor)

## Subscribe

[iTunes](https://itunes.apple.com/x) | [RSS](https://harbor.example/feed.xml)
`),
  ).toMatchObject({
    kind: 'PODCAST',
    title: 'Ep. 42: Ropes and Knots with Ana Ruiz',
    voices: ['guest Ana Ruiz twitter:anaruiz', 'host Ben Okri'],
    mentions: [
      'TOOL Winch @Show notes',
      'BOOK The Knot Book <Oskar Lindqvist> @Show notes',
      'PAPER Measuring Gulls @Show notes',
      'BOOK Dune @Picks',
    ],
  })
})

test('TOML with remarks, names of files for guests, talks of a track', () => {
  expect(
    episode(`+++
title = "GullConf Chicago 2018"
Date = 2018-04-28T18:55:48-05:00
podcast_file = "harbor-107.mp3"
guests = ["jhodg","ahall2",] # The names of your guests, after their files.
sponsors = ["chef",]
episode = "107"
#hosts = []
hosts = ["bkrom"]

+++
Bridget gathered the speakers of the [distributed track at GullConf Chicago](https://gull.example/2018/tracks/65).

## Show notes

- [Jeff Hodg - Practicalities of Gulls, 2018](https://gull.example/2018/sessions/378)
- [Alena Hall - Data Stores on Boats](https://gull.example/2018/sessions/348); [Alena's gull class](https://github.com/ah/gulls-class)

## Community & Event Stuff

Fill out [the form](https://show.example/conf)

### Open CFPs

- [BoatDays](https://boatdays.example/speaking)

### Discount codes
- ADO2018 for 20% off
`),
  ).toMatchObject({
    title: 'GullConf Chicago 2018',
    voices: ['guest Jeff Hodg', 'guest Alena Hall'],
    mentions: [
      'ARTICLE distributed track at GullConf Chicago @',
      'TALK Practicalities of Gulls <Jeff Hodg> @Show notes',
      'TALK Data Stores on Boats <Alena Hall> @Show notes',
      "COURSE Alena's gull class @Show notes",
    ],
  })
})

test('links within prose; news and pictures are no works', () => {
  expect(
    episode(`+++
title = "Gulls with Mira Halvorsen"
podcast = "7.mp3"
+++
Mira explains why gulls gossip. She starts from [Epidemic Algorithms](https://p.example/epidemic.pdf) and Oskar Lind's [Field Guide to Knots](https://www.amazon.com/dp/147243904X).

Ben announces that [he's joined Fjord](https://twitter.com/ben/status/1), see [here](https://fjord.example/news).

## Check Outs

### Mira:

* [Subnaut!](http://store.example/app/1)

### Ben:

* Dragons of the Fjord
* The river, and [a picture](https://upload.example/x.jpg)
`),
  ).toMatchObject({
    voices: ['guest Mira Halvorsen'],
    mentions: [
      'PAPER Epidemic Algorithms @',
      'BOOK Field Guide to Knots <Oskar Lind> @',
      'ARTICLE Subnaut! @Check Outs > Mira:',
      'OTHER Dragons of the Fjord @Check Outs > Ben:',
    ],
  })
})

test('a numbered title, music, and a guest with profiles', () => {
  expect(
    episode(`---
layout: post
title: 'Episode 12: Consensus with Camille Fourn'
categories: episodes
link: http://cdn.example/eps/brt-012.mp3
---
We sit down with Camille.

### Links, etc

* <strong>Music</strong>: The Wrens "Choose Sides". [Spotify](https://open.spotify.com/track/1), [Download](http://wrens.example/a.mp3)
* Our Special Guest: Camille Fourn [Twitter](https://twitter.com/skam) [Blog](http://camille.example/)
* [Zookeep](https://zookeep.example/)
* [ZAB Paper](http://web.example.edu/zab.pdf)
* [Camille's Recipe: Tartare](http://eats.example/recipes/2008/11/tartare.html)
`),
  ).toMatchObject({
    title: 'Episode 12: Consensus with Camille Fourn',
    voices: ['guest Camille Fourn twitter:skam'],
    mentions: [
      'TOOL Zookeep @Links, etc',
      'PAPER ZAB Paper @Links, etc',
      "ARTICLE Camille's Recipe: Tartare @Links, etc",
    ],
  })
})

describe('without front matter', () => {
  const { voices, mentions } = episode(`# Harbor Talk Podcast #12: Databases at Sea

**Hosts:** Ana Ruiz and Ben Okri
**Guest:** Kyle Nord ([@knord](https://twitter.com/knord)), Tide Labs

Kyle tells us how databases lose writes.

## Links

1. [Call Me Never](https://knord.example/posts/call-me-never)
2. Designing Harbor-Intensive Applications, Martin Klep (book)

Follow us on [Twitter](https://twitter.com/harbortalk) or [subscribe](https://harbor.example/rss).
`)

  test('lines say who speaks', () => {
    expect(voices).toEqual(['host Ana Ruiz', 'host Ben Okri', 'guest Kyle Nord twitter:knord'])
  })

  test('a work without a link is one where it has an author', () => {
    expect(mentions).toEqual([
      'ARTICLE Call Me Never @Links',
      'BOOK Designing Harbor-Intensive Applications <Martin Klep> @Links',
    ])
  })
})

test('HTML', () => {
  expect(
    episode(`---
title: 'Interview: Tove Bergstrom on Proofs'
categories: [podcast]
file: tove.mp3
---
<p>We talk to Tove about <a href="https://lamp.example/tla.html">TLA+</a>.</p>

<h3>Mentioned</h3>
<ul>
<li><a href="https://learntla.example/">Learn TLA+</a></li>
<li><a href="https://p.example/aws.pdf">Formal Methods at Harbor Web Services</a></li>
</ul>

<h3>Find us</h3>
<ul><li><a href="https://show.example/chat">Chat</a></li></ul>
`),
  ).toMatchObject({
    voices: ['guest Tove Bergstrom'],
    mentions: [
      'ARTICLE TLA+ @',
      'TOOL Learn TLA+ @Mentioned',
      'PAPER Formal Methods at Harbor Web Services @Mentioned',
    ],
  })
})

test('links in the front matter, and minutes', () => {
  expect(
    episode(`---
episode_number: 88
title: The one about caching
links:
  - name: Cache Me If You Can
    url: https://cache.example/posts/cmiyc
hosts:
  - name: Ana Ruiz
---

## Topics

- 00:00 Intro
- 03:10 [TinyLFU](https://arxiv.org/abs/1512.00727)
- 20:00 Paper: "Scaling Memcache at Harbor" by Rajesh Nish et al
`),
  ).toMatchObject({
    voices: ['host Ana Ruiz'],
    mentions: [
      'ARTICLE Cache Me If You Can @',
      'PAPER TinyLFU @Topics',
      'PAPER Scaling Memcache at Harbor <Rajesh Nish> @Topics',
    ],
  })
})

test('an episode without notes is one all the same', () => {
  expect(episode('+++\ntitle = "Complexity with Michael Stahn"\nepisode = "196"\n+++\n')).toMatchObject({
    title: 'Complexity with Michael Stahn',
    voices: ['guest Michael Stahn'],
    mentions: [],
  })
})

test.each([
  [
    'a list of podcasts',
    '---\ntitle: My favourite podcasts\n---\n\n- [Harbor Hour](https://a.example)\n- [Gulls](https://b.example)\n- [Ropes](https://c.example)\n',
    'READING_LIST',
  ],
  [
    'a talk with a sound file',
    '---\ntitle: Quiet Clocks\nspeaker: Ada Moore\nevent: HarborConf 2019\naudio: quiet.mp3\n---\n\nClocks.\n',
    'TALK_PAGE',
  ],
])('no episode: %s', (_, text, kind) => expect(read(text).kind).toBe(kind))

test('a title and its authors in running speech above a bare address', () => {
  const page = `+++
title = "Ropes"
episode = "7"
+++

## Check Outs

- The book I have been listening to is The Quiet Harbor by Ana Ruiz and Ben Okri https://www.amazon.com/dp/1591800005
- What we were reading by Oslo https://ropes.example/posts/winter
`
  expect(episode(page).mentions).toEqual([
    'BOOK The Quiet Harbor <Ana Ruiz, Ben Okri> @Check Outs',
    'ARTICLE What we were reading by Oslo @Check Outs',
  ])
})
