/** Reading lists as text: what is left of a page that has lost its headings and its links. */
import { expect, test } from 'vitest'
import { list, read } from './facts.ts'

const told = (text: string) => {
  const { title, cites } = list(text)
  return { title, cites: cites.map((one) => one.replace(/ @.*/, '')) }
}

test('a sentence that announces the list', () => {
  expect(
    told(`This is the list of papers we read:
- Harbor Bells and Tides
 - Winch: A Rope for Every Pier
 - A word on borrowed tar
 - The Sleeping Riggers Puzzle
`),
  ).toEqual({
    title: 'List of papers we read',
    cites: [
      'PAPER Harbor Bells and Tides',
      'PAPER Winch: A Rope for Every Pier',
      'PAPER A word on borrowed tar',
      'PAPER The Sleeping Riggers Puzzle',
    ],
  })
})

test('groups that were headings, and a legend', () => {
  expect(
    told(`Papers #
What I have read of ropes. Some of it twice.
Legend #
- ⏳ Half Read
- ✅ All Read
Reading List #
Ropes and Tar #
- Why Chains Are No Answer (for small harbors)
- What no rigger asks about tar
Knots & Storage #
- Knots: Tied, Cut, and Lost
- Winch: A Rope for Every Pier ⏳
`),
  ).toEqual({
    title: 'Papers',
    cites: [
      'PAPER Why Chains Are No Answer (for small harbors)',
      'PAPER What no rigger asks about tar',
      'PAPER Knots: Tied, Cut, and Lost',
      'PAPER Winch: A Rope for Every Pier',
    ],
  })
})

test('remarks behind arrows', () => {
  expect(
    told(`My Reading List
[Changed on 9/29/2025]
My notes were all over the boat, and now they are here.
- Rope Paper -> Reading it once more, now with a rope in my hands.
- Handy Knots → The first half only.
After those come these:
- Patience Is What Riggers Lack -> Next winter.
- Mending Winches
`).cites,
  ).toEqual(['PAPER Rope Paper', 'OTHER Handy Knots', 'OTHER Patience Is What Riggers Lack', 'OTHER Mending Winches'])
})

test.each([
  ['what to do', 'Things to do today\n- Buy some rope\n- Call the harbor\n- Tie the Boat\n'],
  ['questions', 'Questions about papers\n- What is a rope?\n- Is it wet?\n- Who ties it?\n'],
  ['two entries', 'Papers\n- Quiet Ropes\n- Loud Ropes\n'],
])('%s: no list', (_, text) => expect(read(text).kind).toBe('OTHER'))

test('titles above the lines with their authors', () => {
  expect(
    told(`Papers about Rope Systems
What to read of ropes.
Part 1: First Papers
Begin with these.
"Winch: A Shed for Every Rope" (2007)
Authors: Dalgard et al., Fjord
What it says: Sheds keep ropes dry.
"The Rope Ledger of Oslo" (2003)
Authors: Garm, Gale, Lund (Quay)
What it says: Write down every rope.
`),
  ).toEqual({
    title: 'Papers about Rope Systems',
    cites: ['PAPER Winch: A Shed for Every Rope', 'PAPER The Rope Ledger of Oslo'],
  })
  expect(
    told(`paper recos

  1. Rope Systems
    Tides, Tar, and the Drying of Nets in Autumn
    Lise Lambert
  2. Rope Systems
    Winch: Less Shouting on Long Piers
    Jens Dent and Sana Ghoshal
`),
  ).toEqual({
    title: 'Paper recos',
    cites: [
      'OTHER Tides, Tar, and the Drying of Nets in Autumn <Lise Lambert>',
      'OTHER Winch: Less Shouting on Long Piers <Jens Dent, Sana Ghoshal>',
    ],
  })
})
