import type { Format, Reading } from '../format.ts'
import { htmlOutline } from '../html/html-page.ts'
import { linesOf } from '../lines.ts'
import { noteOutline } from '../note-outline.ts'

/** A page of the web, saved whole or its content alone. */
export const htmlPage: Format = {
  name: 'a page of HTML',
  recognises(text) {
    if (pageStart.test(withoutComments(text))) return 1
    if (markdownSigns.test(text) || !/^\s*<[a-z][a-z\d]*[\s>]/i.test(text.slice(0, 200))) return 0
    return (text.slice(0, 5000).match(closingTags)?.length ?? 0) >= 3 ? 0.7 : 0
  },
  parse: (text, draft): Reading => noteOutline(draft, htmlOutline(linesOf(text), null), 'this page of HTML'),
}

/** What only a whole page begins with. */
const pageStart = /^(?:<\?xml[^<>]{0,200}>\s{0,20})?<(?:!doctype\s+html|html|head|body)\b/i
const closingTags = /<\/(?:p|div|li|ul|ol|h[1-6]|a|article|section|table)>/gi
const markdownSigns = /^ {0,3}(?:#{1,6}\s|[-*+]\s+\S)|\]\(|^```/m

/** The beginning of a text, without the comments in front of it. */
function withoutComments(text: string): string {
  let rest = text.slice(0, 5000).trimStart()
  while (rest.startsWith('<!--') && rest.includes('-->')) rest = rest.slice(rest.indexOf('-->') + 3).trimStart()
  return rest
}
