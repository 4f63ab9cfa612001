import { describe, expect, test } from 'vitest'
import { assignIds, type Former, formerIds, type Given } from '../../../import/resolve/identity.ts'
import { slugBook } from '../../../import/resolve/slugs.ts'
import type { Mention } from '../../../src/model/claim.ts'
import type { Entity } from '../../../src/model/entity.ts'
import { hashId } from '../../../src/model/id.ts'
import { at, nothingGiven } from '../../support/documents.ts'

/** A person's mention, "a1" of the key "a". */
function mention(id: string): Mention {
  return { kind: 'person', id, key: id[0] ?? '', name: id, handles: [], affiliations: [], statement: at(1) }
}
const groups = (...all: readonly string[]) => all.map((ids) => ids.split(' ').map(mention))
const given = (idOf: Readonly<Record<string, string>>, rest: Partial<Given> = {}): Given => ({
  ...nothingGiven,
  idOf: new Map(Object.entries(idOf)),
  ...rest,
})
const former = (id: string, to: string | null, ...mentions: readonly string[]): [string, Former] => [
  id,
  { id, to, slug: null, mentions },
]
/** Where former ids lead once mentions are these groups with these ids. */
function leads(
  all: ReturnType<typeof groups>,
  ids: readonly string[],
  before: Given,
): Readonly<Record<string, string | null>> {
  const entityOf = new Map(all.flatMap((group, index) => group.map(({ id }) => [id, ids[index] ?? ''] as const)))
  const found = formerIds(before, (one) => entityOf.get(one), new Set(ids))
  return Object.fromEntries(found.map(({ id, to }) => [id, to]))
}

describe('ids', () => {
  test('of new things are hashes of their smallest keys, whatever the order', () => {
    expect(assignIds(groups('b1 a1', 'c1'), nothingGiven)).toEqual([hashId('a'), hashId('c')])
    expect(assignIds(groups('c1', 'a1 b1'), nothingGiven)).toEqual([hashId('c'), hashId('a')])
  })

  test('two things of one key share no id', () => {
    const ids = assignIds(groups('a1', 'a2', 'a3'), nothingGiven)
    expect(new Set(ids).size).toBe(3)
    expect(ids).toContain(hashId('a'))
  })

  test('a merge keeps the id of the larger part, and the other leads to it', () => {
    const before = given({ a1: 'A', b1: 'B', b2: 'B' })
    const merged = groups('a1 b1 b2')
    expect(assignIds(merged, before)).toEqual(['B'])
    expect(leads(merged, ['B'], before)).toEqual({ A: 'B' })
  })

  test('a split keeps the id with the larger part; the other gets the smallest key that is free', () => {
    const before = given({ a1: hashId('a'), a2: hashId('a'), b1: hashId('a') })
    expect(assignIds(groups('a1 a2', 'b1'), before)).toEqual([hashId('a'), hashId('b')])
    expect(assignIds(groups('a1', 'a2 b1'), before)[1]).toBe(hashId('a'))
  })

  test('a merge taken back gives both things their ids back', () => {
    const merged = given({ a1: 'B', b1: 'B' }, { former: new Map([former('A', 'B', 'a1')]) })
    expect(assignIds(groups('a1', 'b1'), merged)).toEqual(['A', 'B'])
    expect(leads(groups('a1', 'b1'), ['A', 'B'], merged)).toEqual({})
  })

  test('chains of merges lead to the end', () => {
    const before = given({ b1: 'B', c1: 'C', c2: 'C' }, { former: new Map([former('A', 'B', 'gone')]) })
    expect(leads(groups('b1 c1 c2'), ['C'], before)).toEqual({ A: 'C', B: 'C' })
  })

  test('of a thing that is gone the id names nothing, and the thing takes it back when it returns', () => {
    const before = given({ a1: hashId('a') })
    expect(leads([], [], before)).toEqual({ [hashId('a')]: null })
    const gone = given({}, { former: new Map([former(hashId('a'), null, 'a1')]) })
    expect(assignIds(groups('a1'), gone)).toEqual([hashId('a')])
    expect(assignIds(groups('a9'), gone), 'from another document').toEqual([hashId('a')])
    expect(assignIds(groups('b1'), gone)).toEqual([hashId('b')])
  })

  test('an id does not come to mean something else while a mention of what it meant stands elsewhere', () => {
    const gone = given({ a1: 'Y' }, { former: new Map([former(hashId('a'), null, 'a1')]) })
    const ids = assignIds(groups('a1', 'a2'), gone)
    expect(ids[0]).toBe('Y')
    expect(ids[1]).not.toBe(hashId('a'))
  })

  test('what takes the place of a mention inherits, but never against one that stands', () => {
    const inherited = new Map([['b1', 'A']])
    expect(assignIds(groups('b1'), given({}, { inherited }))).toEqual(['A'])
    expect(assignIds(groups('b1', 'a1'), given({ a1: 'A' }, { inherited }))).toEqual([hashId('b'), 'A'])
  })
})

describe('slugs', () => {
  const person = (id: string, name: string): Entity => ({
    type: 'Person',
    id,
    slug: '',
    name,
    alternativeNames: [],
    sortName: name,
    handles: [],
    affiliations: [],
    talkCount: 0,
  })
  const slugsOf = (entities: readonly Entity[]) => entities.map((one) => ('slug' in one ? one.slug : null))

  test('are kept, never shared, and not given to another thing after their own is gone', () => {
    const book = slugBook({
      slugOf: new Map([['P', 'person/ada-moore']]),
      former: new Map([['Q', { id: 'Q', to: null, slug: 'person/bo-lund', mentions: [] }]]),
    })
    expect(
      slugsOf(book.fill([person('P', 'Ada Moore-Lund'), person('R', 'Bo Lund'), person('S', 'Ada Moore')])),
    ).toEqual(['person/ada-moore', 'person/bo-lund-2', 'person/ada-moore-2'])
    expect(slugsOf(book.fill([person('Q', 'Bo Lund'), person('T', 'Bo Lund')]))).toEqual([
      'person/bo-lund',
      'person/bo-lund-3',
    ])
  })
})
