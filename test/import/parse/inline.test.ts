import { expect, test } from 'vitest'
import { labelOf, linksWritten, withLabels } from '../../../import/parse/inline.ts'
import type { Inline } from '../../../import/parse/outline.ts'

const written = /\[([^[\]]{1,100})\]\(([^()]{1,100})\)/g

/** A text in which what stands between stars is set apart and what stands between bars is a link already. */
function textOf(marked: string): Inline {
  const ranges = { '*': [] as { start: number; end: number }[], '|': [] as { start: number; end: number }[] }
  const open: Record<string, number> = {}
  let text = ''
  for (const sign of marked) {
    if (sign !== '*' && sign !== '|') text += sign
    else if (open[sign] === undefined) open[sign] = text.length
    else {
      ranges[sign].push({ start: open[sign], end: text.length })
      delete open[sign]
    }
  }
  return {
    text,
    emphases: ranges['*'],
    links: ranges['|'].map((range) => ({ ...range, url: 'https://known.example' })),
  }
}

const withWritten = (inline: Inline): Inline => withLabels(inline, linksWritten(inline.text, written))

test('links and emphases around, within and across the labels keep their words', () => {
  const inline = withWritten(
    textOf('*See [Long *Ropes](a) and [Knots](b) by |Ana Ruiz|, *or [Bends*](c)*, [Whole](d)*'),
  )
  expect(inline.text).toBe('See Long Ropes and Knots by Ana Ruiz, or Bends, Whole')
  expect(inline.links.map((link) => [labelOf(inline, link), link.url])).toEqual([
    ['Long Ropes', 'a'],
    ['Knots', 'b'],
    ['Ana Ruiz', 'https://known.example'],
    ['Bends', 'c'],
    ['Whole', 'd'],
  ])
  expect(inline.emphases.map(({ start, end }) => inline.text.slice(start, end))).toEqual([
    'See Long ',
    'or Bends',
    ', Whole',
  ])
})

test('a link whose words are all gone is none, and a text without such links is as it was', () => {
  const inline = withWritten(textOf('[Ropes](|https://a.example|) end'))
  expect(inline).toEqual({
    text: 'Ropes end',
    links: [{ start: 0, end: 5, url: 'https://a.example' }],
    emphases: [],
  })
  const empty = withWritten(textOf('[Ropes](a) and || nothing'))
  expect(empty.links.map(({ start, end }) => [start, end])).toEqual([
    [0, 5],
    [10, 10],
  ])
  const plain = textOf('*no* link')
  expect(withWritten(plain)).toEqual(plain)
})

test('thousands of links beside thousands of others take no time', () => {
  const inline = withWritten(textOf('[Rope](a) |knot| *bend* '.repeat(20_000)))
  expect([inline.links.length, inline.emphases.length]).toEqual([40_000, 20_000])
})
