/** Posts about an evening at which papers were presented. */
import { describe, expect, test } from 'vitest'
import { citations, presentations, read, speakers, talk, titles } from './facts.ts'

/** Every talk of a post as "title | speakers | presentations | citations". */
function talks(text: string) {
  const document = read(text)
  return titles(document).map((title) => {
    const given = talk(document, title)
    return {
      title,
      speakers: [...new Set(speakers(document, given))],
      presentations: presentations(document, given),
      cites: citations(document, given).map((one) => one.replace(/ @.*$/, '')),
    }
  })
}

const matter = (title: string, more = ''): string =>
  `---\ntitle: "${title}"\ndate: 2019-06-02\ntags: meetup, video\nauthor: Rosa\n${more}---\n\n`
const player = (id: string): string =>
  `<iframe class="video" src="https://www.youtube.com/embed/${id}" allowfullscreen></iframe>\n\n`

test('one talk, its paper with authors, slides and a person who is told of', () => {
  const text = `${matter('Ana Ruiz on The Quiet Knot')}${player('aaaaaaaaaaa')}## Oslo - May 9, 2019

**Ana Ruiz** stops by and talks about the [_The Quiet Knot_](https://p.example/knot.pdf) paper by Moore, Okri, and Lindqvist. [Slides](https://speakerdeck.com/anaruiz/knot)

Ana Ruiz is an engineer at Fjord Labs. Find her at [@anaruiz](https://twitter.com/anaruiz)

---

Thanks to [Fjord](https://fjord.example) for sponsoring.
`
  expect(talks(text)).toEqual([
    {
      title: 'The Quiet Knot',
      speakers: ['Ana Ruiz'],
      presentations: [
        'Oslo - May 9, 2019|2019|5||https://www.youtube.com/embed/aaaaaaaaaaa|https://speakerdeck.com/anaruiz/knot|',
      ],
      cites: ['PAPER The Quiet Knot <Moore, Okri, Lindqvist>'],
    },
  ])
  expect(read(text).mentions).toContainEqual(
    expect.objectContaining({ name: 'Ana Ruiz', handles: ['twitter:anaruiz'], affiliations: ['Fjord Labs'] }),
  )
})

describe('two talks of one evening', () => {
  const told = talks(`${matter('Ana Ruiz on Knots & Ben Okri on Ropes')}${player('bbbbbbbbbbb')}## Bergen - June 1, 2019

* **Meetup:** [https://www.meetup.com/reading-club/events/1/](https://www.meetup.com/reading-club/events/1/)

### Ana Ruiz on [Knots](https://p.example/knots.pdf)

Knots hold.

**Bio**

[Ana Ruiz](https://ana.example) is a sailor.

### Ben Okri on [Ropes](https://p.example/ropes.pdf)

Ropes are long.
`)

  test('share the group, the place, the date and the recording that is named after both', () => {
    const given =
      'Reading Club Bergen - June 1, 2019|2019|6||https://www.youtube.com/embed/bbbbbbbbbbb||Reading Club Bergen'
    expect(told.map((one) => [one.title, one.speakers, one.presentations])).toEqual([
      ['Knots', ['Ana Ruiz'], [given]],
      ['Ropes', ['Ben Okri'], [given]],
    ])
  })

  test('are about the papers in their headings', () => {
    expect(told.map(({ cites }) => cites)).toEqual([['PAPER Knots'], ['PAPER Ropes']])
  })
})

test('a recording named after one belongs to that one, not to the short talk beside it', () => {
  const told = talks(`${matter('Ana Ruiz on Loud Clocks')}${player('ccccccccccc')}## Oslo - May 9, 2019

**Ana Ruiz** on [Loud Clocks](https://p.example/loud.pdf)

**Ben Okri** on [Silent Clocks](https://p.example/silent.pdf)
`)
  expect(told.map(({ presentations: [one] }) => one)).toEqual([
    'Oslo - May 9, 2019|2019|5||https://www.youtube.com/embed/ccccccccccc||',
    'Oslo - May 9, 2019|2019|5||||',
  ])
})

test('papers listed apart go to the talk of their title', () => {
  expect(
    talks(`${matter('Reading Club - Harbor Edition w/ Ana & Ben')}${player('ddddddddddd')}## Oslo - May 9, 2019

* **Papers:**
  * [Ropes and Tides](http://bit.ly/a)
  * [The Order of Gulls...](http://bit.ly/b)
* **Audio:** [https://www.mixcloud.com/club/harbor/](https://www.mixcloud.com/club/harbor/)

*Ana Ruiz presenting on The Order of Gulls*:

Gulls are ordered by size.

*Ben Okri presenting on Ropes and Tides*:

Tides pull ropes.
`).map(({ title, cites, presentations: [one] }) => [title, cites, one?.includes('ddddddddddd')]),
  ).toEqual([
    ['The Order of Gulls', ['PAPER The Order of Gulls'], true],
    ['Ropes and Tides', ['PAPER Ropes and Tides'], true],
  ])
})

test('a survey of papers, with who wrote them and when', () => {
  expect(
    talks(`${matter('Jordan West on Tidal Time')}## Oslo - April 30, 2015

**Jordan West** on *Tidal Time*

**[Jordan West](https://twitter.com/_jw)** gives us a survey on Tidal Time with two papers that cover all of it:

1. [Time and Tides](https://p.example/time.pdf) - Ada Moore - 1978

2. [Virtual Tides](https://p.example/virtual.pdf) - Okri et al - 1988
`),
  ).toMatchObject([{ title: 'Tidal Time', cites: ['PAPER Time and Tides <Ada Moore>', 'PAPER Virtual Tides <Okri>'] }])
})

test('fields, an address for a paper, and works that the talk refers to', () => {
  expect(
    talks(`${matter('Lightning Talk: Sofia Gold on A History of Knots')}## Oslo - May 24, 2017

* **Meetup:** [https://www.meetup.com/reading-club/events/2/](http://bit.ly/x)
* **Paper:** [https://knots.example/bug.pdf](http://bit.ly/y)
* **Slides:** [Sofia Gold on A History of Knots](http://bit.ly/z)

References

- [Coroutines and Ropes](https://hal.inria.fr/inria-1), Gilles Kahl & David Macq, 1977
- [Squinting at Knots](https://s.example/squint.pdf), Doug Lroy, 1989
`),
  ).toEqual([
    {
      title: 'A History of Knots',
      speakers: ['Sofia Gold'],
      presentations: ['Reading Club Oslo - May 24, 2017|2017|5|||http://bit.ly/z|Reading Club Oslo'],
      cites: [
        'PAPER A History of Knots',
        'PAPER Coroutines and Ropes <Gilles Kahl, David Macq>',
        'PAPER Squinting at Knots <Doug Lroy>',
      ],
    },
  ])
})

test('a presenter in the front matter, announced in a sentence', () => {
  expect(
    talks(`---
title: Sparrow - Quick Scheduling
date: 2014-04-28
category: meetup
presenter: David Grønberg
label_url: https://www.meetup.com/reading-club/events/3/
---

We're thrilled to have [David Grønberg](https://github.com/dg) presenting [Sparrow: Quick Scheduling](https://p.example/sparrow.pdf) by Kay Oust and Ion Stoic.

## Video

{% youtube eeeeeeeeeee %}
`),
  ).toEqual([
    {
      title: 'Sparrow - Quick Scheduling',
      speakers: ['David Grønberg'],
      presentations: ['Reading Club|2014|4||https://www.youtube.com/watch?v=eeeeeeeeeee||Reading Club'],
      cites: ['PAPER Sparrow: Quick Scheduling <Kay Oust, Ion Stoic>'],
    },
  ])
})

test('the event in the description, the title in quotes, the paper behind its own link', () => {
  expect(
    talks(`${matter('Alex Rask presents Flat Harbors - Oslo 1/15', 'description: "Video: Alex Rask presents the paper at Reading Club Oslo on January 15, 2015"\n')}${player('fffffffffff')}## Main Talk:

Alex Rask presents the "Flat Harbors" paper by Edmund B. Night and Jeremy Els. [Paper](https://p.example/flat.pdf)

### Mini-talk

Sargun Dhill on VL2, a paper about networks. It uses several schemes.
`),
  ).toEqual([
    {
      title: 'Flat Harbors',
      speakers: ['Alex Rask'],
      presentations: [
        'Reading Club Oslo - January 15, 2015|2015|1||https://www.youtube.com/embed/fffffffffff||Reading Club Oslo',
      ],
      cites: ['PAPER Flat Harbors <Edmund B. Night, Jeremy Els>'],
    },
    {
      title: 'VL2',
      speakers: ['Sargun Dhill'],
      presentations: ['Reading Club Oslo - January 15, 2015|2015|1||||Reading Club Oslo'],
      cites: [],
    },
  ])
})

test('two who are named together in the title and apart in the text', () => {
  expect(
    talks(`${matter('Nathan Tail / Chris Mile on Scaling & Chains')}${player('ggggggggggg')}## Oslo - December 10, 2015

**Nathan Tail** on Scaling Kernels

**Chris Mile** on Chains

**Papers:**

* [Corey: A Kernel for Many Cores](https://p.example/corey.pdf)
* [Chains in Theory and in Practice](https://p.example/chains.pdf)

**Nathan Tail**: This is a story that spans two papers on low-level systems, and Corey: A Kernel for Many Cores is the first of them, which asks for a new structure.
`).map(({ title, speakers: names, cites }) => [title, names, cites]),
  ).toEqual([
    ['Scaling Kernels', ['Nathan Tail'], ['PAPER Corey: A Kernel for Many Cores']],
    ['Chains', ['Chris Mile'], ['PAPER Chains in Theory and in Practice']],
  ])
})

test('two papers in one talk', () => {
  expect(
    talks(`${matter('Bryan Cant on Jails and Zones')}${player('hhhhhhhhhhh')}## Oslo - February 11, 2016

**Bryan Cant** on [Jails](https://p.example/jails.pdf) and [Zones](https://p.example/zones.pdf)

* **Papers:** [Jails](https://p.example/jails.pdf) & [Zones](https://p.example/zones.pdf)
`).map(({ title, cites }) => [title, cites]),
  ).toEqual([['Jails and Zones', ['PAPER Jails', 'PAPER Zones']]])
})

test.each([
  ['an article', `${matter('Notes on knots')}I read about knots.\n`],
  ['a person on a thing, without a meetup', '# Ana Ruiz on Knots\n\nShe likes them.\n'],
])('no post about a meetup: %s', (_, text) => expect(titles(read(text))).toEqual([]))

describe('what a post says of its evening beside the talk', () => {
  test('a group whose sponsor a picture names, the addresses being short ones', () => {
    const text = `${matter('Ana Ruiz on The Quiet Knot')}${player('aaaaaaaaaaa')}## Oslo - May 9, 2019

**Ana Ruiz** on The Quiet Knot

* **Meetup:** [http://short.example/1](http://short.example/1)
* **Paper:** [http://short.example/2](http://short.example/2)

---

<p class="thanks">
<a href="https://fjord.example/"><img src="/fjord.jpg" alt="Fjord" title="Fjord - Platinum Sponsor of Rope Readers OSL"></a> <span>The <strong>Oslo Chapter</strong> would like to thank <a href="https://fjord.example">Fjord</a>.</span>
</p>
`
    expect(talks(text)[0]?.presentations).toEqual([
      'Rope Readers Oslo - May 9, 2019|2019|5||https://www.youtube.com/embed/aaaaaaaaaaa||Rope Readers Oslo',
    ])
  })

  test('two talks in a title, one with its form in brackets, and references in a field of the list', () => {
    const text = `${matter('Ana Ruiz on Ropes (old and new) & Per Roe (Mini) on Winches')}${player('aaaaaaaaaaa')}## Oslo - May 9, 2019

**Ana Ruiz on Ropes (old and new) & a mini talk with Per Roe**

* **Papers:**
  * [Ropes for Heavy Loads](https://p.example/ropes.pdf)
  * [Winches: A Cheap Way to Pull](https://p.example/winches.pdf)
* **Slides:**
  * [Ana Ruiz on Ropes (old and new)](https://s.example/ropes)
  * [Per Roe (Mini) on Winches](https://s.example/winches)
* **RR References:**
  * [Tove Berg on Ropes at RROslo](https://readers.example/2015/ropes/)
  * [Pulleys: Lifting with Less](https://p.example/pulleys.pdf)

**Description**

### Ropes

Ropes are old.
`
    expect(talks(text).map(({ title, speakers: who, cites }) => [title, ...who, ...cites])).toEqual([
      [
        'Ropes (old and new)',
        'Ana Ruiz',
        'PAPER Ropes for Heavy Loads',
        'ARTICLE Tove Berg on Ropes at RROslo',
        'PAPER Pulleys: Lifting with Less',
      ],
      ['Winches', 'Per Roe', 'PAPER Winches: A Cheap Way to Pull'],
    ])
  })

  test('references below the talk without links', () => {
    const text = `${matter('Ana Ruiz on Ropes')}${player('aaaaaaaaaaa')}## Oslo - May 9, 2019

### Ana Ruiz on Ropes

Parts of the presentation refer to these:

* A. Moore, P. Roe, and T. Berg. Epidemic ropes and nets. In Proceedings of the Symposium on Ropes, pages 301–310. Quay Press, 2007
* Bring a pen.
`
    expect(talks(text)[0]?.cites).toEqual(['PAPER Epidemic ropes and nets <A. Moore, P. Roe, T. Berg>'])
  })

  test('papers and links in one field', () => {
    const text = `${matter('Ana Ruiz on Ropes')}${player('aaaaaaaaaaa')}## Oslo - May 9, 2019

**Ana Ruiz on Ropes**

* **Papers and Links:**
  * [Ropes for Heavy Loads](https://p.example/ropes.pdf)
  * [A Brief Tour of Ropes](https://blog.example/a-brief-tour-of-ropes/)
* **Slides:** [Ana Ruiz on Ropes](https://s.example/ropes)
`
    expect(talks(text)[0]?.cites).toEqual(['PAPER Ropes for Heavy Loads', 'ARTICLE A Brief Tour of Ropes'])
  })

  test('an evening of a programme that is announced elsewhere than the others', () => {
    const text = `${matter('June Meetups')}Our evenings in June:

**Oslo 6/13**: [Ana Ruiz on Ropes Simplified](https://www.meetup.com/rope-readers-oslo/events/1/)

**Bergen 6/17**: [Per Roe on Winches in a Calm](https://www.meetup.com/Rope-Readers-Bergen/events/2/)

**Molde 6/18**: [Tove Berg on "Sagas"](https://www.meetup.com/Rope-Readers-Molde/events/3/)

**Voss 6/20**: [June Meetup](https://www.meetup.com/Rope-Readers-Voss/events/4/)

**Narvik 6/24**: [Uses of Formal Ropes](https://www.facebook.com/events/148/) READMORE

Twitter: [Rope Readers](https://twitter.com/ropereaders)
`
    expect(talks(text).map(({ title, presentations: given }) => [title, given[0]?.split('|')[0] ?? ''])).toEqual([
      ['Ropes Simplified', 'Rope Readers Oslo'],
      ['Winches in a Calm', 'Rope Readers Bergen'],
      ['Sagas', 'Rope Readers Molde'],
      ['Uses of Formal Ropes', ''],
    ])
  })
})

test('the group that a sponsor names, and the date in front, where no heading tells when it was', () => {
  const text = `${matter('Ana Ruiz on Quiet Knots')}${player('aaaaaaaaaaa')}[**Quiet Knots**](https://p.example/knots.pdf) introduces knots that hold.

**Bio**

Ana Ruiz ([@anaruiz](https://twitter.com/anaruiz)) is an engineer at Fjord Labs.

<p><img src="/fjord.jpg" title="Fjord - Sponsor of Rope Readers NYC" /> Thanks!</p>
`
  expect(talks(text)[0]?.presentations).toEqual([
    'Rope Readers|2019|6||https://www.youtube.com/embed/aaaaaaaaaaa||Rope Readers',
  ])
})

test('a post that only its title calls a meetup is one where it says who presents what', () => {
  const post = (body: string): string => `---\nlayout: post\ntitle: "March Meetup: Ana Ruiz on KNOT"\n---\n${body}\n`
  const told = 'This month **Ana Ruiz** presents [KNOT: Quiet Rings](https://p.example/knot.pdf) by Okri and Lund.'
  expect(talks(post(told)).map(({ title, cites }) => [title, cites.length])).toEqual([['KNOT: Quiet Rings', 1]])
  expect(talks(post('We rent a [hall](https://h.example/hall) for it.'))).toEqual([])
})

test('the paper of a talk that a sentence has in quotes with its authors', () => {
  const [talk] = talks(`---
title: One Rope to Hold Them All
date: 2014-06-18
category: meetup
label: Meetup NYC
label_url: http://www.meetup.com/papers-we-love/events/178049922/
presenter: Ana Ruiz
---

In June, we have the pleasure of hearing Ana Ruiz, speaking on the paper "One Rope to Hold Them All" by Oskar Lindqvist, Ben Okri, et al.

## Bio

Ana Ruiz is an engineer at Fjord.
`)
  expect(talk?.cites).toEqual(['PAPER One Rope to Hold Them All <Oskar Lindqvist, Ben Okri>'])
})
