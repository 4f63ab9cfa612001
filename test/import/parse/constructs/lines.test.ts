import { expect, test } from 'vitest'
import { readBio } from '../../../../import/parse/constructs/bio.ts'
import { sectionRole } from '../../../../import/parse/constructs/section-role.ts'
import { readSessionLine, readSpeakerLine } from '../../../../import/parse/constructs/speaker-line.ts'
import { isTitleCase, tidyTitle, unsqueeze } from '../../../../import/parse/constructs/title.ts'
import { plain } from '../../../../import/parse/inline.ts'

test.each([
  ['Mira Halvorsen (@Mira), Fjord Labs', 'Mira Halvorsen', ['twitter:mira'], ['Fjord Labs']],
  ['Oskar Lindqvist, Crane Works', 'Oskar Lindqvist', [], ['Crane Works']],
])('a speaker line: %s', (line, name, handles, affiliations) => {
  expect(readSpeakerLine(line)).toEqual({ name, handles, affiliations })
})

test.each([
  'Mira Halvorsen',
  'Mira Halvorsen @mira',
  'Ropes, Knots',
  'OSKAR LINDQVIST',
  '- Mira Halvorsen, Fjord Labs',
])('no speaker line: %s', (line) => {
  expect(readSpeakerLine(line)).toBeNull()
})

test.each([
  ['Quiet Harbors - Mira Halvorsen (Fjord Labs)', 'Quiet Harbors', ['Mira Halvorsen'], ['Fjord Labs']],
  ['Harbors: Quiet at Last - Mira Halvorsen', 'Harbors: Quiet at Last', ['Mira Halvorsen'], []],
  ['Quiet Harbors - Mira Halvorsen - fjord labs - @mira', 'Quiet Harbors', ['Mira Halvorsen'], ['fjord labs']],
  ['Quiet Harbors - Mira Halvorsen, Fjord', 'Quiet Harbors', ['Mira Halvorsen'], ['Fjord']],
  ['Quiet Harbors - Mira Halvorsen and Ana Ruiz', 'Quiet Harbors', ['Mira Halvorsen', 'Ana Ruiz'], []],
])('a session line: %s', (line, title, names, affiliations) => {
  const session = readSessionLine(line)
  expect([session?.title, session?.speakers.map(({ name }) => name)]).toEqual([title, names])
  expect(session?.speakers[0]?.affiliations).toEqual(affiliations)
})

test.each([
  '"Ropes are cheap" - Mira Halvorsen',
  'Winch - Mira Halvorsen',
  'Host machine - winch, ropes, knots',
  'Marathon of Ropes - Bamboo',
  'Much traffic of many ropes - Heron Crane Drift',
  'Kelp Farm - The Anchor',
])('no session line: %s', (line) => {
  expect(readSessionLine(line)).toBeNull()
})

test.each([
  ['#Image Credits', 'credits'],
  ['References', 'references'],
  ['Awesome Resources!', 'references'],
  ['Related Articles', 'references'],
  ['Books and papers mentioned', 'references'],
  ['So We Read Your Papers', 'other'],
  ['Abstract', 'abstract'],
  ['About Us', 'bio'],
  ['Bio', 'bio'],
  ['Related Tweets', 'tweets'],
  ['Talk Outline', 'outline'],
  ['Thank you!', 'aside'],
  ['Previous Presentations', 'occasions'],
  ['Quiet Harbors', 'other'],
])('the heading “%s” is %s', (heading, role) => {
  expect(sectionRole(heading)).toBe(role)
})

test('a bio begins with a name and tells the place of work, not every “@”', () => {
  const text = plain('Mira Halvorsen is an engineer at @FjordLabs, where she rows. Follow her on Twitter @mira')
  expect(readBio(text)).toEqual({ name: 'Mira Halvorsen', handles: ['twitter:mira'], affiliations: ['FjordLabs'] })
  expect(readBio(plain('Quiet 4 is a game at large.'))).toBeNull()
})

test('titles are tidied but keep their spelling', () => {
  expect(
    ['“Quiet”', ' Quiet  Harbros. ', '(quiet)', '"Quiet" and "Loud"', 'Ruiz et al.', '**Quiet**'].map(tidyTitle),
  ).toEqual(['Quiet', 'Quiet Harbros', 'quiet', '"Quiet" and "Loud"', 'Ruiz et al.', 'Quiet'])
  expect(['BuildingQuietHarbors', 'GitHub', 'QUIET'].map(unsqueeze)).toEqual([
    'Building Quiet Harbors',
    'GitHub',
    'QUIET',
  ])
  expect(['The Quiet Harbor', 'A gulf of words', 'Quiet'].map(isTitleCase)).toEqual([true, false, false])
})
