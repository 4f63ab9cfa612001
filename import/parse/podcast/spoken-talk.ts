import { readOccasion } from '../constructs/event.ts'
import { isPersonName } from '../constructs/person-name.ts'
import { tidyTitle } from '../constructs/title.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Page, Paragraph, Span } from '../outline.ts'

/** "Doe's presentation at Some Conf was called The Title." */
const spokenTalk =
  /(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)['’]s? (?:talk|presentation|keynote|session) at (?:the )?([^.,;\n]{2,60}?),? (?:was|is) (?:called|titled|entitled|named) ["“]?([^"”.\n]{3,200})/u

/** Notes the talk that an introduction speaks of, who gave it and where, and that the episode mentions it. */
export function noteSpokenTalk(
  draft: Draft,
  page: Page,
  episode: Ref,
  paragraph: Span & Pick<Paragraph, 'inline'>,
): void {
  const { text } = paragraph.inline
  const match = spokenTalk.exec(text)
  if (match === null) return
  const statement = stateAt(page, paragraph, 'spoken-talk', [], match[0])
  const talk = draft.talk({ title: tidyTitle(match[3] ?? ''), described: true }, statement)
  draft.cites(episode, talk, 'MENTIONS', statement)
  const name = fullName(match[1] ?? '', text)
  if (name !== null) draft.claim('GAVE', draft.person({ name }, statement), talk, statement)
  const occasion = readOccasion(match[2] ?? '')
  if (occasion !== null) notePresentation(draft, talk, { occasion, version: null, media: [] }, statement)
}

/** A person by their surname, from the text that names them in full. */
function fullName(written: string, text: string): string | null {
  if (isPersonName(written)) return written
  const names = text.matchAll(/(?=\b(\p{Lu}[\p{L}-]+ \p{Lu}[\p{L}-]+)\b)/gu)
  for (const [, name = ''] of names) if (name.endsWith(` ${written}`) && isPersonName(name)) return name
  return null
}
