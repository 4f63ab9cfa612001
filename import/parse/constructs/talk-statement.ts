/** The sentence that says that a page is about a talk: "Accompanying repository for the “X” talk given at Y 2014". */
import { rememberingEach } from '../../../src/model/remembering.ts'
import { cut } from '../inline.ts'
import type { Inline } from '../outline.ts'
import { abstractSpeaker } from './abstract-speaker.ts'
import { dateIn, yearIn } from './event.ts'
import { isCalledEvent } from './lone-occasion.ts'
import { type Giving, readGivings } from './occasions.ts'
import { readNames } from './person-name.ts'
import { isTitleCase, tidyTitle } from './title.ts'

export interface TalkStatement {
  /** The title where the sentence gives one. */
  readonly title: string | null
  /** Empty where the sentence ends with "at" and a list follows. */
  readonly givings: readonly Giving[]
  /** Those of whom the sentence says that the talk is by them. */
  readonly speakers: readonly string[]
}

/** Reads the sentence of a paragraph that states a talk; null where it states none. Each kind of page asks that anew. */
export const readTalkStatement = rememberingEach(statementIn)

function statementIn(written: Inline): TalkStatement | null {
  const paragraph = withQuotes(written)
  if (listAnnounced.test(paragraph.text)) return { title: titleBefore(paragraph.text), givings: [], speakers: [] }
  const talked = readOccasionBefore(paragraph)
  if (talked !== null) return talked
  const given = givenAt.exec(paragraph.text)
  if (given !== null) {
    const end = given.index + given[0].length
    const givings = readGivings(cut(paragraph, end))
      .map((giving) => dated(giving, given[0]))
      .filter(isOccasion)
    const listFollows = paragraph.text.slice(end).replace(/[\s:]+/g, '') === ''
    if (givings.length > 0 || listFollows)
      return {
        title: titleIn(given[0]) ?? titleBefore(paragraph.text.slice(0, given.index)),
        givings,
        speakers: speakersBy(paragraph.text),
      }
  }
  return readRepositoryOf(paragraph)
}

/** "At HarborConf 2019 I talked about knots", "my HarborConf 2019 talk": the occasion stands before the word for the talk. */
function readOccasionBefore(paragraph: Inline): TalkStatement | null {
  const match = talkedAt.exec(paragraph.text) ?? talkOfEvent.exec(paragraph.text)
  if (match === null) return null
  const start = match.index + match[0].indexOf(match[1] ?? '')
  const givings = readGivings(cut(paragraph, start, start + (match[1] ?? '').length)).filter(isOccasion)
  const called = calledBehind.exec(paragraph.text.slice(match.index + match[0].length))?.[1]
  return givings.length === 0 ? null : { title: called === undefined ? null : talkTitle(called), givings, speakers: [] }
}

/** "… talk “X”", "… talk called “X”". */
const calledBehind = /^,?\s*(?:called\s+|titled\s+|on\s+|about\s+)?["“]([^"”\n]{2,200})["”]/

/** A text in which titles in italics or bold stand in quotes, every place where it was. */
function withQuotes(inline: Inline): Inline {
  if (inline.emphases.length === 0 || inline.emphases.length > 20) return inline
  const characters = inline.text.split('')
  for (const { start, end } of inline.emphases) {
    if (start === 0 || !/\s/.test(characters[start - 1] ?? '') || !/^[\s,.:;]?$/.test(characters[end] ?? '')) continue
    if (/["“]/.test(characters[start] ?? '') || /\b(?:at|for|in)\s$/.test(inline.text.slice(0, start))) continue
    characters[start - 1] = '“'
    if (end < characters.length) characters[end] = '”'
  }
  return { ...inline, text: characters.join('') }
}

/** "given on 12 May 2018 at X": the date that stands before the occasion. */
function dated(giving: Giving, words: string): Giving {
  const { year, month } = dateIn(words)
  const { occasion } = giving
  return occasion === null || occasion.year !== null || year === null
    ? giving
    : { ...giving, occasion: { ...occasion, year, month } }
}

/** The people after "by" in the text of a statement, or the one with whom it begins: "Jane Doe gave a talk at …". */
function speakersBy(text: string): readonly string[] {
  const written = /\bby\s+(\p{Lu}[\p{L}.'’-]*(?:(?:,? and |, | & | )\p{Lu}[\p{L}.'’-]*){1,12})/u.exec(
    text.slice(0, 1000).replace(/["“][^"”\n]{0,200}["”]/g, ' '),
  )?.[1]
  const bare = written?.replace(/\.$/, '') ?? ''
  const subject = abstractSpeaker(text)
  return readNames(bare)?.names ?? (subject === null ? [] : [subject])
}

/** The title that stands in quotes between "my talk" and "at". */
function titleIn(words: string): string | null {
  const quoted = /["“]([^"”\n]{2,200})["”]/.exec(words)?.[1]
  return quoted === undefined ? null : talkTitle(quoted)
}

/** "Accompanying repository for the [QCon 2015](…) Day 1 Keynote", "… for The X talk". */
function readRepositoryOf(paragraph: Inline): TalkStatement | null {
  const called = talkCalled.exec(paragraph.text)
  if (called !== null) {
    const end = called.index + called[0].length
    const at = /^\s*,?\s*(?:at|on|from|for|in)\s+/.exec(paragraph.text.slice(end))?.[0].length
    const givings = at === undefined ? [] : readGivings(cut(paragraph, end + at)).filter(isOccasion)
    return { title: talkTitle(called[1] ?? ''), givings, speakers: speakersBy(paragraph.text) }
  }
  const match = repositoryOf.exec(paragraph.text) ?? repositoryHolds.exec(paragraph.text)
  const named = match?.[1]
  if (match === null || named === undefined) return null
  const start = match.index + match[0].lastIndexOf(named)
  const occasion =
    yearIn(named) === null ? [] : readGivings(cut(paragraph, start, start + named.length)).filter(isOccasion)
  if (occasion.length > 0) return { title: null, givings: occasion, speakers: [] }
  const title = talkTitle(named)
  if (title === null && !/^(?:my|our|this)$/i.test(named)) return null
  return { title, givings: [], speakers: speakersBy(paragraph.text) }
}

function isOccasion({ occasion, media }: Giving): boolean {
  return occasion !== null && (occasion.year !== null || media.length > 0 || isCalledEvent(occasion.series ?? ''))
}

/** The title in the words before "given at": the words in quotes, those before a comma, or those between "for" and "talk". */
function titleBefore(words: string): string | null {
  const quoted = /["“]([^"”\n]{2,200})["”][^"”]{0,40}$/.exec(words)?.[1]
  if (quoted !== undefined) return talkTitle(quoted)
  const apposed = /^\s*(\p{Lu}[^"“”.!?\n]{8,150}),\s*$/u.exec(words)?.[1]
  if (apposed !== undefined && yearIn(apposed) === null && isTitleCase(apposed)) return talkTitle(apposed)
  const named = materialFor.exec(words)?.[1]
  return named === undefined
    ? null
    : talkTitle(
        named
          .replace(/(?:^|\s+)(?:talk|presentation|keynote|session)\b.{0,20}$/i, '')
          .replace(/\.\s*(?:to be|will be|was|this talk was)?\s*$/i, ''),
      )
}

function talkTitle(words: string): string | null {
  const title = tidyTitle(words).replace(/^the\s+(?=\S+$)/i, '')
  return /\p{L}/u.test(title) &&
    !/^\S+['’]s$|^(?:an?|the|my|our|this|that|one|their|his|her|your|each|every)$/i.test(title)
    ? title
    : null
}

const givenAt =
  /(?:(?<!\bpapers )\b(?:given|gave|presented|delivered|held|spoke|spoken|(?:I['’]m|I am|I will be|I['’]ll be)\s+(?:speaking|presenting|talking))\b[^.!?\n[\]]{0,80}?\b(?:at|for)|\b(?:talk|keynote|presentation|session|workshop)\s+by\s+[^.!?\n]{3,80}?\s(?:at|for)|\b(?:my|our|this)\s+(?:\w{1,20}\s+)?(?:talk|keynote|presentation|session)(?:,?\s*(?:called\s*|titled\s*|on\s+)?["“][^"”\n]{2,200}["”])?,?\s*(?:\(?\s*(?:given|presented|held)\s+)?(?:on\s+[^.!?\n[\]]{4,30}?\s)?\s*\b(?:at|for))(?=\s|:|$)\s*/i
/** "… presented at the following events:", whatever is called so. */
const listAnnounced =
  /\b(?:given|presented|delivered|held|gave)\b[^.!?\n]{0,40}\b(?:at|in|during)\s+(?:the\s+following|these)\s+(?:[\p{L}-]{2,20}\s+)?(?:events|conferences|meetups|venues|places|occasions)\b\s*:?\s*$/iu
const talkedAt =
  /^\s*(?:(?:last|this)\s+(?:week|month|year|spring|summer|autumn|fall|winter)\s+)?at\s+([^.!?\n]{3,100}?),?\s+(?:I|we)\s+(?:talked|spoke|gave|presented|held|delivered)\b/i
const talkOfEvent =
  /\b(?:my|our)\s+(\p{Lu}[^.!?\n"“”]{2,60}?\s['’]?(?:20)?\d\d)\s+(?:lightning\s+)?(?:talk|keynote|presentation|session|workshop|tutorial)\b/u
const materials =
  '(?:[Aa]ccompan(?:ies|ying|iment)|[Cc]ompanion|[Rr]epository|[Rr]epo|[Rr]esources|[Rr]eferences|[Cc]redits|[Ss]lides|[Nn]otes|[Cc]ode|[Mm]aterials?|[Ll]inks)'
const repositoryOf = new RegExp(
  `\\b${materials}\\b[^.\\n]{0,40}?\\bfor\\s+(?:the\\s+|our\\s+|my\\s+)?["“]?([^\\n"”]{2,200}?)["”]?\\s+(?:Day \\d+\\s+)?(?:(?:opening|closing|evening|morning)\\s+)?(?:talk|keynote|presentation)\\b`,
  'i',
)
/** "This repository contains the code and slides of the X session". */
const repositoryHolds =
  /\brepo(?:sitory)? (?:contains|holds|has|hosts|includes)\b[^.\n]{0,100}?\b(?:for|of|from) (?:the|our|my) ["“]?(\p{Lu}[^\n"”]{1,120}?)["”]? (?:talk|keynote|presentation|session|workshop)\b/u
/** "slides for my talk “X”", "the code of a presentation called “X”". */
const talkCalled = new RegExp(
  `\\b${materials}\\b[^.\\n]{0,40}?(?:\\b(?:for|of|from|to)\\s+|(?<=[Aa]ccompanies )|(?<=[Aa]ccompanying ))(?:my|our|the|a|an)\\s+(?:[\\p{L}\\d-]{2,20}\\s+){0,3}?(?:talk|keynote|presentation|session)s?,?\\s*(?:called|titled|entitled|named|on|about)?:?\\s*["“]([^"”\\n]{2,200})["”]`,
  'iu',
)
const materialFor = new RegExp(
  `\\b${materials}\\b[^.\\n]{0,40}?\\bfor\\s+(?:the\\s+(?=[\\p{Ll}"“])|our\\s+|my\\s+)?([^\\n]{2,250})$`,
  'u',
)
