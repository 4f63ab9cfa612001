import { describe, expect, test } from 'vitest'
import { resolve } from '../../../import/resolve/resolve.ts'
import type { SaidDocument } from '../../../import/resolve/said.ts'
import type { WorkEntity } from '../../../src/model/entity.ts'
import { documentOf, nothingGiven } from '../../support/documents.ts'

function works(...documents: readonly SaidDocument[]): readonly WorkEntity[] {
  return resolve(documents, nothingGiven).entities.filter((entity) => entity.type === 'Work')
}

function titles(...documents: readonly SaidDocument[]): readonly string[] {
  return works(...documents)
    .map(({ title }) => title)
    .sort()
}

describe('talks', () => {
  test('one talk in two documents is one, with the presentations of both', () => {
    const documents = [
      documentOf('a', [
        {
          title: 'Quiet Clocks',
          by: ['Ada Moore'],
          at: [
            ['Bravo Conf', 2015, 'V1'],
            ['Craft Conf', 2016, 'V2'],
          ],
        },
      ]),
      documentOf('b', [{ title: 'QuietClocks', by: ['Ada Moore'], at: [['BravoConf', 2015, 'V1']] }]),
    ]
    const { entities } = resolve(documents, nothingGiven)
    expect(entities.filter(({ type }) => type === 'Work')).toHaveLength(1)
    expect(entities.filter(({ type }) => type === 'Presentation')).toHaveLength(2)
  })

  test('talks of one title stand in the order of their years', () => {
    const given = (key: string, by: string, year: number) =>
      documentOf(key, [{ title: 'State of the Art', by: [by], at: [['Bravo', year]] }])
    const found = works(given('a', 'Ada Moore', 2016), given('b', 'Bo Lund', 2015), given('c', 'Cy Young', 2017))
    expect([...found].sort((a, b) => (a.sortTitle < b.sortTitle ? -1 : 1)).map(({ year }) => year)).toEqual([
      2015, 2016, 2017,
    ])
  })

  test('two speakers make two talks of one title', () => {
    expect(
      works(
        documentOf('a', [{ title: 'State of the Art', by: ['Ada Moore'] }]),
        documentOf('b', [{ title: 'State of the Art', by: ['Bo Lund'] }]),
      ),
    ).toHaveLength(2)
  })

  test('a document that describes a talk and its sequel means two', () => {
    const page = documentOf('a', [
      { title: 'We Read Many Papers', by: ['Ada Moore'] },
      { title: 'We Read Many Papers Too', by: ['Ada Moore'] },
    ])
    expect(works(page)).toHaveLength(2)
    expect(works(page, documentOf('b', [{ title: 'We Read Many Papers Too', by: ['Ada Moore'] }]))).toHaveLength(2)
  })

  test('a session without a title is the one talk that its speaker gave there', () => {
    const described = documentOf('a', [{ title: 'Proving Ground', by: ['Ada Moore'], at: [['QCon New York', 2016]] }])
    const recap = documentOf('b', [{ by: ['Ada Moore'], at: [['QCon NY', 2016]] }])
    expect(titles(described, recap)).toEqual(['Proving Ground'])
  })

  test('a session without a title stays apart where its speaker gave two talks there', () => {
    const described = documentOf('a', [
      { title: 'Proving Ground', by: ['Ada Moore'], at: [['QCon New York', 2016]] },
      { title: 'Common Clay', by: ['Ada Moore'], at: [['QCon New York', 2016]] },
    ])
    expect(titles(described, documentOf('b', [{ by: ['Ada Moore'], at: [['QCon NY', 2016]] }]))).toEqual([
      'Ada Moore at QCon NY 2016',
      'Common Clay',
      'Proving Ground',
    ])
  })

  test('a cited recording of a talk is that talk', () => {
    const video = 'https://www.youtube.com/watch?v=abcdefghijk'
    const documents = [
      documentOf('a', [
        { title: 'On the Edge of Billions: Metrics at Scale', by: ['Ada Moore'], at: [['Flight', 2015]], video },
      ]),
      documentOf('b', [
        {
          title: 'Other',
          by: ['Bo Lund'],
          cites: [
            {
              title: 'Of the Edge of Billions: Metrics at Scale',
              kind: 'VIDEO',
              url: 'https://youtu.be/abcdefghijk?list=PL1',
            },
          ],
        },
      ]),
    ]
    expect(works(...documents).map(({ kind }) => kind)).toEqual(['TALK', 'TALK'])
  })
})

describe('presentations', () => {
  const years = (...documents: readonly SaidDocument[]) =>
    resolve(documents, nothingGiven)
      .entities.flatMap((entity) => (entity.type === 'Presentation' ? [entity.year] : []))
      .sort()
  const given = (key: string, ...at: readonly (readonly [string, number | null])[]) =>
    documentOf(key, [{ title: 'Quiet Clocks', by: ['Ada Moore'], at }])

  test('a venue without a year is the one occasion there', () => {
    expect(years(given('a', ['QCon New York', 2016], ['Bravo', 2015]), given('b', ['QCon NY', null]))).toEqual([
      2015, 2016,
    ])
  })

  test('a venue without a year stays apart where the talk was given there twice', () => {
    expect(years(given('a', ['QCon New York', 2016], ['QCon New York', 2017]), given('b', ['QCon NY', null]))).toEqual([
      2016,
      2017,
      null,
    ])
  })
})

describe('cited works', () => {
  interface Cited {
    readonly title: string
    readonly url?: string
    readonly kind?: 'PAPER' | 'ARTICLE' | 'TOOL' | 'OTHER'
  }
  /** Each is cited by a talk of its own, in a document of its own. */
  const sources = (...cited: readonly Cited[]) =>
    works(
      ...cited.map((source, index) => documentOf(`d${index}`, [{ title: `Talk ${'abcdef'[index]}`, cites: [source] }])),
    ).filter(({ kind }) => kind !== 'TALK')

  test.each([
    ['the same title', 'Weakly Ordered Gossip in Rings', 'Weakly ordered gossip in rings'],
    [
      'typos in long words',
      'RING: Scalable Weakly-consistent Membership Protocol',
      'RING:Scalable Weakly-consistnet Membership Protocl',
    ],
    [
      'one common word more',
      'Comet: Virtual Actors for Programmability & Scalability',
      'Comet: Distributed Virtual Actors for Programability and Scalability',
    ],
    ['another ending of a word', 'A Memo on Replicated Computation', 'A Memo on Replicated Computing'],
  ])('%s is one work', (_, left, right) => {
    expect(sources({ title: left }, { title: right })).toHaveLength(1)
  })

  test.each([
    ['parts', 'Metrics at Acme: Technical Overview, Part 1', 'Metrics at Acme: Technical Overview, Part II'],
    ['a changed word', 'Falsehoods Programmers Believe About Names', 'Falsehoods Programmers Believe About Prices'],
    ['a sequel', 'The Long Tail of Latency', 'The Long Tail of Latency Revisited'],
  ])('%s make two works', (_, left, right) => {
    expect(sources({ title: left }, { title: right })).toHaveLength(2)
  })

  test('a short name alone is the work whose title begins with it', () => {
    const found = sources(
      { title: 'RING: Scalable Weakly-consistent Membership Protocol' },
      { title: 'RING', kind: 'OTHER' },
    )
    expect(found.map(({ title, alternativeTitles, kind }) => ({ title, alternativeTitles, kind }))).toEqual([
      { title: 'RING: Scalable Weakly-consistent Membership Protocol', alternativeTitles: ['RING'], kind: 'PAPER' },
    ])
  })

  test('a title cut at its colon is the work, where but one begins so', () => {
    const long = { title: 'Describing Systems: A Language for Engineers', kind: 'ARTICLE' as const }
    const short = { title: 'Describing Systems', kind: 'ARTICLE' as const }
    expect(sources(long, short)).toHaveLength(1)
    expect(sources(long, { ...long, title: 'Describing Systems: The Second Book' }, short)).toHaveLength(3)
  })

  test('a letter wrong in a short word is one work in two lists of one talk, two works elsewhere', () => {
    const list = (key: string, title: string, talk = 'Quiet Clocks') =>
      documentOf(key, [{ title: talk, by: ['Ada Moore'], cites: [{ title }] }])
    const [right, wrong] = ['Tuba: Diving into Data at Acme', 'Tba: Diving into Data at Acme']
    const papers = (...documents: SaidDocument[]) => works(...documents).filter(({ kind }) => kind === 'PAPER')
    expect(papers(list('a', right), list('b', wrong))).toHaveLength(1)
    expect(papers(list('a', right), list('b', wrong, 'Turning Rings'))).toHaveLength(2)
  })

  test('a short name that two titles begin with names neither', () => {
    expect(
      sources(
        { title: 'RING: A Membership Protocol' },
        { title: 'RING: Cheap Jewels for Sale' },
        { title: 'RING', kind: 'OTHER' },
      ),
    ).toHaveLength(3)
  })

  test('a tool and a paper of one title are two works', () => {
    expect(sources({ title: 'Comet Actors', kind: 'TOOL' }, { title: 'Comet Actors' })).toHaveLength(2)
  })

  test('an equal address with unlike titles is two works, and the address is suspect where its words fit the other', () => {
    const url = 'https://www.infoq.com/presentations/comet-services'
    const found = sources(
      { title: 'Building Comet Services', url, kind: 'ARTICLE' },
      { title: 'Dampening Flapping Rings', url, kind: 'ARTICLE' },
    )
    expect(found.map(({ title, links }) => [title, links.map(({ suspect }) => suspect)]).sort()).toEqual([
      ['Building Comet Services', [false]],
      ['Dampening Flapping Rings', [true]],
    ])
  })

  test('two DOIs are two works under one title', () => {
    expect(
      sources(
        { title: 'Sagas', url: 'https://doi.org/10.1145/1.2' },
        { title: 'Sagas', url: 'https://doi.org/10.1145/3.4' },
      ),
    ).toHaveLength(2)
  })

  test('a work of unknown kind that somebody wrote is the article of its title, not the talk', () => {
    const page = documentOf('a', [
      { title: 'Proving Ground', by: ['Ada Moore'], cites: [{ title: 'Proving Ground', kind: 'ARTICLE' }] },
    ])
    const list = documentOf('b', [
      { title: 'Other', by: ['Bo Lund'], cites: [{ title: 'Proving Ground', kind: 'OTHER', author: 'Ada Moore' }] },
    ])
    const found = works(page, list).filter(({ title }) => title === 'Proving Ground')
    expect(found.map(({ kind, citingTalkCount }) => [kind, citingTalkCount]).sort()).toEqual([
      ['ARTICLE', 2],
      ['TALK', 0],
    ])
  })

  test('a talk and the paper of its title are two works', () => {
    const page = documentOf('a', [
      { title: 'Sagas', by: ['Ada Moore'], cites: [{ title: 'Sagas', relation: 'IS_ABOUT' }] },
    ])
    expect(
      works(page)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['PAPER', 'TALK'])
  })
})

describe('counts and edges', () => {
  test('a work is counted once for a talk, however many documents and presentations it has', () => {
    const documents = ['a', 'b'].map((key) =>
      documentOf(key, [
        {
          title: 'Quiet Clocks',
          by: ['Ada Moore'],
          at: [
            ['Bravo', 2015],
            ['Charlie', 2016],
          ],
          cites: [{ title: 'Ordering Events' }],
        },
      ]),
    )
    const { entities, edges } = resolve(documents, nothingGiven)
    expect(entities.find((entity) => entity.type === 'Work' && entity.title === 'Ordering Events')).toMatchObject({
      citingTalkCount: 1,
    })
    expect(edges.filter(({ kind }) => kind === 'CITES')).toHaveLength(1)
  })

  test('the strongest relation wins, with its own section', () => {
    const documents = [
      documentOf('a', [
        { title: 'Quiet Clocks', by: ['Ada Moore'], cites: [{ title: 'Ordering Events', relation: 'MENTIONS' }] },
      ]),
      documentOf('b', [
        { title: 'Quiet Clocks', by: ['Ada Moore'], cites: [{ title: 'Ordering Events', relation: 'IS_ABOUT' }] },
      ]),
    ]
    expect(resolve(documents, nothingGiven).edges.find(({ kind }) => kind === 'CITES')?.citation?.relation).toBe(
      'IS_ABOUT',
    )
  })

  test('places written short and long are one venue, named in full', () => {
    const documents = ['QconSF', 'QCon SF', 'QCon San Francisco'].map((venue, index) =>
      documentOf(`d${index}`, [{ title: `Talk ${index}`, by: [`Speaker ${index}`], at: [[venue, 2015]] }]),
    )
    const venues = resolve(documents, nothingGiven).entities.filter(({ type }) => type === 'Venue')
    expect(venues).toMatchObject([{ name: 'QCon San Francisco' }])
  })
})
