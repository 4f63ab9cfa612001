/** Pages on which speakers list their talks, an item or a short section for each. */
import { expect, test } from 'vitest'
import { read, talks } from './facts.ts'

test('where a talk was given stands in the items below its title', () => {
  expect(
    talks(`# Talks

## 2021
- **Quiet Knots**
  - Presented at [Oslo Rope Meetup](https://ropes.example/events/7) (January 2021).
  - [Recording](https://youtu.be/aaaaaaaaaaa), [slides](https://ana.example/knots.pdf)

## 2019
- **Measuring Gulls**
  - Presented internally at Fjord Works in 2019.
  - [Slides](https://ana.example/gulls.pdf)
`),
  ).toEqual([
    {
      title: 'Quiet Knots',
      speakers: [],
      given: [
        'Oslo Rope Meetup (January 2021)|2021|1||https://youtu.be/aaaaaaaaaaa|https://ana.example/knots.pdf|Oslo Rope Meetup',
      ],
      cites: [],
    },
    {
      title: 'Measuring Gulls',
      speakers: [],
      given: ['Fjord Works in 2019|2019||||https://ana.example/gulls.pdf|Fjord Works'],
      cites: [],
    },
  ])
})

test('a heading for each, “Where:” and a line of links', () => {
  const page = `# Talks

#### Quiet Knots

- Where: HarborConf 2018
- [Slides](https://ana.example/knots), [Video](https://www.youtube.com/watch?v=aaaaaaaaaaa)

#### Measuring Gulls

- Where: RopeCamp Oslo 2016
- [Slides](https://ana.example/gulls), Video
`
  expect(talks(page).map(({ title, given, cites }) => [title, ...given, ...cites])).toEqual([
    [
      'Quiet Knots',
      'HarborConf 2018|2018|||https://www.youtube.com/watch?v=aaaaaaaaaaa|https://ana.example/knots|HarborConf',
    ],
    ['Measuring Gulls', 'RopeCamp Oslo 2016|2016||||https://ana.example/gulls|RopeCamp Oslo'],
  ])
})

test('“Where:” above a town is no event', () => {
  expect(talks('# Meeting\n\n- Where: Oslo\n- [Slides](https://ana.example/knots)\n')).toEqual([])
})

test('the event with its link, then the title with its own', () => {
  const page = `<section><h2>Talks &amp; Presentations</h2><ol>
<li><p><a href="https://harborconf.example/">HarborConf 2017</a>,
  <a href="https://ana.example/knots.pdf">Quiet Knots</a></p></li>
<li><p><a href="https://ropecamp.example/">RopeCamp Oslo 2016</a>,
  <a href="https://ana.example/gulls.pdf">Measuring Gulls</a></p></li></ol></section>`
  expect(talks(page).map(({ title, given }) => [title, ...given])).toEqual([
    ['Quiet Knots', 'HarborConf 2017|2017|||||HarborConf'],
    ['Measuring Gulls', 'RopeCamp Oslo 2016|2016|||||RopeCamp Oslo'],
  ])
})

test('links that only name what a line has are no works', () => {
  const document = read(`# Talks

**Nov 2020 | HarborConf**
  [talk](https://harborconf.example/a) |
  [deck](https://harborconf.example/a.pdf) |
  [video](https://www.youtube.com/watch?v=aaaaaaaaaaa)
`)
  expect(document.claims.filter(({ kind }) => kind === 'CITES')).toEqual([])
})

test('front matter that names people by their files, and where slides and recording lie', () => {
  const [only] = talks(`+++
title = "Quiet Knots"
type = "talk"
date = "2017-02-27"
speakers = ["ana-ruiz", "ben-okri"]
speakerdeck = "https://speakerdeck.com/harbordays/quiet-knots"
+++

Knots that nobody hears.
`)
  expect([only?.title, only?.speakers, only?.given]).toEqual([
    'Quiet Knots',
    ['Ana Ruiz', 'Ben Okri'],
    ['|2017|2||||'.replace('||||', '|||https://speakerdeck.com/harbordays/quiet-knots|')],
  ])
})

test('a conversation, and the people below its title', () => {
  const [only] = talks(`# Fireside Chat: Ropes Without Boats

### Ana Ruiz and Ben Okri

Ropes first.
`)
  expect([only?.title, only?.speakers]).toEqual(['Fireside Chat: Ropes Without Boats', ['Ana Ruiz', 'Ben Okri']])
})

test('a quoted title and who gave it in the heading of a page about a talk', () => {
  const page = (words: string): string => `# "Quiet Knots" by Ana Ruiz, Fjord

## ${words}
* Ropes first
`
  const [only] = talks(page('Summary of Talk'))
  expect([only?.title, only?.speakers]).toEqual(['Quiet Knots', ['Ana Ruiz']])
  expect(talks(page('Summary of Book'))).toEqual([])
})
