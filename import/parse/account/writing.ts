/** How a text is written, by what it holds: this says which units it can have. */

export const writings = ['markdown', 'html', 'bibtex', 'json', 'plain'] as const
export type Writing = (typeof writings)[number]

/** The way in which a page is written. Decided by its text alone, so that its account does not hang on its reader. Linear. */
export function writingOf(text: string): Writing {
  const begun = text.trimStart()
  if (/^[{[]\s*(?:["{[}\]]|$)/.test(begun) && /[}\]]$/.test(text.trimEnd())) return 'json'
  if (/^(?:%[^\n]*\n\s*|\/\/[^\n]*\n\s*){0,1000}@[a-z]+\s*[{(]/i.test(begun)) return 'bibtex'
  if (/^(?:<\?xml|<!doctype\s+html|<(?:html|head|body)\b)/i.test(begun.slice(0, 200))) return 'html'
  if (markdownSigns.some((sign) => sign.test(text))) return 'markdown'
  return /<\/(?:p|div|li|h[1-6]|td|a)\s*>/i.test(text) ? 'html' : 'plain'
}

/** A heading, a link, front matter, a fence, a definition, the line below the head of a table. */
const markdownSigns = [
  /^ {0,3}#{1,6} {0,4}[^\s#]/m,
  /\]\([^\s()]{0,300}\)/,
  /^(?:---|\+\+\+)\n/,
  /^(?:```|~~~)/m,
  /^ {0,3}\[[^[\]\n]{1,200}\]: {0,4}\S/m,
  /^ {0,3}\|?(?: {0,4}:?-{3,50}:? {0,4}\|){1,50}/m,
]
