import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { countsOf } from '../../../../import/parse/account/accounted.ts'
import { createDraft } from '../../../../import/parse/draft.ts'
import type { ParsedDocument } from '../../../../import/parse/index.ts'
import { linesOf, stateAt } from '../../../../import/parse/lines.ts'
import { accountOutcomes } from '../../../../src/model/document.ts'
import { read } from '../facts.ts'

/** "line unit OUTCOME rule" of each unit. */
const account = (document: ParsedDocument) =>
  document
    .account()
    .map(
      ({ part, line, unit, outcome, rule }) => `${part === null ? '' : `${part}:`}${line} ${unit} ${outcome} ${rule}`,
    )
/** The outcomes and rules of the units whose text holds these words. */
const endOf = (document: ParsedDocument, words: string) =>
  document
    .account()
    .flatMap(({ text, unit, outcome, rule }) => (text.includes(words) ? `${unit} ${outcome} ${rule}` : []))

const page = `# Quiet Harbors

Accompanying repository for the "Quiet Harbors" talk given at [HarborConf 2019](https://harbor.example/2019) [[Slides](https://speakerdeck.com/ana/quiet)] [[Video](https://www.youtube.com/watch?v=aaaaaaaaaaa)]
by Ana Ruiz

See the [licence](LICENSE.md) and the [outline](#talk-outline), built with [Pier](https://pier.example/).

## Talk Outline
* Ropes

## References
* [Slack Water](https://a.example/slack.pdf) by Ana Ruiz et al
* Tides
  * [Neap Tides](https://a.example/neap)
  * only words below
* [Spring Tides]()
* [@ana](https://twitter.com/ana)
* a sentence about nothing that ends here.

| Paper | Author |
|-------|--------|
| [Moon Pull](https://a.example/moon) | Mira Halvorsen |

## Image Credits
* [Pier at dawn](https://art.example/pier)
* https://www.flickr.com/photos/ana/1/

## Bio
Ana Ruiz is a sailor at Fjord. She keeps [a log](https://ana.example/log) and is on Twitter [@ana](https://twitter.com/ana)

## License
* [MIT](https://opensource.example/mit)
`

describe('of a talk page', () => {
  const document = read(page)

  test('each unit once, with its outcome and the rule', () => {
    expect(account(document)).toEqual([
      '1 line STATEMENT talk-heading',
      '3 link MEDIA given-at',
      '3 link MEDIA given-at',
      '3 link MEDIA given-at',
      '6 link NAVIGATION file-beside',
      '6 link NAVIGATION same-page',
      '6 link IGNORED link-in-prose',
      '8 line GROUP heading',
      '9 item IGNORED below-outline',
      '11 line GROUP heading',
      '12 item CITATION list-item',
      '12 link CITATION list-item',
      '13 item GROUP item-above-items',
      '14 item CITATION list-item',
      '14 link CITATION list-item',
      '15 item IGNORED words-alone',
      '16 item CITATION list-item',
      '16 link PROBLEM empty-link',
      '17 item PROFILE its-link',
      '17 link PROFILE profile-address',
      '18 item IGNORED words-alone',
      '20 item GROUP head-of-table',
      '22 item CITATION list-item',
      '22 link CITATION list-item',
      '24 line GROUP heading',
      '25 item CREDIT its-link',
      '25 link CREDIT below-credits',
      '26 item CREDIT its-link',
      '26 link CREDIT picture-address',
      '28 line GROUP heading',
      '29 line STATEMENT bio',
      '29 link PROFILE below-bio',
      '29 link PROFILE profile-address',
      '31 line GROUP heading',
      '32 item IGNORED below-aside',
      '32 link IGNORED below-aside',
    ])
  })

  test('counts stand in the order of the outcomes and add up', () => {
    const counts = countsOf(document.account())
    expect(counts).toHaveLength(accountOutcomes.length)
    expect(counts.reduce((total, count) => total + count)).toBe(document.account().length)
    expect(counts[accountOutcomes.indexOf('MEDIA')]).toBe(3)
  })

  test('one line less is its units less, and every other outcome stays', () => {
    const without = (line: string) => read(page.replace(`${line}\n`, ''))
    const outcomes = (one: ParsedDocument) =>
      one.account().map(({ unit, text, outcome }) => `${unit} ${text} ${outcome}`)
    const all = outcomes(document)
    const gone = all.filter((one) => one.includes('Slack Water'))
    expect(outcomes(without('* [Slack Water](https://a.example/slack.pdf) by Ana Ruiz et al'))).toEqual(
      all.filter((one) => !gone.includes(one)),
    )
    expect(gone).toHaveLength(2)
  })
})

test('in a dump each file has its own lines, and a problem of one file is no problem of another', () => {
  const rule = '-'.repeat(80)
  const document = read(
    `├── a\n\n/a/README.md:\n${rule}\n1 | # Quiet Harbors\n2 | Given at HarborConf 2019 [[Video](https://v.example/1)]\n3 | \n4 | - [Knots]()\n${rule}\n\n/b.md:\n${rule}\n1 | # Notes\n2 | - [Ropes](https://a.example/r)\n3 | \n4 | - [Hitches](https://a.example/h)\n${rule}\n\n/c.js:\n${rule}\n1 | // - https://a.example/no\n${rule}\n`,
  )
  expect(account(document)).toEqual([
    'a/README.md:1 line STATEMENT talk-heading',
    'a/README.md:2 line STATEMENT given-at',
    'a/README.md:2 link MEDIA given-at',
    'a/README.md:4 item CITATION list-item',
    'a/README.md:4 link PROBLEM empty-link',
    'b.md:1 line GROUP heading',
    'b.md:2 item IGNORED page-without-statement',
    'b.md:2 link IGNORED page-without-statement',
    'b.md:4 item IGNORED page-without-statement',
    'b.md:4 link IGNORED page-without-statement',
  ])
})

test('of a deck: titles, speakers, what is mentioned, what is shown again, what belongs to no session', () => {
  const document = read(`HarborConf 2017 Recap



Agenda
- Ropes and more



Quiet Clocks
Ana Ruiz (@ana), Fjord

- SLACK
 - it turns twice a day
- Everything drifts
- Tides
 - knots.example/tides



Quiet Clocks
Ana Ruiz (@ana), Fjord

- Only talk



Two Ropes
Mira Halvorsen (@mira), Fjord

- Words
`)
  expect(account(document)).toEqual([
    '1 line STATEMENT document-title',
    '5 line GROUP line-above-items',
    '6 item IGNORED outside-sessions',
    '10 line STATEMENT title-page',
    '11 line STATEMENT title-page',
    '13 item CITATION mention',
    '14 item IGNORED annotation',
    '15 item IGNORED said-in-session',
    '16 item GROUP item-above-items',
    '17 item CITATION mention',
    '17 link CITATION mention',
    '21 line STATEMENT said-elsewhere',
    '22 line STATEMENT said-elsewhere',
    '24 item IGNORED said-in-session',
    '28 line STATEMENT title-page',
    '29 line STATEMENT title-page',
    '31 item IGNORED said-in-session',
  ])
})

test('of notes: days stand above, the recording is media, the page around is navigation', () => {
  const document = read(`Skip to content

HarborConf 2019 Notes

Day 1

Quiet Clocks - Ana Ruiz (Fjord)

clocks drift

https://www.youtube.com/watch?v=aaaaaaaaaaa

Two Ropes - Mira Halvorsen (Fjord)

  • Read "The Knot"

Sign up for free to join this conversation on GitHub
`)
  expect(account(document)).toEqual([
    '1 line NAVIGATION navigation-words',
    '3 line STATEMENT document-title',
    '5 line GROUP above-statements',
    '7 line STATEMENT session-line',
    '9 line IGNORED said-in-session',
    '11 line MEDIA its-link',
    '11 link MEDIA session-line',
    '13 line STATEMENT session-line',
    '15 item CITATION mention',
    '17 line NAVIGATION navigation-words',
  ])
})

test('of a README without its links: the statement, the abstract, the bio', () => {
  const abstract = `Clocks drift, and ${'everybody who keeps one knows how far it drifts in a day '.repeat(4)}.`
  const document = read(`The accompanying repository for The Quiet Clocks talk
- V1 HarborConf 2018: Video
${abstract}
- Slack Water by Ana Ruiz
Ana Ruiz is an engineer at Fjord. Her career began at sea.`)
  expect(account(document)).toEqual([
    '1 line STATEMENT talk-statement',
    '2 item STATEMENT presentation-item',
    '3 line STATEMENT abstract',
    '4 item CITATION list-item',
    '5 line STATEMENT bio',
  ])
})

test('of a podcast: what was said of nothing is ignored, each minute on its own', () => {
  const document = read(`In this podcast, Mira Halvorsen talks to Ana Ruiz.
Notes
- 1m:20s - Winch was written by Ana Ruiz.
- 2m:20s - Ropes wear out.
- 3m:20s - And clocks drift.
Papers mentioned
Ana Ruiz: Slack Water`)
  expect(account(document)).toEqual([
    '1 line STATEMENT podcast-introduction',
    '2 line GROUP line-above-items',
    '3 item CITATION mention',
    '4 item IGNORED said-in-episode',
    '5 item IGNORED said-in-episode',
    '6 line GROUP above-statements',
    '7 line CITATION mentioned-list',
  ])
})

test('where nothing was understood, what nothing else explains is a problem', () => {
  const document = read(
    '# Reading\n\n* [Slack Water](https://a.example/slack)\n* [Ana](https://twitter.com/ana)\n* [top](#reading)\n',
  )
  expect(document.problems.map(({ code }) => code)).toEqual(['NO_STATEMENT'])
  expect(account(document)).toEqual([
    '1 line GROUP heading',
    '3 item PROBLEM no-statement',
    '3 link PROBLEM no-statement',
    '4 item PROFILE its-link',
    '4 link PROFILE profile-address',
    '5 item NAVIGATION its-link',
    '5 link NAVIGATION same-page',
  ])
  expect(account(read('Milk, eggs and https://a.example/bread'))).toEqual([
    '1 line PROBLEM unrecognised',
    '1 link PROBLEM unrecognised',
  ])
})

describe('of formats that know nothing of accounts', () => {
  const noted = (text: string, note: (draft: ReturnType<typeof createDraft>, lines: readonly string[]) => void) => {
    const draft = createDraft('test')
    const lines = linesOf(text)
    note(draft, lines)
    return draft.finish({ kind: 'OTHER', title: null }, () => [{ part: null, lines }])
  }
  const link = (url: string) => [{ url, label: null, suspect: false }]

  test('a bibliography: entries by the lines of what they cite, one that could not be read by its problem', () => {
    const text = `@article{a,
  title = {Slack Water},
  author = {Ruiz, Ana},
  doi = {10.1000/slack},
  url = {https://a.example/slack}
}
@misc{b,
  note = {nothing}
}
@misc{c, title = {Tide}}`
    const document = noted(text, (draft, lines) => {
      const page = { part: null, lines }
      const list = draft.work(
        { title: 'Papers', workKind: 'READING_LIST', described: true },
        stateAt(page, { startLine: 1, endLine: 1 }, 'bibliography', []),
      )
      const entry = stateAt(page, { startLine: 1, endLine: 6 }, 'entry', [])
      const work = draft.work(
        {
          title: 'Slack Water',
          workKind: 'PAPER',
          links: [...link('http://dx.doi.org/10.1000/SLACK'), ...link('https://a.example/slack/')],
        },
        entry,
      )
      draft.cites(list, work, 'REFERENCES', entry)
      draft.claim('AUTHORED', draft.person({ name: 'Ana Ruiz' }, entry), work, entry)
      draft.problem('NO_STATEMENT', 7, 'Expected a title')
    })
    expect(account(document)).toEqual([
      '1 item STATEMENT bibliography',
      '4 link CITATION entry',
      '5 link CITATION entry',
      '7 item PROBLEM no-statement',
      '10 item IGNORED unread',
    ])
  })

  test('a record of a talk: media by their addresses, whatever the lines of the statement', () => {
    const text = `{
  "title": "Quiet Clocks",
  "related_urls": ["https://ana.example/clocks"],
  "thumbnail_url": "https://v.example/1.jpg",
  "videos": [{"url": "https://v.example/1"}]
}`
    const document = noted(text, (draft, lines) => {
      const statement = stateAt({ part: null, lines }, { startLine: 2, endLine: 2 }, 'talk-record', [])
      const talk = draft.talk(
        { title: 'Quiet Clocks', described: true, links: link('https://ana.example/clocks') },
        statement,
      )
      draft.claim('PRESENTED_AS', talk, draft.presentation({ video: 'https://v.example/1' }, statement), statement)
    })
    expect(account(document)).toEqual([
      '1 item STATEMENT talk-record',
      '3 link MEDIA talk-record',
      '4 link CREDIT picture-address',
      '5 link MEDIA talk-record',
    ])
  })

  test('a page in one line: what shares a line is told apart by names and addresses', () => {
    const text =
      '<!doctype html><h1>Quiet Clocks</h1><ul><li>Slack Water by Ana Ruiz<li><a href="https://a.example/neap">Neap</a><li>Something else</ul>'
    const document = noted(text, (draft, lines) => {
      const statement = stateAt({ part: null, lines }, { startLine: 1, endLine: 1 }, 'page', [])
      const talk = draft.talk({ title: 'Quiet Clocks', described: true }, statement)
      draft.cites(talk, draft.work({ title: 'Slack Water', workKind: 'PAPER' }, statement), 'REFERENCES', statement)
      draft.cites(
        talk,
        draft.work({ title: 'Neap Tides', workKind: 'PAPER', links: link('https://a.example/neap') }, statement),
        'REFERENCES',
        statement,
      )
    })
    expect(account(document)).toEqual([
      '1 line STATEMENT page',
      '1 item CITATION page',
      '1 item CITATION its-link',
      '1 link CITATION page',
      '1 item IGNORED unread',
    ])
  })

  test('an address that a reader joined over two lines', () => {
    const document = noted('see https://a.example/a-very-long-\naddress.pdf\n', (draft, lines) => {
      const statement = stateAt({ part: null, lines }, { startLine: 1, endLine: 2 }, 'mention', [])
      draft.work({ title: 'X', workKind: 'PAPER', links: link('https://a.example/a-very-long-address.pdf') }, statement)
    })
    expect(endOf(document, 'https://a.example').at(-1)).toBe('link CITATION mention')
  })

  test.each([
    ['[Next page](https://a.example/2)', 'NAVIGATION navigation-words'],
    ['[Share](https://twitter.com/intent/tweet?text=a)', 'NAVIGATION share-address'],
    ['[notes](notes.md)', 'NAVIGATION file-beside'],
    ['[above](#quiet)', 'NAVIGATION same-page'],
    ['<ana@a.example>', 'PROFILE mail-address'],
    ['[Mira](https://www.linkedin.com/in/mira)', 'PROFILE profile-address'],
    ['![a pier](https://a.example/pier)', 'CREDIT picture'],
    ['[a pier](https://unsplash.com/photos/1)', 'CREDIT picture-address'],
    ['photo by [Ana](https://ana.example)', 'CREDIT credit-words'],
    ['[the paper](neap.pdf)', 'IGNORED unread'],
    ['[load balancing](https://a.example/load)', 'IGNORED unread'],
    ['[sharing nothing](https://a.example/shared)', 'IGNORED unread'],
  ])('what nobody speaks of is told by its words or its address: %s', (written, expected) => {
    const document = noted(`# Quiet\n\n- ${written}\n`, (draft, lines) => {
      draft.talk(
        { title: 'Quiet', described: true },
        stateAt({ part: null, lines }, { startLine: 1, endLine: 1 }, 'said', []),
      )
    })
    const link = document.account().find(({ unit }) => unit === 'link')
    expect(`${link?.outcome} ${link?.rule}`).toBe(expected)
  })

  test('what a heading says of what stands below it', () => {
    const below = (heading: string) =>
      noted(`# Quiet\n\n## ${heading}\n\n### Part\n- words\n- [x](https://a.example)`, (draft, lines) => {
        draft.talk(
          { title: 'Quiet', described: true },
          stateAt({ part: null, lines }, { startLine: 1, endLine: 1 }, 'said', []),
        )
      })
        .account()
        .slice(3)
        .map(({ outcome, rule }) => `${outcome} ${rule}`)
    expect(below('Photo credits')).toEqual(['CREDIT below-credits', 'CREDIT its-link', 'CREDIT below-credits'])
    expect(below('About me')).toEqual(['PROFILE below-bio', 'PROFILE its-link', 'PROFILE below-bio'])
    expect(below('A template')).toEqual(['IGNORED template', 'IGNORED template', 'IGNORED template'])
    expect(below('Contact')).toEqual(['PROFILE below-bio', 'PROFILE its-link', 'PROFILE below-bio'])
    expect(below('Papers')).toEqual(['IGNORED unread', 'IGNORED unread', 'IGNORED unread'])
  })

  test('a statement over several lines is of those units that it names', () => {
    const document = noted('# A\n\n- Quiet Clocks\n- Quiet\n- clocks\n\nx\n![](a.png)', (draft, lines) => {
      draft.talk(
        { title: 'Quiet Clocks', described: true },
        stateAt({ part: null, lines }, { startLine: 3, endLine: 5 }, 'said', []),
      )
    })
    expect(account(document).slice(1)).toEqual([
      '3 item STATEMENT said',
      '4 item IGNORED unread',
      '5 item IGNORED unread',
      '8 link CREDIT picture',
    ])
  })

  test('a dismissal holds where nothing was said, the first of a line before the later', () => {
    const document = noted('# A\n\n- one\n- two\n- three', (draft, lines) => {
      const page = { part: null, lines }
      draft.talk({ title: 'One', described: true }, stateAt(page, { startLine: 3, endLine: 3 }, 'said', []))
      draft.dismiss(page, { startLine: 3, endLine: 4 }, 'CREDIT', 'passed')
      draft.dismiss(page, { startLine: 1, endLine: 5 }, 'IGNORED', 'rest')
    })
    expect(account(document)).toEqual([
      '1 line GROUP heading',
      '3 item STATEMENT said',
      '4 item CREDIT passed',
      '5 item IGNORED rest',
    ])
  })
})

test('of what comes with talkgraph nothing is left unread, and little is a problem', () => {
  const folder = new URL('../../../../import/corpus/', import.meta.url)
  for (const name of readdirSync(folder)) {
    const document = read(readFileSync(new URL(name, folder), 'utf8'), name)
    expect(document.account().length).toBeGreaterThan(10)
    expect(document.account().filter(({ rule, outcome }) => rule === 'unread' || outcome === 'PROBLEM')).toEqual([])
  }
})
