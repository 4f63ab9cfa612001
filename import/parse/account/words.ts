/** Longest text of a unit that is looked at, in characters of the source. */
const longest = 1000
/** Longest text that is kept. */
const kept = 300

/** The words of a piece of Markdown or HTML without the markup, on one line, cut. */
export function wordsOf(source: string): string {
  return source
    .slice(0, longest)
    .replace(/<([a-z][a-z\d+.-]{1,30}:[^\s<>]{0,500})>/gi, '$1')
    .replace(/<[^<>]{0,500}>/g, ' ')
    .replace(/!?\[([^[\]]{0,400})\]\((?:[^()\s]|\([^()\s]{0,100}\)){0,600}(?:\s"[^"]{0,200}")?\)/g, '$1')
    .replace(/[*`]+/g, '')
    .replace(/_+/g, (run, place: number, all: string) =>
      /[\p{L}\p{N}]/u.test(all.charAt(place - 1)) && !/[\s.,;:!?]|^$/.test(all.charAt(place + run.length)) ? run : '',
    )
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, kept)
}

/** Whether a text has a letter or a digit. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text)
}

/** A text in which the characters of these ranges, in order and apart, are blanks; line breaks stay. */
export function blanked(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string {
  const parts: string[] = []
  let place = 0
  for (const { start, end } of ranges) {
    if (end <= place) continue
    const from = Math.max(place, start)
    parts.push(text.slice(place, from), text.slice(from, end).replace(/[^\n]/g, ' '))
    place = end
  }
  return parts.join('') + text.slice(place)
}
