/** Posts of a few lines around what they tell people to read or to watch. */
import { describe, expect, test } from 'vitest'
import { citations, read } from './facts.ts'

const matter = `---
layout: tip
title: "Tip #12: Read the Winch Paper"
date: 2016-02-10 10:15
---
`

/** What the post cites, without sections. */
function cited(text: string): readonly string[] {
  const document = read(text)
  const post = document.mentions.find((mention) => mention.kind === 'work' && mention.described)
  return post === undefined ? [] : citations(document, post).map((one) => one.replace(/ @.*$/, ''))
}

describe('a short post', () => {
  test('is a work that mentions what its words link to', () => {
    const post = `${matter}We like papers on harbours, like [this paper about the Winch at Fjord Labs](https://fjord.example/winch.pdf).
Last year they built [a ropeway](https://fjord.example/blog/2015/04/a-ropeway-of-sorts.html), called [Ropeway](http://ropeway.example/).
Follow [@fjord](https://twitter.com/fjord), and come to [our meetup](https://www.meetup.com/ropes/).
`
    expect(cited(post)).toEqual(['PAPER this paper about the Winch at Fjord Labs', 'TOOL Ropeway'])
    expect(read(post).kind).toBe('OTHER')
    expect(read(post).mentions.filter((one) => one.kind === 'work' && one.workKind === 'ARTICLE')).toMatchObject([
      { title: 'Tip #12: Read the Winch Paper', described: true },
    ])
  })

  test('cites what small letters lead to only where the address has a title', () => {
    const post = `${matter}We know [a thing or two about tar](http://ropes.example/tar), and how [tar can be loved by all](http://roe.example/2015/loving-tar-for-beginners.html).
`
    expect(cited(post)).toEqual(['ARTICLE tar can be loved by all'])
  })

  test('may be an item or two below one heading', () => {
    const post = `${matter}
## Learned on 2016-02-10

1. **[A List of Winches](https://github.com/moore/winches)** - all that were built so far.
`
    expect(cited(post)).toEqual(['TOOL A List of Winches'])
  })

  test('is no page without a date, none with chapters, and none about a talk of the writer', () => {
    const line = 'We like [the Winch at Fjord Labs](https://fjord.example/winch.pdf) a lot.\n'
    expect(cited(`---\ntitle: About\n---\n${line}`)).toEqual([])
    expect(cited(`${matter}## One\n\n${line}\n## Two\n\n${line}`)).toEqual([])
    expect(
      cited(`${matter}The slides of my talk are [Winches for Everybody](https://moore.example/winches).\n`),
    ).toEqual([])
    expect(cited(`${matter}${line.repeat(30)}`)).toEqual([])
  })
})
