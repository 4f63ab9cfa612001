/** Works to which running speech links: "Sidney Doe's [Field Guide](…) is …", "see <https://…>". */

import { labelOf } from '../inline.ts'
import type { Inline } from '../outline.ts'
import type { CitedWork } from './cited-work.ts'
import { isFace, isVague } from './faces.ts'
import { isEventName } from './lone-occasion.ts'
import { isNoCitation } from './no-citation.ts'
import { isCommonWord, isPersonName } from './person-name.ts'
import { addressTitle, readTitled } from './titled-work.ts'

/** The works behind the links of a text whose labels name something. An address that stands bare is called by itself. */
export function linkMentions(text: Inline, section: readonly string[]): readonly CitedWork[] {
  const context = { section, people: new Set<string>(), authorFirst: false }
  return text.links.flatMap((link, index) => {
    const label = labelOf(text, link)
    if (isNoCitation(link.url) || link.url.trim() === '' || !names(label, link.url) || isEventName(label)) return []
    const after = text.text.slice(link.end, text.links[index + 1]?.start)
    const lead = text.text.slice(text.links[index - 1]?.end ?? 0, link.start).slice(-100)
    const before = beside.exec(lead)?.[0] ?? ''
    const told = kindBefore.exec(lead)?.[1] ?? (/\b(?:co-)?authors? of\s*$/i.test(lead) ? 'book' : '')
    const isBare = addressTitle(label) === addressTitle(link.url)
    const work = readTitled(
      {
        label: isBare ? (nameBefore(lead) ?? called(link.url)) : label,
        links: [link],
        before: isBare ? '' : before,
        after,
        first: false,
        told,
      },
      context,
    )
    return work.title === '' ? [] : [{ ...work, words: label }]
  })
}

/** "Jane Doe's" or "Jane Doe:" right before a link; whatever else leads to it tells nothing of the work. */
const beside = /\p{Lu}\S+ \p{Lu}[\p{L}-]+(?:['’]s|:)\s*$/u

/** "a book called", "the paper itself:" right before a link. */
const kindBefore =
  /\b(book|paper|article|thesis|podcast|course)(?:\s+(?:itself|called|titled|entitled|named|is|was))*[\s,:!“"*_-]*$/i

/** A label names something unless it is "here", "slides" or a few words of the sentence; one small word where the address has it. */
function names(label: string, url: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(label) || isFace(label)) return false
  if (!isVague(label)) return true
  const words = label.trim().split(/\s+/)
  if (words.length === 1) return url.toLowerCase().includes(label.trim().toLowerCase())
  return words.length > 3 || !pointing.test(label.trim())
}

/** Words of a sentence that point at something or say what somebody did. */
const pointing =
  /^(?:(?:this|that|these|those|his|her|their|my|our|your|an?|the|it|more|another|some|also|see|check|read|watch|click|go|get|how|what|where|who|is|are|was|has|have|in|on|at|to|from|by|as|and|here)\b|(?:she|he|they|we|i|you|it)['’ ])/i

/** "Quiet Knots (https://…": the name right before an address in brackets that is no person's; null without one. */
function nameBefore(lead: string): string | null {
  const name = inFront.exec(lead)?.[1]?.replace(leading, '') ?? null
  return name === null || isPersonName(name) || isCommonWord(name) || isFace(name) ? null : name
}

const leading = /^(?:using|uses?|see|read|try|check|watch|via|like|from|in|on|with|and|also|the) (?=\p{Lu})/iu
const inFront =
  /(?:^|[\s"“:])(\p{Lu}[\p{L}\d+#.'’-]{1,30}(?: [\p{Lu}\d][\p{L}\d+#.'’-]{1,30}| (?:of|the|for|and|in|to|a|on)(?= )){0,6})["”]?\s{1,3}\(\s{0,2}$/u

/** A repository is called by its name, any other address by itself. */
function called(url: string): string {
  return /^github\.com\/[\w.-]+\/([\w.-]+)$/i.exec(addressTitle(url))?.[1] ?? addressTitle(url)
}
