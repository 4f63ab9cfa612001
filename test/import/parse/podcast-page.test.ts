import { expect, test } from 'vitest'
import { citations, presentations, read, speakers, talk } from './facts.ts'

const page = `In this week's podcast, host Ana Ruiz talks to Mira Halvorsen. Halvorsen's presentation at HarborConf Oslo was called The Quiet Harbor.
Key Takeaways
- Gulls are loud.
Notes
Loud Things
- 1m:24s - Winch was written by Oskar Lindqvist, and it pulls.
- 12m:44s - Tove Bergstrom has just released Kelpie, a small database.
- 13m:45s - That is all there is to say.
Books and papers mentioned
Ana Ruiz et al: Measuring Gulls
Oskar Lindqvist: Knots: A Field Guide
Tools mentioned
`

test('an episode cites what it mentions and the talk it speaks of', () => {
  const document = read(page)
  const episode = document.mentions.find((mention) => mention.kind === 'work' && mention.workKind === 'PODCAST')
  if (episode === undefined) throw new Error('no episode')
  expect(episode).toMatchObject({ title: 'Podcast: host Ana Ruiz talks to Mira Halvorsen', described: true })
  expect(citations(document, episode)).toEqual([
    'TALK The Quiet Harbor <Mira Halvorsen> @',
    'TOOL Winch <Oskar Lindqvist> @Notes > Loud Things',
    'TOOL Kelpie <Tove Bergstrom> @Notes > Loud Things',
    'PAPER Measuring Gulls <Ana Ruiz> @Books and papers mentioned',
    'OTHER Knots: A Field Guide <Oskar Lindqvist> @Books and papers mentioned',
  ])
  expect(document.claims.filter(({ kind }) => kind === 'CITES').every(({ relation }) => relation === 'MENTIONS')).toBe(
    true,
  )
})

test('the talk it speaks of has its speaker in full and its occasion', () => {
  const document = read(page)
  const spoken = talk(document, 'The Quiet Harbor')
  expect(speakers(document, spoken)).toEqual(['Mira Halvorsen'])
  expect(presentations(document, spoken)).toEqual(['HarborConf Oslo||||||HarborConf Oslo'])
})

test('a page without minutes whose list of links has lost its addresses', () => {
  const document = read(`Quiet Harbors with Mira Halvorsen
Podcast: Play in new window | Download
Subscribe: RSS

“Every gull will tell you that its harbor is the best.”
Harbors are hard to learn, and this episode is a beginning. Mira Halvorsen works on ropes, and she joins Harbor Daily.
Questions
- How did you get into harbors?
- Do gulls ever sleep?
Links
- What Ropes Say When They Are Wet
- RabbitMQ
- Measuring Gulls: A First Attempt
- Okri’s “Towards Quieter Ropes at Sea” (pictures of the talk)
- Mira on Twitter
- Follow Harbor Daily
`)
  const episode = document.mentions.find((mention) => mention.kind === 'work' && mention.workKind === 'PODCAST')
  if (episode === undefined) throw new Error('no episode')
  expect(episode).toMatchObject({ title: 'Quiet Harbors with Mira Halvorsen', described: true })
  expect(citations(document, episode)).toEqual([
    'OTHER What Ropes Say When They Are Wet @Links',
    'TOOL RabbitMQ @Links',
    'OTHER Measuring Gulls: A First Attempt @Links',
    'TALK Towards Quieter Ropes at Sea @Links',
  ])
})

test('a text that speaks of a podcast and lists nothing of it is none', () => {
  expect(
    read(`Our harbor
We have a podcast now.
Ropes
- wet
- dry
`).kind,
  ).toBe('OTHER')
})
