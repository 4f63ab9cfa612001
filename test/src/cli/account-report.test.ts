import { describe, expect, test } from 'vitest'
import { accountEvent, accountTable } from '../../../src/cli/account-report.ts'
import { accountOutcomes } from '../../../src/model/document.ts'

type Account = Parameters<typeof accountEvent>[0]

function account(path: string, rules: readonly (readonly [(typeof accountOutcomes)[number], string])[]): Account {
  const units = rules.map(([outcome, rule], index) => ({
    part: null,
    line: index + 1,
    unit: 'link' as const,
    text: 'Slack Water',
    outcome,
    rule,
  }))
  const counts = accountOutcomes.map((outcome) => rules.filter(([one]) => one === outcome).length)
  return { path, kind: 'TALK_PAGE', counts, units }
}

const quiet = account('talks/quiet.md', [
  ['STATEMENT', 'talk-heading'],
  ['CITATION', 'list-item'],
  ['CITATION', 'list-item'],
  ['IGNORED', 'words-alone'],
])

describe('for people', () => {
  test('a row for each document, their sum, and the rules behind each outcome', () => {
    const other = account('talks/other.md', [
      ['CITATION', 'mention'],
      ['PROBLEM', 'empty-link'],
    ])
    expect(accountTable([quiet, other]).split('\n')).toEqual([
      ' read state  cite media  prof  cred  navi group ignor probl  document',
      '    4     1     2     0     0     0     0     0     1     0  talks/quiet.md',
      '    2     0     1     0     0     0     0     0     0     1  talks/other.md',
      '    6     1     3     0     0     0     0     0     1     1  2 in all',
      '',
      'STATEMENT   talk-heading 1',
      'CITATION    list-item 2, mention 1',
      'IGNORED     words-alone 1',
      'PROBLEM     empty-link 1',
    ])
  })

  test('one document has no sum', () => {
    expect(accountTable([quiet])).not.toContain('in all')
  })

  test('no line is longer than 100 columns; a long path keeps its end', () => {
    const rules = Array.from({ length: 60 }, (_, index) => ['IGNORED', `a-rule-of-its-own-${index}`] as const)
    const lines = accountTable([account(`${'a-long-folder/'.repeat(20)}README.md`, rules)]).split('\n')
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(100)
    expect(lines[1]).toMatch(/ {2}….*a-long-folder\/README\.md$/)
    expect(lines.join(' ').match(/a-rule-of-its-own-\d+ 1/g)).toHaveLength(60)
  })

  test('where nothing was read it says how to read all', () => {
    expect(accountTable([])).toContain('--again')
  })
})

test('for programs each account is an event with all its units', () => {
  expect(accountEvent(quiet)).toEqual({
    event: 'account',
    path: 'talks/quiet.md',
    kind: 'TALK_PAGE',
    read: 4,
    counts: {
      STATEMENT: 1,
      CITATION: 2,
      MEDIA: 0,
      PROFILE: 0,
      CREDIT: 0,
      NAVIGATION: 0,
      GROUP: 0,
      IGNORED: 1,
      PROBLEM: 0,
    },
    units: quiet.units,
  })
})
