import { expect, it } from 'vitest'
import { cites } from '../../../src/queries/cites.ts'
import { citingTalks } from '../../../src/queries/citing-talks.ts'
import { readPerson } from '../../../src/queries/record/person.ts'
import { readPresentation } from '../../../src/queries/record/presentation.ts'
import { readWork } from '../../../src/queries/record/work.ts'
import { type Selected, selectionOf } from '../../../src/queries/selection.ts'
import { speakersOfTalk } from '../../../src/queries/speakers-of-talk.ts'
import { talks } from '../../../src/queries/works.ts'

const nothing = {
  Work: new Set<string>(),
  Talk: new Set<string>(),
  Person: new Set<string>(),
  Presentation: new Set<string>(),
  Named: new Set<string>(),
}
const selecting = (properties: Partial<typeof nothing>, more: Partial<Selected> = {}) =>
  selectionOf({ properties: { ...nothing, ...properties }, anonymous: new Set(), isPlaced: true, ...more })
const page = talks.TITLE.page.statement({ filter: [], slice: { size: 1, after: null } }).text

it('reads what is selected and what things are told apart by, and leaves the rest of a statement as it is', () => {
  const { narrow } = selecting({ Work: new Set(['year', 'title', 'nothing of the kind']) })
  expect(narrow(page)).toBe(page.replace(/\[n\.id[^\]]*\]/, '[n.id, n.kind, n.title, n.year]'))
  expect(narrow(speakersOfTalk.statement(['x'], {}).text)).toContain('RETURN [n.id] AS r')
})

it('gives one text for the same properties in whatever order, another for others', () => {
  const [one, same, other] = [['year', 'title'], ['title', 'year'], ['title']].map((names) =>
    selecting({ Work: new Set(names) }),
  )
  expect([same?.name, same?.narrow(page)]).toEqual([one?.name, one?.narrow(page)])
  expect(other?.name).not.toBe(one?.name)
})

it('leaves no place between what is selected empty, and reads what a question looks at itself', () => {
  const { narrow } = selecting({ Work: new Set(['slug']), Person: new Set(['handles']) })
  expect(narrow(page)).toContain('[n.id, n.kind, null, null, null, n.slug]')
  expect(narrow(speakersOfTalk.statement(['x'], {}).text)).toContain('[n.id, null, null, null, null, n.handles]')
  const sameText = `${page} `
  expect(narrow(sameText, ['title', 'name'])).toContain('[n.id, n.kind, n.title, null, null, n.slug]')
})

it('reads neither where things stand in a list nor whether there are more where nobody asks', () => {
  const [placed, unplaced] = [true, false].map((isPlaced) => selecting({}, { isPlaced }))
  expect(placed?.narrow(page)).toMatch(/LIMIT \$limit \+ 1\n *RETURN \[n\.byTitle, \[n\.id, n\.kind\]\] AS r/)
  expect(unplaced?.narrow(page)).toMatch(/LIMIT \$limit\n *RETURN \[null, \[n\.id, n\.kind\]\] AS r/)
  expect(unplaced?.name).not.toBe(placed?.name)
  const cited = cites.page.statement(['x'], { filter: [], slice: { size: 1, after: null } }).text
  expect(unplaced?.narrow(cited)).toContain('RETURN [null, [n.id, n.kind], c.relation, c.section] AS r')
})

it('reads of talks alone what is selected of talks, and neither their kind nor, where nobody goes by it, their id', () => {
  const text = citingTalks.statement(['x'], { size: 1 }).text
  const [known, anonymous] = [[], ['Talk'] as const].map((kinds) =>
    selecting({ Work: new Set(['title', 'year']), Talk: new Set(['title']) }, { anonymous: new Set(kinds) }),
  )
  expect(known?.narrow(text, [], false)).toContain("RETURN [n.id, 'TALK', n.title] AS r")
  expect(anonymous?.narrow(text, [], false)).toContain("RETURN [null, 'TALK', n.title] AS r")
  expect(anonymous?.narrow(text, [], true)).toContain("RETURN [n.id, 'TALK', n.title] AS r")
  expect(anonymous?.name).not.toBe(known?.name)
  expect(readWork([null, 'TALK', 'T']).id).toBeUndefined()
})

it('makes things of which no more is known than was read', () => {
  const work = readWork(['w', 'TALK', 'T', null])
  expect([work.title, work.year, work.slug, work.citingTalkCount]).toEqual(['T', null, undefined, undefined])
  expect(readPerson(['p', 'N']).slug).toBeUndefined()
  expect(readPresentation(['o', null]).event).toBeNull()
})

it('still refuses what a statement promised otherwise', () => {
  expect(() => readWork(['w', 'TALK', 7])).toThrow('Expected text as title')
  expect(() => readWork({ id: 'w' })).toThrow('Expected a list as a work')
})
