/** Pairs of mentions that a careful reader takes for one work, and pairs that they keep apart, whatever the words share. */
import { describe, expect, test } from 'vitest'
import { resolve } from '../../../import/resolve/resolve.ts'
import { documentOf, nothingGiven } from '../../support/documents.ts'

type Cited = NonNullable<Parameters<typeof documentOf>[1][number]['cites']>[number]

/** How many works two citations by two talks, in two documents, amount to. */
function count(left: Cited, right: Cited): number {
  return countAll(left, right)
}

function countAll(...sources: readonly Cited[]): number {
  const documents = sources.map((source, index) =>
    documentOf(`d${index}`, [{ title: `Talk ${'xyz'[index]}`, by: [`Speaker ${'xyz'[index]}`], cites: [source] }]),
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
    [
      { title: 'Epidemeic Broadcast for Replicated Ledgers' },
      { title: 'Epidemic Broadcast for Replicated Ledgers', url: 'https://a.example/ledgers.pdf' },
    ],
    [{ title: 'LoadStoneCaches' }, { title: 'Loadstone Caches' }],
    [
      { title: 'Turst in Sparse Networks of Clocks', author: 'Ada Moore', year: 2001 },
      { title: 'Trust in Sparse Networks of Clocks', author: 'Ada Moore', year: 2001 },
    ],
    [
      { title: 'Lantern', kind: 'TOOL', url: 'https://lantern.example' },
      { title: 'The Lantern Proof Assistant', kind: 'TOOL', url: 'https://lantern.example/about' },
    ],
    [
      { title: 'OakCheck', kind: 'TOOL' },
      { title: 'Haskell: Oak Check', kind: 'TOOL', url: 'https://packages.example/package/OakCheck' },
    ],
    [
      {
        title: 'https://blog.example/2014/quiet-clocks',
        kind: 'ARTICLE',
        url: 'https://blog.example/2014/quiet-clocks',
      },
      { title: 'Clocks That Are Quiet', kind: 'ARTICLE', url: 'https://blog.example/2014/quiet-clocks' },
    ],
    [
      { title: 'Rings of Gossip (Tutorial)', kind: 'PAPER', author: 'Ada Moore' },
      { title: 'Tutorial: Rings of Gossip', kind: 'PAPER', author: 'Ada Moore' },
    ],
    [
      { title: 'Mending Rings in Lantern', url: 'https://a.example/rings.pdf' },
      { title: 'Mending Rings in Lantern, a Weakly Connected Store', url: 'https://b.example/p172.pdf' },
    ],
    [{ title: 'Lantern' }, { title: 'Lantern, a Large-Scale Tracing Infrastructure' }],
    [
      {
        title: 'Knots, Clocks, and the Ordering of Rings in Quiet Networks',
        author: 'Knot Clocks',
        url: 'https://a.example/knots.pdf',
      },
      {
        title: 'Knots, Clocks, and the Ordering of Rings in Quiet Networks',
        author: 'Ada Moore',
        url: 'http://a.example/knots.pdf',
      },
    ],
    [
      { title: 'Rings and Their Repair', author: 'Cy Diaz' },
      { title: 'Rings and Their Repair', author: 'Cy Diaz Ruiz' },
    ],
    [{ title: 'The Fourth Workshop on Ring Repair' }, { title: 'The 4th Workshop on Ring Repair' }],
    [
      { title: 'GRID: A Relational Door to the Warehouse', author: ['Ada Moore', 'Bo Lund'], year: 2003 },
      { title: 'GRID: A Database Door to the Warehouse', author: ['Bo Lund', 'Ada Moore'], year: 2003 },
    ],
    [
      { title: 'Repairing Rings in the Small Hours', author: 'Ada Moore', year: 1997, venue: 'ACM Trans. Ring Syst.' },
      {
        title: 'Repairing Rings in the Small Hours of the Night',
        author: 'A. Moore',
        year: 1997,
        venue: 'Transactions on Ring Systems (TORS)',
      },
    ],
    [
      { title: 'Logs Without Locks', url: 'https://doi.org/10.1145/1.2' },
      { title: 'Logs Without Locks', url: 'https://doi.org/10.5281/zenodo.123' },
    ],
    [
      {
        title: 'Slow Rings',
        url: 'https://www.usenix.org/conference/osdi14/technical-sessions/presentation/moore',
        kind: 'PAPER',
      },
      {
        title: 'Slow Rings in the Wild',
        url: 'https://www.usenix.org/system/files/conference/osdi14/osdi14-paper-moore.pdf',
      },
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
      'lists of one subject',
      { title: 'Ring Systems Reading List', kind: 'READING_LIST', url: 'https://a.example/list' },
      { title: 'Readings in Ring Systems', kind: 'READING_LIST', url: 'https://b.example/rings' },
    ],
    [
      'one name before a comma, two things behind it',
      { title: 'Rings in Lantern, a Weakly Connected Store' },
      { title: 'Rings in Lantern, a Guide for Sailors' },
    ],
    [
      'different authors at one address, under a short title',
      { title: 'Mending Rings', author: 'Ada Moore', url: 'https://a.example/papers.html' },
      { title: 'Mending Rings', author: 'Bo Lund', url: 'https://a.example/papers.html' },
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
      'two of a series on one page, by one author',
      { title: 'Falsehoods Programmers Believe About Names', author: 'Ada Moore', url: 'https://a.example/falsehoods' },
      {
        title: 'Falsehoods Programmers Believe About Prices',
        author: 'Ada Moore',
        url: 'https://a.example/falsehoods',
      },
    ],
    [
      'two papers of one group, one year and one meeting',
      {
        title: 'A Study of Convergent and Commutative Replicated Logs',
        author: ['Ada Moore', 'Bo Lund'],
        year: 2011,
        venue: 'Rings Workshop',
      },
      {
        title: 'Conflict-free Replicated Logs',
        author: ['Ada Moore', 'Bo Lund'],
        year: 2011,
        venue: 'Quiet Symposium',
      },
    ],
    [
      'a paper and its journal version',
      { title: 'Rings That Mend Themselves', author: 'Ada Moore', year: 1998, venue: 'Ring Symposium' },
      { title: 'Rings That Mend Themselves', author: 'Ada Moore', year: 1999, venue: 'Journal of Rings' },
    ],
    [
      'columns of two years',
      { title: "Editor's Notes", author: 'Ada Moore', year: 1998, venue: 'Ring Record' },
      { title: "Editor's Notes", author: 'Ada Moore', year: 1999, venue: 'Ring Record' },
    ],
    ['a revisited title', { title: 'The Tail at Dusk' }, { title: 'The Tail at Dusk Revisited' }],
    [
      'an erratum',
      { title: 'A Model for Objects in Rings', author: 'Ada Moore' },
      { title: 'Erratum: A Model for Objects in Rings', author: 'Ada Moore' },
    ],
    ['parts in digits and Roman', { title: 'A Ring Overview, Part 1' }, { title: 'A Ring Overview, Part II' }],
    ['a part and another, spelled out', { title: 'Ring Repair in Practice' }, { title: 'Ring Repair in Practice Two' }],
    [
      'a tool and a report on it',
      { title: 'Redwood', kind: 'TOOL' },
      { title: 'Torture: Redwood', kind: 'ARTICLE', url: 'https://torture.example/redwood' },
    ],
    [
      'a tool and a report on it, of unknown kind',
      { title: 'Redwood', kind: 'OTHER' },
      { title: 'Torture: Redwood', kind: 'ARTICLE', url: 'https://torture.example/redwood' },
    ],
    [
      'a tool and a book that is named after it',
      { title: 'Lantern', kind: 'TOOL' },
      { title: 'The Lantern Programming Language', kind: 'BOOK' },
    ],
    [
      'talks at two times of one recording',
      { title: 'Papers of the Month', kind: 'VIDEO', url: 'https://youtu.be/abcdefghijk?t=600' },
      { title: 'Papers of the Month: Rings', kind: 'VIDEO', url: 'https://youtu.be/abcdefghijk?t=1h2m' },
    ],
    [
      'two that stand on one page, one of them by its address alone',
      { title: 'https://a.example/list', url: 'https://a.example/list', kind: 'TOOL' },
      { title: 'Quiet Clocks', url: 'https://a.example/list', kind: 'PAPER' },
    ],
    [
      'numbers that look like one DOI',
      { title: 'Clocks', url: 'http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.41.7628' },
      { title: 'Rings', url: 'http://citeseerx.ist.psu.edu/viewdoc/download?doi=10.1.1.41.7628' },
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

  test('a name for one of two tools is the one whose address it ends, and neither where both do', () => {
    const named = { title: 'OakCheck', kind: 'TOOL' as const }
    const haskell = { title: 'Haskell: Oak Check', kind: 'TOOL' as const, url: 'https://packages.example/OakCheck' }
    const erlang = { title: 'Erlang: Oak Check', kind: 'TOOL' as const, url: 'https://oak.example/erlang-oakcheck' }
    expect(countAll(named, haskell, erlang)).toBe(2)
    expect(countAll(named, haskell, { ...erlang, url: 'https://oak.example/oakcheck' })).toBe(3)
  })

  test('an address for a title is neither of two works with that address', () => {
    const url = 'https://a.example/list'
    const kind = 'ARTICLE'
    expect(
      countAll({ title: url, url, kind }, { title: 'Quiet Clocks', url, kind }, { title: 'Loud Rings', url, kind }),
    ).toBe(3)
  })

  test('entries of one bibliography under two titles are two, though one in another list is like both', () => {
    const by = { author: ['Ada Moore', 'Bo Lund'], year: 1997, venue: 'Ring Symposium' }
    const first = { title: 'LENS: Visual Querying of Large Rings', ...by }
    const second = { title: 'LENS: Visual Querying and Browsing of Large Rings', ...by }
    const list = documentOf('list', [{ title: 'Talk', by: ['Cy Young'], cites: [first, second] }])
    const other = documentOf('other', [{ title: 'Speech', by: ['Di Wu'], cites: [second] }])
    const { edges } = resolve([list, other], nothingGiven)
    expect(new Set(edges.filter(({ kind }) => kind === 'CITES').map(({ to }) => to)).size).toBe(2)
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

  test('one recording of four talks is four talks', () => {
    const video = 'https://www.youtube.com/watch?v=abcdefghijk'
    const meetup = (key: string, title: string, by: string) =>
      documentOf(key, [{ title, by: [by], at: [['Papers We Read', 2016]], video }])
    const titles = ['Papers We Read: Rings', 'Papers We Read: Clocks', 'Papers We Read: Logs', 'Papers We Read: Sagas']
    const names = ['Ada Moore', 'Bo Lund', 'Cy Young', 'Di Wu']
    expect(talks(...titles.map((title, index) => meetup(`d${index}`, title, names[index] ?? '')))).toHaveLength(4)
    expect(talks(...titles.map((title, index) => meetup(`d${index}`, title, 'Ada Moore')))).toHaveLength(4)
  })

  test('a cited talk whose address names event and year is the session without a title that speaks of it', () => {
    const cited = documentOf('a', [
      {
        title: 'Other',
        by: ['Bo Lund'],
        cites: [
          {
            title: 'Mending, Disemination and Ring Protocols',
            kind: 'TALK',
            url: 'https://quietconf.com/2016/sessions/mending.html',
          },
        ],
      },
    ])
    const recap = (source: string) =>
      documentOf('b', [{ by: ['Ada Moore'], at: [['Quiet Conf', 2016]], cites: [{ title: source, kind: 'OTHER' }] }])
    expect(talks(cited, recap('Dissemination Protocols for Flat Rings')).map(({ id }) => id)).toHaveLength(2)
    expect(talks(cited, recap('Turnips and Their Kin'))).toHaveLength(3)
    const twice = documentOf('c', [
      {
        by: ['Cy Young'],
        at: [['Quiet Conf', 2016]],
        cites: [{ title: 'Ring Protocols of Dissemination', kind: 'OTHER' }],
      },
    ])
    expect(talks(cited, recap('Dissemination Protocols for Flat Rings'), twice)).toHaveLength(4)
  })

  test('a talk of one title with other sources, at another event, is another talk of a series', () => {
    const sources = (word: string) =>
      [1, 2, 3, 4, 5, 6].map((n) => ({ title: `${word} Study Number ${'abcdef'[n - 1]}${word}` }))
    const given = (key: string, event: string, word: string) =>
      documentOf(key, [{ title: 'We Read Many Papers', by: ['Ada Moore'], at: [[event, 2016]], cites: sources(word) }])
    expect(talks(given('a', 'Bravo', 'Ring'), given('b', 'Charlie', 'Clock'))).toHaveLength(2)
    expect(talks(given('a', 'Bravo', 'Ring'), given('b', 'Charlie', 'Ring'))).toHaveLength(1)
    expect(talks(given('a', 'Bravo', 'Ring'), given('b', 'Bravo', 'Clock'))).toHaveLength(1)
  })

  test('two pages of one talk that name nobody are one by their sources, or by the account that holds the slides', () => {
    const cites = [1, 2, 3, 4, 5, 6].map((n) => ({ title: `Study ${'abcdef'[n - 1]} of Rings` }))
    const page = (key: string, event: string, spec: object) =>
      documentOf(key, [{ title: 'Patterns of Rings', at: [[event, 2016]], ...spec }])
    expect(talks(page('a', 'Bravo', {}), page('b', 'Charlie', {}))).toHaveLength(2)
    expect(talks(page('a', 'Bravo', { cites }), page('b', 'Charlie', { cites }))).toHaveLength(1)
    const slides = (deck: string) => ({ slides: `https://speakerdeck.com/ada/${deck}` })
    expect(talks(page('a', 'Bravo', slides('rings')), page('b', 'Charlie', slides('rings-1')))).toHaveLength(1)
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
