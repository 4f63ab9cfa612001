/** Lists of talks, works and show notes in forms that few people write. */
import { describe, expect, test } from 'vitest'
import { citations, list, notes, occasions, read, talks } from './facts.ts'

describe('a list of talks', () => {
  test('has titles above events with their towns and their days', () => {
    const found = talks(`# talks
Talks of mine at conferences and meetups

## Talks

### From Core to Anchor: Citing Ropes all the way down
  - US-KNOT 2024, Bergen, NM, October 17, 2024

### [Using Ropes to become a sailor](https://www.youtube.com/watch?v=aaaaaaaaaa1)
  - Kiwi PyCon, Wellington, NZ, July 24, 2024
  - [Recording](https://www.youtube.com/watch?v=aaaaaaaaaa1)

#### Tides over Moons
  - Open Harbor Oslo, 2018
`)
    expect(
      found.map(({ title, given }) => `${title}: ${given.map((one) => one.split('|').slice(1, 3)).join(';')}`),
    ).toEqual([
      'From Core to Anchor: Citing Ropes all the way down: 2024,10',
      'Using Ropes to become a sailor: 2024,7',
      'Tides over Moons: 2018,',
    ])
  })

  test('of a group begins each with the day, which may begin with its month', () => {
    const { sessions } = notes(`# Harbor Meetings

Our past meetings were about ropes.

- April 15th 2019, 3pm UTC - Ada Moore - Tide.ml - [video](https://www.youtube.com/watch?v=aaaaaaaaaa1) - [transcript](https://github.com/harbor/minutes/blob/master/meeting.org)
- May 15th 2019, 10pm UTC - Rob Roe - Knots MXNet - [video](https://www.youtube.com/watch?v=aaaaaaaaaa2)
- June 20 2019 - Sam Poe - Nextquay - [video](https://www.youtube.com/watch?v=aaaaaaaaaa3)
`)
    expect(sessions.map(({ title, speakers, given }) => [title, speakers.join(), occasions(given).join()])).toEqual([
      ['Tide.ml', 'Ada Moore', '|2019|4'],
      ['Knots MXNet', 'Rob Roe', '|2019|5'],
      ['Nextquay', 'Sam Poe', '|2019|6'],
    ])
  })
})

describe('a list of works', () => {
  test('may put the address before the title', () => {
    expect(
      list(`# Talks I found interesting

* https://www.youtube.com/watch?v=aaaaaaaaaa1 - _Ropes Matter_ (Ada Moore, 2019, Harbor Loop Conference)
    - surprising knots
* https://www.youtube.com/watch?v=aaaaaaaaaa2 - _Stop Tying Dead Knots_ (Rob Roe, 2022, Harbor Loop Conference)
* https://harbor.example/tides: A Tour of the Tides
`).cites.map((one) => one.replace(/ @.*$/, '')),
    ).toEqual(['VIDEO Ropes Matter <Ada Moore>', 'VIDEO Stop Tying Dead Knots <Rob Roe>', 'VIDEO A Tour of the Tides'])
  })

  test('may put the event before the title of a talk', () => {
    expect(
      list(`# References

* [QCon New York - Migrating to Quiet Piers](http://www.slideshare.net/ada/quiet-piers)
* [HarborConf 2018 - Ropes under Load](https://www.youtube.com/watch?v=aaaaaaaaaa1)
* [A Study of Knots - Part Two](https://knots.example/study.pdf)
`).cites.map((one) => one.replace(/ @.*$/, '')),
    ).toEqual(['TALK Migrating to Quiet Piers', 'TALK Ropes under Load', 'PAPER A Study of Knots - Part Two'])
  })
})

describe('show notes', () => {
  const episode = (body: string): readonly string[] => {
    const document = read(`+++
title = "Mooring with Ada Moore"
podcast_file = "harbor-podcast-12.mp3"
guests = ["amoore"]
episode = "12"
+++
${body}`)
    const own = document.mentions.find((one) => one.kind === 'work' && one.workKind === 'PODCAST')
    if (own === undefined) throw new Error('no episode')
    return citations(document, own).map((one) => one.replace(/ @.*$/, ''))
  }

  test('may have dashes for bullets below the names of those who like things', () => {
    expect(
      episode(`We talk to Ada Moore about moorings.

## Check Outs

Ada:
– 2012 Tidewater Talk from Dr. Rob Roe: How Ropes Break
– The Quiet Harbor
Sam:
– Knot Simulator for Adults

Kay:
– Dr. Ines Berg’s talk at Tidewater: Burning Ropes
– RopeKraken
`),
    ).toEqual([
      'TALK How Ropes Break <Rob Roe>',
      'OTHER The Quiet Harbor',
      'OTHER Knot Simulator for Adults',
      'TALK Burning Ropes <Ines Berg>',
      'OTHER RopeKraken',
    ])
  })

  test('do not cite the event at which they were recorded', () => {
    expect(
      episode(`Kay chats with Ada Moore at [devopsdays Bergen 2019](https://www.devopsdays.example/events/2019-bergen/welcome/).

- Ada Moore's talk: [From Rope to Roll](https://devopsdays.example/events/2019-bergen/program/ada-moore)
`),
    ).toEqual(['TALK From Rope to Roll <Ada Moore>'])
  })

  test('of plain text name what the guest presented, and one paper by its author', () => {
    const document =
      read(`In this week’s podcast, TideCon chair Kay Ek talks to Rob Roe, chief architect at Quay. Roe presented How Ropes Work at TideCon Bergen 2016.
Key Takeaways
- Ropes succeed when they feel like ropes
- Latency is important
Subscribe on:
Notes
Knots and messaging
- 3m:30s Knots are impacted by latency
- 4m:00s The pier can provide indications
- 5m:15s A rope is slow
Books and papers mentioned
Ada Moore: Eventually Tied
`)
    expect(document.mentions.flatMap((one) => (one.kind === 'talk' ? [one.title] : []))).toEqual(['How Ropes Work'])
    expect(document.mentions.flatMap((one) => (one.kind === 'work' && !one.described ? [one.title] : []))).toEqual([
      'Eventually Tied',
    ])
  })
})
