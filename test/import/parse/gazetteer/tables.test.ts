import { describe, expect, test } from 'vitest'
import { findNames } from '../../../../import/parse/gazetteer/find-names.ts'
import { knownNames } from '../../../../import/parse/gazetteer/lexicon.ts'
import { readTable } from '../../../../import/parse/gazetteer/read-table.ts'

describe('the tables of names', () => {
  const software = knownNames.filter(({ kind, isPlace }) => kind === 'TOOL' && !isPlace)

  test('are broad: software of every area, papers, books', () => {
    expect(software.length).toBeGreaterThan(1500)
    const areas = new Map<string, number>()
    for (const { area } of software) areas.set(area, (areas.get(area) ?? 0) + 1)
    expect([...areas].filter(([, count]) => count < 20)).toEqual([])
    expect([...areas.keys()].sort()).toEqual(
      'cloud data languages learning mobile networking operations security testing verification web'.split(' '),
    )
    expect(knownNames.filter(({ kind }) => kind === 'PAPER').length).toBeGreaterThan(150)
    expect(knownNames.filter(({ kind }) => kind === 'BOOK').length).toBeGreaterThan(200)
  })

  test('give a spelling to one name only', () => {
    const owners = new Map<string, Set<string>>()
    for (const { name, spellings } of knownNames)
      for (const { written } of spellings)
        owners.set(written.toLowerCase(), (owners.get(written.toLowerCase()) ?? new Set()).add(name))
    expect([...owners].filter(([, names]) => names.size > 1).map(([written]) => written)).toEqual([])
  })

  test('hold no sign of their own in a spelling', () => {
    const strange = knownNames
      .flatMap(({ spellings }) => spellings)
      .filter(({ written }) => /^\?|=|;|^\s|\s$/.test(written))
    expect(strange).toEqual([])
  })

  test('find every name in its own spelling, as that name', () => {
    const missed = knownNames.flatMap(({ name, spellings }) =>
      spellings
        .filter(({ written }) => findNames(written)[0]?.form.name.name !== name)
        .map(({ written }) => `${written} of ${name}`),
    )
    expect(missed).toEqual([])
  })
})

describe('reading a table', () => {
  test('marks, spellings, kinds and areas', () => {
    expect(
      readTable(
        '# TOOL data: ropes\nWinch = Fjord Winch; ?Anchor; ??Pull\n# PAPER\nOn Knots; On the Long Knots of Harbors',
      ),
    ).toEqual([
      {
        name: 'Winch',
        kind: 'TOOL',
        area: 'data',
        isPlace: false,
        spellings: [
          { written: 'Winch', doubt: 'none' },
          { written: 'Fjord Winch', doubt: 'none' },
        ],
      },
      { name: 'Anchor', kind: 'TOOL', area: 'data', isPlace: false, spellings: [{ written: 'Anchor', doubt: 'word' }] },
      { name: 'Pull', kind: 'TOOL', area: 'data', isPlace: false, spellings: [{ written: 'Pull', doubt: 'everyday' }] },
      {
        name: 'On Knots',
        kind: 'PAPER',
        area: '',
        isPlace: false,
        spellings: [{ written: 'On Knots', doubt: 'word' }],
      },
      {
        name: 'On the Long Knots of Harbors',
        kind: 'PAPER',
        area: '',
        isPlace: false,
        spellings: [{ written: 'On the Long Knots of Harbors', doubt: 'none' }],
      },
    ])
  })

  test.each([
    ['Winch; Anchor', 'Expected a heading "# KIND" before "Winch; Anchor"'],
    ['# ROPE data\nWinch', 'Expected "# KIND area", got "# ROPE data"'],
  ])('refuses %j', (table, message) => expect(() => readTable(table)).toThrow(message))
})
