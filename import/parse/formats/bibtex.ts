import { type BibtexEntry, bibtexEntries } from '../bibliography/bibtex-entries.ts'
import { bibtexRecord } from '../bibliography/bibtex-record.ts'
import { noteBibliography } from '../bibliography/note-bibliography.ts'
import type { Draft } from '../draft.ts'
import type { Format, Reading } from '../format.ts'
import { linesOf } from '../lines.ts'
import { spansOf } from '../places.ts'

/** A bibliography in BibTeX or BibLaTeX. Its works stand in its document; that somebody keeps a list of them cites nothing. */
export const bibtex: Format = {
  name: 'a bibliography in BibTeX (“@article{key, title = {…}, …}”)',
  recognises(text) {
    const entries = text.slice(0, 100_000).match(entryLine)?.length ?? 0
    if (entries === 0) return 0
    if (/^\s*@[a-z]/i.test(firstLine(text) ?? '')) return 1
    // Markdown quotes an entry in a fence, so that others may cite what it is about.
    return /^(?:```|~~~)/m.test(text) ? 0 : entries > 2 ? 0.9 : 0.4
  },
  parse(text, draft): Reading {
    const lines = linesOf(text)
    const spanOf = spansOf(lines)
    const { entries, errors } = bibtexEntries(text)
    for (const { at, expected } of errors) {
      const { startLine } = spanOf({ start: at, end: at })
      draft.problem('BROKEN_ENTRY', startLine, `Expected ${expected}, found “${glance(text, at)}”`)
    }
    const byKey = new Map(entries.map((entry) => [entry.key.toLowerCase(), entry]))
    const records = entries.flatMap((entry) => {
      const record = bibtexRecord(entry, spanOf, (key) => byKey.get(key.toLowerCase()))
      if (record === null) noteUntitled(draft, entry, spanOf(entry).startLine)
      return record ?? []
    })
    noteBibliography(draft, { part: null, lines }, records)
    return { kind: 'BIBLIOGRAPHY', title: null }
  },
}

const entryLine = /^[ \t]*@[a-z]{3,30}[ \t]*[{(][ \t]*[^\s,={}()]{1,200}[ \t]*,/gim

/** The first line near the beginning that is neither empty nor a comment. */
function firstLine(text: string): string | undefined {
  const lines = text.slice(0, 20_000).split('\n')
  return lines.find((line) => line.trim() !== '' && !line.trimStart().startsWith('%'))
}

function noteUntitled(draft: Draft, { type, key }: BibtexEntry, line: number): void {
  draft.problem('BROKEN_ENTRY', line, `Expected a title in the ${type} “${key.slice(0, 100)}”, found none`)
}

function glance(text: string, at: number): string {
  return (
    text
      .slice(at, at + 30)
      .split('\n')[0]
      ?.trim() ?? ''
  )
}
