import { expect, it } from 'vitest'
import { readPerson } from '../../../src/queries/record/person.ts'
import { readPresentation } from '../../../src/queries/record/presentation.ts'
import { readWork } from '../../../src/queries/record/work.ts'
import { selectionOf } from '../../../src/queries/selection.ts'
import { speakersOfTalk } from '../../../src/queries/speakers-of-talk.ts'
import { talks } from '../../../src/queries/works.ts'

const nothing = {
  Work: new Set<string>(),
  Person: new Set<string>(),
  Presentation: new Set<string>(),
  Named: new Set<string>(),
}
const page = talks.TITLE.page.statement({ filter: [], slice: { size: 1, after: null } }).text

it('reads what is selected and what things are told apart by, and leaves the rest of a statement as it is', () => {
  const { narrow } = selectionOf({ ...nothing, Work: new Set(['year', 'title', 'nothing of the kind']) })
  expect(narrow(page)).toBe(page.replace(/item: n \{[^}]*\}/, 'item: n {.id, .kind, .title, .year}'))
  expect(narrow(speakersOfTalk.statement(['x'], {}).text)).toContain('RETURN n {.id} AS r')
})

it('gives one text for the same properties in whatever order, another for others', () => {
  const [one, same, other] = [['year', 'title'], ['title', 'year'], ['title']].map((names) =>
    selectionOf({ ...nothing, Work: new Set(names) }),
  )
  expect([same?.name, same?.narrow(page)]).toEqual([one?.name, one?.narrow(page)])
  expect(other?.name).not.toBe(one?.name)
})

it('makes things of which no more is known than was read; null is what is known to be nothing', () => {
  const work = readWork({ id: 'w', kind: 'TALK', title: 'T', year: null })
  expect(JSON.parse(JSON.stringify(work))).toEqual({ type: 'Work', id: 'w', kind: 'TALK', title: 'T', year: null })
  expect(JSON.parse(JSON.stringify(readPerson({ id: 'p', name: 'N' })))).toEqual({ type: 'Person', id: 'p', name: 'N' })
  const { event, links } = readPresentation({ id: 'o', event: null })
  expect([event, links]).toEqual([null, undefined])
})

it('still refuses what a statement promised otherwise', () => {
  expect(() => readWork({ id: 'w', kind: 'TALK', title: null })).toThrow('Expected text as title')
})
