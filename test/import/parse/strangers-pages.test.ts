/** Pages of one talk, slides in Markdown, recaps and episodes in ways that were met in pages of strangers. */
import { describe, expect, test } from 'vitest'
import { isNoCitation } from '../../../import/parse/constructs/no-citation.ts'
import { notes, read, talks } from './facts.ts'

/** The talks of a page as "title | event|year". */
function given(text: string): readonly string[] {
  return talks(text).map(({ title, given: all }) =>
    [title, ...all.map((one) => one.split('|').slice(0, 2).join('|'))].join(' / '),
  )
}

describe('pages of one talk', () => {
  test('the occasion ends where the sentence goes on to say who spoke', () => {
    const page = `# Fish and Ropes

These are the slides for the talk "Fish and Ropes", which will be given at [RopeConf
2023](https://rope.example/), presented by [Tib](https://tib.example/).
`
    expect(given(page)).toEqual(['Fish and Ropes / RopeConf 2023|2023'])
  })

  test('a talk about “X” on an occasion with its year', () => {
    const page = `RopeFest2013
============

Example code from the talk about "Functional Hauling" on [RopeFest 2013 Oslo](https://rope.example/).
[Here](https://speakerdeck.com/doe/hauling) you can find slides of the talk.
`
    expect(given(page)).toEqual(['Functional Hauling / RopeFest 2013 Oslo|2013'])
  })

  test('a page that is called a presentation and has references is one', () => {
    const page = `# Rope Sourcing Presentation

Covers the basics of ropes.

## References

[1] J. Doe, "Designing Ropes," Quay Press, 2018. [Online]. Available: https://quay.example/ropes.pdf

[2] R. Roe, "Rope Sourcing," RoeRoe.com, Dec. 2005. [Online]. Available: https://roe.example/rope-sourcing
`
    const [only] = talks(page)
    expect(only?.title).toBe('Rope Sourcing Presentation')
    expect(only?.cites).toHaveLength(2)
    expect(talks(page.replace('Presentation', 'Toolkit'))).toEqual([])
  })
})

describe('slides in Markdown', () => {
  const deck = `---
theme : "moon"
transition: "slide"
---

# Automating

# Rope Hauling

# with a winch

---

## Plan

- ropes
- winches

---

## Ropes fray

[source link](https://en.wikipedia.org/wiki/Rope)

---

## References

- [Principles of Hauling](https://hauling.example/principles)
- [The Winch Book](https://www.oreilly.com/library/view/the-winch-book/9781491900000/)

---

# Thank you!
`

  test('are a talk, whose title goes over the headings of the first slide, and cite what the references list', () => {
    const [only, ...more] = talks(deck)
    expect(more).toEqual([])
    expect(only?.title).toBe('Automating Rope Hauling with a winch')
    expect(only?.cites.map((one) => one.split(' @')[0]?.replace(/^\S+ /, ''))).toEqual([
      'Principles of Hauling',
      'The Winch Book',
    ])
  })

  test('but notes with rules between their parts are no slides', () => {
    expect(talks(deck.replace(/theme.*\ntransition.*\n/, 'layout: post\n'))).toEqual([])
  })
})

describe('recaps', () => {
  test('links to recordings that name a talk and who gave it, in a page called after the event', () => {
    const page = `## RopeLoop

All videos are in this [list](https://www.youtube.com/playlist?list=abc).

["Hauling Matters" by Jane Doe](https://www.youtube.com/watch?v=abcdefghijk) Mind blowing, it felt like tar. Presents two winches.

["Winch: a tool for shrinking rope" by Rob Roe](https://www.youtube.com/watch?v=bbcdefghijk) Clear and to the point.
`
    expect(notes(page).sessions.map(({ title, speakers }) => [title, ...speakers])).toEqual([
      ['Hauling Matters', 'Jane Doe'],
      ['Winch: a tool for shrinking rope', 'Rob Roe'],
    ])
  })

  test('a linked title with the speaker on the next line', () => {
    const page = `---
title: Digesting RopeCon
---

Highlights:

[Strong Ropes on a Shoestring](https://www.youtube.com/watch?v=abcdefghijk)
Jane Roe-Doe
I have a soft spot for ropes.

[What Is and What Can Be Hauled](https://www.youtube.com/watch?v=bbcdefghijk)
Rob Roe
Easy to follow.
`
    const { sessions } = notes(page)
    expect(sessions.map(({ title, speakers, given: all }) => [title, ...speakers, all[0]?.split('|')[0]])).toEqual([
      ['Strong Ropes on a Shoestring', 'Jane Roe-Doe', 'RopeCon'],
      ['What Is and What Can Be Hauled', 'Rob Roe', 'RopeCon'],
    ])
  })

  const prose = `# RopeCon 2015 Wrap Up

We were at RopeCon 2015.

* Jane Doe's well-researched and powerful talk on [How our docks are killing ropes][2] did just that. See Jane's [blog][3].

* Probably the highlight was [Hauling From the Ground Up: LIVE!][4] by Rob
  Roe which was a massive session.

[2]: https://www.youtube.com/watch?v=abcdefghijk
[3]: https://doe.example/blog
[4]: https://www.youtube.com/watch?v=bbcdefghijk
`

  test('running speech', () => {
    expect(notes(prose).sessions.map(({ title, speakers }) => [title, ...speakers])).toEqual([
      ['How our docks are killing ropes', 'Jane Doe'],
      ['Hauling From the Ground Up: LIVE!', 'Rob Roe'],
    ])
  })

  test('but a page of nobody’s event, or links to texts, name no sessions', () => {
    expect(talks(prose.replace('RopeCon 2015 Wrap Up', 'What I watched').replace('RopeCon 2015', 'the docks'))).toEqual(
      [],
    )
    expect(talks(prose.replaceAll('www.youtube.com/watch?v=', 'papers.example/'))).toEqual([])
  })

  test('speaker and title on both sides of a slash, below the year of an event', () => {
    const page = `# [RopeConf](https://rope.example) Archive

Each speaker has an entry which contains the abstract for their talk.

## 2019

### Speakers / Talks

- [**Jane Doe** / On the Power of Ropes ](https://github.com/ropes/archive/tree/master/2019/jane-doe)
- [**Rob Roe** / Weak Knots in Tar](https://github.com/ropes/archive/tree/master/2019/rob-roe)

## 2018

### Speakers / Talks

- [**Ann Lind** / Computer-aided Hauling](https://github.com/ropes/archive/tree/master/2018/ann-lind)
- [**Bo Berg** / A Rehabilitation of Tar](https://github.com/ropes/archive/tree/master/2018/bo-berg)
`
    expect(
      notes(page).sessions.map(({ title, speakers, given: all }) => [title, ...speakers, all[0]?.split('|')[0]]),
    ).toEqual([
      ['On the Power of Ropes', 'Jane Doe', 'RopeConf 2019'],
      ['Weak Knots in Tar', 'Rob Roe', 'RopeConf 2019'],
      ['Computer-aided Hauling', 'Ann Lind', 'RopeConf 2018'],
      ['A Rehabilitation of Tar', 'Bo Berg', 'RopeConf 2018'],
    ])
  })
})

describe('episodes', () => {
  const page = `+++
title = "Season 2 - Finale"
date = 2024-08-08
[extra]
episode = "08"
+++

It is time for another recap.

## Show Notes

### Links from the Episode

- [The Rope Book](https://quay.example/rope-book.pdf)
- [Jane's Fosstodon](https://fosstodon.org/@jane)

### Official Links

- [dock](https://dock.example)

## Contributing to Rope Radio

Get in touch on [Rope Radio](https://discord.gg/abc).
`

  test('a number of the episode among the fields of a theme makes it one, and what the show says of itself is no source', () => {
    const document = read(page)
    expect(document.kind).toBe('PODCAST')
    const cited = document.claims
      .filter(({ kind }) => kind === 'CITES')
      .map(({ to }) => document.mentions.find(({ id }) => id === to))
    expect(cited.map((one) => (one?.kind === 'work' ? one.title : null))).toEqual(['The Rope Book'])
  })

  test('addresses of people and of rooms to chat in', () => {
    expect(
      ['https://hachyderm.example/@jane', 'https://discord.gg/abc', 'https://bsky.app/profile/jane.example'].every(
        isNoCitation,
      ),
    ).toBe(true)
    expect(
      ['https://medium.com/@jane/quiet-ropes-1', 'https://www.youtube.com/@ropes', 'https://ropes.example/jane'].some(
        isNoCitation,
      ),
    ).toBe(false)
  })
})
