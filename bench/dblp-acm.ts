/**
 * The DBLP-ACM data (Köpcke, Thor, Rahm: "Evaluation of entity resolution approaches on real-world match problems", 2010)
 * as documents: two bibliographies, and which of their works are one.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createDraft } from '../import/parse/draft.ts'
import type { SaidDocument } from '../import/resolve/said.ts'
import type { Statement } from '../src/model/claim.ts'

/** One source: its works as a document, and their mentions' ids by the source's own. */
export interface Source {
  readonly document: SaidDocument
  readonly mentionOf: ReadonlyMap<string, string>
}

/** Both sources, with the pairs of mentions that are one. */
export interface MatchData {
  readonly dblp: Source
  readonly acm: Source
  readonly matches: readonly (readonly [dblp: string, acm: string])[]
}

/** Reads the three files of a folder. Throws where one is not there. */
export function readDblpAcm(folder: string): MatchData {
  const [dblp, acm] = [readSource(folder, 'DBLP2.csv'), readSource(folder, 'ACM.csv')]
  const matches = rowsOf(folder, 'DBLP-ACM_perfectMapping.csv').map(
    ([left = '', right = '']) => [dblp.mentionOf.get(left) ?? '', acm.mentionOf.get(right) ?? ''] as const,
  )
  return { dblp, acm, matches }
}

function readSource(folder: string, file: string): Source {
  const draft = createDraft(file)
  const rows = rowsOf(folder, file)
  for (const [row, [, title = '', authors = '', venue = '', year = '']] of rows.entries()) {
    const statement: Statement = {
      part: null,
      startLine: row + 2,
      endLine: row + 2,
      quote: title,
      section: [],
      rule: 'row',
    }
    const work = draft.work({ title, workKind: 'PAPER', year: Number(year) || null }, statement)
    for (const name of authors.split(', ').filter(Boolean))
      draft.claim('AUTHORED', draft.person({ name }, statement), work, statement)
    if (venue !== '') draft.claim('PUBLISHED_IN', work, draft.venue(venue, statement), statement)
  }
  const { mentions, claims } = draft.finish({ kind: 'BIBLIOGRAPHY', title: null })
  const works = mentions.filter(({ kind }) => kind === 'work')
  const ids = rows.map(([id = ''], row) => [id, works[row]?.id ?? ''] as const)
  return { document: { key: file, mentions, claims }, mentionOf: new Map(ids) }
}

/** Rows of a file of comma-separated values after the first, which names the columns. One source is written in Latin-1. */
function rowsOf(folder: string, file: string): readonly (readonly string[])[] {
  const bytes = readFileSync(join(folder, file))
  const text = bytes.toString('utf8').includes('\ufffd') ? bytes.toString('latin1') : bytes.toString('utf8')
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => [...line.matchAll(/"((?:[^"]|"")*)"(?:,|$)|([^,]*)(?:,|$)/g)].map(cellOf))
}

function cellOf([, quoted, plain]: RegExpExecArray): string {
  return (quoted?.replaceAll('""', '"') ?? plain ?? '').replace(/&(?:#(\d+)|mdash|amp);/g, (sign, code?: string) =>
    code === undefined ? (sign === '&amp;' ? '&' : '–') : String.fromCodePoint(Number(code)),
  )
}
