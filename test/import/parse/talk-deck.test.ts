/** The text of the slides of one talk. */
import { describe, expect, test } from 'vitest'
import { read, talks } from './facts.ts'

const slides = [
  'Knots Are Lies\nTying without looking\n\nMira Halvorsen\n@mira\nStaff Sailor, Fjord Works\n\nRope Camp 2019\nSt. Ives',
  'Agenda\n\n• Why ropes slip\n• What we tie',
  'Why ropes slip\n\n• salt\n• See "a knot is a promise"',
  'References\n\n[1] A. Ruiz. The Art of the Bowline. Knot Letters, 1978.\n[2] B. Okri et al. Ropes and Consistent Moorings in Widely\nspread Harbors. ROPES, 2014.\n- Loose Ends https://queue.acm.org/detail.cfm?id=1',
  'Thank you!\n\n@mira\nhttps://speakerdeck.com/mira/knots-are-lies',
]

describe('a deck with a title page', () => {
  const expected = [
    {
      title: 'Knots Are Lies',
      speakers: ['Mira Halvorsen'],
      given: [expect.stringMatching(/^Rope Camp 2019\|2019\|.*\|Rope Camp$/)],
      cites: [
        'PAPER The Art of the Bowline <A. Ruiz> @References',
        'PAPER Ropes and Consistent Moorings in Widely spread Harbors <B. Okri> @References',
        'ARTICLE Loose Ends @References',
      ],
    },
  ]

  test.each([
    ['two blank lines', '\n\n\n'],
    ['form feeds', '\n\f\n'],
    ['numbers of slides', '\n\nSlide 2\n'],
  ])('parted by %s', (_, gap) => {
    const text = slides.join(gap)
    expect(read(text).kind).toBe('TALK_PAGE')
    expect(talks(text)).toEqual(expected)
  })

  test('bullets on its slides are no works', () => {
    expect(talks(slides.slice(0, 3).concat('More\n\n• Quiet Harbors', 'End').join('\n\n\n'))[0]?.cites).toEqual([])
  })
})

test('the speaker stands on the second page', () => {
  const text = [
    'LIVING WITH\nLOOSE ROPES',
    'INTRODUCTION\nMira Halvorsen\n▪ @mira',
    'Ropes',
    'Knots',
    'REFERENCES\n▪ Loose Ends: https://mira.example/ends',
    'THANKS',
  ].join('\n\n\n')
  expect(talks(text)).toMatchObject([
    {
      title: 'LIVING WITH LOOSE ROPES',
      speakers: ['Mira Halvorsen'],
      given: [],
      cites: [expect.stringContaining('Loose Ends')],
    },
  ])
})

test('pages of text without a speaker are no deck', () => {
  expect(talks(['Ropes', 'Knots', 'Moorings', 'Tar'].join('\n\n\n'))).toEqual([])
})

test('a deck in Markdown, and one with a title block', () => {
  expect(
    talks(`---
theme: plain
---

# Moorings All The Way Down

Mira Halvorsen · @mira
HarborConf 2021

---

## References

- [Slack Ropes](https://mira.example/slack.html), Ana Ruiz
`),
  ).toMatchObject([
    {
      title: 'Moorings All The Way Down',
      speakers: ['Mira Halvorsen'],
      given: [expect.stringMatching(/^HarborConf 2021\|/)],
      cites: [expect.stringContaining('Slack Ropes <Ana Ruiz>')],
    },
  ])
  expect(
    talks('% Introducing Ropes\n% Mira Halvorsen\n% RopeDays 2013<br />Oslo\n\n# What do I know?\n\n- Sailor\n'),
  ).toMatchObject([
    {
      title: 'Introducing Ropes',
      speakers: ['Mira Halvorsen'],
      given: [expect.stringMatching(/^RopeDays 2013\|2013/)],
    },
  ])
})
