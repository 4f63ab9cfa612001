import { describe, expect, test } from 'vitest'
import { createDraft } from '../../../import/parse/draft.ts'
import type { ParsedDocument } from '../../../import/parse/parsed.ts'
import { classify } from '../../../import/topics/classify.ts'
import { parseTaxonomy } from '../../../import/topics/taxonomy.ts'
import type { Statement } from '../../../src/model/claim.ts'
import type { CitationRelation } from '../../../src/model/work.ts'

const taxonomy = parseTaxonomy(`
- {slug: systems, name: Distributed systems, alternativeNames: [], broader: []}
- {slug: gossip, name: Gossip protocols, alternativeNames: [gossip], broader: [systems]}
- {slug: sagas, name: Sagas, alternativeNames: [], broader: [systems]}
- {slug: rpc, name: Remote procedure calls, alternativeNames: [RPC], signs: [Drumbeat], broader: [systems]}
- {slug: hashing, name: Consistent hashing, alternativeNames: [], broader: [systems]}
- {slug: ordering, name: Ordering, alternativeNames: [], everyday: [ordering], broader: []}
- {slug: rings, name: Hash rings, alternativeNames: [], broader: [hashing]}
- {slug: papers, name: Research papers, alternativeNames: [], events: [Paper Night], broader: []}
`)

const at = (line: number, quote: string, section: readonly string[] = []): Statement => ({
  part: null,
  startLine: line,
  endLine: line,
  quote,
  section,
  rule: 'test',
})

interface Told {
  readonly title: string
  readonly other?: readonly string[]
  readonly abstract?: string
  readonly event?: string
  readonly beneath?: readonly string[]
  readonly cites?: readonly (readonly [title: string, section?: readonly string[], relation?: CitationRelation])[]
}

/** A document with one talk and what it cites, on the lines 9, 10 and so on. */
function document({ title, other = [], abstract, event, beneath = [], cites = [] }: Told): ParsedDocument {
  const draft = createDraft('test/a.md')
  const fields = { title, alternativeTitles: other, described: true, ...(abstract === undefined ? {} : { abstract }) }
  const talk = draft.talk(fields, at(1, title, beneath))
  if (event !== undefined) {
    const presentation = draft.presentation({ event }, at(2, event))
    draft.claim('PRESENTED_AS', talk, presentation, at(2, event))
  }
  for (const [index, [cited, section = [], relation = 'REFERENCES']] of cites.entries()) {
    const place = at(9 + index, cited, section)
    draft.cites(talk, draft.work({ title: cited, workKind: 'PAPER' }, place), relation, place)
  }
  return draft.finish({ kind: 'TALK_PAGE', title: null })
}

/** "title -> topic (field: words, line)" for each claim about a topic. */
function abouts(parsed: ParsedDocument): readonly string[] {
  const { mentions, claims } = classify(parsed, taxonomy, 'test/a.md')
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return claims
    .filter(({ kind }) => kind === 'ABOUT')
    .map(({ from, to, statement, about }) => {
      const work = byId.get(from)
      const title = work?.kind === 'talk' || work?.kind === 'work' ? work.title : null
      return `${title} -> ${byId.get(to)?.key.slice(6)} (${about?.field}: ${about?.matched}, ${statement.startLine})`
    })
}

describe('what is looked at', () => {
  test('titles, of the talk and of what it cites', () => {
    expect(abouts(document({ title: 'Gossip at Night', cites: [['Drumbeat for All']] }))).toEqual([
      'Gossip at Night -> gossip (title: Gossip, 1)',
      'Drumbeat for All -> rpc (title: Drumbeat, 9)',
    ])
  })

  test('alternative titles, after the title', () => {
    expect(abouts(document({ title: 'Sagas', other: ['Gossip of Sagas'] }))).toEqual([
      'Sagas -> sagas (title: Sagas, 1)',
      'Sagas -> gossip (alternative title: Gossip, 1)',
    ])
  })

  test('events with one subject', () => {
    expect(abouts(document({ title: 'A', event: 'Paper Night 2016' }))).toEqual(['A -> papers (event: Paper Night, 2)'])
    expect(abouts(document({ title: 'A', event: 'Gossip Conf 2016' }))).toEqual([])
  })

  test('abstracts', () => {
    const abstract = 'Sagas, sagas and RPC: this talk is about sagas.'
    expect(abouts(document({ title: 'A', abstract }))).toEqual(['A -> sagas (abstract: Sagas, 1)'])
    const broader = 'Consistent hashing: why consistent hashing is not always consistent hashing.'
    expect(abouts(document({ title: 'Hash rings', abstract: broader }))).toEqual([
      'Hash rings -> rings (title: Hash rings, 1)',
    ])
  })
})

describe('headings above a citation', () => {
  test('speak for both works', () => {
    expect(abouts(document({ title: 'A', cites: [['B', ['Resources', 'Consistent Hashing']]] }))).toEqual([
      'A -> hashing (section: Consistent Hashing, 9)',
      'B -> hashing (section: Consistent Hashing, 9)',
    ])
  })

  test('that are the name of a system speak for the cited work alone', () => {
    expect(abouts(document({ title: 'A', cites: [['B', ['Drumbeat']]] }))).toEqual(['B -> rpc (section: Drumbeat, 9)'])
  })

  test('that are the name of a system say nothing of a work whose title has a topic', () => {
    const cited = abouts(document({ title: 'A', cites: [['Sagas', ['Drumbeat']]] }))
    expect(cited).toEqual(['Sagas -> sagas (title: Sagas, 9)'])
  })

  test('of everyday words say nothing of a work of another field', () => {
    const cites = [
      ['A', ['Ordering']],
      ['Villages of the Alps', ['Ordering']],
    ] as const
    const cited = abouts(document({ title: 'Talk', cites }))
    expect(cited.filter((about) => !about.startsWith('Talk'))).toEqual(['A -> ordering (section: Ordering, 9)'])
  })

  test('add nothing broader to what the title says', () => {
    const cited = abouts(document({ title: 'A', cites: [['Hash rings', ['Consistent hashing']]] }))
    expect(cited.filter((about) => about.startsWith('Hash'))).toEqual(['Hash rings -> rings (title: Hash rings, 9)'])
  })

  test('say nothing where they are the title of the citing work or stand above it', () => {
    const section = ['Consistent hashing', 'Gossip - Ann Example (Example)', 'Sagas']
    expect(abouts(document({ title: 'Gossip', cites: [['B', section]] }))).toEqual([
      'Gossip -> gossip (title: Gossip, 1)',
      'Gossip -> sagas (section: Sagas, 9)',
      'B -> sagas (section: Sagas, 9)',
    ])
  })

  test('say nothing where they are the title of the document', () => {
    const parsed = { ...document({ title: 'A', cites: [['B', ['Sagas', 'Sources']]] }), title: 'Sagas' }
    expect(abouts(parsed)).toEqual([])
  })

  test.each([['Gossip & Sagas'], ['Distributed systems']])(
    'that are wide ("%s") speak for a cited work only where its title does not',
    (heading) => {
      const cites = [
        ['RPC', [heading]],
        ['B', [heading]],
      ] as const
      const cited = abouts(document({ title: 'A', cites })).filter((about) => !about.startsWith('A '))
      expect(cited.filter((about) => about.startsWith('RPC'))).toEqual(['RPC -> rpc (title: RPC, 9)'])
      expect(cited.filter((about) => about.startsWith('B')).length).toBeGreaterThan(0)
    },
  )
})

describe('headings above a talk', () => {
  test('speak for it where they are no more than a topic', () => {
    expect(abouts(document({ title: 'A', beneath: ['Track: Sagas', 'Day 1'] }))).toEqual([
      'A -> sagas (section: Sagas, 1)',
    ])
    expect(abouts(document({ title: 'A', beneath: ['Sagas at Example Ltd'] }))).toEqual([])
    expect(abouts(document({ title: 'A', beneath: ['Sagas', 'A'] }))).toEqual([])
  })
})

describe('what a talk cites', () => {
  const three = [['Gossip one'], ['Gossip two'], ['Gossip three']] as const

  test('speaks for it where three citations and a good part of all do', () => {
    expect(abouts(document({ title: 'A', cites: three }))).toContain('A -> gossip (citation: Gossip, 9)')
    expect(abouts(document({ title: 'A', cites: three.slice(1) })).filter((about) => about.startsWith('A '))).toEqual(
      [],
    )
    const many = [...three, ...Array.from({ length: 20 }, (_, index) => [`B ${index}`] as const)]
    expect(abouts(document({ title: 'A', cites: many })).filter((about) => about.startsWith('A '))).toEqual([])
  })

  test('speaks for it alone where it is the paper that the talk presents', () => {
    const cites = [['On Gossip', [], 'IS_ABOUT']] as const
    expect(abouts(document({ title: 'A', cites }))).toContain('A -> gossip (citation: Gossip, 9)')
  })
})

describe('the document', () => {
  const parsed = document({ title: 'Sagas', abstract: 'Sagas, sagas, sagas', cites: [['Sagas', ['Gossip']]] })
  const classified = classify(parsed, taxonomy, 'test/a.md')

  test('keeps what it said, and gets one mention for a topic and one claim for a work and topic', () => {
    expect(classified.mentions.slice(0, 2)).toEqual(parsed.mentions)
    expect(classified.claims.slice(0, 1)).toEqual(parsed.claims)
    expect(classified.mentions.slice(2).map(({ key }) => key)).toEqual(['topic:sagas', 'topic:gossip'])
    expect(classified.claims).toHaveLength(1 + 4)
  })

  test('quotes where the work is stated', () => {
    expect(classified.mentions[2]?.statement).toEqual({ ...at(1, 'Sagas'), rule: 'topic-title' })
  })

  test('changes no more when it is classified again', () => {
    expect(classify(classified, taxonomy, 'test/a.md')).toEqual(classified)
  })

  test('of another key has other ids', () => {
    const other = classify(parsed, taxonomy, 'test/b.md')
    expect(other.mentions[2]?.id).not.toBe(classified.mentions[2]?.id)
  })
})
