/** What the form of a session's line says whatever its words are. */
import type { CitedWork } from '../constructs/cited-work.ts'
import { isCommonWord, isPersonName } from '../constructs/person-name.ts'
import { readSessionLine } from '../constructs/speaker-line.ts'
import { isStandIn } from '../constructs/tool-words.ts'
import { isNoSource } from '../gazetteer/lexicon.ts'
import type { Block, Paragraph } from '../outline.ts'
import { ownVideo } from './own-video.ts'
import type { Session } from './session.ts'

/** What a line is by its form: the session's own recording, which cites nothing, a message, a work of the speaker's; else null. */
export function formOf(line: Paragraph, before: Block | undefined, session: Session): readonly CitedWork[] | null {
  if (ownVideo(line.inline).length > 0) return []
  const works = [...ownWorks(line, session), ...ownTool(line, session), ...messageOf(line, before)]
  return works.length > 0 ? works : null
}

/** "Title - Jane Doe" within Jane Doe's own session is a work of hers, not another session. */
function ownWorks({ inline }: Paragraph, { speakers }: Session): readonly CitedWork[] {
  const line = readSessionLine(inline.text)
  if (line === null || !line.speakers.some(({ name }) => speakers.some((speaker) => speaker.name === name))) return []
  const authors = line.speakers.map(({ name }) => name)
  return [{ title: line.title, kind: 'OTHER', authors, links: [], alternativeTitles: [], words: line.title }]
}

/** "Winch (Fjord Labs)" as a line of a session that somebody of Fjord Labs gives: a tool of their own. */
function ownTool({ inline }: Paragraph, { speakers }: Session): readonly CitedWork[] {
  const [, title = '', house = ''] = /^(\p{Lu}[\p{L}\d.-]{2,30}) \(([^()]{2,40})\)$/u.exec(inline.text.trim()) ?? []
  const houses = speakers.flatMap(({ affiliations }) => affiliations.map((name) => name.toLowerCase()))
  if (!houses.includes(house.toLowerCase()) || isCommonWord(title) || isStandIn(title) || isNoSource(title)) return []
  return [{ title, kind: 'TOOL', authors: [], links: [], alternativeTitles: [], words: title }]
}

/** The words below "Jane Doe @jane" on a slide: a message of hers that is shown. */
function messageOf({ inline }: Paragraph, before: Block | undefined): readonly CitedWork[] {
  const name =
    before?.kind === 'paragraph' ? /^(.{3,60}?)\s+@\w{1,30}$/.exec(before.inline.text.trim())?.[1] : undefined
  const title = inline.text.trim()
  if (name === undefined || !isPersonName(name) || title.split(/\s+/).length < 4) return []
  return [{ title, kind: 'OTHER', authors: [name], links: [], alternativeTitles: [], words: title }]
}
