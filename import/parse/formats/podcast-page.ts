import type { Format, Reading } from '../format.ts'
import { linesOf } from '../lines.ts'
import { isMarkdown } from '../markdown-marks.ts'
import { notePodcast } from '../podcast/note-podcast.ts'

/** The page of a podcast's episode as text: who talks to whom, notes with their minutes, what was mentioned. */
export const podcastPage: Format = {
  name: 'the page of a podcast with notes by the minute',
  recognises(text) {
    if (isMarkdown(text)) return 0
    const timed = text.match(minute)?.length ?? 0
    return timed >= 3 && /\b(?:podcast|episode)\b/i.test(text.slice(0, 1000)) ? 0.95 : 0
  },
  parse(text, draft): Reading {
    return { kind: 'PODCAST', title: notePodcast(draft, linesOf(text)) }
  },
}

/** "1m:24s - …", "- 12:40 …", "[01:12:40] …" at the start of a line. */
const minute = /^ {0,4}(?:[-•*] {1,4})?[[(]?(?:\d{1,2}:)?\d{1,3}m?:\d{2}s?[\])]?(?: {0,4}[-–—:]| {1,4}\p{L})/gmu
