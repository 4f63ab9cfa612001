import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { createDraft } from '../../../import/parse/draft.ts'
import type { ParsedDocument } from '../../../import/parse/parsed.ts'
import { classify } from '../../../import/topics/classify.ts'
import { parseTaxonomy } from '../../../import/topics/taxonomy.ts'
import type { Statement } from '../../../src/model/claim.ts'

const url = new URL('../../../import/topics/taxonomy.yaml', import.meta.url)
const taxonomy = parseTaxonomy(readFileSync(url, 'utf8'))

const at = (line: number, quote: string, section: readonly string[] = []): Statement => ({
  part: null,
  startLine: line,
  endLine: line,
  quote,
  section,
  rule: 'test',
})

/** A talk that cites one work under some headings. */
function talkCiting(
  talk: { title: string; abstract?: string },
  work: string,
  section: readonly string[],
): ParsedDocument {
  const draft = createDraft('test/a.md')
  const from = draft.talk({ ...talk, described: true }, at(1, talk.title))
  const to = draft.work({ title: work, workKind: 'PAPER' }, at(9, work, section))
  draft.cites(from, to, 'REFERENCES', at(9, work, section))
  return draft.finish({ kind: 'TALK_PAGE', title: null })
}

/** "title -> topic (rule:line)" for each claim about a topic. */
function abouts(parsed: ParsedDocument): readonly string[] {
  const { mentions, claims } = classify(parsed, taxonomy, 'test/a.md')
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return claims
    .filter(({ kind }) => kind === 'ABOUT')
    .map(({ from, to, statement }) => {
      const work = byId.get(from)
      const title = work?.kind === 'talk' || work?.kind === 'work' ? work.title : null
      return `${title} -> ${byId.get(to)?.key} (${statement.rule}:${statement.startLine})`
    })
}

describe('titles', () => {
  test('speak by names and signs', () => {
    expect(abouts(talkCiting({ title: 'Gossip at Night' }, 'Jepsen', []))).toEqual([
      'Gossip at Night -> topic:gossip (topic-title:1)',
      'Jepsen -> topic:fault-injection (topic-title:9)',
    ])
  })

  test('speak by ambiguous words only beside sure ones', () => {
    expect(abouts(talkCiting({ title: 'Culture of Teams' }, 'Queues & Backpressure', []))).toEqual([
      'Queues & Backpressure -> topic:queues (topic-title:9)',
      'Queues & Backpressure -> topic:backpressure (topic-title:9)',
    ])
  })
})

describe('headings above a citation', () => {
  test('speak for both works', () => {
    expect(abouts(talkCiting({ title: 'A' }, 'B', ['Resources', 'Consistent Hashing']))).toEqual([
      'A -> topic:consistent-hashing (topic-section:9)',
      'B -> topic:consistent-hashing (topic-section:9)',
    ])
  })

  test('say nothing where they are the title of the citing work or stand above it', () => {
    const section = ['Testing', 'Gossip - Ann Example (Example)', 'Sagas']
    expect(abouts(talkCiting({ title: 'Gossip' }, 'B', section))).toEqual([
      'Gossip -> topic:gossip (topic-title:1)',
      'Gossip -> topic:sagas (topic-section:9)',
      'B -> topic:sagas (topic-section:9)',
    ])
  })

  test('say nothing where they are the title of the document', () => {
    const parsed = { ...talkCiting({ title: 'A' }, 'B', ['Testing', 'Sources']), title: 'Testing' }
    expect(abouts(parsed)).toEqual([])
  })
})

describe('abstracts of talks', () => {
  test('speak by names of several words, and by those of one word that come twice', () => {
    const abstract = 'We left eventual consistency and RPC; then burnout came, and RPC with it.'
    expect(abouts(talkCiting({ title: 'A', abstract }, 'B', []))).toEqual([
      'A -> topic:eventual-consistency (topic-abstract:1)',
      'A -> topic:rpc (topic-abstract:1)',
    ])
  })
})

describe('the document', () => {
  const parsed = talkCiting({ title: 'Sagas', abstract: 'Sagas and sagas' }, 'Sagas', ['Distributed transactions'])
  const classified = classify(parsed, taxonomy, 'test/a.md')

  test('keeps what it said, and gets one mention for a topic and one claim for a work and topic', () => {
    expect(classified.mentions.slice(0, 2)).toEqual(parsed.mentions)
    expect(classified.claims.slice(0, 1)).toEqual(parsed.claims)
    expect(classified.mentions.slice(2).map(({ key }) => key)).toEqual(['topic:sagas', 'topic:transactions'])
    expect(classified.claims).toHaveLength(1 + 4)
  })

  test('quotes where the words stood', () => {
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
