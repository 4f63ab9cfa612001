/** Pairs of mentions that a careful reader takes for one work, and pairs that they keep apart, whatever the words share. */
import { describe, expect, test } from 'vitest'
import { resolve } from '../../../import/resolve/resolve.ts'
import { documentOf, nothingGiven } from '../../support/documents.ts'

type Cited = NonNullable<Parameters<typeof documentOf>[1][number]['cites']>[number]

/** How many works two citations by two talks, in two documents, amount to. */
function count(left: Cited, right: Cited): number {
  const documents = [left, right].map((source, index) =>
    documentOf(`d${index}`, [{ title: `Talk ${'xy'[index]}`, by: [`Speaker ${'xy'[index]}`], cites: [source] }]),
  )
  const cited = resolve(documents, nothingGiven).edges.filter(({ kind }) => kind === 'CITES')
  return new Set(cited.map(({ to }) => to)).size
}

describe('one work', () => {
  test.each<[Cited, Cited]>([
    [
      { title: 'Eventually Consistent - Revisited', kind: 'ARTICLE' },
      { title: 'Eventual Consistency Revisited', kind: 'ARTICLE' },
    ],
    [
      { title: 'Sagas', url: 'https://a.example/sagas.pdf' },
      { title: 'Sagas', url: 'https://b.example/sagas.pdf' },
    ],
    [
      { title: 'Jepsen', kind: 'TOOL', url: 'https://jepsen.io' },
      { title: 'Jepsen', kind: 'TOOL' },
    ],
    [
      { title: 'The Chubby lock service', author: 'Mike Burrows' },
      { title: 'The Chubby Lock Service', author: 'M. Burrows' },
    ],
    [
      { title: 'Ordering of Events', url: 'https://doi.org/10.1145/1.2' },
      { title: 'The Ordering of Events', url: 'https://dl.acm.org/doi/10.1145/1.2' },
    ],
  ])('%o and %o', (left, right) => {
    expect(count(left, right)).toBe(1)
  })
})

describe('two works', () => {
  test.each<[string, Cited, Cited]>([
    [
      'a word of many pages',
      { title: 'Introduction', kind: 'ARTICLE', url: 'https://kafka.example/intro' },
      { title: 'Introduction', kind: 'ARTICLE', url: 'https://riak.example/intro' },
    ],
    [
      'different authors',
      { title: 'Distributed Systems', kind: 'BOOK', author: 'Ada Moore' },
      { title: 'Distributed Systems', kind: 'BOOK', author: 'Bo Lund' },
    ],
    [
      'a talk and a recording by another',
      { title: 'Opening Keynote', kind: 'TALK' },
      { title: 'Opening Keynote Panel', kind: 'VIDEO', author: 'Bo Lund' },
    ],
    [
      'a prefix that negates',
      { title: 'Asynchronous Byzantine Agreement Protocols' },
      { title: 'Synchronous Byzantine Agreement Protocols' },
    ],
    [
      'another prefix that negates',
      { title: 'Unstructured Overlay Routing Tables' },
      { title: 'Structured Overlay Routing Tables' },
    ],
    [
      'a negation',
      { title: 'Why Microservices Work for Large Teams' },
      { title: "Why Microservices Don't Work for Large Teams" },
    ],
    [
      'more of it',
      { title: 'Notes on Distributed Systems for Young Bloods' },
      { title: 'More Notes on Distributed Systems for Young Bloods' },
    ],
    [
      'two subtitles',
      { title: 'Designing Distributed Systems: Patterns' },
      { title: 'Designing Distributed Systems: A Case Study of Coda' },
    ],
    [
      'two reports of a series at one address',
      { title: 'Jepsen: MongoDB', kind: 'ARTICLE', url: 'https://jepsen.example' },
      { title: 'Jepsen: Redis', kind: 'ARTICLE', url: 'https://jepsen.example' },
    ],
    [
      'a part of the title, one author',
      { title: 'Stream Processing', kind: 'BOOK', author: 'Ada Moore' },
      { title: 'Making Sense of Stream Processing', kind: 'BOOK', author: 'Ada Moore' },
    ],
    [
      'a letter that makes another word, one author',
      { title: 'Falsehoods Programmers Believe About Names', author: 'Ada Moore' },
      { title: 'Falsehoods Programmers Believe About Games', author: 'Ada Moore' },
    ],
    [
      'a number copied wrong',
      { title: 'Paxos Made Simple', url: 'https://doi.org/10.1145/1.2' },
      { title: 'A Highly Available Store', url: 'https://doi.org/10.1145/1.2' },
    ],
    [
      'two chapters of one book',
      { title: 'Hints for Design', url: 'https://www.amazon.com/dp/0312430000' },
      { title: 'Queues in Practice', url: 'https://www.amazon.com/dp/0312430000' },
    ],
  ])('%s: %o and %o', (_, left, right) => {
    expect(count(left, right)).toBe(2)
  })

  test('two items of one list, without links in two copies of it', () => {
    const list = ['a', 'b'].map((key) =>
      documentOf(key, [
        {
          title: 'Quiet Clocks',
          by: ['Ada Moore'],
          cites: [
            { title: 'Vector Clocks', kind: 'OTHER' },
            { title: 'Why Vector Clocks Are Easy', kind: 'OTHER' },
          ],
        },
      ]),
    )
    const { edges } = resolve(list, nothingGiven)
    expect(edges.filter(({ kind }) => kind === 'CITES')).toHaveLength(2)
  })

  test('a bare title that begins two longer ones is neither', () => {
    const titles = [
      'Designing Distributed Systems',
      'Designing Distributed Systems: Patterns',
      'Designing Distributed Systems: A Case Study of Coda',
    ]
    const documents = titles.map((title, index) =>
      documentOf(`d${index}`, [{ title: `Talk ${'xyz'[index]}`, by: [`Speaker ${'xyz'[index]}`], cites: [{ title }] }]),
    )
    expect(resolve(documents, nothingGiven).edges.filter(({ kind }) => kind === 'CITES')).toHaveLength(3)
    expect(
      new Set(resolve(documents, nothingGiven).edges.flatMap(({ kind, to }) => (kind === 'CITES' ? [to] : []))).size,
    ).toBe(3)
  })
})

describe('talks', () => {
  const talks = (...documents: Parameters<typeof resolve>[0]) =>
    resolve(documents, nothingGiven).entities.filter((entity) => entity.type === 'Work' && entity.kind === 'TALK')

  test('lightning talks at two events, given by nobody that is named, are two', () => {
    const at = (key: string, event: string) =>
      documentOf(key, [{ title: 'Lightning Talks on Sunday', at: [[event, 2016]] }])
    expect(talks(at('a', 'Bravo'), at('b', 'Charlie'))).toHaveLength(2)
    expect(talks(at('a', 'Bravo'), at('b', 'Bravo'))).toHaveLength(1)
  })

  test('a keynote whose speaker is not named is neither of two by others', () => {
    const by = (key: string, ...names: string[]) => documentOf(key, [{ title: 'The Opening Keynote', by: names }])
    expect(talks(by('a', 'Ada Moore'), by('b'), by('c', 'Bo Lund'))).toHaveLength(3)
  })

  test('the author of a recording that is a talk gave it', () => {
    const described = documentOf('a', [
      { title: 'On the Edge of Billions', by: [], at: [['Flight', 2015]], video: 'https://youtu.be/abcdefghijk' },
    ])
    const cited = documentOf('b', [
      {
        title: 'Other',
        by: ['Bo Lund'],
        cites: [
          { title: 'On the Edge of Billions', kind: 'VIDEO', author: 'Ada Moore', url: 'https://youtu.be/abcdefghijk' },
        ],
      },
    ])
    const { edges } = resolve([described, cited], nothingGiven)
    expect(edges.filter(({ kind }) => kind === 'AUTHORED')).toEqual([])
    expect(edges.filter(({ kind }) => kind === 'GAVE')).toHaveLength(2)
  })
})

test('a work that hundreds of documents cite is one, in time that grows with their number', () => {
  const citing = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      documentOf(`d${index}`, [
        {
          title: `Talk ${index}`,
          by: [`Speaker ${index}`],
          cites: [{ title: 'Ordering Events in Rings', url: 'https://doi.org/10.1145/1.2' }],
        },
      ]),
    )
  const papers = resolve(citing(450), nothingGiven).entities.filter(
    (entity) => entity.type === 'Work' && entity.kind === 'PAPER',
  )
  expect(papers).toMatchObject([{ citingTalkCount: 450 }])
})
