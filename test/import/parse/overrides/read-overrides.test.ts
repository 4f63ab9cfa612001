import { describe, expect, test } from 'vitest'
import { parseDocument } from '../../../../import/parse/index.ts'

const text = `# what we know better
overrides: 1
same:
  - [Comet, "Comet: A Scheduler"]
  - [{ of: "@ada", in: talks/a.md }, Ada Moore]
notSame:
  - - { of: Sagas, in: talks/a.md, line: 12 }
    - { of: Sagas, in: talks/b.md }
ignore:
  - { in: notes.md, line: 14 }
  - in: notes.md
    says: we are hiring
wrongLink:
  - { link: "https://a.example/x", of: Rings }
title:
  - { of: Rings, is: Rings of Rings }
`
const parse = (written: string) => parseDocument({ key: 'folder/sub/overrides.yaml', text: written })

describe('override files', () => {
  test('are read whole, each decision with its lines, documents named from the folder of the file', () => {
    const { kind, overrides, problems, mentions } = parse(text)
    expect({ kind, problems, mentions }).toEqual({ kind: 'OVERRIDES', problems: [], mentions: [] })
    const told = overrides.map(({ kind, selectors, value, statement }) => [
      kind,
      selectors.map(({ ref, document, line, says }) =>
        [ref, document, line, says].filter((one) => one !== null).join(' '),
      ),
      value,
      statement.startLine,
    ])
    expect(told).toEqual([
      ['same', ['Comet', 'Comet: A Scheduler'], null, 4],
      ['same', ['@ada folder/sub/talks/a.md', 'Ada Moore'], null, 5],
      ['notSame', ['Sagas folder/sub/talks/a.md 12', 'Sagas folder/sub/talks/b.md'], null, 7],
      ['ignore', ['folder/sub/notes.md 14'], null, 10],
      ['ignore', ['folder/sub/notes.md we are hiring'], null, 11],
      ['wrongLink', ['Rings'], 'https://a.example/x', 14],
      ['title', ['Rings'], 'Rings of Rings', 16],
    ])
    for (const { statement } of overrides) {
      const lines = text.split('\n').slice(statement.startLine - 1, statement.endLine)
      expect(lines.join('\n')).toContain(statement.quote)
    }
  })

  test('what cannot be understood is told with its line, and the rest counts', () => {
    const { overrides, problems } = parse(`overrides: 2
same:
  - [Only one]
  - [Comet, Meteor]
merge: [x]
ignore:
  - { in: notes.md }
title: Rings
wrongLink:
  - { of: Rings }
`)
    expect(overrides.map(({ kind, statement }) => [kind, statement.startLine])).toEqual([['same', 4]])
    expect(problems.map(({ code, line, message }) => [code, line, message])).toEqual([
      ['MALFORMED_OVERRIDE', 1, 'Expected overrides: 1, got 2'],
      ['MALFORMED_OVERRIDE', 3, 'Expected a list of two things or more under same'],
      ['MALFORMED_OVERRIDE', 5, 'Expected one of same, notSame, ignore, wrongLink, title, got “merge”'],
      ['MALFORMED_OVERRIDE', 7, expect.stringContaining('Expected {in: document, line: number}')],
      ['MALFORMED_OVERRIDE', 8, 'Expected a list under title'],
      ['MALFORMED_OVERRIDE', 10, 'Expected {link: address, of: title} under wrongLink'],
    ])
  })

  test('broken YAML is a problem, not an error; other YAML is none of ours', () => {
    const { overrides, problems } = parse('overrides: 1\nsame:\n  - [Comet, Meteor]\n  - [a, b\ntitle:\n')
    expect(overrides.length).toBeGreaterThan(0)
    expect(
      problems.some(({ code, message }) => code === 'MALFORMED_OVERRIDE' && message.startsWith('Expected YAML')),
    ).toBe(true)
    expect(parse('overrides: 1\nsame:\n')).toMatchObject({ kind: 'OVERRIDES', problems: [], overrides: [] })
    expect(parse('overrides: 1\nreplicas: 2\n').kind).not.toBe('OVERRIDES')
    expect(parse('same:\n  - [a, b]\n').kind).not.toBe('OVERRIDES')
  })
})
