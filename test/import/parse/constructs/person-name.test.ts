import { expect, test } from 'vitest'
import { isPersonName, isSurname, readNames } from '../../../../import/parse/constructs/person-name.ts'

test.each([
  'Mira Halvorsen',
  'Oskar van der Lind',
  "Sean O'Brien",
  'Fiona McAdams',
  'Charity Boat',
  'J. R. Winch',
  'Ola Fleming',
])('%s is a name', (name) => {
  expect(isPersonName(name)).toBe(true)
})

test.each([
  'Mira',
  'The Anchor',
  'Distributed Systems',
  'Resilience Engineering',
  'HTTP Caching',
  'mira halvorsen',
  'Quiet & Loud',
  'New York',
  'Chaos Monkey',
  'Read More',
  '',
])('%j is none', (words) => {
  expect(isPersonName(words)).toBe(false)
})

test('a surname is one plain capitalised word', () => {
  expect(['Ruiz', 'McAdams', 'Barabási', 'GitHub', 'RPC', 'Overview', 'IronHarbor', 'ruiz'].map(isSurname)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
    false,
  ])
})

test('lists of names, open and closed', () => {
  expect(readNames('Ana Ruiz, Oskar Lindqvist & Mira Halvorsen')).toEqual({
    names: ['Ana Ruiz', 'Oskar Lindqvist', 'Mira Halvorsen'],
    open: false,
  })
  expect(readNames('Ruiz et al.')).toEqual({ names: ['Ruiz'], open: true })
  expect(readNames('Ana Ruiz and friends')).toBeNull()
  expect(readNames(' , '.repeat(100_000))).toBeNull()
})
