/** A talk with its title, abstract and the occasions on which it was given. */
import { fold } from '../../../src/model/fold.ts'
import { readBio } from '../constructs/bio.ts'
import { linkOf, type Media, mediaRole } from '../constructs/media.ts'
import { type Giving, readGivingItem } from '../constructs/occasions.ts'
import { readTalkStatement } from '../constructs/talk-statement.ts'
import { isSqueezed, tidyTitle, unsqueeze } from '../constructs/title.ts'
import type { Draft, Ref } from '../draft.ts'
import { labelOf, lineAt } from '../inline.ts'
import { stateAt } from '../lines.ts'
import { notePapers, notePresentation, type StatedGiving } from '../note-presentation.ts'
import type { Inline, Item, Outline, Paragraph, Span } from '../outline.ts'
import type { PlacedSection, TalkSections } from './talk-sections.ts'

/** A noted talk; `used` are the items that were read as its presentations and cite nothing. */
export interface NotedTalk {
  readonly ref: Ref
  readonly title: string
  readonly used: ReadonlySet<Item>
}

/** Notes a talk and its presentations. */
export function noteTalk(draft: Draft, outline: Outline, talk: TalkSections): NotedTalk {
  const { own } = talk
  const paragraphs = own.blocks.filter((block) => block.kind === 'paragraph')
  const stated = paragraphs.flatMap((paragraph) => readTalkStatement(paragraph.inline)?.title ?? [])
  const { title, alternativeTitles } = titlesOf(own.heading?.inline.text ?? null, stated)
  const span = own.heading ?? paragraphs[0] ?? { startLine: 1, endLine: 1 }
  const abstract = abstractOf(talk, outline.linked)
  const ref = draft.talk(
    { title, alternativeTitles, abstract, described: true },
    stateAt(outline, span, own.heading === null ? 'talk-statement' : 'talk-heading', own.path, title),
  )
  const { givings, used } = givingsIn(talk, outline)
  const loose = looseMedia(talk, givings)
  givings.forEach((giving, index) => {
    const media = [...giving.media, ...(index === givings.length - 1 ? loose : [])]
    notePresentation(draft, ref, { ...giving, media }, giving.statement)
  })
  notePapers(draft, ref, title, givings)
  if (givings.length === 0 && loose.length > 0) draft.add(ref, { links: loose.map(({ link }) => link) })
  return { ref, title, used }
}

/** The heading, unless it is a name run together and the text gives a title; every other spelling is an alternative. */
function titlesOf(
  heading: string | null,
  stated: readonly string[],
): { title: string; alternativeTitles: readonly string[] } {
  const named = heading === null ? [] : [tidyTitle(heading)]
  const all = [...named, ...stated].filter((title) => title !== '')
  const best = all.find((title) => !isSqueezed(title)) ?? all[0] ?? ''
  const title = unsqueeze(best)
  const seen = new Set([fold(title)])
  const alternativeTitles = all.filter((other) => !seen.has(fold(other)) && seen.add(fold(other)))
  return { title, alternativeTitles }
}

/** The paragraphs below a heading "Abstract"; in a text without headings those that are long and about no person. */
function abstractOf({ own, below }: TalkSections, linked: boolean): string | null {
  const isLong = ({ inline }: Paragraph): boolean => inline.text.split(/\s+/).length >= 30 && readBio(inline) === null
  const sections = linked ? below.filter(({ role }) => role === 'abstract') : [own]
  const paragraphs = sections.flatMap(({ blocks }) =>
    blocks.filter((block) => block.kind === 'paragraph').filter((block) => linked || isLong(block)),
  )
  return paragraphs.map(({ inline }) => inline.text.replace(/\s+/g, ' ').trim()).join('\n\n') || null
}

/** The occasions of the talk's own section and of those below a heading that promises occasions. */
function givingsIn({ own, below }: TalkSections, outline: Outline): { givings: StatedGiving[]; used: Set<Item> } {
  const sections = [own, ...below.filter(({ role }) => role === 'occasions')]
  const found = sections.map((section) => givingsOf(section, outline))
  return { givings: found.flatMap(({ givings }) => givings), used: new Set(found.flatMap(({ used }) => used)) }
}

/** The occasions stated by sentences and by list items of a section. */
function givingsOf(section: PlacedSection, outline: Outline): { givings: StatedGiving[]; used: Item[] } {
  const givings: StatedGiving[] = []
  const used: Item[] = []
  let announced = section.role === 'occasions'
  const stated = (giving: Giving, block: Paragraph | Item, rule: string): StatedGiving => {
    const words = giving.occasion?.event ?? giving.version ?? ''
    return { ...giving, statement: stateAt(outline, lineOf(block, words), rule, section.path, words) }
  }
  for (const block of section.blocks) {
    if (block.kind === 'paragraph') {
      const statement = readTalkStatement(block.inline)
      announced ||= statement !== null && statement.givings.length === 0
      givings.push(...(statement?.givings ?? []).map((giving) => stated(giving, block, 'given-at')))
      continue
    }
    for (const item of block.items) {
      const found = readGivingItem(item.inline).filter((giving) => isPresentation(giving, announced))
      if (found.length > 0 || isMediaItem(item)) used.push(item)
      givings.push(...found.map((giving) => stated(giving, item, 'presentation-item')))
    }
  }
  return { givings, used }
}

/** The line of a paragraph on which words stand; all its lines where they are broken over two. */
function lineOf(block: Paragraph | Item, words: string): Span {
  const place = words === '' ? -1 : block.inline.text.indexOf(words)
  if (place < 0) return block
  const line = lineAt(block.inline, block.startLine, place)
  return { startLine: line, endLine: line }
}

/** An item is a presentation where it is numbered, or names a dated occasion with media or in a list that was announced. */
function isPresentation({ occasion, version, media }: Giving, announced: boolean): boolean {
  if (occasion === null) return false
  return version !== null || (occasion.year !== null && (announced || media.length > 0))
}

/** "- [Slides](…)": an item that is one link to the talk's own slides or video. */
function isMediaItem({ inline }: Item): boolean {
  const [only, ...more] = inline.links
  return only !== undefined && more.length === 0 && ownMedia(inline).length > 0
}

/** Slides and videos that the talk's own section and its outline link to, and no occasion has. */
function looseMedia({ own, below }: TalkSections, givings: readonly StatedGiving[]): readonly Media[] {
  const taken = new Set(givings.flatMap(({ media }) => media.map(({ link }) => link.url)))
  return [own, ...below.filter(({ role }) => role === 'outline')]
    .flatMap(({ blocks }) =>
      blocks.flatMap((block): readonly (Item | Paragraph)[] => (block.kind === 'list' ? block.items : [block])),
    )
    .flatMap(({ inline }) => ownMedia(inline).filter(({ link }) => !taken.has(link.url)))
}

function ownMedia(inline: Inline): readonly Media[] {
  return inline.links.flatMap((link) => {
    const label = labelOf(inline, link)
    const role = mediaRole(label)
    const kept = linkOf(link.url, label)
    return (role === 'video' || role === 'slides') && kept !== null ? [{ role, link: kept }] : []
  })
}
