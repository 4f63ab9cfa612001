import { readSpeakersLine } from '../constructs/speakers-line.ts'
import { cut } from '../inline.ts'
import type { Heading, Section } from '../outline.ts'

/** Sections of which the first heading, where it is "“Quiet Knots” by Jane Doe, Acme", is the title above a line with the speaker. */
export function withByline(sections: readonly Section[]): readonly Section[] {
  const first = sections.findIndex(({ heading }) => heading !== null)
  const section = sections[first]
  const parted = section?.heading == null ? null : parts(section.heading)
  if (section === undefined || parted === null) return sections
  const { heading, people } = parted
  return sections.with(first, { ...section, heading, blocks: [people, ...section.blocks] })
}

function parts(heading: Heading): { readonly heading: Heading; readonly people: Section['blocks'][number] } | null {
  const { inline, startLine, endLine } = heading
  const [lead = '', title = ''] = /^\s*["“]([^"“”\n]{3,200})["”],?\s+(?=by\s)/.exec(inline.text) ?? []
  if (lead === '' || readSpeakersLine(inline.text.slice(lead.length)) === null) return null
  const start = lead.indexOf(title)
  return {
    heading: { ...heading, inline: cut(inline, start, start + title.length) },
    people: { kind: 'paragraph', startLine, endLine, inline: cut(inline, lead.length) },
  }
}
