/**
 * The names by which a thing can be asked for. The importer writes them as `(:Name {key})`; a reference from a question
 * is turned into the same keys, best first, and looked up. Keys are "class:value"; titles and names are folded.
 */
import { fold } from './fold.ts'
import { identifiersIn, printIdentifier } from './identifier.ts'

/** Key of a title, a person's or a venue's name. */
export function nameKey(name: string): string {
  return `name:${fold(name)}`
}

/** Keys of everything that a web address or written identifier names, most specific first. */
export function identifierKeys(text: string): readonly string[] {
  return identifiersIn(text).map(printIdentifier)
}

/** The key of a person's handle, "service:name", without regard to case. */
export function handleKey(handle: string): string {
  return `handle:${handle.toLowerCase()}`
}

/** How a reference may be meant: the text itself, which may be an id or a slug, and keys to look up, best first. */
export interface Reference {
  readonly text: string
  readonly keys: readonly string[]
}

/**
 * All the ways in which a reference may be meant. "@name" is a handle of Twitter, "service:name" one of that service, and a
 * bare "1503.00421" the number of a preprint at arXiv.
 */
export function readReference(ref: string): Reference {
  const text = ref.trim()
  const folded = fold(text)
  const name = /^@([\w.-]+)$/.exec(text)?.[1]
  const handle = name === undefined ? /^[a-z]+:[\w.-]+$/i.exec(text)?.[0] : `twitter:${name}`
  const keys = [
    ...identifierKeys(preprint.test(text) ? `arxiv:${text}` : text),
    ...(folded === '' ? [] : [`name:${folded}`]),
    ...(handle === undefined ? [] : [handleKey(handle)]),
  ]
  return { text, keys }
}

/** The form of a preprint's number, which says its month; a date or a price has fewer digits behind the point. */
const preprint = /^\d{4}\.\d{4,5}(?:v\d{1,3})?$/i
