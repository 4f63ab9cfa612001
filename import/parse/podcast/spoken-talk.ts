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
    for (const name of spoken.speakers) draft.claim('GAVE', draft.person({ name }, statement), talk, statement)
    const occasion = spoken.event === null ? null : readOccasion(spoken.event)
    if (occasion !== null) notePresentation(draft, talk, { occasion, version: null, media: [] }, statement)
  }
}

/** A talk as a sentence tells of it; `words` are those of the sentence that name it. */
export interface SpokenTalk {
  readonly title: string
  readonly speakers: readonly string[]
  readonly event: string | null
  readonly words: string
}

/** The talks that the sentences of a text name together with a speaker or an event; `own` also those that the writer gave. */
export function readSpokenTalks(text: string, own = false): readonly SpokenTalk[] {
  const sentences = text.slice(0, longest).split(/(?<=[.!?]["”]?)\s+(?=["“]?\p{Lu})/u)
  return sentences.flatMap((sentence, index) => {
    const match = orders.map((order) => order.exec(sentence)).find((one) => one !== null)
    const title = tidyTitle(match?.groups?.quoted ?? match?.groups?.bare ?? '')
    if (match == null || title.split(' ').length < 2) return []
    const rest = sentence.replace(match.groups?.quoted ?? match.groups?.bare ?? '', ' ')
    const before = /^(?:This|That|It|The) /.test(sentence) ? (sentences[index - 1] ?? '') : ''
    const here = speakersIn(rest, text)
    const speakers = here.length > 0 ? here : speakersIn(before, text)
    const event =
      /\bat (?:the )?(\p{Lu}[^.,;:"“”\n]{1,60}?)(?=[.,;:"“”]|\s+(?:was|is|he|she|they|in which|which|that|called|titled|entitled|named|with)\b|\s*$)/u
        .exec(rest)?.[1]
        ?.trim()
    return speakers.length === 0 && event === undefined && !(own && ofWriter.test(rest))
      ? []
      : [{ title, speakers, event: event ?? null, words: match[0] }]
  })
}

/** "I gave a talk", "I have also given a talk", "we will be giving", "my talk". */
const ofWriter =
  /\b(?:I|[Ww]e)(?:['’](?:ve|m|re|ll))?(?: (?:have|had|am|are|will|also|be|just|recently)){0,3} (?:gave|given?|giving|presented|presenting|held|did|delivered)\b|\b(?:[Mm]y|[Oo]ur)(?: own)? (?:talk|keynote|presentation)\b/

/** What is longer is looked at only so far. */
const longest = 10_000

const talk = '\\b(?:talk|presentation|keynote|session|lecture)\\b'
const quoted = '["“](?<quoted>[^"“”]{3,200})["”]'
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
  new RegExp(`${talk}(?: (?:by|from) [^"“”.;\\n]{3,60}?)? (?:about|on) ${quoted}`, 'u'),
  new RegExp(`${talk},? ${quoted}`, 'u'),
  new RegExp(
    `${quoted},? (?:is |was )?(?:an?|the|his|her|their|my|our|\\p{Lu}\\S{1,30}['’]s?) (?:[\\p{L}-]{2,20} ){0,2}?${talk}`,
    'u',
  ),
]

const name = '(\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)'
/** "Doe's talk", "a talk by Jane Doe and Rob Roe", "Jane Doe gave a talk". */
const givers = [
  new RegExp(`${name}(?: \\([^()]{1,80}\\))?['’]s? (?:[\\p{L}-]{2,20} ){0,3}?${talk}`, 'u'),
  new RegExp(`${talk}[^.;\\n]{0,120}?\\b(?:by|from) ${name}(?: and ${name})?`, 'u'),
  new RegExp(`${name} (?:gave|delivered|presented|held|did|spoke)\\b`, 'u'),
]

/** The speakers whom a sentence names, in full where the whole text has the name in full. */
function speakersIn(sentence: string, text: string): readonly string[] {
  const found = givers.map((pattern) => {
    const [, first = '', second = ''] = pattern.exec(sentence) ?? []
    const names = [fullName(first, text), fullName(second, text)]
    return names[0] === null ? [] : names.flatMap((one) => one ?? [])
  })
  return found.find((names) => names.length > 0) ?? []
}

/** A person by their surname or first name, from the text that names them in full. */
function fullName(written: string, text: string): string | null {
  if (written === '' || isPersonName(written)) return written || null
  const names = text.slice(0, longest).matchAll(/(?=\b(\p{Lu}[\p{L}-]{1,40} \p{Lu}[\p{L}-]{1,40})\b)/gu)
  for (const [, name = ''] of names)
    if ((name.endsWith(` ${written}`) || name.startsWith(`${written} `)) && isPersonName(name)) return name
  return null
}
