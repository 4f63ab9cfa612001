/** Posts that list what they refer to below what they are about. */
import { describe, expect, test } from 'vitest'
import { citations, read } from './facts.ts'

/** What the post of a title cites, without sections. */
function cited(text: string, title: string): readonly string[] {
  const document = read(text)
  const post = document.mentions.find((one) => one.kind === 'work' && one.described && one.title === title)
  return post === undefined ? [] : citations(document, post).map((one) => one.replace(/ @.*$/, ''))
}

const prose = `Ropes were once tied by hand. Many people have thought about how to tie them better, and some have written it down.

Then came the winch, which changed everything that sailors knew.

It was heavy, it was loud, and it did not float.

Nobody minded.

In the end it sank.
`

describe('a post', () => {
  const post = (heading: string): string => `---
layout: post
title: How ropes are tied
date: 2019-05-03
---

${prose}
## ${heading}

- [The Art of Splicing](https://ropes.example/splicing.pdf)
- *Tides: a language for ropes*, Okri and Ruiz, PLDI 1988
`

  test('cites what stands below a heading that says so', () => {
    expect(cited(post('Further reading'), 'How ropes are tied')).toEqual([
      'PAPER The Art of Splicing',
      'PAPER Tides: a language for ropes <Okri, Ruiz>',
    ])
  })

  test('but not what is only listed', () => {
    expect(cited(post('Harbors').replace(prose, prose.repeat(6)), 'How ropes are tied')).toEqual([])
  })

  test('cites the bibliography with which it ends, whose links may be but identifiers', () => {
    const text = `# How ropes are tied

${prose}
<p>Ruiz, Ana C., and Ben Okri. 1977. “The Needs of Gulls.” <em>Gulls Today</em> 12 (8): 55–59. doi:<a href="https://doi.org/10.1145/872734.1">10.1145/872734.1</a>.</p>

<p>Okri, B. P., and D. S. Ruiz. 1978. “Harbors in Parallel.” <em>Harbor</em> C-27 (4): 289–96.</p>

<p>Halvorsen, Mira. 1988. <em>Promises of Rope</em>. Quay Press.</p>
`
    expect(cited(text, 'How ropes are tied')).toEqual([
      'PAPER The Needs of Gulls <Ana C. Ruiz, Ben Okri>',
      'PAPER Harbors in Parallel <B. P. Okri, D. S. Ruiz>',
      'BOOK Promises of Rope <Mira Halvorsen>',
    ])
  })

  test('and a manual cites nothing', () => {
    expect(cited(`${post('References')}\n## Installation\n\nRun it.\n`, 'How ropes are tied')).toEqual([])
  })
})

test('a short post is not about the people and places to which it links', () => {
  const text = `---
layout: post
title: Seminars in March
date: 2015-02-27
---

[Mira Halvorsen](https://mira.example/cv) will discuss [The Art of Splicing](https://ropes.example/the-art-of-splicing)
at [HRB](https://hrb.example/seminar) on March 5th.
`
  expect(cited(text, 'Seminars in March')).toEqual(['ARTICLE The Art of Splicing'])
})
