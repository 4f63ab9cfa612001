/** READMEs beside the slides of one talk that never say where it was given. */
import { expect, test } from 'vitest'
import { talks } from './facts.ts'

test('the repository says what it holds, the resources stand in paragraphs under headings of their own', () => {
  const text = `# Rope engineering

This repository contains the source code, PowerPoint slides of the Thrive in storms session.

## Additional resources

### Tools
[Winch Studio](https://learn.winch.example/studio)

[Gale Monkey](https://github.com/fjord/gale-monkey)

### Videos
[Storm Drills at Fjord • Per Roe • GOTO 2021](https://www.youtube.com/watch?v=aaaaaaaaaaa)
`
  expect(talks(text).map(({ title, cites }) => [title, cites.map((one) => one.replace(/ @.*/, ''))])).toEqual([
    ['Rope engineering', ['TOOL Winch Studio', 'TOOL Gale Monkey', 'TALK Storm Drills at Fjord <Per Roe>']],
  ])
})

test.each([
  'This repository contains the slides of talks from our meetups.',
  'This repository contains a parser for the session cookies of our sites.',
  'This repository contains notes of the talks I heard.',
])('no talk: %s', (sentence) => {
  expect(talks(`# Ropes\n\n${sentence}\n\n## Resources\n\n[Winch](https://winch.example/)\n`)).toEqual([])
})
