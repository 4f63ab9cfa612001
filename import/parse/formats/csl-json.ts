import { cslRecord, hasCslFields, isCslItem } from '../bibliography/csl-record.ts'
import { noteBibliography } from '../bibliography/note-bibliography.ts'
import type { Draft } from '../draft.ts'
import type { Format, Reading } from '../format.ts'
import { elementsOf, field, textOf } from '../json/fields.ts'
import { type JsonPage, openJson } from '../json/json-page.ts'
import type { JsonObject } from '../json/read-json.ts'
import { linesOf, stateAt } from '../lines.ts'

/** References in CSL-JSON: a list, or an object with "items". A list with a title is a work, and cites what it lists. */
export const cslJson: Format = {
  name: 'references in CSL-JSON',
  recognises: (text) => (/^\s*[[{]/.test(text) && hasCslFields(text) ? 1 : 0),
  parse(text, draft): Reading {
    const json = openJson(text, draft)
    const page = { part: null, lines: linesOf(text) }
    const records = itemsIn(json).flatMap((item) => {
      const record = cslRecord(item, json.spanOf)
      if (record === null) noteUntitled(draft, json.spanOf(item).startLine)
      return record ?? []
    })
    const works = noteBibliography(draft, page, records)
    const list = json.value?.kind === 'object' && !isCslItem(json.value) ? field(json.value, ['title', 'name']) : null
    const title = textOf(list)
    if (list !== null && title !== null) {
      const statement = stateAt(page, json.spanOf(list), 'reading-list-title', [])
      const itself = draft.work({ title, workKind: 'READING_LIST', described: true }, statement)
      for (const [index, work] of works.entries())
        draft.cites(
          itself,
          work,
          'REFERENCES',
          stateAt(page, records[index]?.title.span ?? json.spanOf(list), 'reading-list-item', []),
        )
    }
    return { kind: 'BIBLIOGRAPHY', title }
  },
}

/** The items of a list, of an object's "items" or "references", or the one that the object is. */
function itemsIn({ value }: JsonPage): readonly JsonObject[] {
  if (value?.kind === 'object' && isCslItem(value)) return [value]
  const list = value?.kind === 'object' ? field(value, ['items', 'references']) : value
  return elementsOf(list).flatMap((item) => (item.kind === 'object' ? [item] : []))
}

function noteUntitled(draft: Draft, line: number): void {
  draft.problem('BROKEN_ENTRY', line, 'Expected a title in this reference, found none')
}
