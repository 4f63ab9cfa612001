/** What is stated of a piece of JSON is what would be stated of its lines, though the lines are never parted. */
import { expect, test } from 'vitest'
import { createDraft } from '../../../../import/parse/draft.ts'
import { openJson } from '../../../../import/parse/json/json-page.ts'
import { stateAt } from '../../../../import/parse/lines.ts'
import { spansOf } from '../../../../import/parse/places.ts'
import fc from '../../../support/laws.ts'

/** Lines of all lengths, on either side of what is quoted whole. */
const line = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.tuple(fc.string({ minLength: 1, maxLength: 9 }), fc.integer({ min: 38, max: 90 })).map(([s, n]) => s.repeat(n)),
  fc.integer({ min: 395, max: 405 }).map((length) => 'word '.repeat(81).slice(0, length)),
)
const text = fc
  .array(
    line.map((one) => one.replace(/[\r\n]/g, ' ')),
    { maxLength: 8 },
  )
  .map((lines) => lines.join('\n'))

test('the statement of a piece is that of its lines', () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), fc.option(fc.string({ maxLength: 8 })), (written, one, other, around) => {
      const [first, last] = [one % (written.length + 1), other % (written.length + 1)]
      const piece = { start: Math.min(first, last), end: Math.max(first, last) }
      const lines = written.split('\n')
      const { spanOf, state } = openJson(written, createDraft('a.json'))
      expect(spanOf(piece)).toEqual(spansOf(lines)(piece))
      expect(state(piece, 'a-rule', around)).toEqual(
        stateAt({ part: null, lines }, spansOf(lines)(piece), 'a-rule', [], around),
      )
    }),
  )
})
