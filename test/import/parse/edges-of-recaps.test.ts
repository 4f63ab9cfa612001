/** What stands at the edges of rules for recaps: the end of a paragraph, two talks in one, lines that only look like a list. */
import { describe, expect, test } from 'vitest'
import { isEventName } from '../../../import/parse/constructs/lone-occasion.ts'
import { workKind } from '../../../import/parse/constructs/work-kind.ts'
import { withDashedLists } from '../../../import/parse/dashed-lists.ts'
import { openMatter } from '../../../import/parse/front-matter.ts'
import { citations, notes, read, talk } from './facts.ts'

const head = `# Harbor GOTO Bergen 2015 recap

I had the chance to attend [Harbor GOTO Bergen 2015](http://harborgoto.example/bergen-2015) and wanted to recap my thoughts.
`
const told = (paragraph: string) =>
  notes(`${head}\n## Thursday\n\n${paragraph}\n`).sessions.map(
    ({ title, speakers }) => `${title} <${speakers.join(', ')}>`,
  )

describe('a talk in running speech', () => {
  test('may end its paragraph', () => {
    expect(
      told(
        'I saw a talk called “[Quiet Knots](https://youtu.be/knots123456)” from [Jane Doe](https://jane.example).\n\nRight after this “[Loud Ropes](https://youtu.be/ropes123456)” by [Rob Roe](https://rob.example) was fun.',
      ),
    ).toEqual(['Quiet Knots <Jane Doe>', 'Loud Ropes <Rob Roe>'])
  })

  test('has its own people where the sentence tells of another', () => {
    const both =
      'I liked “[Quiet Knots](https://youtu.be/knots123456)” by [Jane Doe](https://jane.example) and “[Loud Ropes](https://youtu.be/ropes123456)” by [Rob Roe](https://rob.example). More tomorrow.'
    expect(told(both)).toEqual(['Quiet Knots <Jane Doe>', 'Loud Ropes <Rob Roe>'])
  })
})

describe('lines with bullets of their own', () => {
  const inline = (text: string) => ({ text, links: [], emphases: [] })

  test('have the lines on which they stand', () => {
    const blocks = withDashedLists({ kind: 'paragraph', startLine: 4, endLine: 6, inline: inline('Read:\n• A\n• B') })
    expect(blocks.map(({ kind, startLine, endLine }) => [kind, startLine, endLine])).toEqual([
      ['paragraph', 4, 4],
      ['list', 5, 6],
    ])
  })

  test('have all lines of their paragraph where breaks within it part them otherwise', () => {
    const [block] = withDashedLists({ kind: 'paragraph', startLine: 4, endLine: 4, inline: inline('• A\n• B\n• C') })
    expect([block?.startLine, block?.endLine]).toEqual([4, 4])
  })
})

test('a line with a colon above a rule is no front matter', () => {
  expect(openMatter(['note: what we read', '- [A](https://a.example)', '', '---'])).toBe(0)
  expect(openMatter(['update: see below', 'note: what we read', '---'])).toBe(0)
  expect(openMatter(['title: Knots', 'date: 2014-05-06', '---'])).toBe(2)
  expect(openMatter(['Title: Knots: a post', 'Date: 2014-05-06', 'Slug: knots', '', 'Ropes.'])).toBe(3)
  expect(openMatter(['Title: Knots', 'Speaker: Ada Moore', '', 'Ropes.'])).toBe(0)
})

test('links on lines of their own above the first heading are things to read, those with bars between them are not', () => {
  const page = (between: string) =>
    read(
      `[Dynamo](https://a.example/dynamo.pdf)${between}[Spanner](https://a.example/spanner.pdf)${between}[Raft](https://a.example/raft.pdf)\n\n# Reading list\n\n- [Borg at Scale](https://a.example/borg.pdf)\n- [Omega Scheduling](https://a.example/omega.pdf)\n`,
    ).mentions.flatMap((one) => (one.kind === 'work' ? [one.title] : []))
  expect(page('\n')).toEqual(expect.arrayContaining(['Dynamo', 'Spanner', 'Raft']))
  expect(page(' / ')).not.toEqual(expect.arrayContaining(['Dynamo']))
})

test('places in one page are no works; three of them beside others are', () => {
  const cited = (items: readonly string[]) => {
    const document = read(
      `# Quiet Knots\n\nGiven at HarborConf 2019.\n\n## References\n\n${items.map((one) => `- ${one}\n`).join('')}`,
    )
    return citations(document, talk(document, 'Quiet Knots')).length
  }
  const chapters = [1, 2, 3].map((n) => `[Chapter of Knots ${n}](https://b.example/all#ch-${n})`)
  const papers = ['[Dynamo](https://a.example/dynamo.pdf)', '[Spanner](https://a.example/spanner.pdf)']
  expect(cited(chapters)).toBe(0)
  expect([cited([...chapters, ...papers]), cited([...papers, ...chapters])]).toEqual([5, 5])
})

test('the loop of a program is no event, the number of a report no course', () => {
  expect([isEventName('The Event Loop 2018'), isEventName('Fjord Summit 2018')]).toEqual([false, true])
  const kindOf = (title: string) => workKind({ title, urls: [], words: title, section: [] })
  expect(kindOf('Knots, UCB/EECS-2009-28')).not.toBe('COURSE')
  expect([kindOf('CS 244B'), kindOf('MIT 6.824')]).toEqual(['COURSE', 'COURSE'])
})
