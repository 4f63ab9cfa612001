/** Titles set apart by typography or by a word: quoted, in italics, "X (book)", "X (Author)", "… in X by Jane Doe". */
import type { WorkKind } from '../../../src/model/work.ts'
import { readImprint } from './imprint.ts'
import { knownKind } from './known-names.ts'
import { isPersonName, isSurname, readNames } from './person-name.ts'
import { isTitleCase, tidyTitle } from './title.ts'

interface Titled {
  readonly title: string
  readonly kind: WorkKind
  readonly authors?: readonly string[]
  readonly year?: number | null
}

/** The titles that a line sets apart. `parent` is the item above, "References:" for one. */
export function titledMentions(text: string, parent: string | null): readonly Titled[] {
  const found = [...quoted(text), ...italic(text, parent), ...bracketed(text), ...byAuthor(text, parent)]
  if (found.length > 0) return found
  return [...labelledTitle(text), ...listedTitle(text, parent)]
}

const kindsByCue: Readonly<Record<string, WorkKind>> = {
  read: 'BOOK',
  book: 'BOOK',
  books: 'BOOK',
  paper: 'PAPER',
  papers: 'PAPER',
  article: 'ARTICLE',
  post: 'ARTICLE',
  essay: 'ARTICLE',
  talk: 'TALK',
  keynote: 'TALK',
  podcast: 'PODCAST',
  podcasts: 'PODCAST',
  thesis: 'THESIS',
}
const cues = Object.keys(kindsByCue).join('|')

/** A quoted title that is the line, or beside a word that announces it or its author, or after a label with a colon. */
function quoted(text: string): readonly Titled[] {
  return [...text.matchAll(/["“]([^"“”\n]{2,150})["”]/g)].flatMap((match): readonly Titled[] => {
    const title = tidyTitle(match[1] ?? '')
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40)
    const cue = cueBefore.exec(before)?.[1]?.toLowerCase()
    const told = authorsAfter(text, match)
    if (cue !== undefined && /^\p{Lu}/u.test(title)) return [{ title, kind: kindsByCue[cue] ?? 'OTHER', ...told }]
    const named = calledWork.exec(before)?.[1]?.toLowerCase()
    if (named !== undefined && /^\p{Lu}/u.test(title)) return [{ title, kind: kindsByCue[named] ?? 'OTHER', ...told }]
    if (!isTitleCase(title)) return []
    if (match[0] === text.trim() && title.split(' ').length >= 3) return [{ title, kind: 'OTHER' }]
    const sort = cueAfter.exec(after)?.[1]?.toLowerCase() ?? ofAuthor.exec(before)?.[1]?.toLowerCase()
    if (sort !== undefined) return [{ title, kind: kindsByCue[sort] ?? 'OTHER', ...told }]
    const isNamed = told.authors.length > 0 || /:\s*$/.test(before) || ofAuthor.test(before)
    return isNamed ? [{ title, kind: told.year === null ? 'OTHER' : 'PAPER', ...told }] : []
  })
}

const cueBefore = new RegExp(
  `(?<!\\b(?:my|this|our) )\\b(${cues}|see)(?: (?:recommendation|suggestion|tip)s?)?\\s*:?\\s*$`,
  'i',
)
/** "a paper called"; a technique may be called in quotes too. */
const calledWork = new RegExp(
  `(?<!\\b(?:my|this|our) )\\b(${cues}|series|chapter|song) (?:called|titled|entitled|named):? ?$`,
  'i',
)
const cueAfter = new RegExp(`^,? ?\\(?(?:an? |the |his |her |their )?(${cues})\\b`, 'i')
/** "Doe's", "Doe's paper": whose the title is. */
const ofAuthor = new RegExp(`\\p{Lu}[\\p{L}-]+['’]s? (?:(?!at |in )[\\p{Ll}]+ ){0,2}?(${cues})?,? ?$`, 'u')

/** A title in italics with its author, or below "References": books are set so. */
function italic(text: string, parent: string | null): readonly Titled[] {
  return [...text.matchAll(/(?<![*\w])[*_]([^*_\n]{2,150})[*_](?![*\w])/g)].flatMap((match) => {
    const title = tidyTitle(match[1] ?? '')
    const { authors, year } = authorsAfter(text, match)
    const isTitle = isTitleCase(title) || (authors.length > 0 && /^\p{Lu}/u.test(title))
    return isTitle && (authors.length > 0 || listed.test(parent ?? ''))
      ? [{ title, kind: 'BOOK' as const, authors, year }]
      : []
  })
}

/** Who wrote the title that a match is, by the words behind it: "by Jane Doe", "(Doe, Roe, 2002)", which also says when. */
function authorsAfter(text: string, match: RegExpExecArray): Required<Pick<Titled, 'authors' | 'year'>> {
  const after = text.slice(match.index + match[0].length).slice(0, 150)
  const rest = /^,?\s+(?:by|from)\s+([^.;()\n]{3,100})/.exec(after)?.[1]
  if (rest !== undefined) return { authors: leadingNames(rest), year: null }
  const told = readImprint(/^\s+\(([^()\n]{5,100})\)/.exec(after)?.[1] ?? '')
  return told === null || told.year === null ? { authors: [], year: null } : { authors: told.authors, year: told.year }
}

/** The names at the start of a text that goes on after them: "Jane Doe and Rob Roe as well". */
function leadingNames(text: string): readonly string[] {
  return readNames(nameRun.exec(text)?.[0] ?? '')?.names ?? []
}

const nameWord = "\\p{Lu}(?:\\.|[\\p{L}'’-]+)"
const oneName = `${nameWord}(?: ${nameWord}){1,3}`
const nameRun = new RegExp(`^${oneName}(?:(?:,? and |, | & )${oneName}){0,5}`, 'u')

/**
 * "the title (book)"; "… The Title of Three Words (Jane Doe)" at the end of a line. A surname alone is an author where a
 * year, "by" or "et al" stands beside it, or after a title of four words that begins with an article or is not the whole line:
 * "(Continued)" and "(Python)" stand behind headings.
 */
function bracketed(text: string): readonly Titled[] {
  const told = /^\s*([^()]{3,120}?)\s*\((?:an? |the )?(book|paper|talk|article|blog ?post)\)\s*$/i.exec(text)
  const word = told?.[2]?.toLowerCase().replace(/^blog ?/, '') ?? ''
  if (told !== null) return [{ title: tidyTitle(told[1] ?? ''), kind: kindsByCue[word] ?? 'OTHER' }]
  const match = /^(.{3,300}\S)\s*\(([^()]{3,60})\)\s*$/s.exec(text)
  if (match === null) return []
  const words = (match[1] ?? '').trim().split(/\s+/)
  const start = titleStart(words)
  const title = words.slice(start).join(' ')
  const authors = authorsIn(match[2] ?? '', words.length - start >= 4 && (start > 0 || /^(?:A|An|The) /.test(title)))
  return authors !== null && words.length - start >= 3 && isTitleCase(title) ? [{ title, kind: 'BOOK', authors }] : []
}

/** Where the title begins with which the words end. */
function titleStart(words: readonly string[]): number {
  let start = words.length
  while (start > 0 && isTitleWord(words[start - 1] ?? '')) start -= 1
  while (start < words.length && !/^\p{Lu}/u.test(words[start] ?? '')) start += 1
  return start
}

/** The authors that brackets after a title name; null where they name none. `sure` where a surname alone is enough. */
function authorsIn(written: string, sure: boolean): readonly string[] | null {
  const bare = written.replace(/^by\s+/i, '').replace(/,?\s+(?:19|20)\d\d$/, '')
  const names = readNames(bare)?.names
  if (names !== undefined) return names
  return (sure || bare !== written) && isSurname(bare) && !/(?:ed|ing)$/.test(bare) ? [bare.trim()] : null
}

function isTitleWord(word: string): boolean {
  return (
    /^\p{Lu}[\p{L}'’-]*[:!]?$/u.test(word) ||
    /^(?:a|an|and|about|as|at|by|for|from|in|into|is|of|on|or|the|to|with|your)$/.test(word)
  )
}

/**
 * "as in The Quiet Harbor by Jane Doe": a title in capitals and its author. A line that is nothing else could be the heading
 * of a session, so that words that cite have to stand before it, or a heading above, unless the title is known.
 */
function byAuthor(text: string, parent: string | null): readonly Titled[] {
  return [...text.matchAll(/\sby\s(?=\p{Lu})/gu)].slice(0, 5).flatMap((match) => {
    const authors = leadingNames(text.slice(match.index + match[0].length, match.index + 120))
    const words = text
      .slice(Math.max(0, match.index - 150), match.index)
      .split(/\s+/)
      .filter(Boolean)
    const start = titleStart(words)
    const title = tidyTitle(words.slice(start).join(' '))
    const kind = knownKind(title)
    const cue = citing.exec(words[start - 1] ?? '')?.[1]?.toLowerCase()
    const isPlaced = cue !== undefined || kind !== null || (start === 0 && listed.test(parent ?? ''))
    if (authors.length === 0 || !isPlaced || !isTitleCase(title) || isPersonName(title) || ofAnEvent.test(title))
      return []
    return [{ title, kind: kind ?? kindsByCue[cue ?? ''] ?? 'OTHER', authors }]
  })
}

/** Words right before a title that cite it. */
const citing = new RegExp(
  `^[("“]?(${cues}|in|from|see|like|cit(?:es|ing)|quot(?:es|ing)|recommend(?:s|ed)?|mention(?:s|ed)|referenc(?:es|ed)|reading|of)[:,]?$`,
  'i',
)
/** Headings of lists of what to read. */
const listed =
  /^(?:[\p{L}]+ )?(?:references?|books?|papers?|reading(?: list)?|resources|links|recommended|recommendations|bibliography)\s*:?$/iu

/** "Recommended book: Quiet Knots (not out yet)": a title behind the word that says what it is. */
function labelledTitle(text: string): readonly Titled[] {
  const [, word = '', rest = ''] = label.exec(text) ?? []
  const [written = '', people = ''] = rest.split(' by ')
  const title = tidyTitle(written)
  return isTitleCase(title)
    ? [{ title, kind: kindsByCue[word.toLowerCase()] ?? 'OTHER', authors: leadingNames(people) }]
    : []
}

const label =
  /^\s*(?:(?:[Rr]ecommended|[Ss]uggested|[Rr]elated|[Gg]ood|[Gg]reat|[Nn]ew|[Mm]ust[- ]read) )?([Bb]ook|[Pp]aper|[Aa]rticle|[Pp]odcast)(?: (?:recommendation|suggestion|tip))?: (\p{Lu}[^.;!?()"“”\n]{3,120})(?=[.(\n]|$)/u

/** An item below "Books:" or "Papers" that is a title and no more. */
function listedTitle(text: string, parent: string | null): readonly Titled[] {
  const word = /\b(books?|papers?)\s*:?$/i.exec(parent ?? '')?.[1]?.toLowerCase()
  const title = tidyTitle(text)
  if (word === undefined || !listed.test(parent ?? '') || title.split(' ').length > 15) return []
  return isTitleCase(title) && !/[.:]$/.test(text.trim()) ? [{ title, kind: kindsByCue[word] ?? 'OTHER' }] : []
}

/** What is by somebody and is no work to be cited. */
const ofAnEvent =
  /\b(?:keynote|talk|talks|session|panel|workshop|tutorial|slides?|notes|photos?|pictures?|demo|introduction|intro|q&a|questions|feedback|presented|hosted|organi[sz]ed|sponsored|led|moderated)$/i
