import { describe, expect, test } from 'vitest'
import { clusterPeople } from '../../../import/resolve/people.ts'
import { isNobody, nameOf, nameSignal } from '../../../import/resolve/person-name.ts'
import { noRulings } from '../../../import/resolve/rulings.ts'
import { arrange, type SaidDocument } from '../../../import/resolve/said.ts'
import { drain } from '../../../import/resolve/steps.ts'
import { documentOf } from '../../support/documents.ts'

type Talk = Parameters<typeof documentOf>[1][number]
type Person = NonNullable<Talk['by']>[number]

/** Names of the people that documents amount to, those of one person joined by " = ". */
function people(...documents: readonly SaidDocument[]): readonly string[] {
  const said = arrange(documents)
  const names = new Map(said.ofKind('person').map(({ id, name }) => [id, name]))
  const clusters = drain(clusterPeople(said, noRulings))
  return [...clusters.all.values()]
    .map((ids) => [...new Set(ids.map((id) => names.get(id) ?? ''))].sort().join(' = '))
    .sort()
}

const page = (key: string, by: readonly Person[], talk: Partial<Talk> = {}) =>
  documentOf(key, [{ title: `Talk ${key}`, ...talk, by }])
const work = { title: 'Quiet Clocks in Rings' }

describe('one person', () => {
  test.each<[string, string, string]>([
    ['misspelt in both names', 'Caitie McCaffrey', 'Catie McCaffery'],
    ['with an initial', 'Caitie McCaffrey', 'C. McCaffrey'],
    ['with a short form', 'Matthew Craig', 'Matt Craig'],
    ['with a nickname', 'William Moore', 'Bill Moore'],
    ['with a middle name', 'Ada Moore', 'Ada B. Moore'],
    ['by the last name alone', 'Ada Moore', 'Moore'],
    ['with a title behind', 'Ada Moore', 'Ada Moore, PhD'],
  ])('%s, where both gave one talk: %s, %s', (_, full, other) => {
    expect(people(page('a', [full], work), page('b', [other], work))).toHaveLength(1)
  })

  test('of one name, written with other spaces, accents or letters', () => {
    expect(people(page('a', ['Łukasz Weißenfels']), page('b', ['Lukasz Weissenfels']))).toHaveLength(1)
    expect(people(page('a', ['Anne-Marie Moore']), page('b', ['Anne Marie Moore']))).toHaveLength(1)
  })

  test.each<[string, object]>([
    ['a handle', { handles: ['twitter:adam'] }],
    ['a handle and an affiliation', { handles: ['github:am'], affiliations: ['Acme'] }],
  ])('with an initial and %s', (_, more) => {
    expect(
      people(page('a', [{ name: 'Ada Moore', ...more }]), page('b', [{ name: 'A. Moore', ...more }])),
    ).toHaveLength(1)
  })

  test('who goes by a handle is the person who has it', () => {
    const full = { name: 'Ada Moore', handles: ['twitter:adazing'] }
    expect(people(page('a', [full]), page('b', [{ name: '@adazing', handles: ['twitter:adazing'] }]))).toHaveLength(1)
    expect(people(page('a', [full]), page('b', [{ name: 'adazing', handles: ['twitter:Adazing'] }]))).toHaveLength(1)
  })

  test('misspelt at one event in one year, or beside one colleague', () => {
    const at = [['Quiet Conf', 2016]] as const
    expect(people(page('a', ['Ada Kingsbury'], { at }), page('b', ['Ada Kingsburry'], { at }))).toHaveLength(1)
    expect(people(page('a', ['Ada Kingsbury', 'Bo Lund']), page('b', ['Ada Kingsburry', 'Bo Lund']))).toHaveLength(2)
  })

  test('with an initial, whose slides lie in one account', () => {
    const deck = (name: string) => ({
      at: [['Quiet Conf', null]] as const,
      slides: `https://speakerdeck.com/ada/${name}`,
    })
    expect(people(page('a', ['Ada Moore'], deck('one')), page('b', ['A. Moore'], deck('two')))).toHaveLength(1)
  })
})

describe('two people', () => {
  test.each<[string, string, string]>([
    ['misspelt, with nothing else in common', 'Caitie McCaffrey', 'Catie McCaffery'],
    ['an initial, with nothing else in common', 'Caitie McCaffrey', 'C. McCaffrey'],
    ['a short form, with nothing else in common', 'Matthew Craig', 'Matt Craig'],
  ])('%s: %s, %s', (_, full, other) => {
    expect(people(page('a', [full]), page('b', [other]))).toHaveLength(2)
  })

  test.each<[string, string, string]>([
    ['other first names', 'Ada Moore', 'Bo Moore'],
    ['another initial', 'Ada Moore', 'B. Moore'],
    ['other middle initials', 'Ada B. Moore', 'Ada C. Moore'],
    ['both names unlike', 'Rich Harkins', 'Rick Harding'],
  ])('%s, though both gave a talk of one title: %s, %s', (_, left, right) => {
    expect(people(page('a', [left], work), page('b', [right], work))).toHaveLength(2)
  })

  test('who stand beside one another in one cast are two, however alike', () => {
    const cast = page('a', ['Jon Smythe', 'John Smythe'], work)
    expect(people(cast)).toHaveLength(2)
    expect(people(cast, page('b', ['John Smythe'], work))).toHaveLength(2)
  })

  test('an initial that fits two of one work is neither', () => {
    expect(
      people(page('a', ['Ada Moore'], work), page('b', ['Alan Moore'], work), page('c', ['A. Moore'], work)),
    ).toHaveLength(3)
  })

  test('an initial brings no two together', () => {
    const [acme, handle] = [['Acme'], ['twitter:moore']]
    expect(
      people(
        page('a', [{ name: 'Ada Moore', handles: handle }], work),
        page('b', [{ name: 'A. Moore', affiliations: acme }], work),
        page('c', [{ name: 'Alan Moore', affiliations: acme }]),
      ),
    ).toContain('Alan Moore')
  })

  test('a handle shared by people of other names is a company', () => {
    const handles = ['twitter:acme']
    expect(people(page('a', [{ name: 'Ada Moore', handles }]), page('b', [{ name: 'Bo Lund', handles }]))).toHaveLength(
      2,
    )
  })

  test('a last name that several people have is nobody without more to tell', () => {
    const cook = (key: string) => page(key, ['Cook'])
    expect(people(cook('a'), cook('b'))).toHaveLength(1)
    expect(people(cook('a'), cook('b'), page('c', ['Ada Cook']))).toEqual(['Ada Cook', 'Cook'])
    expect(people(cook('a'), cook('b'), page('c', ['Ada Cook']), page('d', ['Bo Cook']))).toHaveLength(4)
    expect(
      people(page('a', ['Cook'], work), page('b', ['Cook'], work), page('c', ['Ada Cook']), page('d', ['Bo Cook'])),
    ).toHaveLength(3)
  })
})

test('likeness of names is symmetric', () => {
  const names = [
    'Ada Moore',
    'A. Moore',
    'Ada B. Moore',
    'Moore',
    'Adam Moore',
    'Bill Moore',
    'William Moore',
    'Ada More',
    '',
  ].map(nameOf)
  for (const a of names) for (const b of names) expect(nameSignal(a, b)).toBe(nameSignal(b, a))
})

test.each(['Various speakers', 'Unknown', 'TBD', 'N/A', 'Panel'])('%s is nobody', (name) => {
  expect(isNobody(name)).toBe(true)
  expect(isNobody('Ada Moore')).toBe(false)
})

test('thousands of one name, or of one last name, take time that grows with their number', () => {
  const time = (size: number): number => {
    const documents = Array.from({ length: size }, (_, index) =>
      page(`d${index}`, [index % 2 === 0 ? 'Ada Moore' : `${'abcdefghij'[index % 10]}${index} Moore`], {
        title: 'Keynote Address',
      }),
    )
    const said = arrange(documents)
    const start = performance.now()
    drain(clusterPeople(said, noRulings))
    return performance.now() - start
  }
  time(1_000)
  expect(time(8_000)).toBeLessThan(Math.max(20 * time(2_000), 1_000))
}, 60_000)
