import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import { parseDocument } from '../../import/parse/index.ts'
import type { ParsedDocument } from '../../import/parse/parsed.ts'
import { rootOf } from '../../import/read/root.ts'
import { type ReadResult, readDocuments } from '../../import/read.ts'

const folder = fileURLToPath(new URL('../../import/corpus', import.meta.url))
const results: ReadResult[] = []
const parsed: ParsedDocument[] = []

beforeAll(async () => {
  for await (const result of readDocuments(await rootOf(folder, { known: [] }))) {
    results.push(result)
    if (result.kind === 'document') parsed.push(parseDocument(result.source))
  }
})

/** Titles of the talks of a document that cite a work whose title matches. */
function citing({ mentions, claims }: ParsedDocument, title: RegExp): readonly (string | null)[] {
  return mentions.flatMap((talk) => {
    const cited = claims.filter(({ kind, from }) => kind === 'CITES' && from === talk.id).map(({ to }) => to)
    const hits = mentions.some((work) => work.kind === 'work' && cited.includes(work.id) && title.test(work.title))
    return talk.kind === 'talk' && hits ? talk.title : []
  })
}

describe('the corpus', () => {
  test('is read whole, in all formats that are recognised by themselves', () => {
    expect(results.every(({ kind }) => kind === 'document')).toBe(true)
    expect(parsed.flatMap(({ problems }) => problems)).toEqual([])
    expect(new Set(parsed.map(({ kind }) => kind))).toEqual(
      new Set(['TALK_PAGE', 'CONFERENCE_RECAP', 'CONFERENCE_NOTES', 'PODCAST']),
    )
  })

  test('has a title and a speaker for every talk that it describes', () => {
    const nameless = parsed.flatMap(({ mentions, claims }) =>
      mentions.filter(
        (mention) =>
          mention.kind === 'talk' &&
          mention.described &&
          (mention.title === null || !claims.some(({ kind, to }) => kind === 'GAVE' && to === mention.id)),
      ),
    )
    expect(nameless).toEqual([])
  })

  test('has works that several talks cite', () => {
    const all = (title: RegExp): readonly (string | null)[] => parsed.flatMap((document) => citing(document, title))
    expect(all(/^SWIM\b/)).toEqual(['Membership, Dissemination and Population Protocols', 'Scaling Stateful Services'])
    expect(all(/^Simple Testing Can/)).toHaveLength(2)
    expect(all(/^Observability at Twitter: .*, part I$/)).toHaveLength(3)
    expect(all(/^Observability at Twitter: .*, part II$/)).toHaveLength(2)
  })
})
