/** Entries of reading lists in ways of writing that were met in lists which nobody had read before. */
import { describe, expect, test } from 'vitest'
import { list, read, talks } from './facts.ts'

const cites = (text: string): readonly string[] => list(text).cites.map((one) => one.replace(/ @.*$/, ''))

describe('entries over several lines', () => {
  test('a title above its addresses', () => {
    const found = list(`List of Talks Attended
----------------------

With a link to a video where there is one.

Better Ropes: Making Knots
http://video.example/1/better-ropes

Messaging at the Quay
https://www.youtube.com/watch?v=aaaaaaaaaaa
https://speakerdeck.com/x/quay

Ropes for Humans

Building a harbor
https://www.youtube.com/watch?v=bbbbbbbbbbb
`)
    expect(found.cites.map((one) => one.replace(/^\w+ | @.*$/g, ''))).toEqual([
      'Better Ropes: Making Knots',
      'Messaging at the Quay',
      'Building a harbor',
    ])
    const [first] = found.document.claims.filter(({ kind }) => kind === 'CITES').map(({ statement }) => statement)
    expect([first?.startLine, first?.endLine]).toEqual([6, 7])
  })

  test('a title set apart above its authors, its publisher and its date', () => {
    expect(
      cites(`# Resources

## Literature

**Ropes at Sea: Lessons Learned**  
Ana Ruiz, Mira Halvorsen, Rob Roe  
Quay Media, Inc., 28.02.2020  

**Building Small Docks**  
Ines Berg PhD  
Quay Media, Inc., 02.02.2015  
`),
    ).toEqual([
      'BOOK Ropes at Sea: Lessons Learned <Ana Ruiz, Mira Halvorsen, Rob Roe>',
      'BOOK Building Small Docks <Ines Berg>',
    ])
  })

  test('a heading above a bare address in a list of talks', () => {
    expect(
      cites(
        '# Useful Talks\n## Ropetrace: A Harbor Pipeline\nhttps://www.usenix.org/conference/srecon22americas/presentation/ruiz\n\n> In this talk I show it.\n\n## Quay Canopy\nhttps://www.infoq.com/presentations/quay-canopy/\n\n> They present it.\n',
      ),
    ).toEqual(['TALK Ropetrace: A Harbor Pipeline', 'TALK Quay Canopy'])
  })
})

describe('a name before a colon', () => {
  test('is of an author where all entries are articles that begin so', () => {
    expect(
      cites(
        '# References\n\n- [Ana Ruiz: I tie in prod](https://blog.example/posts/tie)\n- [Mira Halvorsen: Tying, the safe way](https://medium.com/@mira/tying)\n',
      ),
    ).toEqual(['ARTICLE I tie in prod <Ana Ruiz>', 'ARTICLE Tying, the safe way <Mira Halvorsen>'])
  })

  test('is what two papers are called', () => {
    expect(
      cites(
        '# Papers\n\n- [Leapfrog Bowline: A Simple Join](https://a.example/leapfrog.pdf)\n- [Skew Tides: News of Joins](https://a.example/skew.pdf)\n',
      ),
    ).toEqual(['PAPER Leapfrog Bowline: A Simple Join', 'PAPER Skew Tides: News of Joins'])
  })
})

test('the page of a paper at a symposium is a paper, that of a talk at a conference of practice a talk', () => {
  expect(
    cites(
      '# Reading group papers\n\n- [MICA and Ropes](https://www.usenix.org/conference/osdi20/presentation/ruiz)\n- [Ropes on Call](https://www.usenix.org/conference/srecon20asia/presentation/roe)\n',
    ),
  ).toEqual(['PAPER MICA and Ropes', 'TALK Ropes on Call'])
})

test('who runs a group and what people ask about it is not read by it', () => {
  const document = read(
    '# Papers on Ropes\n\n### 👀 Currently Reading\n- [Quiet Knots (1988)](https://a.example/quiet.pdf)\n- [Loud Knots (1989)](https://a.example/loud.pdf)\n\n### ℹ️ FAQ\n- Who runs this?\n  - [Ana](https://ana.example), [Mira](https://mira.example/)\n- More?\n  - Make a pull request on [GitHub](https://github.com/a/knots).\n',
  )
  expect(document.mentions.flatMap((one) => (one.kind === 'work' && !one.described ? [one.title] : []))).toEqual([
    'Quiet Knots',
    'Loud Knots',
  ])
})

test('the links from the slides of a talk are its references, whatever the page is called', () => {
  const [talk] = talks(`---
title: '"Knots for human beings" resources'
---

All the links from my slides for the sessions "Knots for human beings".

- [Knots](https://blog.example/knots) by Ana Ruiz
- [Ropes: Good and Bad](https://blog.example/ropes)
`)
  expect(talk?.title).toBe('Knots for human beings')
  expect(talk?.cites.map((one) => one.replace(/ @.*$/, ''))).toHaveLength(2)
})
