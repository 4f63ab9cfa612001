/** Talks in lists, an item for each giving: "- [Quiet Clocks](…) - HarborConf 2019". */
import { fold } from '../../../src/model/fold.ts'
import { yearIn } from '../constructs/event.ts'
import { type ListedTalk, readListedTalk, readPresentedAt } from '../constructs/listed-talk.ts'
import type { Draft, Ref } from '../draft.ts'
import { stateAt } from '../lines.ts'
import { notePresentation } from '../note-presentation.ts'
import type { Item, Outline } from '../outline.ts'
import { headingText, type PlacedSection } from '../placed-sections.ts'
import type { GivenTalk } from './given-talk.ts'

/** Notes the talks that the lists of a page of talks name, those of one title once; on any other page those that say so. */
export function noteTalkItems(
  draft: Draft,
  outline: Outline,
  sections: readonly PlacedSection[],
): readonly GivenTalk[] {
  const title = headingText(sections.find(({ heading }) => heading !== null)?.heading ?? null) ?? ''
  const field = outline.matter.find(({ label }) => label === 'title')?.value.text ?? ''
  const isOwn = ownTalks.test(title) || ownTalks.test(field)
  const undated = isOwn && sections.some(saysMine)
  const read = (item: Item, date: string): readonly { readonly talk: ListedTalk; readonly item: Item }[] => {
    const talk = readListedTalk(item, date, undated)
    if (talk !== null) return [{ talk, item }]
    return item.items.flatMap((below) => read(below, String(yearIn(item.inline.text.slice(0, 100)) ?? date)))
  }
  const found = sections.flatMap((section) => {
    const date = String(yearIn(headingText(section.heading) ?? '') ?? '')
    const listed = isOwn ? [...headedBy(section), ...itemsOf(section)].flatMap((item) => read(item, date)) : []
    return [...announcedIn(section), ...listed].map(({ talk, item }) => ({
      talk,
      statement: stateAt(outline, item, 'talk-item', section.path, talk.title),
    }))
  })
  if (found.length < 2) return []
  const talks = new Map<string, Ref>()
  for (const { talk, statement } of found) {
    const ref = talks.get(fold(talk.title)) ?? draft.talk({ title: talk.title, described: true }, statement)
    talks.set(fold(talk.title), ref)
    notePresentation(draft, ref, { occasion: talk.occasion, version: null, media: talk.media }, statement)
  }
  return [...talks.values()].map((ref) => ({ ref, speakers: [], accounts: [] }))
}

/** The heading of a section as an item: "Quiet Ropes - HarborConf, March 2021". */
function headedBy({ heading }: PlacedSection): readonly Item[] {
  return heading === null || heading.level === 1 || /[:?!]$/.test(heading.inline.text)
    ? []
    : [{ ...heading, items: [] }]
}

/** Whether a section says that what is listed are the talks of whoever writes. */
function saysMine({ blocks }: PlacedSection): boolean {
  return blocks.some(
    (block) =>
      block.kind === 'paragraph' &&
      /\b(?:talks|presentations)\b[^.\n]{0,40}\b(?:I|we)(?:['’]ve| have)?\s+(?:given|gave|presented|held|done)\b/i.test(
        block.inline.text,
      ),
  )
}

function itemsOf({ blocks }: PlacedSection): readonly Item[] {
  return blocks.flatMap((block) => (block.kind === 'list' ? block.items : []))
}

/** The talks that paragraphs announce, each above the list of what is left of it. */
function announcedIn({ blocks }: PlacedSection): readonly { readonly talk: ListedTalk; readonly item: Item }[] {
  return blocks.flatMap((block, index) => {
    const below = blocks[index + 1]
    const item = block.kind === 'paragraph' && below?.kind === 'list' ? { ...block, items: below.items } : null
    const talk = item === null ? null : readPresentedAt(item)
    return item === null || talk === null ? [] : [{ talk, item }]
  })
}

/** Titles of pages on which people keep their own talks, not those of others. */
const ownTalks =
  /^(?!.*\b(?:watch|favou?rite|awesome|best|great|recommended|conference|list of|interesting)\b).*\b(?:talks|presentations|speaking|slides|lectures)\b/i
