/** Reading lists in ways that were met in pages of strangers. */
import { describe, expect, test } from 'vitest'
import { list, read, talks } from './facts.ts'

describe('reading lists', () => {
  const cites = (text: string): readonly string[] => list(text).cites.map((one) => one.split(' @')[0] ?? '')

  test('initials without stops, beside a year', () => {
    const page = `## Ropes

- [ ] 📄 [The Adaptive Knot](https://papers.example/knot.pdf) (V Leis, A Kemp, T Neum 2013)
- [ ] 📄 [Tar: A Recovery Method](https://papers.example/tar.pdf) (C Moh et al 1992)
- [ ] 📄 [Plan B for Ropes](https://papers.example/b.pdf)
`
    expect(cites(page)).toEqual([
      'PAPER The Adaptive Knot <V Leis, A Kemp, T Neum>',
      'PAPER Tar: A Recovery Method <C Moh>',
      'PAPER Plan B for Ropes',
    ])
  })

  test('a title in quotes with who gave it and where, and a talk that says so', () => {
    const page = `# Links

- ["Formal Hauling of Ropes" by Jane Doe (Rope Loop 2022)](https://www.youtube.com/watch?v=abcdefghijk)
- ["Quiet Winches" by Rob Roe](https://www.youtube.com/watch?v=bbcdefghijk)
- Boundaries talk by Ann Lind: [https://www.youtube.com/watch?v=cbcdefghijk](https://www.youtube.com/watch?v=cbcdefghijk)
- [Lightning talk by Bo Berg](https://www.youtube.com/watch?v=dbcdefghijk)
`
    expect(cites(page).map((one) => one.replace(/^(?:VIDEO|TALK) /, ''))).toEqual([
      'Formal Hauling of Ropes <Jane Doe>',
      'Quiet Winches <Rob Roe>',
      'Boundaries <Ann Lind>',
      'Lightning talk <Bo Berg>',
    ])
  })

  test('two words and a year behind a speaker are an occasion, and labels in brackets the occasions of one talk', () => {
    const page = `# Resources

* [Hauling Services with Ropes - Ben Stop (Quay Oslo 2017)](https://www.youtube.com/watch?v=abcdefghijk)
* [Tests with Knots - Jane Doe + Rob Roe (Rope Summit 2018)](https://www.youtube.com/watch?v=bbcdefghijk)
* How Ropes Are Reshaping Docks - Ann Lind: [(RopeConf 2017)](https://www.youtube.com/watch?v=cbcdefghijk) | [(Quay 2018)](https://www.youtube.com/watch?v=dbcdefghijk)
* [Hauling Revisited (Bo Berg 1999)](https://papers.example/hauling.pdf)
`
    expect(cites(page).map((one) => one.replace(/^(?:VIDEO|TALK|PAPER) /, ''))).toEqual([
      'Hauling Services with Ropes <Ben Stop>',
      'Tests with Knots <Jane Doe, Rob Roe>',
      'How Ropes Are Reshaping Docks <Ann Lind>',
      'Hauling Revisited <Bo Berg>',
    ])
  })

  test('a heading above the first list says of what kind its works are, though the page has no title', () => {
    const page = `+ <https://play.rope.example>

## Books

+ The Rope Language by Alan Dono and Brian Kern
+ Clean Ropes by Robert C. "Uncle Bo" Mart
+ Effective Hauling, 2nd Edition by Joshua Blo
`
    expect(cites(page).slice(1)).toEqual([
      'BOOK The Rope Language <Alan Dono, Brian Kern>',
      'BOOK Clean Ropes <Robert C. Mart>',
      'BOOK Effective Hauling, 2nd Edition <Joshua Blo>',
    ])
  })

  test('links as reStructuredText writes them, over several lines, but no code with an angle in it', () => {
    const page = `Reading List
------------

-  Leslie Lamp. \`Ropes, Knots, and the Ordering of
   Winches <https://papers.example/ropes.pdf>\`__.
   Commun. ACM, 21(7):558–565, July 1978
-  Fried Matt. \`Virtual Tar <https://papers.example/tar.pdf>\`_.
   In Parallel Ropes, pages 215–226, 1989
-  The \`Rope <Knot>\` type.
`
    const { document } = list(page)
    const works = document.mentions.flatMap((one) =>
      one.kind === 'work' && !one.described ? [[one.title, one.links[0]?.url]] : [],
    )
    expect(works).toEqual([
      ['Ropes, Knots, and the Ordering of Winches', 'https://papers.example/ropes.pdf'],
      ['Virtual Tar', 'https://papers.example/tar.pdf'],
    ])
  })

  test('a table alone is Markdown, and a column of readings that of the titles', () => {
    const page = `|Date|Subject|Reading|Link|Presented by|
|----|-------|-------|----|------------|
|9/26/2016|Knots|Ropes, Knots, and the Ordering of Winches (Lamp, CACM 1978)|https://papers.example/ropes.pdf|Jane Doe|
|9/28/2016|Knots|Detecting Causal Ropes|https://papers.example/causal.pdf||
|10/3|Tar|Active Messages in Tar|https://papers.example/tar.pdf||
`
    expect(cites(page)).toEqual([
      'PAPER Ropes, Knots, and the Ordering of Winches <Lamp>',
      'PAPER Detecting Causal Ropes',
      'PAPER Active Messages in Tar',
    ])
  })

  test('notes of a podcast list its episodes and name no sessions', () => {
    const page = `## Notes from the Rope Engineering Podcast

- [Hauling at the Docks with Jane Doe - Episode 54](https://www.ropepodcast.example/hauling-jane-doe-episode-54/)
- [Self Service Winches with Rob Roe - Episode 55](https://www.ropepodcast.example/winches-rob-roe-episode-55/)
- [Distributed Knots with Ann Lind - Episode 57](https://www.ropepodcast.example/knots-ann-lind-episode-57/)
`
    expect(read(page).kind).toBe('READING_LIST')
    expect(talks(page)).toEqual([])
  })

  test('books by several people are books where the heading says so', () => {
    const page = `# Recommended Books

| Book | Author | Why |
|------|--------|-----|
| **The Rope Project** | Jane Doe et al. | A story |
| **Winch Deep Dive** | Rob Roe | From basics to advanced |
`
    expect(cites(page).map((one) => one.split(' ')[0])).toEqual(['BOOK', 'BOOK'])
  })

  test('a draft of a standard, and a second edition', () => {
    const page = `# References

- [The Rope Protocol](https://tools.ietf.org/html/draft-doe-rope-00)
- [Jane Doe, "Ropes: Principles and Paradigms," Second Edition](https://papers.example/ropes.pdf)
`
    expect(cites(page)).toEqual(['SPECIFICATION The Rope Protocol', 'BOOK Ropes: Principles and Paradigms <Jane Doe>'])
  })
})

test('words behind the picture of a book are one, also where the other entries have links', () => {
  const { cites } = list(`# Reading list

- :page_facing_up: [Knots and Splices](https://a.example/splicing.pdf)
- :book: The Art of Splicing
- 📗 The Long Splice, by Ana Ruiz
- 🌊 All about the sea
- 📚 More books:
- :movie_camera: [Why Boats Drift](https://youtu.be/abcdefghijk)
`)
  expect(cites.map((one) => one.replace(/ @.*$/, ''))).toEqual([
    'PAPER Knots and Splices',
    'BOOK The Art of Splicing',
    'BOOK The Long Splice <Ana Ruiz>',
    'VIDEO Why Boats Drift',
  ])
})

test('entries that are paragraphs of their own, with words between some of them', () => {
  const entry = (name: string): string => `[Tying ${name} in Practice](https://blog.example/${name})\n`
  const page = `# Rope style

## papers

${entry('knots')}
> What makes it so difficult is that their rope includes the tide.

${entry('bowlines')}
## posts

${entry('hitches')}
> Beam uses a rope style. That is it.

${entry('splices')}
Hauling by hand, see the harbor.
`
  expect(list(page).cites.map((one) => one.replace(/ @.*$/, ''))).toEqual([
    'ARTICLE Tying knots in Practice',
    'ARTICLE Tying bowlines in Practice',
    'ARTICLE Tying hitches in Practice',
    'ARTICLE Tying splices in Practice',
  ])
})
