/** Notes of one talk on a page of its own. */
import { expect, test } from 'vitest'
import { notes, read } from './facts.ts'

const told = (text: string) => notes(text).sessions.map(({ title, speakers, cites }) => [title, speakers, cites])

test('a heading with the title, the speaker and the house', () => {
  expect(
    told(`# q-rope - Tea Lunde - Fjord technologies

Ropes by the yard: some ways

https://github.com/tlunde/q-rope

## Why ropes

 - showed a wet harbor
   - nobody came
 - 100M gulls

# Questions

 - Is there a library?
`),
  ).toEqual([['q-rope', ['Tea Lunde'], ['TOOL q-rope']]])
})

test('a heading with the speaker, and the title below', () => {
  expect(
    told(`# Alva Grande - from Fjord

Odd knots that hold up winches

 - knots
 - ropes

## Knots

 - Using \`KnotCount++\` (http://ropes.example/papers/knotcount.pdf from Fjord)
 - twice around
`),
  ).toEqual([['Odd knots that hold up winches', ['Alva Grande'], ['PAPER KnotCount++']]])
})

test.each([
  ['@adamoore (n)\n\nSlides here: http://www.slideshare.net/AdaMoore/ropes-63\n'],
  ['@adamoore\ngithub.com/adamoore/ropes\nCTO @ http://fjord.example\n'],
  ['http://ropeconf.example/speaker/AdaMoore\n\nPresenter is the founder of Fjord\n'],
])('a line that says whose talk it was: %j', (opening) => {
  const text = `# Ropes for Riggers

${opening}
* A tale of ropes
    * Tie them
    * Wet them
* The search for tar
`
  expect(notes(text).sessions.map(({ title }) => title)).toEqual(['Ropes for Riggers'])
})

test.each([
  ['a book', '# Deep Ropes - Cal Newman - Harbor Press\n\n- a\n- b\n- c\n- d\n'],
  ['an article', '# Deep Ropes\n\nAda Moore, Fjord\n\n- a\n- b\n- c\n- d\n'],
  ['a tool', '# Winch\n\nSee http://winch.example/docs\n\n- a\n- b\n- c\n- d\n'],
  ['a few words', '# Deep Ropes - Ada Moore - Fjord\n\nWords.\n\n- a\n'],
])('notes of %s are none', (_, text) => expect(read(text).kind).toBe('OTHER'))

test('a title in quotes by somebody to whom the heading links, and chapters without lists', () => {
  const text = (heading: string): string => `# ${heading}

Anything that can be hauled is a rope

## Winches
Q: How can we haul without a winch?
A: By hand

## Knots
Knots get used up
`
  const linked = '"Haul Better" by [Ada Moore](https://www.twitter.com/adamoore)'
  expect(told(text(linked))).toEqual([['Haul Better', ['Ada Moore'], []]])
  expect(told(text(linked.replaceAll('"', '')))).toEqual([])
  expect(told(text('"Haul Better" by Ada Moore'))).toEqual([])
})
