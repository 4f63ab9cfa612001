/** The sentence that says that a page is about a talk: "Accompanying repository for the “X” talk given at Y 2014". */
import { cut } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { yearIn } from './event.ts'
import { type Giving, readGivings } from './occasions.ts'
import { tidyTitle } from './title.ts'

export interface TalkStatement {
  /** The title where the sentence gives one. */
  readonly title: string | null
  /** Empty where the sentence ends with "at" and a list follows. */
  readonly givings: readonly Giving[]
}

/** Reads the sentence of a paragraph that states a talk; null where it states none. */
export function readTalkStatement(paragraph: Inline): TalkStatement | null {
  const given = givenAt.exec(paragraph.text)
  if (given !== null) {
    const end = given.index + given[0].length
    const givings = readGivings(cut(paragraph, end)).filter(isOccasion)
    const listFollows = paragraph.text.slice(end).replace(/[\s:]+/g, '') === ''
    if (givings.length > 0 || listFollows) return { title: titleBefore(paragraph.text.slice(0, given.index)), givings }
  }
  return readRepositoryOf(paragraph)
}

/** "Accompanying repository for the [QCon 2015](…) Day 1 Keynote", "… for The X talk". */
function readRepositoryOf(paragraph: Inline): TalkStatement | null {
  const match = repositoryOf.exec(paragraph.text)
  const named = match?.[1]
  if (match === null || named === undefined) return null
  const start = match.index + match[0].lastIndexOf(named)
  const occasion =
    yearIn(named) === null ? [] : readGivings(cut(paragraph, start, start + named.length)).filter(isOccasion)
  if (occasion.length > 0) return { title: null, givings: occasion }
  return { title: talkTitle(named), givings: [] }
}

function isOccasion({ occasion, media }: Giving): boolean {
  return occasion !== null && (occasion.year !== null || media.length > 0)
}

/** The title in the words before "given at": the words in quotes, or those between "for" and "talk". */
function titleBefore(words: string): string | null {
  const quoted = /["“]([^"”\n]{2,200})["”][^"”]{0,40}$/.exec(words)?.[1]
  if (quoted !== undefined) return talkTitle(quoted)
  const named = materialFor.exec(words)?.[1]
  return named === undefined
    ? null
    : talkTitle(
        named
          .replace(/\s+(?:talk|presentation|keynote|session)\b.{0,20}$/i, '')
          .replace(/\.\s*(?:to be|will be|was|this talk was)?\s*$/i, ''),
      )
}

function talkTitle(words: string): string | null {
  const title = tidyTitle(words).replace(/^the\s+(?=\S+$)/i, '')
  return /\p{L}/u.test(title) ? title : null
}

const givenAt =
  /(?:\b(?:given|presented|delivered|held|spoke|spoken)\b[^.!?\n[\]]{0,80}?\b(?:at|for)|\b(?:my|our|this)\s+(?:\w{1,20}\s+)?(?:talk|keynote|presentation|session)\s+(?:at|for))(?=\s|:|$)\s*/i
const materials =
  '(?:[Rr]epository|[Rr]epo|[Rr]esources|[Rr]eferences|[Cc]redits|[Ss]lides|[Nn]otes|[Cc]ode|[Mm]aterials?|[Ll]inks)'
const repositoryOf = new RegExp(
  `\\b${materials}\\b[^.\\n]{0,40}?\\bfor\\s+(?:the\\s+|our\\s+|my\\s+)?["“]?([^\\n"”]{2,200}?)["”]?\\s+(?:Day \\d+\\s+)?(?:(?:opening|closing|evening|morning)\\s+)?(?:talk|keynote|presentation)\\b`,
  'i',
)
const materialFor = new RegExp(
  `\\b${materials}\\b[^.\\n]{0,40}?\\bfor\\s+(?:the\\s+(?=[\\p{Ll}"“])|our\\s+|my\\s+)?([^\\n]{2,250})$`,
  'u',
)
