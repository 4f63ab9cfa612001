import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createDraft } from '../../../import/parse/draft.ts'
import type { ParsedDocument } from '../../../import/parse/parsed.ts'
import { classify } from '../../../import/topics/classify.ts'
import { titlesOf } from '../../../import/topics/finding.ts'
import { parseTaxonomy } from '../../../import/topics/taxonomy.ts'
import type { AboutField, Claim, Mention, Statement } from '../../../src/model/claim.ts'
import fc from '../../support/laws.ts'

const taxonomy = parseTaxonomy(readFileSync(new URL('../../../import/topics/taxonomy.yaml', import.meta.url), 'utf8'))

/** Text made of words of the taxonomy, of others, and of what parts them. */
const phrase = fc
  .array(
    fc.oneof(
      fc.constantFrom(...taxonomy.topics.flatMap(({ name, signs, ambiguous }) => [name, ...signs, ...ambiguous])),
      fc.constantFrom('harbour', 'the', 'at', 'of a', ',', ':', '.', '(', '—', '\n', 'RPCs', 'gossip'),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 6 },
  )
  .map((words) => words.join(' '))

const told = fc.record({
  title: phrase,
  other: fc.array(phrase, { maxLength: 1 }),
  abstract: phrase,
  event: fc.oneof(phrase, fc.constantFrom('Papers We Love', 'Monitorama 2016')),
  cites: fc.array(fc.tuple(phrase, fc.array(phrase, { maxLength: 2 })), { maxLength: 4 }),
})
type Told = typeof told extends fc.Arbitrary<infer T> ? T : never

function documentOf(talks: readonly Told[]): ParsedDocument {
  const draft = createDraft('test/a.md')
  let line = 0
  const next = (quote: string, section: readonly string[] = []): Statement => {
    line += 1
    return { part: null, startLine: line, endLine: line, quote, section, rule: 'test' }
  }
  for (const { title, other, abstract, event, cites } of talks) {
    const talk = draft.talk({ title, alternativeTitles: other, abstract, described: true }, next(title))
    draft.claim('PRESENTED_AS', talk, draft.presentation({ event }, next(event)), next(event))
    for (const [cited, section] of cites) {
      const place = next(cited, section)
      draft.cites(talk, draft.work({ title: cited, workKind: 'PAPER' }, place), 'REFERENCES', place)
    }
  }
  return draft.finish({ kind: 'OTHER', title: null })
}

const isAbout = ({ kind }: Claim): boolean => kind === 'ABOUT'

/** The texts in which a field of a work may have spoken. */
function textsOf(field: AboutField, from: string, { mentions, claims }: ParsedDocument): readonly string[] {
  const byId = new Map<string, Mention>(mentions.map((mention) => [mention.id, mention]))
  const titles = (id: string): readonly string[] => {
    const mention = byId.get(id)
    return mention?.kind === 'talk' || mention?.kind === 'work' ? titlesOf(mention) : []
  }
  const work = byId.get(from)
  const citations = claims.filter(({ kind, ...ends }) => kind === 'CITES' && [ends.from, ends.to].includes(from))
  const occasions = claims.flatMap(({ kind, ...ends }) => {
    const occasion = kind === 'PRESENTED_AS' && ends.from === from ? byId.get(ends.to) : undefined
    return occasion?.kind === 'presentation' ? [occasion.event ?? ''] : []
  })
  const abstract = work?.kind === 'talk' ? [work.abstract ?? ''] : []
  const sections = [...citations.flatMap(({ statement }) => statement.section), ...(work?.statement.section ?? [])]
  const cited = citations.flatMap(({ to }) => titles(to))
  const own = titles(from)
  const texts = { title: own, 'alternative title': own, section: sections, event: occasions, citation: cited, abstract }
  return texts[field]
}

test('the words of a claim stand in the field that it names', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 3 }), (talks) => {
      const classified = classify(documentOf(talks), taxonomy, 'test/a.md')
      for (const { from, about } of classified.claims.filter(isAbout)) {
        expect(about?.matched).not.toBe('')
        expect(
          textsOf(about?.field ?? 'title', from, classified).some((text) => text.includes(about?.matched ?? '')),
        ).toBe(true)
      }
    }),
  )
})

test('the quote of a title claim contains its words', () => {
  fc.assert(
    fc.property(told, (talk) => {
      const claims = classify(documentOf([talk]), taxonomy, 'test/a.md').claims.filter(isAbout)
      for (const { statement, about } of claims)
        if (about?.field === 'title') expect(statement.quote).toContain(about.matched)
    }),
  )
})

test('the order of talks and citations does not matter', () => {
  const found = (document: ParsedDocument): readonly string[] => {
    const byId = new Map(document.mentions.map((mention) => [mention.id, mention]))
    const nameOf = (mention: Mention | undefined): string =>
      mention?.kind === 'talk' || mention?.kind === 'work' ? `${mention.kind} ${mention.title}` : (mention?.key ?? '')
    const pairs = document.claims
      .filter(isAbout)
      .map(({ from, to }) => `${nameOf(byId.get(from))} ${nameOf(byId.get(to))}`)
    return [...new Set(pairs)].sort()
  }
  fc.assert(
    fc.property(fc.array(told, { maxLength: 4 }), (talks) => {
      const turned = talks.map((talk) => ({ ...talk, cites: [...talk.cites].reverse() })).reverse()
      expect(found(classify(documentOf(turned), taxonomy, 'a'))).toEqual(
        found(classify(documentOf(talks), taxonomy, 'a')),
      )
    }),
  )
})

test('a document that is classified again does not change', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 2 }), (talks) => {
      const once = classify(documentOf(talks), taxonomy, 'test/a.md')
      expect(classify(once, taxonomy, 'test/a.md')).toEqual(once)
    }),
  )
})

test.each([
  ['gossip, '.repeat(60_000)],
  ['eventual '.repeat(60_000)],
  ['\n*'.repeat(300_000)],
  [`a${' \n'.repeat(300_000)}b`],
  ["a'".repeat(300_000)],
  ['-'.repeat(600_000)],
  ['Bio\n\n   '.repeat(60_000)],
])('hostile text is read in a time that grows with its length alone (%#)', (text) => {
  const hostile = { title: text, other: [text], abstract: text, event: text, cites: [[text, [text]]] } as const
  const parsed = documentOf([{ ...hostile, other: [...hostile.other], cites: [[text, [text]]] }])
  expect(classify(parsed, taxonomy, 'test/a.md').mentions.length).toBeGreaterThanOrEqual(3)
})
