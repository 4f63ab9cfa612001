/** Lines of Markdown paragraphs that can name a session: its title, who gives it, when. */
import type { Range } from './hidden.ts'
import { hasWords, wordsOf } from './words.ts'

/** Longest line below a heading that can name a session, in characters without markup. */
const longest = 150

/** Longer lines are not looked at, in characters of the source. */
const longestSource = 1000

/** Of the lines of a paragraph those wholly in emphasis, and the only one where it stands right below a heading. */
export function sessionLines(text: string, paragraph: readonly Range[], belowHeading: boolean): readonly Range[] {
  return paragraph.filter(({ start, end }) => {
    const line = text.slice(start, Math.min(end, start + longestSource)).trim()
    if (end - start > longestSource || isTag.test(line)) return false
    return isEmphasised(line) || (belowHeading && paragraph.length === 1 && wordsOf(line).length <= longest)
  })
}

/** A tag that makes a unit by itself. */
const isTag = /^<(?:h[1-6]|li|tr|dt|dd)\b/i

/** "**Title**", "*Jane Doe - Acme*": one emphasis from end to end. */
function isEmphasised(line: string): boolean {
  const mark = /^(?:\*{1,3}|_{1,3})(?=\S)/.exec(line)?.[0]
  if (mark === undefined || line.length <= 2 * mark.length) return false
  const inner = line.slice(mark.length, -mark.length)
  return line.endsWith(mark) && !inner.includes(mark) && hasWords(inner)
}
