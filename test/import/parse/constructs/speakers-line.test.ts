import { expect, test } from 'vitest'
import { readSpeakersLine } from '../../../../import/parse/constructs/speakers-line.ts'

const line = (written: string): readonly string[] | null =>
  readSpeakersLine(written)?.map(({ name, handles, affiliations }) =>
    [name, ...handles, ...affiliations].join(' / '),
  ) ?? null

test.each([
  ['Ana Ruiz', ['Ana Ruiz']],
  ['by Ana Ruiz & Oskar Lindqvist', ['Ana Ruiz', 'Oskar Lindqvist']],
  ['Ana Ruiz (@Ana), Fjord', ['Ana Ruiz / twitter:ana / Fjord']],
  ['Ana Ruiz (Fjord), Oskar Lindqvist (Winch)', ['Ana Ruiz / Fjord', 'Oskar Lindqvist / Winch']],
  ['Ana Ruiz - Fjord Labs', ['Ana Ruiz / Fjord Labs']],
  ['Speaker: Ana Ruiz | Fjord | @ana', ['Ana Ruiz / twitter:ana / Fjord']],
  ['*Ana Ruiz @ana* - Fjord', ['Ana Ruiz / twitter:ana / Fjord']],
])('%s', (written, expected) => {
  expect(line(written)).toEqual(expected)
})

test.each([
  'Ana Ruiz spoke about gulls.',
  'Fjord Labs Engineering',
  'Ana Ruiz. She ties knots',
  'Knots and Ana Ruiz',
  'Who is Ana Ruiz?',
  '@ana',
  '',
  'Ana Ruiz, '.repeat(10_000),
])('%s is more or less than speakers', (written) => {
  expect(line(written.slice(0, 20_000))).toBeNull()
})
