/** Entries of reading lists whose links say only where or in what form a work can be had. */
import { expect, test } from 'vitest'
import { list } from './facts.ts'

test('a title above links that are called by their places', () => {
  expect(
    list(`---
title: A reading list for harbors
---

* **The Knot Book: Ropes, Tar and Reason.**
    * _[Amazon](https://www.amazon.com/Knot-Book/dp/0000000000)_  
<br/>
* **Quiet Ropes**
    * _[PDF](https://a.example/quiet.pdf)_
    * [slides](https://speakerdeck.com/ada/quiet-ropes)
* **Tar-gate**
    * _[Blog](https://tar.example/gate/)_
* Ropes at Sea
    - [Calm Ropes](https://sea.example/1)
    - [Loud Ropes at Sea](https://sea.example/2)
`).cites,
  ).toEqual([
    'BOOK The Knot Book: Ropes, Tar and Reason @',
    'PAPER Quiet Ropes @',
    'ARTICLE Tar-gate @',
    'ARTICLE Calm Ropes @Ropes at Sea',
    'ARTICLE Loud Ropes at Sea @Ropes at Sea',
  ])
})

test('what is left of the evening itself is no entry', () => {
  expect(
    list(`# Ropes of the harbor

The evenings so far.

## 024: Quiet ropes

- Recording date: 2018-02-02
- Video: https://www.youtube.com/watch?v=aaaaaaaaaaa
- Notes:
  - [Quiet Ropes](https://a.example/quiet.pdf)
  - [Loud Ropes](https://a.example/loud.pdf)
  - [Slides and Code](https://a.example/evening.zip)
  - [Meetup Page](https://www.meetup.com/ropes/events/218/)
  - [Code for Ropes](https://github.com/ada/ropes)
`).cites.map((one) => one.replace(/ @.*/, '')),
  ).toEqual(['PAPER Quiet Ropes', 'PAPER Loud Ropes', 'TOOL Code for Ropes'])
})

test.each([
  ["Ada Moore's blog post on [calm ropes](https://a.example/calm)", 'ARTICLE calm ropes <Ada Moore>'],
  ['"[Quiet Ropes](https://a.example/quiet.pdf)", Moore & Lund 2012', 'PAPER Quiet Ropes <Moore, Lund>'],
  ['[Quiet Ropes](https://a.example/quiet.pdf), ROPE 2012 by Ada Moore', 'PAPER Quiet Ropes <Ada Moore>'],
])('who wrote it stands beside its title: %s', (entry, cited) => {
  const [first] = list(`# A reading list for harbors\n\n* ${entry}\n* [Loud Ropes](https://a.example/loud.pdf)\n`).cites
  expect(first?.replace(/ @.*/, '')).toBe(cited)
})

test('a rating is not part of an entry', () => {
  const entries = ['[ ] The Quiet Harbor – Moore ★★★★', 'Ropes at Sea by Ada Moore ⭐']
  const text = `# A reading list for harbors\n\n${entries.map((one) => `- ${one}`).join('\n')}\n- [Loud](https://a.example/l.pdf)\n`
  expect(list(text).cites.map((one) => one.replace(/ @.*/, ''))).toEqual([
    'OTHER The Quiet Harbor <Moore>',
    'OTHER Ropes at Sea <Ada Moore>',
    'PAPER Loud',
  ])
})
