import { describe, expect, test } from 'vitest'
import { linksInText } from '../../../../import/parse/bare-links.ts'
import { readDatedColumns } from '../../../../import/parse/constructs/dated-columns.ts'

/** The talk of each entry as "title @ event, month/year", "-" for none. */
function columns(...lines: readonly string[]): readonly string[] {
  return readDatedColumns(lines.map((line) => ({ head: linksInText(line), below: [] }))).map((one) => {
    const [giving] = one?.givings ?? []
    return one === null || giving === undefined
      ? '-'
      : `${one.title} @ ${giving.occasion.event}, ${giving.occasion.month}/${giving.occasion.year}`
  })
}

describe('a list of talks with a date, an event and a title', () => {
  test('has the event first where most entries do, whatever one alone looks like', () => {
    expect(
      columns('Nov 2016 - Tidal - Knots', 'Oct 2016 - HarborConf - Slips', 'Mar 2015 - Tidal - Measuring Rope at Sea'),
    ).toEqual(['Knots @ Tidal, 11/2016', 'Slips @ HarborConf, 10/2016', 'Measuring Rope at Sea @ Tidal, 3/2015'])
  })

  test('has the title first likewise, and the date at either end', () => {
    expect(columns('2016-11 | How Ropes Slip | Tidal Oslo', '2015-03 | What Sailors Should Know | Tidal')).toEqual([
      'How Ropes Slip @ Tidal Oslo, 11/2016',
      'What Sailors Should Know @ Tidal, 3/2015',
    ])
    expect(columns('Tidal - How Ropes Slip - 5 May 2016', 'Quay Show - What Sailors Should Know - May 2015')).toEqual([
      'How Ropes Slip @ Tidal, 5/2016',
      'What Sailors Should Know @ Quay Show, 5/2015',
    ])
  })

  test('but one entry alone, or one with other parts, is no row', () => {
    expect(columns('Nov 2016 - Tidal - Knots')).toEqual(['-'])
    expect(columns('Nov 2016 - Tidal - Knots', 'Oct 2016 - HarborConf - Slips', 'Slips - 2014')).toEqual([
      'Knots @ Tidal, 11/2016',
      'Slips @ HarborConf, 10/2016',
      '-',
    ])
    expect(columns('Tidal - Oslo - Norway', 'Quay - Bergen - Norway')).toEqual(['-', '-'])
  })
})
