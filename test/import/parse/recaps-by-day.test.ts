/** Notes of an event day by day, and headings whose speakers go by one word. */
import { expect, test } from 'vitest'
import { notes } from './facts.ts'

const named = (text: string): readonly (readonly (string | null)[])[] =>
  notes(text).sessions.map(({ title, speakers }) => [title, ...speakers])

test('titles that are links below “First day”, and who spoke in the words or the list beneath', () => {
  const text = `+++
title = "RopeLoop 2023"
date = 2023-10-12
+++

Raw notes of what I heard.

## First day:

### [Playing with Winches](https://www.youtube.com/watch?v=aaaaaaaaaaa)

Inspiring, above all for people who have boats.

- Talk by Ada Moore
- Winches are about the way, not the harbor.

### [Lessons from Tar](https://www.youtube.com/watch?v=bbbbbbbbbbb)

This is the talk by Per Roe. I've followed his work for years.

- Tar is hard.

## Second day

### Drawing Knots at Work (no video yet)

A fun one.

- He draws.

## Misc notes

https://en.wikipedia.org/wiki/Bowline
`
  expect(named(text)).toEqual([
    ['Playing with Winches', 'Ada Moore'],
    ['Lessons from Tar', 'Per Roe'],
    ['Drawing Knots at Work'],
  ])
  expect(notes(text).sessions[0]?.given).toEqual([
    'RopeLoop 2023|2023|||https://www.youtube.com/watch?v=aaaaaaaaaaa||RopeLoop',
  ])
})

test('a room and what is left over are no sessions', () => {
  const text = `---
title: "HARBORDEM 2017, Oslo - Day one"
---

## Ada Moore (Fjord) - Containing Tar

- Tar flows.

## RPS/KNT room - OpenRope

https://openrope.example/

## Per Roe - The Winch Subsystem

https://harbordem.example/2017/schedule/event/winch/

- What is a winch?

## Misc notes

https://en.wikipedia.org/wiki/Bowline
`
  expect(named(text)).toEqual([
    ['Containing Tar', 'Ada Moore'],
    ['The Winch Subsystem', 'Per Roe'],
  ])
})

test('one word behind “by” is a speaker where the other headings have theirs there', () => {
  const headings = [
    'Quiet Knots by Ada Moore',
    'Loud Tar by Per Roe',
    'Old Winches by Tove Berg',
    'Ropes, Stand by Now',
  ]
  const text = `# RopeConf 2024

${headings.map((heading) => `### ${heading}\n\nI liked it.\n`).join('\n')}
### A Million Ropes by Knottastic

Very well told, with [Ropebook](https://ropebook.example/).
`
  const { sessions } = notes(text)
  expect(sessions.at(-1)).toMatchObject({
    title: 'A Million Ropes',
    speakers: ['Knottastic'],
    cites: ['TOOL Ropebook'],
  })
  expect(notes(text.replace(/### (?:Quiet|Loud) .*\n/g, '')).sessions.map(({ title }) => title)).not.toContain(
    'A Million Ropes',
  )
})

test('a talk that somebody heard “from” its speaker', () => {
  const text = `---
title: Self-Winding Winches
date: 2016-10-18
---

In September 2016 I attended the [Rope Architecture Summit 2016](http://ropes.example/) in Bergen.

I listened to a talk from [Ada Moore](https://fjord.example/moore/) about "**Self-winding Winches: Another Way to Haul**".

### Ways to Wind

The article [Winding in Harbors](https://www.fjord.example/blog/winding/) tells more.
`
  expect(notes(text).sessions).toEqual([
    {
      title: 'Self-winding Winches: Another Way to Haul',
      speakers: ['Ada Moore'],
      given: ['Rope Architecture Summit 2016|2016|9||||Rope Architecture Summit'],
      cites: ['ARTICLE Winding in Harbors'],
    },
  ])
})

test('headings with the day and the time, the same heading below each of them, and several speakers in a list', () => {
  const session = (head: string, who: string, said: string): string =>
    `## Day 1 - ${head}\n\n${who}\n\n### Content\n\n- ${said}\n\n---\n\n`
  const text = `# RopeCon 2022 Day 1 (20221017) Notes

${session('0945 - Keynote', '- Ada Moore [@adamoore](https://twitter.com/adamoore)\n- Per Roe [@perroe](https://twitter.com/perroe)', 'Swimming.')}${session(
  '1030 - What Rope Will You Have?',
  'Tove Berg\n[@tove](https://twitter.com/tove)\nCo-founder & CTO at Fjord',
  'See [Quiet Harbor](https://github.com/tove/harbor).',
)}${session('1110 - Winches in Anarchy', 'Oskar Lind\n[@lind](https://twitter.com/lind)', 'Nothing holds.')}`
  expect(named(text)).toEqual([
    ['Keynote', 'Ada Moore', 'Per Roe'],
    ['What Rope Will You Have?', 'Tove Berg'],
    ['Winches in Anarchy', 'Oskar Lind'],
  ])
  expect(notes(text).sessions[1]?.cites).toEqual(['TOOL Quiet Harbor'])
})

test('a name that is all of the line below a title, whatever stands behind “with” in that', () => {
  const text = `---
title: "3 Great Talks From RopeOne 2016"
---

## Hauling Ropes in Harbors with Tar Winches

[Ada Moore](http://www.moore.example/)

This is what a winch looks like.

## Quiet Knots with Per Roe

[Per Roe](http://www.roe.example/)

Quiet.
`
  expect(named(text)).toEqual([
    ['Hauling Ropes in Harbors with Tar Winches', 'Ada Moore'],
    ['Quiet Knots', 'Per Roe'],
  ])
})

test.each([
  ['talks I attended at RopeConf 2017 that I liked was the one given by', 'entitled', '*Deterministic Knots*'],
  ['talks I saw at RopeConf 2017 was one by', 'on', 'Deterministic Knots'],
])('a post about one of the “%s …”', (lead, joint, title) => {
  const text = `---
title: What Happens When Ropes Break?
date: 2017-11-27
---

One of the many ${lead} [Ada Moore](https://twitter.com/moore) ${joint} [${title}](http://ropeconf.example/program#session-202). In her talk she walked through ropes.
`
  expect(notes(text).sessions).toMatchObject([
    {
      title: 'Deterministic Knots',
      speakers: ['Ada Moore'],
      given: [expect.stringMatching(/^RopeConf 2017\|2017\|/)],
    },
  ])
})
