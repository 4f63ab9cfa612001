import { expect, test } from 'vitest'
import { citations, presentations, read, speakers, talk } from './facts.ts'

const text = `The accompanying repository for The BuildingQuietHarbors talk
- V1 NordicDev 2015: Video, Slides, Garden Weekly Article
- V2 Harbor Conf 2016: Slides
Harbors are loud, and nobody has asked why. For years we have measured the noise of boats, of cranes and of gulls, and in this talk I tell what came of it, what we changed, and what you can do at home.
- Noise Models by Oskar Lindqvist
- Measuring Gulls by Ana Ruiz et al
- QUIET:A Protocol for Harbors
Mira Halvorsen is an acoustics engineer at Fjord Labs. Before that she had a career in cranes.
`

test('the text of a README without links has its talk, occasions, citations and speaker', () => {
  const document = read(text)
  const given = talk(document, 'Building Quiet Harbors')
  expect([document.kind, given.alternativeTitles]).toEqual(['TALK_PAGE', ['BuildingQuietHarbors']])
  expect(presentations(document, given)).toEqual([
    'NordicDev 2015|2015||V1|||NordicDev',
    'Harbor Conf 2016|2016||V2|||Harbor Conf',
  ])
  expect(speakers(document, given)).toEqual(['Mira Halvorsen'])
  expect(given.abstract).toMatch(/^Harbors are loud/)
  expect(citations(document, given)).toEqual([
    'OTHER Noise Models <Oskar Lindqvist> @',
    'PAPER Measuring Gulls <Ana Ruiz> @',
    'OTHER QUIET:A Protocol for Harbors @',
  ])
})
