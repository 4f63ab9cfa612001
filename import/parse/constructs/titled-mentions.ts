/** Titles set apart by typography or by a word: quoted, in italics, "X (book)", "X (Author)". */
import type { WorkKind } from '../../../src/model/work.ts'
import { isSurname, readNames } from './person-name.ts'
import { isTitleCase, tidyTitle } from './title.ts'

interface Titled {
  readonly title: string
  readonly kind: WorkKind
  readonly authors?: readonly string[]
}

/** The titles that a line sets apart. `parent` is the item above, "References:" for one. */
export function titledMentions(text: string, parent: string | null): readonly Titled[] {
  return [...quoted(text), ...italic(text, parent), ...bracketed(text)]
}

/** A quoted title after a word that announces it, or after a label that ends with a colon. */
function quoted(text: string): readonly Titled[] {
  return [...text.matchAll(/["“]([^"“”\n]{2,150})["”]/g)].flatMap((match) => {
    const title = tidyTitle(match[1] ?? '')
    const before = text.slice(Math.max(0, match.index - 40), match.index)
    const cue = /\b(read|book|paper|article|post|talk|called|titled|see)\s*:?\s*$/i.exec(before)?.[1]?.toLowerCase()
    if (cue !== undefined && /^\p{Lu}/u.test(title))
      return [{ title, kind: kindsByCue[cue] ?? 'OTHER', authors: authorsAfter(text, match) }]
    return /:\s*$/.test(before) && isTitleCase(title)
      ? [{ title, kind: 'OTHER' as const, authors: authorsAfter(text, match) }]
      : []
  })
}

const kindsByCue: Readonly<Record<string, WorkKind>> = {
  read: 'BOOK',
  book: 'BOOK',
  paper: 'PAPER',
  article: 'ARTICLE',
  post: 'ARTICLE',
  talk: 'TALK',
}

/** A title in italics with its author, or below "References": books are set so. */
function italic(text: string, parent: string | null): readonly Titled[] {
  const listed = /^(?:references?|books?|reading|further reading|resources)\s*:?$/i.test(parent ?? '')
  return [...text.matchAll(/(?<![*\w])[*_]([^*_\n]{2,150})[*_](?![*\w])/g)].flatMap((match) => {
    const title = tidyTitle(match[1] ?? '')
    const authors = authorsAfter(text, match)
    return isTitleCase(title) && (listed || authors.length > 0) ? [{ title, kind: 'BOOK' as const, authors }] : []
  })
}

function authorsAfter(text: string, match: RegExpExecArray): readonly string[] {
  const rest = /^\s+by\s+([^.;()\n]{3,100})/.exec(text.slice(match.index + match[0].length))?.[1]
  return rest === undefined ? [] : (readNames(rest)?.names ?? [])
}

/**
 * "the title (book)"; "… The Title of Three Words (Jane Doe)" at the end of a line. A surname alone is an author where a
 * year, "by" or "et al" stands beside it, or after a title of four words that begins with an article or is not the whole line:
 * "(Continued)" and "(Python)" stand behind headings.
 */
function bracketed(text: string): readonly Titled[] {
  const book = /^\s*([^()]{3,120}?)\s*\((?:a |the )?book\)\s*$/i.exec(text)?.[1]
  if (book !== undefined) return [{ title: tidyTitle(book), kind: 'BOOK' }]
  const match = /^(.{3,300}\S)\s*\(([^()]{3,60})\)\s*$/s.exec(text)
  if (match === null) return []
  const words = (match[1] ?? '').trim().split(/\s+/)
  let start = words.length
  while (start > 0 && isTitleWord(words[start - 1] ?? '')) start -= 1
  while (start < words.length && !/^\p{Lu}/u.test(words[start] ?? '')) start += 1
  const title = words.slice(start).join(' ')
  const authors = authorsIn(match[2] ?? '', words.length - start >= 4 && (start > 0 || /^(?:A|An|The) /.test(title)))
  return authors !== null && words.length - start >= 3 && isTitleCase(title) ? [{ title, kind: 'BOOK', authors }] : []
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
    /^\p{Lu}[\p{L}'’-]*:?$/u.test(word) || /^(?:a|an|and|about|as|at|by|for|from|in|of|on|or|the|to|with)$/.test(word)
  )
}
