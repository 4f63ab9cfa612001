/** READMEs of talks in the ways in which speakers write them. */
import { describe, expect, test } from 'vitest'
import { citations, from, presentations, read, speakers, talk, titles } from './facts.ts'

/** What a document says of its only talk. */
function only(text: string) {
  const document = read(text)
  const [title = null] = titles(document)
  const given = talk(document, title)
  return {
    titles: titles(document),
    speakers: speakers(document, given),
    presentations: presentations(document, given),
    cites: citations(document, given),
    links: given.links.map(({ url }) => url),
  }
}

test('a title and “by” below it', () => {
  expect(
    only(`# Quiet Clocks

*by Ada Moore*

Slides are [here](slides.pdf).

## Further reading

- [Why Clocks Drift](https://drift.example.org/blog/why) by Oskar Lindqvist
`),
  ).toMatchObject({
    titles: ['Quiet Clocks'],
    speakers: ['Ada Moore'],
    presentations: [],
    cites: ['ARTICLE Why Clocks Drift <Oskar Lindqvist> @Further reading'],
  })
})

test.each([
  ['Speaker: Ada Moore (@ada)', ['Ada Moore']],
  ['**Speaker:** Ada Moore, Fjord Labs', ['Ada Moore']],
  ['Presented by Ada Moore', ['Ada Moore']],
  ['Presenter(s): Ada Moore and Ben Okri', ['Ada Moore', 'Ben Okri']],
  ['Speakers: [Ada Moore](https://twitter.com/ada), [Ben Okri](https://ben.example/me)', ['Ada Moore', 'Ben Okri']],
  ['A talk by Ada Moore and Ben Okri', ['Ada Moore', 'Ben Okri']],
])('who speaks: %s', (line, names) => {
  const page = only(`# Quiet Clocks\n\n${line}\n\nEvent: HarborConf 2019\nSlides: https://speakerdeck.com/ada/quiet\n`)
  expect(page.titles).toEqual(['Quiet Clocks'])
  expect(page.speakers).toEqual(names)
  expect(page.presentations).toEqual(['HarborConf 2019|2019||||https://speakerdeck.com/ada/quiet|HarborConf'])
  expect(page.cites).toEqual([])
})

test('fields as a list, the date by itself', () => {
  expect(
    only(`# Quiet Clocks

- **Presenter:** Ada Moore
- **Conference:** HarborConf Oslo
- **Date:** 12 May 2018
- **Video:** https://youtu.be/aaaaaaaaaaa
- **Slides:** [PDF](https://ada.example/quiet.pdf)
`),
  ).toEqual({
    titles: ['Quiet Clocks'],
    speakers: ['Ada Moore'],
    presentations: [
      'HarborConf Oslo|2018|5||https://youtu.be/aaaaaaaaaaa|https://ada.example/quiet.pdf|HarborConf Oslo',
    ],
    cites: [],
    links: [],
  })
})

test('a table of occasions', () => {
  const page = only(`# Quiet Clocks

How clocks stay quiet.

| Event | Date | Slides | Video |
| --- | :---: | --- | --- |
| [HarborConf](https://harborconf.example) | 2018-05-12 | [PDF](https://ada.example/1.pdf) | |
| NordicDev 2019 | March 2019 | [deck](https://ada.example/2) | [watch](https://youtu.be/bbbbbbbbbbb) |

## Papers

| Title | Authors | Year |
| --- | --- | --- |
| [Drift of Cheap Clocks](https://papers.example.edu/drift.pdf) | Ben Okri and Ana Ruiz | 1999 |
`)
  expect(page.presentations).toEqual([
    'HarborConf|2018|5|||https://ada.example/1.pdf|HarborConf',
    'NordicDev 2019|2019|3||https://youtu.be/bbbbbbbbbbb|https://ada.example/2|NordicDev',
  ])
  expect(page.cites).toEqual(['PAPER Drift of Cheap Clocks <Ben Okri, Ana Ruiz> @Papers'])
})

test.each([
  [
    'YAML',
    '---\ntitle: "Quiet Clocks"\nspeaker: Ada Moore\nevent: HarborConf 2019\ndate: 2019-05-12\ntags: [a, b]\n---\n',
  ],
  [
    'YAML with a list',
    '---\ntitle: Quiet Clocks\nspeakers:\n  - Ada Moore\nconference: HarborConf\ndate: 12 May 2019\n---\n',
  ],
  ['TOML', '+++\ntitle = "Quiet Clocks"\nspeaker = "Ada Moore"\nevent = \'HarborConf 2019\'\ndate = 2019-05-12\n+++\n'],
])('front matter in %s', (_, matter) => {
  const page = only(`${matter}\nAll about clocks.\n\n## Links\n\n* [Drift](https://en.wikipedia.org/wiki/Drift)\n`)
  expect(page.titles).toEqual(['Quiet Clocks'])
  expect(page.speakers).toEqual(['Ada Moore'])
  expect(page.presentations).toHaveLength(1)
  expect(page.presentations[0]).toMatch(/^HarborConf(?: 2019)?\|2019\|5\|\|\|\|HarborConf$/)
  expect(page.cites).toEqual(['ARTICLE Drift @Links'])
})

describe('sentences that state a talk', () => {
  test.each([
    ['Slides and resources for my talk at HarborConf 2019.', 'HarborConf 2019|2019|'],
    ['Talk given on 12 May 2018 at HarborConf', 'HarborConf|2018|5'],
    ['This talk was presented at HarborConf on May 12th, 2018.', 'HarborConf on May 12th, 2018|2018|5'],
    [
      'Materials for our talk, given at [HarborConf](https://harborconf.example) (May 2018).',
      'HarborConf (May 2018)|2018|5',
    ],
    ['Here is the code from my talk “Quiet Clocks” at HarborConf 2019!', 'HarborConf 2019|2019|'],
  ])('%s', (sentence, occasion) => {
    const page = only(`# Quiet Clocks\n\n${sentence}\n`)
    expect([page.titles, page.presentations]).toEqual([['Quiet Clocks'], [`${occasion}||||HarborConf`]])
  })

  test.each([
    ['# quiet-clocks-talk', 'Slides and code for my talk *Quiet Clocks* at HarborConf 2019.'],
    [
      '# harborconf-2019',
      'This repository has the slides of my talk “Quiet Clocks”, given by Ada Moore at HarborConf 2019.',
    ],
    ['# QuietClocksRepo', 'Slides for the presentation **Quiet Clocks** by Ada Moore.'],
  ])('under the name of a repository: %s', (heading, sentence) => {
    const page = only(`${heading}\n\n${sentence}\n\n## Speaker\n\nAda Moore\n`)
    expect([page.titles, [...new Set(page.speakers)]]).toEqual([['Quiet Clocks'], ['Ada Moore']])
  })

  test('a name run together is parted where the text gives no title', () => {
    expect(only('# the-art-of-quiet-clocks-talk\n\nSpeaker: Ada Moore\nEvent: HarborConf 2019\n').titles).toEqual([
      'The Art of Quiet Clocks',
    ])
  })
})

describe('references', () => {
  const cites = (lines: string, heading = 'References'): readonly string[] =>
    only(`# Quiet Clocks\n\nGiven at HarborConf 2019.\n\n## ${heading}\n\n${lines}\n`).cites.map((one) =>
      one.replace(` @${heading}`, ''),
    )

  test.each([
    'Further reading',
    'Bibliography',
    'Links',
    'See also',
    'Papers',
    'Sources',
    'Links and resources',
    'Works cited',
  ])('under “%s”', (heading) =>
    expect(cites('- [Loud Clocks](https://a.example/loud.pdf)', heading)).toEqual(['PAPER Loud Clocks']),
  )

  test.each([
    [
      '- Moore, A., Okri, B. C. (2014). Loud Clocks in Harbors. Journal of Noise, 3(1), 1-9.',
      'PAPER Loud Clocks in Harbors <A. Moore, B. C. Okri>',
    ],
    [
      '- Moore, A., & Okri, B. (2014). Loud Clocks: A Study. Harbor Press.',
      'BOOK Loud Clocks: A Study <A. Moore, B. Okri>',
    ],
    [
      '- Loud Clocks in Harbors, Ada Moore and Ben Okri, SOSP 2015',
      'PAPER Loud Clocks in Harbors <Ada Moore, Ben Okri>',
    ],
    [
      '- Time, Tides, and Loud Clocks, Ada Moore, Ben Okri, SOSP 2015',
      'PAPER Time, Tides, and Loud Clocks <Ada Moore, Ben Okri>',
    ],
    ['- A. Moore and B. Okri, "Loud Clocks," in Proc. NOISE, 2015.', 'PAPER Loud Clocks <A. Moore, B. Okri>'],
    [
      '- Ada Moore and Ben Okri. 2014. Loud Clocks in Harbors. In NOISE.',
      'PAPER Loud Clocks in Harbors <Ada Moore, Ben Okri>',
    ],
    ['- **Loud Clocks** - Ada Moore', 'OTHER Loud Clocks <Ada Moore>'],
    ['- Moore, A. (2014). Loud Clocks. NOISE. https://doi.org/10.1145/1234.5678', 'PAPER Loud Clocks <A. Moore>'],
    ['- Moore, A. (2014). [Loud Clocks](https://a.example/x.pdf). NOISE.', 'PAPER Loud Clocks <A. Moore>'],
    [
      '- Clocks of the Harbor, Ada Moore, NOISE 2014 ([pdf](https://a.example/x.pdf))',
      'PAPER Clocks of the Harbor <Ada Moore>',
    ],
    ['- https://a.example/posts/loud-clocks', 'ARTICLE a.example/posts/loud-clocks'],
    ['- Loud Clocks: https://a.example/posts/loud-clocks', 'ARTICLE Loud Clocks'],
    ['- <a href="https://a.example/posts/loud">Loud Clocks</a> by Ben Okri', 'ARTICLE Loud Clocks <Ben Okri>'],
    ['[1] [Loud Clocks](https://a.example/x.pdf)', 'PAPER Loud Clocks'],
  ])('%s', (line, expected) => expect(cites(line)).toEqual([expected]))

  test('say where and when', () => {
    const document = read(
      '# Quiet\n\nGiven at HarborConf 2019.\n\n## References\n\n1. Clocks of the Harbor, Ada Moore, SOSP 2015\n',
    )
    const work = document.mentions.find((mention) => mention.kind === 'work')
    expect(work).toMatchObject({ title: 'Clocks of the Harbor', year: 2015 })
    expect(work === undefined ? [] : from(document, work, 'PUBLISHED_IN')).toMatchObject([{ name: 'SOSP' }])
  })

  test('numbered, by reference and in paragraphs', () => {
    expect(
      cites(
        '1. [Loud Clocks][1]\n2. [Tides] by Ben Okri\n\n[1]: https://a.example/x.pdf\n[tides]: https://b.example/y.pdf',
      ),
    ).toEqual(['PAPER Loud Clocks', 'PAPER Tides <Ben Okri>'])
    expect(cites('[1] Moore, A. (2014). Loud Clocks. NOISE.\n[2] Okri, B. (2015). Tides of Oslo. NOISE.')).toEqual([
      'PAPER Loud Clocks <A. Moore>',
      'PAPER Tides of Oslo <B. Okri>',
    ])
    expect(cites('I learned much from [a friend](https://a.example/friend), who knows clocks.')).toEqual([])
  })

  test.each([
    ['two blanks', '* Clocks\n  * [Loud](https://a.example/l.pdf)\n    * [Very Loud](https://a.example/v.pdf)'],
    ['three blanks', '- Clocks\n   - [Loud](https://a.example/l.pdf)\n      - [Very Loud](https://a.example/v.pdf)'],
    ['four blanks', '+ Clocks\n    + [Loud](https://a.example/l.pdf)\n        + [Very Loud](https://a.example/v.pdf)'],
    ['tabs', '- Clocks\n\t- [Loud](https://a.example/l.pdf)\n\t\t- [Very Loud](https://a.example/v.pdf)'],
    ['other marks below', '* Clocks\n  - [Loud](https://a.example/l.pdf)\n    + [Very Loud](https://a.example/v.pdf)'],
  ])('nested by %s', (_, list) => {
    expect(cites(list)).toEqual(['PAPER Loud > Clocks', 'PAPER Very Loud > Clocks > Loud'])
  })
})

test('two talks on a page, each with its own', () => {
  const document = read(`# Talks

## Quiet Clocks

Speaker: Ada Moore
Event: HarborConf 2019

### References

- [Drift](https://a.example/drift.pdf)

## Loud Tides

Speaker: Ben Okri
Event: NordicDev 2020
Video: https://vimeo.com/1234567
`)
  expect(titles(document)).toEqual(['Quiet Clocks', 'Loud Tides'])
  const [quiet, loud] = [talk(document, 'Quiet Clocks'), talk(document, 'Loud Tides')]
  expect([speakers(document, quiet), speakers(document, loud)]).toEqual([['Ada Moore'], ['Ben Okri']])
  expect(citations(document, quiet)).toEqual(['PAPER Drift @Talks > Quiet Clocks > References'])
  expect(presentations(document, loud)).toEqual(['NordicDev 2020|2020|||https://vimeo.com/1234567||NordicDev'])
})

test('HTML at the top of a page', () => {
  const page = only(`<h1 align="center">Quiet Clocks</h1>

<p align="center">
  by Ada Moore<br>
  <a href="https://speakerdeck.com/ada/quiet">Slides</a> |
  <a href='https://youtu.be/aaaaaaaaaaa'>Video</a>
</p>

## References
<ul>
  <li><a href="https://a.example/loud.pdf">Loud Clocks</a></li>
  <li><a href="https://a.example/drift.pdf">Drift &amp; Tides</a></li>
</ul>
`)
  expect(page).toEqual({
    titles: ['Quiet Clocks'],
    speakers: ['Ada Moore'],
    presentations: [],
    cites: ['PAPER Loud Clocks @References', 'PAPER Drift & Tides @References'],
    links: ['https://speakerdeck.com/ada/quiet', 'https://youtu.be/aaaaaaaaaaa'],
  })
})

test.each([
  ['an article', '---\ntitle: On Clocks\nauthor: Ada Moore\ndate: 2019-05-12\n---\n\nClocks are loud.\n'],
  [
    'an essay',
    '# On Clocks\n\nby Ada Moore\n\nClocks are loud.\n\n## References\n\n- [Tides](https://a.example/t.pdf)\n',
  ],
  ['a tool', '# winch\n\nA tool to pull ropes.\n\n## Usage\n\n- [Docs](https://winch.example/docs)\n'],
  ['a table of a tool', '# winch\n\n| Event | Handler |\n| --- | --- |\n| click | pull |\n'],
])('no talk: %s', (_, text) => expect(titles(read(text))).toEqual([]))
