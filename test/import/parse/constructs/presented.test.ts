import { expect, test } from 'vitest'
import { linksInText } from '../../../../import/parse/bare-links.ts'
import { presentedInTitle, readPresented } from '../../../../import/parse/constructs/presented.ts'
import type { Inline } from '../../../../import/parse/outline.ts'

/** "[label](url)" as the outline has it. */
function linked(written: string): Inline {
  let text = ''
  const links: { start: number; end: number; url: string }[] = []
  let rest = 0
  for (const match of written.matchAll(/\[([^\]]*)\]\(([^)]*)\)/g)) {
    text += written.slice(rest, match.index)
    links.push({ start: text.length, end: text.length + (match[1] ?? '').length, url: match[2] ?? '' })
    text += match[1] ?? ''
    rest = match.index + match[0].length
  }
  return { text: text + written.slice(rest), links, emphases: [] }
}

test('one speaker on one paper', () => {
  const found = readPresented(
    linked('Ana Ruiz (Fjord) on [The Quiet Knot](https://a.example/k.pdf) by Oskar Lindqvist.'),
  )
  expect(found?.speakers).toMatchObject([{ name: 'Ana Ruiz', affiliations: ['Fjord'] }])
  expect(found?.title).toBe('The Quiet Knot')
  expect(found?.papers).toMatchObject([{ title: 'The Quiet Knot', kind: 'PAPER', authors: ['Oskar Lindqvist'] }])
})

test('two papers in one talk', () => {
  const found = readPresented(
    linked(
      'We are happy to have Ana Ruiz presenting [Knots](https://a.example/k.pdf) and [Ropes](https://a.example/r.pdf)',
    ),
  )
  expect(found?.title).toBe('Knots and Ropes')
  expect(found?.papers.map(({ title }) => title)).toEqual(['Knots', 'Ropes'])
})

test('the paper of a quoted title is behind the word “paper”', () => {
  const found = readPresented(linked('Ana Ruiz presents the “Quiet Knot” [paper](https://a.example/k.pdf)'))
  expect(found).toMatchObject({ title: 'Quiet Knot', papers: [{ title: 'Quiet Knot', kind: 'PAPER' }] })
})

test.each([
  'The paper presents Quiet Knots',
  'Gulls feed on fish',
  'Ana Ruiz lives in Oslo',
  'Thanks to Ana Ruiz for the room',
  'our venue is on Harbor Street',
])('%s: nobody presents', (written) => {
  expect(readPresented(linksInText(written))).toBeNull()
})

test('titles of posts', () => {
  const named = (title: string): readonly string[] =>
    presentedInTitle(title).map((one) => `${one.speakers.map(({ name }) => name).join('+')}: ${one.title}`)
  expect(named('Ana Ruiz on Knots & Oskar Lindqvist on Ropes')).toEqual(['Ana Ruiz: Knots', 'Oskar Lindqvist: Ropes'])
  expect(named('Video: Ana Ruiz and Oskar Lindqvist on Knots')).toEqual(['Ana Ruiz+Oskar Lindqvist: Knots'])
  expect(named('Our new venue')).toEqual([])
})

test('a name before a colon presents what stands behind it', () => {
  const found = readPresented(linked('Ana Ruiz: 16 Ways to Stack a Boat, by Oskar Lindqvist'))
  expect(found?.speakers).toMatchObject([{ name: 'Ana Ruiz' }])
  expect(found?.title).toBe('16 Ways to Stack a Boat')
  expect(readPresented(linked('The Harbor: 16 Ways to Stack a Boat'))).toBeNull()
})
