import { expect, test } from 'vitest'
import { leadingImprint, readImprint, readVenueYear } from '../../../../import/parse/constructs/imprint.ts'

const nothing = { authors: [], open: false, year: null, venue: null, words: '' }

test.each([
  ['Ruiz, 1978', { authors: ['Ruiz'], year: 1978 }],
  ['Ana Ruiz, Oskar Lindqvist and Mira Halvorsen', { authors: ['Ana Ruiz', 'Oskar Lindqvist', 'Mira Halvorsen'] }],
  ['Ruiz, Moore, & Lindqvist, SOSP 2012', { authors: ['Ruiz', 'Moore', 'Lindqvist'], venue: 'SOSP', year: 2012 }],
  ['Ruiz et al., 2012', { authors: ['Ruiz'], open: true, year: 2012 }],
  ["SOSP'97", { venue: 'SOSP', year: 1997 }],
  ["EuroSys '07", { venue: 'EuroSys', year: 2007 }],
  ['by Ruiz', { authors: ['Ruiz'] }],
  ['by Ana Ruiz [OSDI 2006]', { authors: ['Ana Ruiz'], venue: 'OSDI', year: 2006 }],
  ['Fjord Press, 2011', { venue: 'Fjord Press', year: 2011, words: 'book' }],
  ['pdf, 2001', { year: 2001, words: 'pdf' }],
  ['May 2019', { year: 2019 }],
  [
    ', KNOT 2012 by Ana Ruiz and Mira Halvorsen',
    { authors: ['Ana Ruiz', 'Mira Halvorsen'], venue: 'KNOT', year: 2012 },
  ],
  [
    '. Ana Ruiz and Mira Halvorsen. In KNOT, 2012.',
    { authors: ['Ana Ruiz', 'Mira Halvorsen'], venue: 'KNOT', year: 2012 },
  ],
  ['”, Ruiz & Halvorsen 2012', { authors: ['Ruiz', 'Halvorsen'], year: 2012 }],
])('%s', (written, expected) => {
  expect(readImprint(written)).toEqual({ ...nothing, ...expected })
})

test.each(['Ruiz', 'still the best', 'a must-read, 2012', 'see also the talk', '', ',,,', 'x'.repeat(301)])(
  '%j is a remark, not an imprint',
  (written) => {
    expect(readImprint(written)).toBeNull()
  },
)

test('an imprint ends where the remark begins', () => {
  const written = '(Ruiz, 1978). Explains why gulls agree, 1979.'
  const found = leadingImprint(written)
  expect(found?.imprint).toEqual({ ...nothing, authors: ['Ruiz'], year: 1978 })
  expect(written.slice(found?.end)).toContain('Explains')
  expect(leadingImprint('Explains why (Ruiz, 1978)')).toBeNull()
})

test.each([
  ["In Proceedings of the KNOT'07", 'KNOT', 2007],
  ['Journal of Harbors 1985', 'Journal of Harbors', 1985],
  ['VLDB2013', 'VLDB', 2013],
])('%s', (written, venue, year) => {
  expect(readVenueYear(written)).toEqual({ venue, year })
})

test.each(['Spring 2013', 'Oslo 2013', 'Chapter 2013', "the '90s", '2013'])(
  '%s is no venue with its year',
  (written) => {
    expect(readVenueYear(written)).toBeNull()
  },
)
