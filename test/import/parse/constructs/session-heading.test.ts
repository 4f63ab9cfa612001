import { expect, test } from 'vitest'
import { readSessionHeading, sessionTitle } from '../../../../import/parse/constructs/session-heading.ts'

const read = (heading: string): readonly unknown[] | null => {
  const found = readSessionHeading(heading)
  return found && [found.title, ...found.speakers.map(({ name, affiliations }) => [name, ...affiliations].join(' / '))]
}

test.each([
  ['Quiet Knots at Scale - Ana Ruiz (Fjord)', ['Quiet Knots at Scale', 'Ana Ruiz / Fjord']],
  ['Quiet Knots by Ana Ruiz and Oskar Lindqvist', ['Quiet Knots', 'Ana Ruiz', 'Oskar Lindqvist']],
  ['Quiet Knots (Ana Ruiz, Fjord)', ['Quiet Knots', 'Ana Ruiz / Fjord']],
  ['Ana Ruiz: Quiet Knots', ['Quiet Knots', 'Ana Ruiz']],
  ['Ana Ruiz | @ana | Fjord | “Quiet Knots”', ['Quiet Knots', 'Ana Ruiz / Fjord']],
  ['Ana Ruiz - Quiet Knots at Scale', ['Quiet Knots at Scale', 'Ana Ruiz']],
  ['Ana Ruiz - Moored! - Tying a boat in a storm', ['Moored! - Tying a boat in a storm', 'Ana Ruiz']],
  ['Ana Ruiz - Fjord - Quiet Knots at Scale', ['Quiet Knots at Scale', 'Ana Ruiz / Fjord']],
  ['Quiet Knots at Scale - Fjord - Ana Ruiz', ['Quiet Knots at Scale', 'Ana Ruiz / Fjord']],
  ['Tying It All Down - A Study of Ropes - Ana Ruiz', ['Tying It All Down - A Study of Ropes', 'Ana Ruiz']],
  ['Keynote: Ana Ruiz', ['Keynote', 'Ana Ruiz']],
  ['09:30 - 10:15 Quiet Knots - Ana Ruiz', ['Quiet Knots', 'Ana Ruiz']],
  ['Ropes, Tar and Reason: Knots, Ana Ruiz, Fjord', ['Ropes, Tar and Reason: Knots', 'Ana Ruiz / Fjord']],
  ['3. Quiet Knots with Ana Ruiz', ['Quiet Knots', 'Ana Ruiz']],
])('%s', (heading, expected) => {
  expect(read(heading)).toEqual(expected)
})

test.each([
  'Knots',
  'Closing thoughts',
  'Day 1',
  'Learning by Doing',
  'Knots: A Field Guide',
  'Winch - Ropes',
  'Oslo, Ana Ruiz',
  'Knots, Ropes, and what they are',
  'References',
  'a'.repeat(300),
])('%s names no speaker', (heading) => {
  expect(readSessionHeading(heading)).toBeNull()
})

test('the title without its place in the programme', () => {
  expect(sessionTitle('Session 4: Quiet Knots')).toBe('Quiet Knots')
  expect(sessionTitle('[14:00] Quiet Knots')).toBe('Quiet Knots')
  expect(sessionTitle('12 Angry Gulls')).toBe('12 Angry Gulls')
})
