/** A talk with its title, abstract, speakers and the occasions on which it was given. */
import { fold } from '../../../src/model/fold.ts'
import { readBio } from '../constructs/bio.ts'
import { withoutCompanions } from '../constructs/companions.ts'
import { yearIn } from '../constructs/event.ts'
import { readNumberedMeeting } from '../constructs/numbered-meeting.ts'
import { isGeneral } from '../constructs/section-role.ts'
import { facesBehind } from '../constructs/talk-entry.ts'
import { readTalkStatement } from '../constructs/talk-statement.ts'
import { isSqueezed, tidyTitle, unsqueeze, yearBefore } from '../constructs/title.ts'
import type { Draft } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { notePapers, notePresentation } from '../note-presentation.ts'
import type { Item, Outline, Paragraph } from '../outline.ts'
import type { GivenTalk } from './given-talk.ts'
import { givingsIn } from './givings.ts'
import { noteOwnSpeakers } from './note-speakers.ts'
import { slidesAccounts } from './slides-account.ts'
import type { TalkSections } from './talk-sections.ts'

/** A noted talk; `used` are the items that were read as its presentations and cite nothing. */
export interface NotedTalk extends GivenTalk {
  readonly title: string
  readonly used: ReadonlySet<Item>
}

/** Notes a talk, who gave it and its presentations. */
export function noteTalk(draft: Draft, outline: Outline, talk: TalkSections): NotedTalk {
  const { own, fields } = talk
  const paragraphs = own.blocks.filter((block) => block.kind === 'paragraph')
  const stated = paragraphs.flatMap((paragraph) => readTalkStatement(paragraph.inline)?.title ?? [])
  const called = fields.find(({ kind }) => kind === 'title')
  const { inline: heading = null, companions } =
    own.heading === null ? { companions: [] } : withoutCompanions(own.heading.inline)
  const { title, alternativeTitles } = titlesOf(called?.value.text ?? null, heading?.text ?? null, stated)
  const span = own.heading ?? called ?? paragraphs[0] ?? fields[0] ?? { startLine: 1, endLine: 1 }
  const abstract = abstractOf(talk, outline.linked)
  const ref = draft.talk(
    { title: title === '' ? null : title, alternativeTitles, abstract, described: true },
    stateAt(outline, span, own.heading === null ? 'talk-statement' : 'talk-heading', own.path, title),
  )
  const speakers = noteOwnSpeakers(draft, outline, ref, talk)
  for (const companion of companions) {
    const statement = stateAt(outline, span, 'talk-heading', own.path, companion.name)
    draft.claim('GAVE', draft.person(companion, statement), ref, statement)
  }
  const { givings, used, loose } = givingsIn(talk, outline)
  givings.forEach((giving, index) => {
    const media = [...giving.media, ...(index === givings.length - 1 ? loose : [])]
    notePresentation(draft, ref, { ...giving, media }, giving.statement)
  })
  const linksTo = (block: Paragraph, url: string): boolean => block.inline.links.some((link) => link.url === url)
  const alone = loose.map((one) => {
    const block = paragraphs.find((paragraph) => linksTo(paragraph, one.link.url))
    return { media: [one], statement: stateAt(outline, block ?? span, 'talk-heading', own.path, one.link.url) }
  })
  const linking = [...givings, ...alone]
  notePapers(draft, ref, title, linking)
  const left = loose.filter(({ role }) => role !== 'paper')
  if (givings.length === 0 && left.length > 0) draft.add(ref, { links: left.map(({ link }) => link) })
  const events = givings.map(({ occasion }) => occasion?.event ?? '')
  const accounts = linking.flatMap(({ media, statement }) =>
    slidesAccounts(media, events).map((name) => ({ name, statement })),
  )
  return { ref, title, used, speakers, accounts: accounts.slice(0, 1) }
}

/**
 * The title that a field gives; else the heading, unless it is a name run together or an occasion and the text gives a title.
 * Every other spelling is an alternative.
 */
function titlesOf(
  called: string | null,
  heading: string | null,
  stated: readonly string[],
): { title: string; alternativeTitles: readonly string[] } {
  const given = isGeneral(heading ?? '')
    ? null
    : (readNumberedMeeting(heading ?? '')?.title ??
      announced.exec(heading ?? '')?.[1] ??
      heading?.replace(yearBefore, '').replace(facesBehind, '') ??
      null)
  const all = [isGeneral(called ?? '') ? null : called, given]
    .flatMap((one) => (one === null ? [] : [tidyTitle(one)]))
    .concat(stated)
  const named = all.filter((title) => title !== '').sort((a, b) => holds(a, b) - holds(b, a))
  const best =
    named.find((title) => !isSqueezed(title) && yearIn(title) === null) ?? named.find((title) => !isSqueezed(title))
  const title = unsqueeze(best ?? named[0] ?? '')
  const seen = new Set([fold(title)])
  const alternativeTitles = named.filter((other) => !seen.has(fold(other)) && seen.add(fold(other)))
  return { title, alternativeTitles }
}

/** 1 where a title holds another in quotes among other words, "“Quiet Knots” resources", else 0. */
function holds(title: string, other: string): number {
  return title.includes(`"${other}"`) || title.includes(`“${other}”`) ? 1 : 0
}

/** "Talk “Quiet Knots”", "Slides: Quiet Knots". */
const announced =
  /^\s*(?:slides (?:for|of) (?:the |my )?)?(?:talk|keynote|presentation|slides)\b\s*(?:[:–—-]\s*|(?=["“]))(\S.*)$/is

/** The paragraphs below a heading "Abstract"; in a text without headings those that are long and about no person. */
function abstractOf({ own, below }: TalkSections, linked: boolean): string | null {
  const isLong = ({ inline }: Paragraph): boolean => inline.text.split(/\s+/).length >= 30 && readBio(inline) === null
  const sections = linked ? below.filter(({ role }) => role === 'abstract') : [own]
  const paragraphs = sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'paragraph').filter((block) => linked || isLong(block)),
  )
  return paragraphs.map(({ inline }) => inline.text.replace(/\s+/g, ' ').trim()).join('\n\n') || null
}
