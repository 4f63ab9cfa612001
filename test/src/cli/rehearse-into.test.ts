import { expect, test } from 'vitest'
import type { ChangeSet } from '../../../import/pipeline.ts'
import { changeLines } from '../../../src/cli/rehearse-into.ts'

const nothing: ChangeSet = {
  documents: { added: [], changed: [], forgotten: [], relinked: [], kept: 0, refused: 0, passedOver: 0 },
  entities: { added: [], changed: [], removed: [], kept: 0 },
  problems: [],
}
const thing = (what: string) => ({ id: what, what })

test('every document and thing is a line, sorted, under what its sign means', () => {
  const lines = changeLines({
    documents: {
      added: ['talks/b.md', 'talks/a.md'],
      changed: ['talks/c.md'],
      forgotten: ['talks/d.md'],
      relinked: ['talks/e.md'],
      kept: 7,
      refused: 1,
      passedOver: 2,
    },
    entities: {
      added: [thing('Talk “Quiet Clocks”'), thing('Paper “Boats”')],
      changed: [thing('Person “Ada Moore”')],
      removed: [thing('Paper “Rings”')],
      kept: 40,
    },
    problems: [],
  })
  expect(lines).toEqual([
    'Documents (+ new, ~ changed, - forgotten, > opened elsewhere):',
    '  + talks/a.md',
    '  + talks/b.md',
    '  ~ talks/c.md',
    '  - talks/d.md',
    '  > talks/e.md',
    'Things (+ added, ~ changed, - gone):',
    '  + Paper “Boats”',
    '  + Talk “Quiet Clocks”',
    '  ~ Person “Ada Moore”',
    '  - Paper “Rings”',
    'An import would read 2 new documents and 1 changed, keep 7 and forget 1; 2 things added, 1 changed, 1 gone. Nothing was written. 1 document could not be imported (see above).',
  ])
})

test('nothing new is one sentence', () => {
  expect(changeLines(nothing)).toEqual([
    'An import would read 0 new documents and 0 changed, keep 0 and forget 0; 0 things added, 0 changed, 0 gone. Nothing was written.',
  ])
})
