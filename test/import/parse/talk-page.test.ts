import { describe, expect, test } from 'vitest'
import { citations, from, presentations, read, speakers, talk, titles } from './facts.ts'

const page = `# Queues All the Way Down
Accompanying repository for the "Queues All the Way" talk given at [HarborConf 2019](https://harborconf.example/2019) [[Slides](https://speakerdeck.com/mira/queues)] [[Video](https://www.youtube.com/watch?v=aaaaaaaaaaa)]. Open an issue to say hi!

## Abstract
Every system is a queue.

## References
* [Little's Law Explained](https://queueing.example.org/2010/03/littles-law.html) by Oskar Lindqvist
* Backpressure
 * [Slow Consumers](https://papers.example.edu/slow.pdf)
   * [Fast Producers](https://papers.example.edu/fast.pdf) by Ana Ruiz et al
 * [@mira](https://twitter.com/mira)
* A Book Without A Link

## Image Credits
* https://www.flickr.com/photos/someone/1

## Bio
Mira Halvorsen is a systems engineer at Fjord Labs, where she builds queues. Find her on Twitter @MiraH
`

describe('a page about one talk', () => {
  const document = read(page)
  const given = talk(document, 'Queues All the Way Down')

  test('is a talk page whose heading is the title and whose prose gives another spelling', () => {
    expect([document.kind, document.title, titles(document)]).toEqual([
      'TALK_PAGE',
      'Queues All the Way Down',
      [given.title],
    ])
    expect(given.alternativeTitles).toEqual(['Queues All the Way'])
    expect(given.abstract).toBe('Every system is a queue.')
  })

  test('has the occasion, its venue without the year, and its media', () => {
    expect(presentations(document, given)).toEqual([
      'HarborConf 2019|2019||||https://www.youtube.com/watch?v=aaaaaaaaaaa|https://speakerdeck.com/mira/queues|HarborConf'.replace(
        '||||',
        '|||',
      ),
    ])
    const [presentation] = from(document, given, 'PRESENTED_AS')
    expect(presentation?.kind === 'presentation' && presentation.links.map(({ label }) => label)).toEqual([
      'HarborConf 2019',
      'Slides',
      'Video',
    ])
  })

  test('is given by the person of the bio, on the line of the bio', () => {
    expect(speakers(document, given)).toEqual(['Mira Halvorsen'])
    const claim = document.claims.find(({ kind }) => kind === 'GAVE')
    expect([claim?.statement.startLine, claim?.statement.rule, claim?.statement.section]).toEqual([19, 'bio', ['Bio']])
    const person = document.mentions.find(({ kind }) => kind === 'person')
    expect(document.mentions).toContainEqual(
      expect.objectContaining({
        kind: 'person',
        name: 'Mira Halvorsen',
        handles: ['twitter:mirah', 'speakerdeck:mira'],
        affiliations: ['Fjord Labs'],
      }),
    )
    expect(person).toBeDefined()
  })

  test('cites its references below their groups, and neither pictures nor profiles', () => {
    expect(citations(document, given)).toEqual([
      "ARTICLE Little's Law Explained <Oskar Lindqvist> @References",
      'PAPER Slow Consumers @References > Backpressure',
      'PAPER Fast Producers <Ana Ruiz> @References > Backpressure > Slow Consumers',
      'OTHER A Book Without A Link @References',
    ])
  })

  test.each(['\r', '\r\n'])('says the same with other line ends', (end) => {
    const other = read(page.replaceAll('\n', end))
    expect({ ...other, account: other.account() }).toEqual({ ...document, account: document.account() })
  })

  test('reads headings without a blank after the sharps', () => {
    expect(citations(read(page.replace(/^(#+) /gm, '$1')), given)).toHaveLength(4)
  })
})

describe('a page of several talks', () => {
  const document = read(`All of my meetup talks

## Clocks.
Given at Reading Club Oslo: March 2014 & Reading Club Bergen: May 2015. [[Video](https://vimeo.com/123456)] [[Slides](https://speakerdeck.com/mira/reading-club-bergen-clocks)] [[Paper](https://papers.example.edu/clocks.pdf)]

## Trees
Given as the evening Keynote at NordicDev 2018 [No Video] [[Slides](https://speakerdeck.com/mira/trees)]

### Resources
* [B-Trees](https://en.wikipedia.org/wiki/B-tree)
`)

  test('has both, without the full stop of a heading', () => {
    expect(titles(document)).toEqual(['Clocks', 'Trees'])
  })

  test('parts two occasions of one line and gives each its media', () => {
    expect(presentations(document, talk(document, 'Clocks'))).toEqual([
      'Reading Club Oslo: March 2014|2014|3||||Reading Club Oslo',
      'Reading Club Bergen: May 2015|2015|5||https://vimeo.com/123456|https://speakerdeck.com/mira/reading-club-bergen-clocks|Reading Club Bergen',
    ])
  })

  test('presents the paper of its title, once', () => {
    const about = document.claims.filter(({ relation }) => relation === 'IS_ABOUT')
    expect(about).toHaveLength(1)
    expect(citations(document, talk(document, 'Clocks'))).toEqual(['PAPER Clocks @Clocks.'])
  })

  test('keeps references with the talk above them, whose title on a page of several is part of the section', () => {
    expect(citations(document, talk(document, 'Trees'))).toEqual(['ARTICLE B-Trees @Trees > Resources'])
    expect(presentations(document, talk(document, 'Trees'))).toEqual([
      'NordicDev 2018|2018||||https://speakerdeck.com/mira/trees|NordicDev',
    ])
  })
})

describe('titles and occasions in other forms', () => {
  test('a heading run together gives way to the title in the text', () => {
    const document = read(
      '# QueueTheoryTalk\nReferences and Credits for A Short History of Queues: Lines. To be given at HarborConf 2020\n',
    )
    expect(talk(document, 'A Short History of Queues: Lines').alternativeTitles).toEqual(['QueueTheoryTalk'])
  })

  test('numbered presentations stand in a list, in any order', () => {
    const document = read(`# Growing Gardens
The accompanying repository for The GrowingGardens talk
* V2 Harbor Conf 2016: [Slides](https://speakerdeck.com/mira/g2), [Garden Weekly Article](https://garden.example/weekly)
* V1 NordicDev 2015 [Video](https://www.youtube.com/watch?v=bbbbbbbbbbb)
`)
    const given = talk(document, 'Growing Gardens')
    expect(given.alternativeTitles).toEqual(['GrowingGardens'])
    expect(presentations(document, given)).toEqual([
      'Harbor Conf 2016|2016||V2||https://speakerdeck.com/mira/g2|Harbor Conf',
      'NordicDev 2015|2015||V1|https://www.youtube.com/watch?v=bbbbbbbbbbb||NordicDev',
    ])
    expect(citations(document, given)).toEqual([])
  })

  test('a list follows “to be given at”', () => {
    const document = read(`# Proofs
Accompanying Repository for Proofs Talk to be given at
* [Harbor Chicago 2017](http://harbor.example/chicago): [[Slides](https://speakerdeck.com/mira/p1)][[Video](https://youtu.be/ccccccccccc)]
* [Harbor Oslo 2017](http://harbor.example/oslo)
`)
    expect(presentations(document, talk(document, 'Proofs'))).toEqual([
      'Harbor Chicago 2017|2017|||https://youtu.be/ccccccccccc|https://speakerdeck.com/mira/p1|Harbor Chicago',
      'Harbor Oslo 2017|2017|||||Harbor Oslo',
    ])
  })

  test('slides linked from the outline belong to the only occasion', () => {
    const document = read(`# Nets
Accompanying repository for our [Harbor 2018](https://harbor.example) Keynote. Say hi!

## Talk Outline
See the [image credits](credits.md), link to [slides](https://speakerdeck.com/mira/nets), and [video-soon](#).

* Why nets
`)
    const given = talk(document, 'Nets')
    expect(presentations(document, given)).toEqual(['Harbor 2018|2018||||https://speakerdeck.com/mira/nets|Harbor'])
    expect(citations(document, given)).toEqual([])
    expect(document.problems.map(({ code, line }) => [code, line])).toEqual([['EMPTY_LINK', 5]])
  })

  test('occasions stand below a heading of their own', () => {
    const document = read(`# Nets

## Previous Presentations
* [Harbor Conf](https://harbor.example) (March 2018): [video](https://vimeo.com/7654321)
* NordicDev 2019
`)
    expect(presentations(document, talk(document, 'Nets'))).toEqual([
      'Harbor Conf (March 2018)|2018|3||https://vimeo.com/7654321||Harbor Conf',
      'NordicDev 2019|2019|||||NordicDev',
    ])
    expect(citations(document, talk(document, 'Nets'))).toEqual([])
  })

  test('an item that is a link to the slides is no citation', () => {
    const document = read(
      '# Nets\n\nSlides for my talk at Harbor 2018.\n\n- [Slides](https://speakerdeck.com/mira/nets)\n',
    )
    const given = talk(document, 'Nets')
    expect(presentations(document, given)).toEqual(['Harbor 2018|2018||||https://speakerdeck.com/mira/nets|Harbor'])
    expect(citations(document, given)).toEqual([])
  })

  test('a talk on no occasion has no presentation', () => {
    const document = read('# Ropes\n\n## Abstract\nIn this talk we climb.\n\n## Bio\nMira Halvorsen is a climber.\n')
    expect(presentations(document, talk(document, 'Ropes'))).toEqual([])
    expect(speakers(document, talk(document, 'Ropes'))).toEqual(['Mira Halvorsen'])
  })

  test.each(['by Mira Halvorsen', 'by Mira Halvorsen and Oskar Lindqvist', ', presented by Mira Halvorsen'])(
    'the occasion ends where the speakers are named: %s',
    (by) => {
      const document = read(
        `# Nets\n\nGiven at HarborConf 2018 ${by}\n\n## References\n* [Ropes](https://ropes.example/)\n`,
      )
      const nets = talk(document, 'Nets')
      expect(presentations(document, nets)).toEqual(['HarborConf 2018|2018|||||HarborConf'])
      expect(speakers(document, nets)[0]).toBe('Mira Halvorsen')
    },
  )

  test('two bios are two speakers', () => {
    const document = read(
      '# Knots\nThis talk was given at Harbor 2018.\n\n## About Us\nMira Halvorsen is a climber.\n\nOskar Lindqvist is a sailor. Follow [@oskar](https://twitter.com/oskar)\n',
    )
    expect(speakers(document, talk(document, 'Knots'))).toEqual(['Mira Halvorsen', 'Oskar Lindqvist'])
  })
})
