import { type Occasion, readOccasion } from './event.ts'

/**
 * The occasion of a line that is nothing but one, below the title of a talk: "HarborConf Oslo, 14 June 2018", "Keynote,
 * HarborConf '17"; null for any other line, above all for the date of the page.
 */
export function readLoneOccasion(line: string): Occasion | null {
  if (line.length > 200) return null
  const text = line.trim().replace(part, '').replace(programme, '').replace(/[.]$/, '')
  if (text.length > 90 || text.split(/\s+/).length > 12 || ofPage.test(text) || /[.!?:;]\s/.test(text)) return null
  const short = /['’](\d\d)(?!\d|s\b)/.exec(text)
  const occasion = readOccasion(short === null ? text : text.replace(short[0], `20${short[1]}`))
  if (occasion === null || occasion.year === null || !isEvent(occasion.series ?? '')) return null
  return short === null ? occasion : { ...occasion, event: text }
}

/** "Keynote at …", "Lightning talk, …". */
const part =
  /^(?:(?:opening|closing|invited|lightning|a)\s+){0,2}(?:keynote|talk|tutorial|workshop|presentation)\b\s*[,:@–—-]?\s*(?:(?:at|@|for)\s+)?/i

/** "… - The Harbor Track - 4:15pm - 5:05pm": the place in the programme. */
const programme = /\s+[-–—|,]\s+(?:[^-–—|,]{2,60}\s(?:track|stage|room)|\d{1,2}[:.]\d\d(?:\s?[ap]m)?)\b.*$/i

const ofPage = /^(?:last|updated|copyright|©|licen[cs]e|version|created|written|posted|published|date|first|by)\b/i

/** Two words, or one that only an event is called by ("KnotJS", "Harborcon"). */
function isEvent(series: string): boolean {
  return /\S\s+\S|\p{Ll}\p{Lu}/u.test(series) || /(?:conf|con|camp|fest|summit|days|meetup|js|db)$/i.test(series)
}
