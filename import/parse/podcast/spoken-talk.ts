/** A talk that running speech names: its title after "called" or in quotes, beside who gave it or where. */
import { readOccasion } from '../constructs/event.ts'
import { isPersonName } from '../constructs/person-name.ts'
import { tidyTitle } from '../constructs/title.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Page, Paragraph, Span } from '../outline.ts'

/** Notes the talks that a paragraph speaks of, who gave them and where, and that the episode mentions them. */
export function noteSpokenTalk(
  draft: Draft,
  page: Page,
  episode: Ref,
  paragraph: Span & Pick<Paragraph, 'inline'>,
): void {
  for (const spoken of readSpokenTalks(paragraph.inline.text)) {
    const statement = stateAt(page, paragraph, 'spoken-talk', [], spoken.words)
    const talk = draft.talk({ title: spoken.title, described: true }, statement)
    draft.cites(episode, talk, 'MENTIONS', statement)
    if (spoken.speaker !== null) draft.claim('GAVE', draft.person({ name: spoken.speaker }, statement), talk, statement)
    const occasion = spoken.event === null ? null : readOccasion(spoken.event)
    if (occasion !== null) notePresentation(draft, talk, { occasion, version: null, media: [] }, statement)
  }
}

/** A talk as a sentence tells of it; `words` are those of the sentence that name it. */
export interface SpokenTalk {
  readonly title: string
  readonly speaker: string | null
  readonly event: string | null
  readonly words: string
}

/** The talks that the sentences of a text name together with a speaker or an event. */
export function readSpokenTalks(text: string): readonly SpokenTalk[] {
  return text
    .slice(0, longest)
    .split(/(?<=[.!?]["”]?)\s+(?=["“]?\p{Lu})/u)
    .flatMap((sentence) => {
      const match = orders.map((order) => order.exec(sentence)).find((one) => one !== null)
      const title = tidyTitle(match?.groups?.quoted ?? match?.groups?.bare ?? '')
      if (match == null || title.split(' ').length < 2) return []
      const rest = sentence.replace(match.groups?.quoted ?? match.groups?.bare ?? '', ' ')
      const speaker = speakerIn(rest, text)
      const event =
        /\bat (?:the )?(\p{Lu}[^.,;:"“”\n]{1,60}?)(?=[.,;:"“”]|\s+(?:was|is|he|she|they|in which|which|that|called|titled|entitled|named|with)\b|\s*$)/u
          .exec(rest)?.[1]
          ?.trim()
      return speaker === null && event === undefined ? [] : [{ title, speaker, event: event ?? null, words: match[0] }]
    })
}

/** What is longer is looked at only so far. */
const longest = 10_000

const talk = '\\b(?:talk|presentation|keynote|session|lecture)\\b'
const quoted = '["“](?<quoted>[^"“”\\n]{3,200})["”]'
/** "talk … called X", "talk “X”", "“X”, her talk". */
const orders = [
  new RegExp(
    `\\b(?:presented|spoke on) (?:${quoted}|(?<bare>\\p{Lu}[^"“”.,;\\n]{5,150}?)) at (?=(?:the )?\\p{Lu}[^.;\\n]{2,50}\\b20\\d\\d)`,
    'u',
  ),
  new RegExp(
    `${talk}[^"“”.;\\n]{0,100}?\\b(?:called|named|titled|entitled):? (?:${quoted}|(?<bare>\\p{Lu}[^"“”\\n]{3,200}?)[.!?]?$)`,
    'u',
  ),
  new RegExp(`${talk},? ${quoted}`, 'u'),
  new RegExp(
    `${quoted},? (?:is |was )?(?:an?|the|his|her|their|my|our|\\p{Lu}\\S{1,30}['’]s?) (?:[\\p{L}-]{2,20} ){0,2}?${talk}`,
    'u',
  ),
]

/** "Doe's talk", "a talk by Jane Doe", "Jane Doe gave a talk": the speaker, in full where the whole text has the name in full. */
function speakerIn(sentence: string, text: string): string | null {
  const name = '(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)'
  const patterns = [
    new RegExp(`${name}['’]s? (?:[\\p{L}-]{2,20} ){0,3}?${talk}`, 'u'),
    new RegExp(`${talk}[^.;\\n]{0,120}?\\b(?:by|from) ${name}`, 'u'),
    new RegExp(`${name} (?:gave|delivered|presented|held|did|spoke)\\b`, 'u'),
  ]
  const names = patterns.flatMap((pattern) => fullName(pattern.exec(sentence)?.[1] ?? '', text) ?? [])
  return names[0] ?? null
}

/** A person by their surname or first name, from the text that names them in full. */
function fullName(written: string, text: string): string | null {
  if (written === '' || isPersonName(written)) return written || null
  const names = text.slice(0, longest).matchAll(/(?=\b(\p{Lu}[\p{L}-]{1,40} \p{Lu}[\p{L}-]{1,40})\b)/gu)
  for (const [, name = ''] of names)
    if ((name.endsWith(` ${written}`) || name.startsWith(`${written} `)) && isPersonName(name)) return name
  return null
}
