import { expect, test } from 'vitest'
import { citations, presentations, read, speakers, talk, titles } from './facts.ts'

const notes = `Skip to content

HarborConf 2017 Notes

Day 1

Mooring at Scale - Mira Halvorsen (Fjord Labs)

"Ropes are cheap, knots are not." - Oskar Lindqvist

  • Winch - pulls ropes
  • Read "The Knot" first

Ropes of the World - Mira Halvorsen and Ana Ruiz

look at github.com/fjordlabs/winch-herald

Failure of Cranes - Oskar Lindqvist - Crane Works - @oskar

you need strength The Long Way to Harbor (Bergstrom)

the mast reinvented (book)

https://www.youtube.com/watch?v=ddddddddddd

Day Two

Gull Street

Kelp Farm - The Anchor

Added kelp (eventually consistent weed) to everything that floats
`

test('sessions by their lines, with day and speaker', () => {
  const document = read(notes)
  expect([document.kind, document.title]).toEqual(['CONFERENCE_NOTES', 'HarborConf 2017 Notes'])
  expect(titles(document)).toEqual(['Mooring at Scale', 'Failure of Cranes', 'Kelp Farm - The Anchor'])
  expect(speakers(document, talk(document, 'Failure of Cranes'))).toEqual(['Oskar Lindqvist'])
  expect(document.mentions).toContainEqual(
    expect.objectContaining({ name: 'Oskar Lindqvist', handles: ['twitter:oskar'], affiliations: ['Crane Works'] }),
  )
})

test('a session right after the day whose speaker nobody names', () => {
  const document = read(notes)
  const untold = talk(document, 'Kelp Farm - The Anchor')
  expect([untold.alternativeTitles, speakers(document, untold)]).toEqual([['Gull Street'], []])
  expect(untold.statement.section).toEqual(['Day Two'])
})

test('a video alone on its line is the recording of the session', () => {
  const document = read(notes)
  expect(presentations(document, talk(document, 'Failure of Cranes'))).toEqual([
    'HarborConf 2017|2017|||https://www.youtube.com/watch?v=ddddddddddd||HarborConf',
  ])
})

test('titles are mentioned where wording says so', () => {
  const document = read(notes)
  expect(citations(document, talk(document, 'Mooring at Scale'))).toEqual([
    'BOOK The Knot @Day 1 > Mooring at Scale',
    'OTHER Ropes of the World <Mira Halvorsen, Ana Ruiz> @Day 1 > Mooring at Scale',
    'TOOL winch-herald @Day 1 > Mooring at Scale',
  ])
  expect(citations(document, talk(document, 'Failure of Cranes'))).toEqual([
    'BOOK The Long Way to Harbor <Bergstrom> @Day 1 > Failure of Cranes',
    'BOOK the mast reinvented @Day 1 > Failure of Cranes',
  ])
})
