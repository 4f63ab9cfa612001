import type { Format, Reading } from '../format.ts'
import { elementsOf } from '../json/fields.ts'
import { openJson } from '../json/json-page.ts'
import type { Json } from '../json/read-json.ts'
import { noteTalkRecord } from '../talk-record/note-record.ts'
import { hasTalkFields, readTalkFields, type TalkFields } from '../talk-record/record.ts'

/** Records of talks in JSON, one a file as archives of recordings keep them, or a list of them. */
export const talkArchive: Format = {
  name: 'a talk of an archive as JSON (“title”, “speakers”, “videos”)',
  recognises: (text) => (/^\s*[[{]/.test(text) && hasTalkFields(text) ? 1 : 0),
  parse(text, draft, path): Reading {
    const page = openJson(text, draft)
    const talks = talksIn(page.value)
    const titles = talks.map((talk) => noteTalkRecord(draft, page, talk, path))
    if (talks.length === 0)
      draft.problem(
        'NO_STATEMENT',
        null,
        'Expected a talk (a title with speakers or a recording), found none in this JSON',
      )
    return { kind: 'ARCHIVE', title: titles.length === 1 ? (titles[0] ?? null) : null }
  },
}

/** The value itself where it is a talk, else those of its elements, or of the elements of its fields. */
function talksIn(value: Json | null): readonly TalkFields[] {
  const own = talkOf(value)
  if (own !== null || value === null) return own === null ? [] : [own]
  const lists = value.kind === 'object' ? value.values.filter(({ kind }) => kind === 'array') : [value]
  return lists.flatMap((list) => elementsOf(list).flatMap((one) => talkOf(one) ?? []))
}

function talkOf(value: Json | null): TalkFields | null {
  return value?.kind === 'object' ? readTalkFields(value) : null
}
