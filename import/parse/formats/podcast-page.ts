import type { Format, Reading } from '../format.ts'
import { linesOf } from '../lines.ts'
import { isMarkdown } from '../markdown-marks.ts'
import { notePodcast } from '../podcast/note-podcast.ts'

/** The page of a podcast's episode as text: who talks to whom, notes with their minutes, what was mentioned. */
export const podcastPage: Format = {
  name: 'the page of a podcast with notes by the minute, or with what was mentioned',
  recognises(text) {
    if (isMarkdown(text)) return 0
    if (!/\b(?:podcast|episode)\b/i.test(text.slice(0, 1000))) return 0
    const timed = text.match(minute)?.length ?? 0
    return timed >= 3 ? 0.95 : listed.test(text) ? 0.7 : 0
  },
  parse(text, draft): Reading {
    return { kind: 'PODCAST', title: notePodcast(draft, linesOf(text)) }
  },
}

/** "1m:24s - …", "- 12:40 …", "[01:12:40] …" at the start of a line. */
const minute = /^ {0,4}(?:[-•*] {1,4})?[[(]?(?:\d{1,2}:)?\d{1,3}m?:\d{2}s?[\])]?(?: {0,4}[-–—:]| {1,4}\p{L})/gmu

/** "Links", "Books mentioned" above bullets. */
const listed =
  /^(?:(?:\p{L}{1,20} ){0,2}mentioned(?: in (?:this|the) (?:episode|podcast|show))?|(?:show )?(?:links|notes)|resources|references):?[ \t]*\n{1,2}[ \t]{0,4}[-*•] \S.*\n{1,2}[ \t]{0,4}[-*•] \S/imu
