import { expect, test } from 'vitest'
import { citations, presentations, read, speakers, talk, titles } from './facts.ts'

const gap = '\n\n\n\n'
const deck = [
  'HarborConf Oslo 2019 Recap\n\nSomebody Else',
  'Loud Services\n\nMira Halvorsen (@mira), Fjord Labs\n\n- Quiet is hard\n- See <u>harbor.example/quiet</u>',
  'Loud Services\n\nMira Halvorsen (@mira), Fjord Labs\n\n- References:\n - *The Gull Effect* by Ana Ruiz\n - *very loud*',
  'Oskar Lindqvist, Crane Works',
  '- Several ways\n- MOOR\n - ropes and knots\n- Ways Down: "Anchors of the Deep"\n- Buoy uses Soft Chain Model',
  '- NO\n- Ropes, knots and "a gulf of words"\n- Testing by property (QuickMoor)',
  '@gull_fan Harbors are only loud when you listen',
  'Corridor Track\n\n- BOLLARD\n - ignored',
].join(gap)

test('sessions by their title pages, and by a speaker alone', () => {
  const document = read(deck)
  expect([document.kind, document.title]).toEqual(['CONFERENCE_RECAP', 'HarborConf Oslo 2019 Recap'])
  expect(titles(document)).toEqual(['Loud Services', null])
  expect(speakers(document, talk(document, null))).toEqual(['Oskar Lindqvist'])
  expect(presentations(document, talk(document, 'Loud Services'))).toEqual([
    'HarborConf Oslo 2019|2019|||||HarborConf Oslo',
  ])
  expect(document.mentions).toContainEqual(
    expect.objectContaining({ name: 'Mira Halvorsen', handles: ['twitter:mira'], affiliations: ['Fjord Labs'] }),
  )
})

test('pages without a speaker go on with the session; a page of its own kind ends it', () => {
  const document = read(deck)
  expect(citations(document, talk(document, 'Loud Services'))).toEqual([
    'WEBSITE harbor.example/quiet @Loud Services',
    'BOOK The Gull Effect <Ana Ruiz> @Loud Services > References',
  ])
  expect(citations(document, talk(document, null))).toEqual([
    'OTHER MOOR @Oskar Lindqvist, Crane Works',
    'OTHER Anchors of the Deep @Oskar Lindqvist, Crane Works > Ways Down',
    'TOOL Buoy @Oskar Lindqvist, Crane Works',
    'OTHER Soft Chain Model @Oskar Lindqvist, Crane Works',
    'TOOL QuickMoor @Oskar Lindqvist, Crane Works > Testing by property',
    'OTHER @gull_fan Harbors are only loud when you listen @Oskar Lindqvist, Crane Works',
  ])
})

test('the bullet that is a name is quoted with its line', () => {
  const document = read(deck)
  const moor = document.mentions.find((mention) => mention.kind === 'work' && mention.title === 'MOOR')
  const line = deck.split('\n').indexOf('- MOOR') + 1
  expect(moor?.statement).toMatchObject({ startLine: line, endLine: line, quote: '- MOOR', rule: 'mention' })
})
