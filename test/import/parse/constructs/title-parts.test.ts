import { expect, test } from 'vitest'
import { titleParts } from '../../../../import/parse/constructs/title-parts.ts'

const context = { people: new Set(['Mira Halvorsen']), authorFirst: false, host: 'www.gardenweekly.example' }

test.each([
  ['Blog: Quiet Harbors', 'Quiet Harbors', [], 'Blog'],
  ['Quiet Harbors by Ana Ruiz', 'Quiet Harbors', ['Ana Ruiz'], ''],
  ['Quiet Harbors by Ana Ruiz et al', 'Quiet Harbors', ['Ana Ruiz'], 'et al'],
  ['“Quiet Harbors” by Ana Ruiz and Oskar Lindqvist', 'Quiet Harbors', ['Ana Ruiz', 'Oskar Lindqvist'], ''],
  ['Learning by Doing', 'Learning by Doing', [], ''],
  ['Ana Ruiz et al: Quiet Harbors: A Study', 'Quiet Harbors: A Study', ['Ana Ruiz'], 'et al'],
  ['Mira Halvorsen: Quiet Harbors', 'Quiet Harbors', ['Mira Halvorsen'], ''],
  ['Harbor Engineering: Learning from Gulls', 'Harbor Engineering: Learning from Gulls', [], ''],
  ['Ana Ruiz - Quiet Harbors at Night', 'Quiet Harbors at Night', ['Ana Ruiz'], ''],
  ['Quiet Harbors - Ruiz', 'Quiet Harbors', ['Ruiz'], ''],
  ['Quiet Harbors - Ana Ruiz', 'Quiet Harbors', ['Ana Ruiz'], ''],
  ['Quiet Harbors - gardenweekly', 'Quiet Harbors', [], 'gardenweekly'],
  ['How Harbors Rest - An Engineering View', 'How Harbors Rest - An Engineering View', [], ''],
  ['The Evening Post - QuietHarbor', 'The Evening Post - QuietHarbor', [], ''],
  ["Ana Ruiz's Quiet Harbors", 'Quiet Harbors', ['Ana Ruiz'], ''],
  ["Ana Ruiz's Blog", "Ana Ruiz's Blog", ['Ana Ruiz'], ''],
  ["Ana Ruiz's HarborConf talk - Quiet Nights", 'Quiet Nights', ['Ana Ruiz'], 'talk'],
  ["Harbor's Quiet Nights", "Harbor's Quiet Nights", [], ''],
  ['Harbor NY 2013:   Ana Ruiz, "Quiet Harbors"', 'Quiet Harbors', ['Ana Ruiz'], ''],
  ['Quiet Harbors at Scale: Ana Ruiz, Fjord Labs', 'Quiet Harbors at Scale', ['Ana Ruiz'], ''],
  ['Keynote: Quiet Harbors - Ana Ruiz, Software Engineer, Fjord', 'Quiet Harbors', ['Ana Ruiz'], 'Keynote'],
  ['How Harbors Rest - Ana Ruiz, Fjord', 'How Harbors Rest - Ana Ruiz, Fjord', [], ''],
  ['Quiet Harbors - Ana Ruiz-Okri', 'Quiet Harbors', ['Ana Ruiz-Okri'], ''],
  ['Quiet Harbors (original Ruiz paper)', 'Quiet Harbors', [], 'original Ruiz paper'],
  ['Quiet Harbors (Whole File on YouTube)', 'Quiet Harbors', [], 'Whole File on YouTube'],
  [
    'Quiet Harbors (69 slides, a chapter of the Harbor book)',
    'Quiet Harbors',
    [],
    '69 slides, a chapter of the Harbor book',
  ],
  ['Writing Papers (and Reading Them)', 'Writing Papers (and Reading Them)', [], ''],
  ['Quiet Harbors • Ana Ruiz • GOTO 2021', 'Quiet Harbors', ['Ana Ruiz'], 'talk'],
  ['Quiet Harbors | Ana Ruiz & Oskar Lindqvist | HarborConf', 'Quiet Harbors', ['Ana Ruiz', 'Oskar Lindqvist'], 'talk'],
  ['Quiet Harbors • Ana Ruiz', 'Quiet Harbors', ['Ana Ruiz'], ''],
  ['Quiet Harbors | Red Anchor', 'Quiet Harbors | Red Anchor', [], ''],
  ['Quiet Harbors | Garden Weekly', 'Quiet Harbors | Garden Weekly', [], ''],
  ['Ropium (containers for nets)', 'Ropium', [], ''],
  ['Harbors (a paper)', 'Harbors', [], 'a paper'],
  ['How to Read (a Book on Harbors)', 'How to Read (a Book on Harbors)', [], ''],
])('%s', (written, title, authors, words) => {
  expect(titleParts(written, context)).toEqual({ title, authors, words })
})

test('an imprint behind the title tells the year and the venue', () => {
  const dated = (written: string): unknown => titleParts(written, context)
  expect(dated('Quiet Harbors (Ruiz, 1999)')).toMatchObject({ title: 'Quiet Harbors', authors: ['Ruiz'], year: 1999 })
  expect(dated("Mira Halvorsen: Quiet Harbors, SOSP'07")).toMatchObject({
    title: 'Quiet Harbors',
    venue: 'SOSP',
    year: 2007,
  })
  expect(dated('Quiet Harbors (second edition)')).toMatchObject({
    title: 'Quiet Harbors (second edition)',
    authors: [],
  })
})

test('a list that writes the author first says so for all its items', () => {
  const written = 'Oskar Lindqvist: Knots: A Field Guide'
  expect(titleParts(written, { ...context, authorFirst: true }).title).toBe('Knots: A Field Guide')
  expect(titleParts(written, context).title).toBe(written)
})
