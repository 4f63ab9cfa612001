/** Talks of a list whose entries name who spoke on a line of its own: "Quiet Clocks", "Jane Doe", "HarborConf 2019; Oslo, NO". */
import { linesOfText } from '../inline.ts'
import { withoutCompanions } from './companions.ts'
import { readGivingLine } from './giving-line.ts'
import { readListedTalks } from './listed-talk.ts'
import type { Speaker } from './speaker-line.ts'
import { readSpeakersLine } from './speakers-line.ts'
import type { ListedTalk, TalkEntry } from './talk-entry.ts'

/**
 * The talks of an entry, as `readListedTalks` has them, with the people whom the line above its occasion names, and those whom
 * its title says they were given with.
 */
export function readTalksWithSpeakers(entry: TalkEntry, date: string, undated = false): readonly ListedTalk[] {
  const { inline, companions } = withoutCompanions(entry.head)
  const talks = spokenTalks({ ...entry, head: inline }, date, undated)
  return companions.length === 0 ? talks : talks.map((talk) => ({ ...talk, companions }))
}

function spokenTalks(entry: TalkEntry, date: string, undated: boolean): readonly ListedTalk[] {
  const spoken = withoutSpeakers(entry, date)
  const talks = spoken === null ? [] : readListedTalks(spoken.entry, date, undated)
  if (spoken === null || talks.length === 0) return readListedTalks(entry, date, undated)
  return talks.map((talk) => ({ ...talk, speakers: spoken.speakers }))
}

/** An entry without the line of names that stands between its title and its occasion; null for one that has none. */
function withoutSpeakers(
  { head, below }: TalkEntry,
  date: string,
): { readonly entry: TalkEntry; readonly speakers: readonly Speaker[] } | null {
  const [title, ...lines] = [...linesOfText(head), ...below].filter(({ text }) => /\p{L}/u.test(text))
  const given = lines.slice(0, mostLines).findIndex((line) => readGivingLine(line, date) !== null)
  const speakers = given < 1 ? null : readSpeakersLine(lines[given - 1]?.text ?? '')
  if (title === undefined || speakers === null) return null
  return { entry: { head: title, below: lines.toSpliced(given - 1, 1) }, speakers }
}

/** The occasion of an entry stands in its first lines. */
const mostLines = 6
