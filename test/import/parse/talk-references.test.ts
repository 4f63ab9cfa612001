/** References of a talk in ways of writing met in documents that nobody had read before. */
import { expect, test } from 'vitest'
import { talks } from './facts.ts'

const cites = (text: string): readonly string[] =>
  talks(`# Quiet Knots\n\nGiven at HarborConf 2019.\n\n${text}\n`).flatMap((talk) =>
    talk.cites.map((one) => one.replace(/ @.*$/, '')),
  )

test('names before a link without a colon, and where it was published behind it', () => {
  expect(
    cites(
      '## Recommended reading\n\nOkri et al. [Slack Ropes](https://a.example/slack.pdf), ROPES 2015\n\nRuiz and Moore [Loose Ends](https://a.example/ends.pdf)',
    ),
  ).toEqual([expect.stringMatching(/^PAPER Slack Ropes/), expect.stringMatching(/Loose Ends/)])
})

test('a title above its authors and its address, below a heading that is a sentence', () => {
  expect(
    cites(
      'What I read while preparing it\n------------------------------\n\nThe Rope: What every sailor should know\n  Ana Ruiz, https://a.example/rope\n\nTar Changes Everything\n  Ben Okri, KNOTS 2015',
    ),
  ).toEqual([
    expect.stringMatching(/The Rope: What every sailor should know <Ana Ruiz>/),
    expect.stringMatching(/Tar Changes Everything <Ben Okri>/),
  ])
})

test.each([
  ['- [Ruiz and Okri (2000): Chances of Slipping](https://a.example/a.pdf)', 'PAPER Chances of Slipping <Ruiz, Okri>'],
  ['- Ruiz et al., Quiet Networks. arXiv:1906.01563', 'PAPER Quiet Networks <Ruiz>'],
  [
    '- Ropes beyond harbors, [part 1](https://a.example/1), [part 2](https://a.example/2) by Ana Ruiz',
    'Ropes beyond harbors',
  ],
  ['- [Fast Sailors](https://a.example/f) - [Ana Ruiz](https://ana.example), Ben Okri', 'Fast Sailors'],
])('%s is one work', (item, expected) => {
  expect(cites(`## References\n\n${item}`)).toEqual([expect.stringContaining(expected)])
})

test('what the talk left behind and where its speaker is found are no references', () => {
  expect(
    cites(
      '## Links\n\n- [Slides](https://speakerdeck.com/ana/quiet)\n- [Video](https://youtu.be/aaaaaaaaaaa)\n- [Slides](https://a.example/s) for this talk\n- Blog: https://ana.example\n- [The Bowline](https://a.example/bowline.pdf)',
    ),
  ).toEqual(['PAPER The Bowline'])
})

test('papers to which the sentences about a talk link by their names; neither events, nor slides, nor what "here" leads to', () => {
  expect(
    talks(`# Queues All the Way

Given at [HarborConf 2019](https://harborconf.example/2019) with [slides](https://mira.example/queues.pdf). After
[Slow Consumers](https://doi.org/10.1145/1234567.1234568) by Ruiz et al., at [Fjord Labs](https://fjord.example) and
[here](https://arxiv.org/abs/1203.0001).

## Abstract
It follows [RFC 9999](https://www.rfc-editor.org/rfc/rfc9999) where it can.
`).map(({ cites }) => cites),
  ).toEqual([['PAPER Slow Consumers <Ruiz> @', 'SPECIFICATION RFC 9999 @Abstract']])
})

test('who wrote a paper and when, behind the words that it is the original one', () => {
  const [talk] = talks(
    '# Knots\n\nGiven at RopeConf 2019.\n\n## References\n\n- [Slack Ropes](https://a.example/slack.pdf), the original paper (Das, Gupta, 2002)\n- [Loose Ends](https://a.example/ends.pdf) - the first paper (Moore et al., 2004)\n- [Tight Ends](https://a.example/tight.pdf), a nice paper (on ropes, in 2004)\n',
  )
  expect(talk?.cites.map((one) => one.replace(/ @.*$/, ''))).toEqual([
    'PAPER Slack Ropes <Das, Gupta>',
    'PAPER Loose Ends <Moore>',
    'PAPER Tight Ends',
  ])
})
