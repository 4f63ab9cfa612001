/** Fields that people write out: "Speaker: Jane Doe", "**Event:** HarborConf 2019", "Presented by Jane Doe". */
import { cut } from '../inline.ts'
import type { Field, Inline, Span } from '../outline.ts'
import { yearIn } from './event.ts'

export const fieldKinds = ['title', 'speaker', 'author', 'event', 'date', 'slides', 'video'] as const
export type FieldKind = (typeof fieldKinds)[number]

/** A field of a kind that tells of a talk. */
export interface TalkField extends Field {
  readonly kind: FieldKind
}

/** What a label announces; null for one that tells nothing of a talk. */
export function fieldKind(label: string): FieldKind | null {
  const words = label
    .toLowerCase()
    .replace(/\(s\)/g, 's')
    .replace(/[^\p{L} ]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:params|extra) /, '')
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null
}

const kinds: readonly (readonly [FieldKind, RegExp])[] = [
  ['title', /^(?:(?:talk )?title|topic)$/],
  [
    'speaker',
    /^(?:speakers?|presenters?|presented by|given by|talk by|(?:speaker|presenter)s? names?|speakers and affiliations?)$/,
  ],
  ['author', /^(?:authors?|authors? name|by|written by)$/],
  [
    'event',
    /^(?:(?:event|conference|conf|meetup)(?: (?:or |and )?(?:event|conference|conf|meetup))?|event name|presented at|given at|delivered at|venues?|occasion)$/,
  ],
  ['date', /^(?:date|when|year|presented on|given on|talk date|event date)$/],
  ['slides', /^(?:slides?|deck|slide ?deck|slides? (?:url|link)|presentation|speaker ?deck|slideshare)$/],
  ['video', /^(?:videos?|recording|video (?:url|link|recording)|youtube|vimeo|watch)$/],
]

/** The fields of a text, one a line or parted by bars; other lines give none. Linear. */
export function readFields(inline: Inline, span: Span): readonly TalkField[] {
  const fields: TalkField[] = []
  let line = span.startLine
  let place = 0
  for (const part of inline.text.split(/(\n|\s\|\s)/)) {
    if (part === '\n') line += 1
    else if (fields.length < most) {
      const field = readField(part)
      const at = { startLine: Math.min(line, span.endLine), endLine: Math.min(line, span.endLine) }
      if (field !== null) fields.push({ ...field, ...at, value: cut(inline, place + field.start, place + part.length) })
    }
    place += part.length
  }
  return fields
}

/** A paragraph holds no more fields than this. */
const most = 50

/** The kind of a written field; "Where:" is followed by a town or, with its year, by an event. */
function kindOfLine(label: string, value: string): FieldKind | null {
  return fieldKind(label) ?? (/^where$/i.test(label.trim()) && yearIn(value) !== null ? 'event' : null)
}

/** "Label: value", and "Presented by NAME" or "by NAME" without a colon. */
function readField(line: string): { readonly kind: FieldKind; readonly label: string; readonly start: number } | null {
  const colon = /^[\s*_]{0,10}(\p{L}[\p{L} ()/&-]{1,30}?)\s{0,3}[:：]\s*(?=\S)/u.exec(line)
  const kind = colon === null ? null : kindOfLine(colon[1] ?? '', line.slice(colon[0].length))
  if (colon !== null && kind !== null) return { kind, label: colon[1] ?? '', start: colon[0].length }
  const by =
    /^\s{0,10}(?:(?:an? |the |my )?(?:[\p{L}-]{2,20} )?(?:talk|presentation|keynote|slides|session),? )?((?:presented|given|delivered|held)? ?by) (?=\p{L})/iu.exec(
      line,
    )
  if (by === null || line.length > 150) return null
  return { kind: /^by$/i.test(by[0].trim()) ? 'author' : 'speaker', label: (by[1] ?? '').trim(), start: by[0].length }
}
