import { describe, expect, test } from 'vitest'
import { withoutCompanions } from '../../../../import/parse/constructs/companions.ts'
import { plain } from '../../../../import/parse/inline.ts'
import type { Inline } from '../../../../import/parse/outline.ts'

function linked(label: string, rest: string): Inline {
  return { text: label + rest, links: [{ start: 0, end: label.length, url: 'https://a.example/t' }], emphases: [] }
}

function told(inline: Inline): string {
  const { inline: rest, companions } = withoutCompanions(inline)
  return [rest.text, ...companions.map(({ name }) => name)].join(' / ')
}

describe('whom a talk was given with', () => {
  test('in brackets behind its title, or within the link of it', () => {
    expect(told(plain('Quiet Knots (with Rob Roe)'))).toBe('Quiet Knots / Rob Roe')
    expect(told(plain('Quiet Knots (together with Rob Roe and Ana Ruiz), HarborConf'))).toBe(
      'Quiet Knots, HarborConf / Rob Roe / Ana Ruiz',
    )
    const within = withoutCompanions(linked('Quiet Knots (w/ Rob Roe)', ', HarborConf')).inline
    expect([within.text, within.links[0]?.end]).toEqual(['Quiet Knots, HarborConf', 11])
  })

  test('behind the link of its title', () => {
    expect(told(linked('Quiet Knots', ' with Rob Roe, HarborConf 2019'))).toBe('Quiet Knots, HarborConf 2019 / Rob Roe')
    expect(told(linked('Quiet Knots', ' with Rob Roe at HarborConf'))).toBe('Quiet Knots at HarborConf / Rob Roe')
  })

  test('but not what goes on with a title, or is left of the talk', () => {
    for (const text of ['Tying Knots with Tar', 'Quiet Knots (with slides)', 'Sailing with Rob Roe'])
      expect(told(plain(text))).toBe(text)
  })
})
