/** The works that the sections of a talk cite, in lists, and where the heading or a line promises references in paragraphs and tables. */
import type { WorkKind } from '../../../src/model/work.ts'
import { type Citing, noteItems } from '../cited-items.ts'
import { isWrittenReference } from '../constructs/citation.ts'
import { occasionColumns } from '../constructs/dated-media.ts'
import { isFace } from '../constructs/faces.ts'
import { linkMentions } from '../constructs/link-mentions.ts'
import { withoutPicture } from '../constructs/picture-word.ts'
import { presentedPaper } from '../constructs/presented-paper.ts'
import { promisedFrom } from '../constructs/promised.ts'
import type { SectionRole } from '../constructs/section-role.ts'
import { kindOfAddress } from '../constructs/work-kind.ts'
import type { Draft, Ref } from '../draft.ts'
import { entryOfHeading } from '../headed-entry.ts'
import { labelOf } from '../inline.ts'
import { stateAt } from '../lines.ts'
import { noteCitation } from '../note-citation.ts'
import type { Block, Inline, Item, Outline, Paragraph } from '../outline.ts'
import type { PlacedSection } from '../placed-sections.ts'
import { isOwnRecord } from './givings.ts'
import type { NotedTalk } from './note-talk.ts'
import { itemsOfParagraph, itemsOfTable } from './reference-items.ts'
import type { TalkSections } from './talk-sections.ts'

/** Sections whose lists cite nothing. */
const silent: ReadonlySet<SectionRole> = new Set<SectionRole>([
  'abstract',
  'credits',
  'bio',
  'outline',
  'occasions',
  'aside',
])

/** Notes what a talk cites. */
export function noteCitations(
  draft: Draft,
  outline: Outline,
  talk: TalkSections,
  noted: NotedTalk,
  people: ReadonlySet<string>,
): void {
  for (const section of [talk.own, ...talk.below]) {
    const citing: Citing = {
      page: outline,
      from: noted.ref,
      people,
      cites: (item) => citesSomething(item, section, outline.linked),
      relation: 'REFERENCES',
      aside: 'REFERENCES',
      rule: 'list-item',
    }
    const isReference = ({ inline }: Item): boolean =>
      inline.links.some((link) => !isFace(labelOf(inline, link))) || isWrittenReference(inline)
    noteItems(draft, { ...citing, cites: isReference, rule: 'footnote' }, section.notes ?? [], section.path)
    if (section.role === 'abstract')
      for (const block of section.blocks) noteTold(draft, outline, noted.ref, section, block)
    if (silent.has(section.role)) continue
    // A heading of a slide is what the slide is about.
    const isSlide = outline.slides === true && section.role !== 'references'
    const headed = section === talk.own || isSlide ? null : entryOfHeading(section)
    if (headed !== null && !isFace(headed.inline.text)) noteItems(draft, citing, [headed], section.path.slice(0, -1))
    const promised = section.role === 'references' ? 0 : promisedFrom(section)
    for (const block of section.blocks) {
      const isOpening = section === talk.own || section.heading === null
      const paper = isOpening && block.kind === 'paragraph' ? presentedPaper(block.inline) : null
      if (block.kind === 'list') {
        const unused = block.items.filter((item) => !noted.used.has(item))
        noteItems(draft, citing, unused, section.path)
      } else if (paper !== null) {
        const about: Citing = { ...citing, cites: () => true, relation: 'IS_ABOUT', rule: 'presented-paper' }
        noteItems(
          draft,
          about,
          [{ startLine: block.startLine, endLine: block.endLine, inline: paper, items: [] }],
          section.path,
        )
      } else if (block.startLine >= promised || isListOfLinks(block))
        noteItems(draft, citing, itemsOfParagraph(block), section.path)
      else if (section === talk.own) noteTold(draft, outline, noted.ref, section, block)
    }
    for (const table of section.tables)
      if (table.startLine >= promised && occasionColumns(table) === null)
        noteItems(draft, citing, itemsOfTable(table), section.path)
  }
}

/** Notes the papers and books to which a sentence that tells of a talk links by what they are called. */
function noteTold(draft: Draft, outline: Outline, talk: Ref, { path }: PlacedSection, block: Block): void {
  if (block.kind !== 'paragraph') return
  const links = block.inline.links.filter(({ url }) => published.has(kindOfAddress(url)))
  for (const work of linkMentions({ ...block.inline, links }, path))
    noteCitation(draft, talk, work, 'MENTIONS', stateAt(outline, block, 'mention', path, work.words))
}

/** What is found at addresses of its own kind: whatever else sentences link to may be an event, a firm or a person. */
const published: ReadonlySet<WorkKind> = new Set<WorkKind>(['PAPER', 'BOOK', 'THESIS', 'SPECIFICATION'])

/**
 * An item with a link cites. Words alone are a group where items stand below them; a title where the text has lost its
 * links, or where the heading promises references and they read like a title.
 */
function citesSomething(item: Item, section: PlacedSection, linked: boolean): boolean {
  if (item.inline.links.length > 0) return !isOwnFace(item.inline, section)
  if (item.items.length > 0) return false
  if (!linked) return true
  if (isFace(item.inline.text.replace(/\([^()]*\)\s*$/, ''))) return false
  return (
    section.role === 'references' &&
    (isWrittenReference(item.inline) || readsLikeTitle(withoutPicture(item.inline.text)))
  )
}

/** Whether an item is nothing but a link to what the talk left behind: its code, its slides elsewhere. */
function isOwnFace({ text, links }: Inline, { role }: PlacedSection): boolean {
  const [link] = links
  if (links.length !== 1 || link === undefined) return false
  if (isOwnRecord({ text, links, emphases: [] }) || profile.test(text.slice(0, link.start))) return true
  if (role !== 'references' && isFace(labelOf({ text }, link)) && called.test(text.slice(0, link.start))) return true
  return ownSlides.test(text) || (role !== 'references' && link.end - link.start >= text.trim().length && isFace(text))
}

/** "Blog: https://…": what a link of the speaker's is called. */
const profile =
  /^\s*(?:my )?(?:blog|web ?site|home ?page|e-?mail|mastodon|bluesky|twitter|linkedin|github)\s*[:–—-]\s*$/i

/** "Materials: ", before the place of a thing. */
const called = /^\W*(?:materials?|media|recordings?|links?|downloads?|resources?|code|demo|source)\W*:\W*$/i

const ownSlides =
  /^\s*(?:(?:(?:the|my|our|talk|presentation|conference)\s+){1,3}(?:slides|slide ?deck|deck|video|recording)\b|(?:slides|slide ?deck|deck|video|recording)\s+(?:for|of|from)\s+(?:the|this|my|our)\s+(?:talk|presentation|session)\b|(?:the\s+)?(?:slides|video|recording)\s+(?:can|are|is)\s)/i

/** Three lines or more of which each begins with a link: a list, but for its bullets. */
function isListOfLinks(block: Paragraph): boolean {
  const lines = block.inline.text.split('\n')
  const items = itemsOfParagraph(block)
  return lines.length >= 3 && items.length === lines.length && items.every(({ inline }) => beginsWithTitle(inline))
}

function beginsWithTitle(inline: Inline): boolean {
  const [link] = inline.links
  return link !== undefined && inline.text.slice(0, link.start).trim() === '' && !isFace(labelOf(inline, link))
}

function readsLikeTitle(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return words.length >= 2 && words.length <= 25 && /^["“'‘(]?[\p{Lu}\d]/u.test(text.trim()) && !/[.:;!]\s*$/.test(text)
}
